import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { isClosedToBot } from '../failure.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Characters of an answer that the coaches see at once. */
const QUOTED_CHARACTERS = 600;

/** Tells the coaches that somebody would like their word on an answer; once for each answer. */
export const coach: Control = {
  id: ANSWER_CONTROLS.coach,
  showing: 'apart',
  run: async ({ message }, { catalogue, settings, place, platform, once }) => {
    const words = catalogue.answerButtons;
    if (message === undefined) return say(catalogue.discord.unknownControl);
    if (settings.coachChannel === undefined) return say(words.noCoaches);
    if (!(await once(`coach-${message.id}`))) return say(words.coachKnows);
    const answer = message.content.slice(0, QUOTED_CHARACTERS).replace(/^/gm, '> ');
    const text = words.coachAsked({ member: `<@${place.userId}>`, link: message.url, answer });
    try {
      await platform.post(settings.coachChannel, { text });
    } catch (error) {
      if (!isClosedToBot(error)) throw error;
      return say(words.coachClosed);
    }
    return say(words.coachTold);
  },
};
