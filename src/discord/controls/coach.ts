import { CATALOGUES } from '../../wording/catalogue.ts';
import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { isClosedToBot } from '../failure.ts';
import { say } from '../said.ts';
import { splitText } from '../split.ts';
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
    const name = `coach-${message.id}`;
    if (!(await once.claim(name))) return say(words.coachKnows);
    const [quoted = ''] = splitText(message.content, QUOTED_CHARACTERS);
    // What only the asker can open is no use to a coach as a link.
    const isOpen = place.guildId !== undefined && !message.hidden;
    const told = CATALOGUES[settings.language ?? 'en'].answerButtons.coachAsked({
      member: `<@${place.userId}>`,
      link: isOpen ? message.url : undefined,
      answer: quoted.replace(/^/gm, '> '),
    });
    try {
      await platform.post(settings.coachChannel, { text: told });
    } catch (error) {
      await once.release(name);
      if (!isClosedToBot(error)) throw error;
      return say(words.coachClosed);
    }
    return say(isOpen ? words.coachTold : words.coachToldQuote);
  },
};
