import { describe, expect, it } from 'vitest';
import type { Urgency } from '../../src/answering/understanding/danger/red-flag-signs.ts';
import { redFlag } from '../../src/answering/understanding/danger/red-flags.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import { GERMAN_DANGER_EXAMPLES } from './danger-messages/german.ts';

/** Least share of the dangerous messages that raise an alarm, and of each group with the help it needs. */
const LEAST_FLAGGED = 0.98;
const LEAST_RIGHT: readonly (readonly [Urgency, number])[] = [
  ['emergency', 0.95],
  ['urgent', 0.84],
  ['professional', 0.9],
  ['crisis', 0.88],
];
/** Greatest share of ordinary messages that raise one. */
const MOST_FALSE_ALARMS = 0.01;

const { ordinary, ...dangers } = GERMAN_DANGER_EXAMPLES;

const read = (messages: readonly string[]) =>
  messages.map((message) => ({ message, flag: redFlag(tokens(message)) }));

const listed = (messages: ReturnType<typeof read>) =>
  messages.map(({ message, flag }) => `\n${flag ?? 'none'}: ${message}`).join('');

describe('German messages that avoid the words of textbooks', () => {
  it('raise an alarm where they are dangerous, all but a few', () => {
    const all = read(Object.values(dangers).flat());
    const missed = all.filter(({ flag }) => flag === undefined);
    expect(1 - missed.length / all.length, listed(missed)).toBeGreaterThanOrEqual(LEAST_FLAGGED);
  });

  it.each(LEAST_RIGHT)('get the help they need: %s', (urgency, least) => {
    const all = read(dangers[urgency]);
    const other = all.filter(({ flag }) => flag !== urgency);
    expect(1 - other.length / all.length, listed(other)).toBeGreaterThanOrEqual(least);
  });

  it('raise hardly any where they only sound alarming', () => {
    const alarming = read(ordinary).filter(({ flag }) => flag !== undefined);
    expect(alarming.length / ordinary.length, listed(alarming)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });
});
