import { anyOf, type MeetingWords } from './meeting-words.ts';

const WHEN = anyOf('when', 'what time', 'what times', 'what days?', 'which days?');
const GROUP = anyOf('club', 'group', 'team', 'crew');
const DO = anyOf(
  'meet',
  'meet up',
  'meetup',
  'train',
  'run',
  'run together',
  'train together',
  'get together',
);
const THING = anyOf(
  `${GROUP} ${anyOf('runs?', 'sessions?', 'trainings?', 'practice', 'meetings?', 'meet', 'meetups?', 'nights?', 'workouts?', 'long runs?')}`,
  'trainings?',
  'practice',
  'sessions?',
  'meetups?',
  'meetings?',
);
const TOGETHER = `(?: together)?(?: with ${GROUP}| as ${GROUP})?`;

/** How the time of meeting is asked for in English. */
export const ENGLISH_MEETING: MeetingWords = {
  passed: `hi hey hello please guys all everyone folks usually normally generally actually again this next every each on in
    at the our a an so and ok okay coming regular fixed weekly week upcoming exactly s`,
  when: [
    `${WHEN} ${anyOf('do', 'does', 'will', 'are', 'can')} ${anyOf('we', GROUP, 'us')} ${DO}${TOGETHER}`,
    `${WHEN} do (?:you|yall) (?:meet|meet up)${TOGETHER}`,
    `${WHEN} (?:is|are|does|do)(?: there)? ${THING}(?: on| start| happen| take place)?`,
    `${WHEN} ${THING}`,
    `(?:do you know|tell me|can you tell me) ${WHEN} (?:we|${GROUP}) ${DO}s?${TOGETHER}`,
  ],
  onDay: [
    `(?:do|does|are|will) (?:we|${GROUP}) (?:${DO}|meeting|training|running)${TOGETHER}`,
    `(?:is|are) there(?: any)? ${anyOf(THING, 'session', `${GROUP} (?:run|session)`)}`,
  ],
};
