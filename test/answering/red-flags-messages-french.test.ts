import { describe, expect, it } from 'vitest';
import { redFlag } from '../../src/answering/understanding/danger/red-flags.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import { FRENCH_DANGER_EXAMPLES } from './danger-messages/french.ts';

const { ordinary, ...dangers } = FRENCH_DANGER_EXAMPLES;
const raised = (message: string) => redFlag(tokens(message));
const listed = (messages: readonly string[]) => messages.map((message) => `\n- ${message}`).join('');

describe('French messages of danger', () => {
  it('are flagged, all but a few', () => {
    const all = Object.values(dangers).flat();
    const missed = all.filter((message) => !raised(message));
    expect(missed.length / all.length, `missed:${listed(missed)}`).toBeLessThanOrEqual(0.02);
  });

  it.each([
    ['emergency', 0.94],
    ['urgent', 0.85],
    ['professional', 0.85],
    ['crisis', 0.95],
  ] as const)('get the help they need: %s', (urgency, least) => {
    const messages = dangers[urgency];
    const other = messages.filter((message) => raised(message) !== urgency);
    const told = other.map((message) => `${raised(message) ?? 'none'}: ${message}`);
    expect(1 - other.length / messages.length, `another urgency:${listed(told)}`).toBeGreaterThanOrEqual(
      least,
    );
  });
});

it('ordinary French messages raise hardly any alarm', () => {
  const alarmed = ordinary.filter(raised);
  expect(alarmed.length / ordinary.length, `alarmed:${listed(alarmed)}`).toBeLessThanOrEqual(0.01);
});
