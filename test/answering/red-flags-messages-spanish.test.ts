import { describe, expect, it } from 'vitest';
import { redFlag } from '../../src/answering/understanding/danger/red-flags.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import { SPANISH_PLAIN_EXAMPLES } from './danger-messages/spanish-plain.ts';
import { SPANISH_DANGER_EXAMPLES } from './danger-messages/spanish.ts';

/** Least share of dangerous messages that raise an alarm, and that raise the right one: of all, and of each group. */
const LEAST_FLAGGED = 0.96;
const LEAST_RIGHT = 0.88;
const LEAST_RIGHT_OF_A_GROUP = 0.8;
/** Greatest share of ordinary messages that raise one. */
const MOST_FALSE_ALARMS = 0.01;

const URGENCIES = ['emergency', 'urgent', 'professional', 'crisis'] as const;

const raised = (message: string) => redFlag(tokens(message));
const told = (messages: readonly string[]) =>
  messages.map((message) => `\n[${raised(message) ?? 'none'}] ${message}`).join('');

/** Passes where few enough messages fail; lists them otherwise. */
function expectFew(failing: readonly string[], most: number, of: number): void {
  expect(failing.length, told(failing)).toBeLessThanOrEqual(most * of);
}

describe.each([
  ['that avoid the words of textbooks', SPANISH_DANGER_EXAMPLES],
  ['in everyday words', SPANISH_PLAIN_EXAMPLES],
])('Spanish messages %s', (_, { ordinary, ...dangerous }) => {
  const all = URGENCIES.flatMap((urgency) => dangerous[urgency].map((message) => ({ message, urgency })));

  it('raise an alarm where they are dangerous', () => {
    const missed = all.filter(({ message }) => !raised(message));
    expectFew(
      missed.map(({ message }) => message),
      1 - LEAST_FLAGGED,
      all.length,
    );
  });

  it('get the help they need', () => {
    const wrong = all.filter(({ message, urgency }) => raised(message) !== urgency);
    expectFew(
      wrong.map(({ message }) => message),
      1 - LEAST_RIGHT,
      all.length,
    );
  });

  it.each(URGENCIES)('get the help they need: %s', (urgency) => {
    const messages = dangerous[urgency];
    const wrong = messages.filter((message) => raised(message) !== urgency);
    expectFew(wrong, 1 - LEAST_RIGHT_OF_A_GROUP, messages.length);
  });

  it('raise none where they only sound alarming', () => {
    expectFew(
      ordinary.filter((message) => raised(message)),
      MOST_FALSE_ALARMS,
      ordinary.length,
    );
  });
});
