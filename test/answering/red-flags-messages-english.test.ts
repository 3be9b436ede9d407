import { describe, expect, it } from 'vitest';
import { redFlag } from '../../src/answering/understanding/danger/red-flags.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import { ENGLISH_DANGER_EXAMPLES } from './danger-messages/english.ts';

/** Least share of the dangerous messages that raise an alarm, and of each group with the help it needs. */
const LEAST_FLAGGED = 0.95;
const LEAST_RIGHT = { emergency: 0.95, urgent: 0.8, professional: 0.85, crisis: 0.9 } as const;
const LEAST_RIGHT_OF_ALL = 0.85;
/** Greatest share of ordinary messages that raise one. */
const MOST_FALSE_ALARMS = 0.01;

const { ordinary, ...dangerous } = ENGLISH_DANGER_EXAMPLES;
const groups = Object.entries(dangerous).map(([urgency, messages]) => ({
  urgency: urgency as keyof typeof LEAST_RIGHT,
  read: messages.map((message) => ({ message, urgency, flag: redFlag(tokens(message)) })),
}));
const all = groups.flatMap(({ read }) => read);

/** Passes where the messages that fail are few enough; says which they are otherwise. */
function expectAtMost(share: number, failing: readonly string[], of: number): void {
  expect(failing.length, `\n${failing.join('\n')}\n`).toBeLessThanOrEqual(share * of);
}

describe('English messages that avoid the words of textbooks', () => {
  it('raise an alarm where they are dangerous', () => {
    const missed = all.filter(({ flag }) => flag === undefined).map(({ message }) => message);
    expectAtMost(1 - LEAST_FLAGGED, missed, all.length);
  });

  it.each(groups)('get the help they need: $urgency', ({ urgency, read }) => {
    const wrong = read.filter(({ flag }) => flag !== urgency);
    expectAtMost(1 - LEAST_RIGHT[urgency], wrong.map(described), read.length);
  });

  it('get the help they need on the whole', () => {
    const wrong = all.filter(({ flag, urgency }) => flag !== urgency);
    expectAtMost(1 - LEAST_RIGHT_OF_ALL, wrong.map(described), all.length);
  });

  it('raise none where they only sound alarming', () => {
    const alarming = ordinary
      .map((message) => ({ message, flag: redFlag(tokens(message)) }))
      .filter(({ flag }) => flag !== undefined);
    expectAtMost(MOST_FALSE_ALARMS, alarming.map(described), ordinary.length);
  });
});

const described = ({ message, flag }: { readonly message: string; readonly flag: string | undefined }) =>
  `[${flag ?? 'none'}] ${message}`;
