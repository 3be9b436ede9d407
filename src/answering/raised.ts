import { tokens } from '../knowledge/tokens.ts';
import { MOST_CHARACTERS } from './limits.ts';
import type { Turn } from './question.ts';
import type { Urgency } from './understanding/danger/red-flag-signs.ts';
import { redFlag } from './understanding/danger/red-flags.ts';
import type { Message } from './understanding/message.ts';
import { smalltalk } from './understanding/small-talk.ts';

/** A red flag in what the member said before. Training talk waits until somebody has looked at it. */
export function raisedBefore(history: readonly Turn[]): Urgency | undefined {
  return firstFlag(memberTurns(history));
}

/**
 * A red flag in a message, one that the member raised earlier in this conversation, or one that only shows when the
 * last message and this one are read together. Small talk may pass after an earlier one.
 */
export function raised(message: Message, history: readonly Turn[]): Urgency | undefined {
  const now = redFlag(message.written);
  if (now || smalltalk(message)) return now;
  const said = memberTurns(history);
  const last = said.at(-1);
  return firstFlag(said) ?? (last && redFlag([...last, ...message.written]));
}

/** The words of what the member said before, oldest first. */
function memberTurns(history: readonly Turn[]): string[][] {
  return history
    .filter(({ role }) => role === 'member')
    .map(({ text }) => tokens(text.slice(0, MOST_CHARACTERS)));
}

function firstFlag(said: readonly (readonly string[])[]): Urgency | undefined {
  for (const words of said) {
    const urgency = redFlag(words);
    if (urgency) return urgency;
  }
  return undefined;
}
