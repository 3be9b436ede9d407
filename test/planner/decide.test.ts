import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossIntensity } from '../../src/planner/load.ts';
import { decide } from '../../src/planner/decide.ts';
import type { PlainQuestion } from '../../src/planner/apply.ts';
import { PHASES, inPhase } from '../../src/planner/phase.ts';
import { RESULTS, WEAKNESSES, type Decision, type Verdict } from '../../src/planner/plan.ts';
import { GAPS, GOALS, INTENSITIES, LEVELS, RUN_LOADS } from '../../src/planner/session.ts';
import { allQuestions, anyFrequency, anyQuestion, anySameDay, frequency } from './questions.ts';

const allows = ({ verdict }: Decision): boolean => verdict === 'yes' || verdict === 'yes-if';
/** Verdicts from the best to the gravest. */
const GRAVITY: readonly Verdict[] = ['yes', 'yes-if', 'ask', 'caution', 'no'];
const results = ({ findings }: Decision): string[] => findings.map(({ result }) => result);

describe('every decision', () => {
  it('has findings, gravest first, each rule once', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { findings } = decide(question);
        expect(findings.length).toBeGreaterThan(0);
        const gravity = findings.map(({ result }) => -RESULTS.indexOf(result));
        expect(gravity).toEqual(gravity.toSorted((a, b) => a - b));
        expect(new Set(findings.map(({ rule }) => rule)).size).toBe(findings.length);
      }),
    );
  });

  it('is the same for the same question', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const frozen = Object.freeze(structuredClone(question));
        expect(decide(frozen)).toEqual(decide(question));
      }),
    );
  });

  it('has a verdict that its findings and conditions bear out', () => {
    for (const question of allQuestions()) {
      const decision = decide(question);
      expect(inconsistency(decision), JSON.stringify({ question, decision })).toBeUndefined();
    }
  });

  it('names nothing as missing that would change nothing', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const decision = decide(question);
        if (decision.missing === undefined) return;
        const outcomes = filledIn(question, decision.missing).map((filled) => decide(filled));
        const changed = outcomes.some(
          ({ verdict, min, max }) =>
            verdict !== decision.verdict || min !== decision.min || max !== decision.max,
        );
        expect(changed).toBe(true);
      }),
    );
  });

  it('says what must be known where it asks', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { verdict, missing } = decide(question);
        if (verdict === 'ask') expect(missing).toBeDefined();
      }),
    );
  });

  it('does not get better by being worn out', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const fresh = decide({ ...question, wornOut: false });
        const wornOut = decide({ ...question, wornOut: true });
        expect(GRAVITY.indexOf(wornOut.verdict)).toBeGreaterThanOrEqual(GRAVITY.indexOf(fresh.verdict));
      }),
    );
  });

  it('does not get better by a limit of the club, and tells it as the club’s', () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 1, max: 3 }), (question, mostSessions) => {
        const limited = decide({ ...question, limits: { noDoubles: true, mostSessions } });
        expect(GRAVITY.indexOf(limited.verdict)).toBeGreaterThanOrEqual(
          GRAVITY.indexOf(decide(unlimited(question)).verdict),
        );
        for (const { rule, section } of limited.findings) {
          expect(rule.startsWith('club-')).toBe(section === 'club');
        }
      }),
    );
  });

  it('offers no activity that the member refuses', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { intent, activities = [] } = decide(question);
        if (intent === 'season') return;
        expect(activities.filter((activity) => question.refuses?.includes(activity))).toEqual([]);
        expect(new Set(activities).size).toBe(activities.length);
      }),
    );
  });
});

/** Days of members who are not worn out, in clubs without limits: what the article itself says of a day. */
const freeSameDay = anySameDay.map(({ wornOut: _worn, limits: _limits, ...question }) => question);

describe('a single day', () => {
  it('never holds two hard sessions', () => {
    fc.assert(
      fc.property(freeSameDay, fc.constantFrom('hard', 'long'), (question, run) => {
        const decision = decide({ ...question, run, activityIntensity: 'hard' });
        expect(allows(decision)).toBe(false);
        expect(decision.verdict).toBe(run === 'hard' ? 'no' : 'caution');
      }),
    );
  });

  it('is not rescued by spacing', () => {
    fc.assert(
      fc.property(anySameDay, fc.constantFrom(...GAPS), (question, gap) => {
        const { gap: _, ...open } = question;
        const decision = decide(open);
        expect(allows(decide({ ...open, gap }))).toBe(allows(decision));
      }),
    );
  });

  it('is allowed once the remedy is taken', () => {
    fc.assert(
      fc.property(freeSameDay, (question) => {
        const { remedy } = decide(question);
        if (remedy === 'make-cross-easy') {
          expect(allows(decide({ ...question, activityIntensity: 'easy' }))).toBe(true);
        }
      }),
    );
  });

  it('asks for run or intensity exactly where they could still forbid it', () => {
    fc.assert(
      fc.property(anySameDay, (question) => {
        const decision = decide(question);
        if (!allows(decision)) return;
        const runForbids =
          question.run === undefined && RUN_LOADS.some((run) => !allows(decide({ ...question, run })));
        const crossForbids =
          crossIntensity(question) === undefined &&
          INTENSITIES.some((activityIntensity) => !allows(decide({ ...question, activityIntensity })));
        expect(decision.missing !== undefined).toBe(runForbids || crossForbids);
      }),
    );
  });
});

