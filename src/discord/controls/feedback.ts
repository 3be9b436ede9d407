import { DEFAULT_SETTINGS } from '../../club/settings.ts';
import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { say } from '../said.ts';
import { CODE_CHARACTERS } from '../section-code.ts';
import type { Control } from './control.ts';

/** Counts what somebody thinks of an answer. */
const feedback = (id: string, helpful: boolean): Control => ({
  id,
  showing: 'apart',
  run: async ({ args: [codes = ''], message }, { feedback: kept, catalogue, club, member, settings }) => {
    if (message === undefined) return say(catalogue.discord.unknownControl);
    const entries = codes.match(new RegExp(`.{${CODE_CHARACTERS}}`, 'g')) ?? [];
    const vote = { club, answer: message.id, member, helpful, entries };
    const voted = await kept.vote(vote, settings.keepDays ?? DEFAULT_SETTINGS.keepDays);
    const words = catalogue.answerButtons;
    return say({ counted: words.voted, changed: words.changedVote, same: words.sameVote }[voted]);
  },
});

export const helpful = feedback(ANSWER_CONTROLS.helpful, true);
export const notHelpful = feedback(ANSWER_CONTROLS.notHelpful, false);
