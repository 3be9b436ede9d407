import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import { MISSING, RESULTS, type Decision, type Verdict } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { anyPlanQuestion } from './questions-of-weeks.ts';

/** Verdicts from the best to the gravest. */
const GRAVITY: readonly Verdict[] = ['yes', 'yes-if', 'ask', 'caution', 'no'];
const RUNS = { numRuns: 300 };

describe('a decision about any question', () => {
  it('has findings of the rule table, gravest first, each rule once', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const { findings, intent } = decide(question);
        expect(intent).toBe(question.intent);
        expect(findings.length).toBeGreaterThan(0);
        const gravity = findings.map(({ result }) => -RESULTS.indexOf(result));
        expect(gravity).toEqual(gravity.toSorted((a, b) => a - b));
        expect(new Set(findings.map(({ rule }) => rule)).size).toBe(findings.length);
        for (const { rule, section } of findings) {
          expect(RULES.find(({ id }) => id === rule)?.section).toBe(section);
        }
      }),
      RUNS,
    );
  });

  it('has a verdict that its findings and conditions bear out', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        expect(inconsistency(decide(question))).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('is the same for the same question, which it leaves as it is', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const copy = structuredClone(question);
        const decision = decide(question);
        expect(question).toEqual(copy);
        expect(decide(copy)).toEqual(decision);
      }),
      RUNS,
    );
  });

  it('does not get better by being worn out', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const fresh = decide({ ...question, wornOut: false });
        const wornOut = decide({ ...question, wornOut: true });
        expect(GRAVITY.indexOf(wornOut.verdict)).toBeGreaterThanOrEqual(GRAVITY.indexOf(fresh.verdict));
      }),
      RUNS,
    );
  });
});

function inconsistency({
  verdict,
  findings,
  conditions,
  remedy,
  missing,
  clash,
}: Decision): string | undefined {
  const found = new Set(findings.map(({ result }) => result));
  if (found.has('conflict') && verdict !== 'no') return 'a conflict that is no no';
  // Wishes may clash without a rule: on a day that is impossible, for an activity that is refused.
  if (verdict === 'no' && !found.has('conflict') && clash === undefined) return 'a no without a conflict';
  if (verdict === 'caution' && !found.has('caution')) return 'caution without a finding of caution';
  if (verdict === 'yes' && (found.has('caution') || conditions !== undefined)) return 'yes in spite of an if';
  if (verdict === 'yes-if' && conditions === undefined) return 'an if without condition';
  if (verdict === 'ask' && (missing === undefined || !MISSING.includes(missing))) return 'asks for nothing';
  const stopped = verdict === 'no' || verdict === 'caution';
  if (stopped !== (remedy !== undefined)) return 'a remedy where none is needed, or none where it is';
  const strays = (conditions ?? []).filter((id) => !findings.some(({ rule }) => rule === id));
  return strays.length > 0 ? 'a condition that is no finding' : undefined;
}
