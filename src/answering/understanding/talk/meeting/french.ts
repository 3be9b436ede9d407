import { anyOf, type MeetingWords } from './meeting-words.ts';

const WHEN = anyOf('quand', 'quelles? heures?', 'quels? jours?');
const GROUP = anyOf('club', 'groupe', 'equipe');
const WE = anyOf(
  '(?:on|quon|nous)(?: se| nous)? (?:retrouve[zs]?|voit|rejoint|court|entraine|reunit|donne rendez vous)',
  '(?:on|nous)(?: se| nous)? (?:retrouvons|voyons|courons|entrainons|reunissons)',
);
const THEY = '(?:se )?(?:retrouve[zs]?|entraine|court|reunit)';
const THING = anyOf(
  'entrainements?(?: collectifs?)?',
  'seances?(?: (?:fixes?|collectives?))?',
  'sorties? (?:club|groupe)',
  'rendez vous',
  'rdv',
  'reunions?',
);
const TOGETHER = `(?: pour courir| pour entrainement| ensemble| tous)*(?: avec)?(?: ${GROUP})?`;
const HELD = '(?: a lieu| ont lieu| se passe)?';

/** How the time of meeting is asked for in French. */
export const FRENCH_MEETING: MeetingWords = {
  passed: `salut bonjour coucou svp stp sil te vous plait est ce cest que donc le la les l d s un une notre nos du de des au aux
    prochain prochaine cette chaque semaine normalement toujours habitude dhabitude exactement sont a en`,
  when: [
    `${WHEN} ${WE}${TOGETHER}`,
    `${WE}${TOGETHER} ${WHEN}`,
    `${WHEN}${HELD} ${THING}(?: ${GROUP})?${HELD}`,
    `${THING}(?: ${GROUP})? ${WHEN}`,
    `${WHEN} ${THEY} ${GROUP}`,
    `${WHEN} ${GROUP} ${THEY}`,
    `${GROUP} ${THEY} ${WHEN}`,
    `(?:tu sais|dis moi) ${WHEN} ${WE}${TOGETHER}`,
  ],
  onDay: [
    `${WE}${TOGETHER}`,
    `(?:il )?y (?:t il )?(?:${THING})(?: ${GROUP})?`,
    `(?:il )?y t il (?:${THING})(?: ${GROUP})?`,
  ],
};
