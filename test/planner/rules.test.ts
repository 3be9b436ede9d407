import { describe, expect, it } from 'vitest';
import { readRule } from '../../src/planner/apply.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { allQuestions } from './questions.ts';
import { READINGS } from './readings.ts';

const SECTIONS = `
  why-cross-train injury-prevention improved-performance improved-recovery best-exercises swimming cycling
  strength-training yoga-pilates choosing off-season new-activities focus-weaknesses build-base
  cross-training-goals plan-integration schedule-design balancing listening tailoring-goals seasonal same-day
  days-per-week mistakes overtraining technique-balance recap author`
  .trim()
  .split(/\s+/);

/** Each rule with the intents that it reads, but for days of a week. */
const PLAIN_READS = RULES.flatMap(({ id, reads }) =>
  Object.keys(reads)
    .filter((read) => read !== 'day' && read !== 'week')
    .map((intent) => [id, intent] as const),
);

/** Each rule with its readings, but for rules of days and weeks alone. */
const READ_HERE = RULES.flatMap((rule) => {
  const readings = READINGS[rule.id];
  return readings === undefined ? [] : [[rule.id, rule, readings] as const];
});

describe('the rule table', () => {
  it.each(READ_HERE)('%s speaks where it should', (_id, rule, readings) => {
    for (const [reading, question] of readings) {
      expect({ question, reading: readRule(rule, question) }).toEqual({ question, reading });
    }
  });

  it.each(PLAIN_READS)('%s is shown at work on %s questions', (id, intent) => {
    const shown = (READINGS[id] ?? []).filter(
      ([reading, question]) => reading !== 'silent' && question.intent === intent,
    );
    expect(shown).not.toEqual([]);
  });

  it('names each rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('stands on sections of the article, but for limits of a club', () => {
    for (const { section, statement } of RULES) {
      if (section === 'club') expect(statement).toBe('');
      else expect(SECTIONS).toContain(section);
    }
  });

  it('has no dead reading, and no rule that always speaks', () => {
    const spoken = new Set<string>();
    const silent = new Set<string>();
    for (const question of allQuestions()) {
      for (const rule of RULES) {
        if (readRule(rule, question) === 'silent') silent.add(rule.id);
        else spoken.add(`${rule.id} on ${question.intent}`);
      }
    }
    expect([...spoken].toSorted()).toEqual(
      PLAIN_READS.map(([id, intent]) => `${id} on ${intent}`).toSorted(),
    );
    expect([...silent].toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});
