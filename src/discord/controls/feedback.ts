import type { Voted } from '../../club/feedback.ts';
import { DEFAULT_SETTINGS } from '../../club/settings.ts';
import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { askedOf } from '../asked-of.ts';
import type { Desk } from '../desk.ts';
import { say } from '../said.ts';
import { CODE_CHARACTERS } from '../section-code.ts';
import type { Control, PressedMessage } from './control.ts';

/** Counts what somebody thinks of an answer. */
const feedback = (id: string, helpful: boolean): Control => ({
  id,
  showing: 'apart',
  run: async ({ args: [codes = ''], message }, desk) => {
    const { feedback: kept, catalogue, club, member, settings } = desk;
    if (message === undefined) return say(catalogue.discord.unknownControl);
    const entries = codes.match(new RegExp(`.{${CODE_CHARACTERS}}`, 'g')) ?? [];
    const vote = { club, answer: message.id, member, helpful, entries };
    const voted = await kept.vote(vote, settings.keepDays ?? DEFAULT_SETTINGS.keepDays);
    const isCounted = club !== undefined && (await countGap(club, message, { voted, helpful }, desk));
    const words = catalogue.answerButtons;
    if (isCounted && voted === 'counted') return say(words.votedNot);
    return say({ counted: words.voted, changed: words.changedVote, same: words.sameVote }[voted]);
  },
});

/**
 * What was not helpful is missing in the knowledge, until who said so changes their mind. True where its question is
 * counted.
 */
async function countGap(
  club: string,
  message: PressedMessage,
  { voted, helpful }: { readonly voted: Voted; readonly helpful: boolean },
  desk: Desk,
): Promise<boolean> {
  const { gaps, asker, place } = desk;
  const name = `vote-${message.id}-${place.userId}`;
  if (voted === 'same') return false;
  if (helpful) {
    if (voted === 'changed') void gaps.takeBack(club, name);
    return false;
  }
  const asked = await askedOf(message, desk);
  // It is counted beside the thanks, which do not wait for that.
  void gaps.unhelpful(club, { ...asker, ...asked }, name);
  return asked !== undefined;
}

export const helpful = feedback(ANSWER_CONTROLS.helpful, true);
export const notHelpful = feedback(ANSWER_CONTROLS.notHelpful, false);