describe('a number of days', () => {
  it('lies within what the article gives', () => {
    fc.assert(
      fc.property(anyFrequency, (question) => {
        const { min, max } = decide(question);
        if (max === undefined) {
          expect(min).toBeUndefined();
          return;
        }
        expect(max).toBeLessThanOrEqual(3);
        expect(min ?? 1).toBeLessThanOrEqual(max);
        expect(min ?? 1).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('of walks is not counted', () => {
    const walks = fc.integer({ min: 1, max: 14 });
    fc.assert(
      fc.property(walks, fc.constantFrom(...LEVELS), (count, level) => {
        const { verdict, max } = decide(frequency({ activity: 'walking', count, level }));
        expect({ verdict, max }).toEqual({ verdict: 'yes', max: undefined });
      }),
    );
  });

  it('is never allowed beyond the maximum of the level', () => {
    const most = { beginner: 2, intermediate: 3, advanced: 3 };
    fc.assert(
      fc.property(
        anyFrequency,
        fc.constantFrom(...LEVELS),
        fc.integer({ min: 1, max: 4 }),
        (question, level, over) => {
          if (question.activity === 'walking' && question.onTop !== true) return;
          const decision = decide({ ...question, level, count: most[level] + over });
          expect(allows(decision)).toBe(false);
          expect(decision.max).toBeDefined();
          const tired = question.wornOut === true && decision.verdict === 'caution';
          expect(decision.remedy).toBe(tired ? 'rest-first' : 'fewer-days');
        },
      ),
    );
  });

  it('does not get more acceptable by getting larger, once it is beyond the number', () => {
    fc.assert(
      fc.property(anyFrequency, fc.integer({ min: 2, max: 13 }), (question, count) => {
        const less = GRAVITY.indexOf(decide({ ...question, count }).verdict);
        const more = GRAVITY.indexOf(decide({ ...question, count: count + 1 }).verdict);
        if (question.level === undefined || count >= 3) expect(more).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});

function inconsistency(decision: Decision): string | undefined {
  const { verdict, conditions, remedy } = decision;
  const found = results(decision);
  if ((verdict === 'no') !== found.includes('conflict')) return 'no without conflict, or conflict without no';
  if (verdict === 'caution' && !found.includes('caution')) return 'caution without a finding of caution';
  if (verdict === 'yes' && found.some((result) => result !== 'ok')) return 'yes in spite of a finding';
  if ((verdict === 'yes' || verdict === 'yes-if') && (verdict === 'yes-if') !== (conditions !== undefined)) {
    return 'an if without condition, or a condition without if';
  }
  const stopped = verdict === 'no' || verdict === 'caution';
  if (stopped !== (remedy !== undefined)) return 'a remedy where none is needed, or none where it is';
  return undefined;
}

/** The question without limits of the club. */
function unlimited(question: PlainQuestion): PlainQuestion {
  const { limits: _, ...rest } = question;
  return rest;
}

function filledIn(question: PlainQuestion, missing: NonNullable<Decision['missing']>): PlainQuestion[] {
  switch (missing) {
    case 'level':
      return LEVELS.map((level) => ({ ...question, level }));
    case 'goal':
      return GOALS.map((goal) => ({ ...question, goal }));
    case 'season':
      return PHASES.map((phase) => inPhase(question, phase));
    case 'weakness':
      return question.intent === 'focus'
        ? WEAKNESSES.map((weakness) => ({ ...question, weaknesses: [weakness] }))
        : [];
    case 'run':
      return question.intent === 'same-day' ? RUN_LOADS.map((run) => ({ ...question, run })) : [];
    case 'activity-intensity':
      return question.intent === 'same-day'
        ? INTENSITIES.map((activityIntensity) => ({ ...question, activityIntensity }))
        : [];
    case 'run-days':
      return [];
  }
}
