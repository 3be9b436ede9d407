import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEYOND_TOPICS } from '../../src/knowledge/beyond-topics.ts';
import { decide } from '../../src/planner/decide.ts';
import {
  DAY_KINDS,
  MISSING,
  RESULTS,
  type Decision,
  type PlanQuestion,
  type RemedyId,
} from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import type { Day, Week } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { plan as english } from '../../src/wording/en/plan.ts';
import { es } from '../../src/wording/es/es.ts';
import { planChoices } from '../../src/wording/plan-choices.ts';
import { wordPlan } from '../../src/wording/plan-text.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { flawOf } from './flaws.ts';
import { plan, sentencesOf, word } from './spanish.ts';

const WEEK: Week = {
  ...EMPTY_WEEK,
  tuesday: [
    { kind: 'run', run: 'intervals', time: 'morning', club: true },
    { kind: 'cross', activity: 'swimming', time: 'evening' },
  ],
  wednesday: [{ kind: 'cross', activity: 'strength', intensity: 'hard' }],
  sunday: [{ kind: 'run', run: 'long' }, { kind: 'cross' }],
};

/** One question of each kind, and some with everything that a sentence may speak of. */
const QUESTIONS: readonly PlanQuestion[] = [
  { intent: 'same-day' },
  { intent: 'same-day', run: 'hard', activity: 'walking', level: 'beginner', goal: 'marathon' },
  { intent: 'frequency' },
  { intent: 'frequency', activity: 'yoga', count: 1, level: 'advanced', limits: { mostSessions: 1 } },
  { intent: 'placement', week: EMPTY_WEEK },
  ...DAY_KINDS.map((onKind) => ({ intent: 'placement', week: WEEK, activity: 'swimming', onKind }) as const),
  { intent: 'season' },
  { intent: 'season', changes: ['no-cross', 'more-running'], weeksToRace: 2, activities: ['rowing'] },
  { intent: 'goal', goal: 'half' },
  { intent: 'focus', weaknesses: ['injury'], activities: ['martial-arts'] },
  { intent: 'week-check', week: WEEK, limits: { noCrossOn: ['tuesday'], noDoubles: true, mostSessions: 2 } },
  { intent: 'week-build', week: WEEK, wishes: [{ kind: 'cross', activity: 'cycling' }] },
];

const DAYS_SPOKEN_OF: readonly (readonly Day[])[] = [[], ['tuesday'], ['tuesday', 'sunday'], ['wednesday']];

const REMEDIES = Object.keys(plan.remedies) as RemedyId[];

describe('every rule in Spanish', () => {
  it.each(RULES.map(({ id, section }) => ({ id, section })))(
    'has whole sentences for what it can find: $id',
    ({ id, section }) => {
      for (const question of QUESTIONS) {
        for (const result of RESULTS) {
          for (const days of DAYS_SPOKEN_OF) {
            for (const conditions of [[], [id]]) {
              const decision: Decision = {
                intent: question.intent,
                verdict: 'yes',
                understood: {},
                findings: [{ rule: id, section, result, ...(days.length > 0 && { days }) }],
                conditions,
              };
              const { lines, findings } = word(question, decision);
              const flaw = flawOf(
                [...lines, ...findings].map(({ text }) => text),
                'es',
              );
              if (flaw !== undefined) {
                expect.fail(`${flaw} (${JSON.stringify([question, decision.findings])})`);
              }
              expect(findings).toHaveLength(1);
            }
          }
        }
      }
    },
  );

  it('of the club is told as its own', () => {
    for (const { id } of RULES.filter(({ section }) => section === 'club')) {
      const question: PlanQuestion = { intent: 'week-check', week: WEEK, limits: { mostSessions: 2 } };
      const [first] = word(question, {
        intent: 'week-check',
        verdict: 'no',
        understood: {},
        findings: [{ rule: id, section: 'club', result: 'conflict', days: ['tuesday'] }],
      }).lines;
      expect(first?.text).toMatch(/^No: por el límite propio de tu club, /);
    }
  });
});

describe('around a decision in Spanish', () => {
  it('what would make it a yes and what is missing are whole sentences', () => {
    for (const facts of QUESTIONS) {
      for (const remedy of REMEDIES) {
        for (const days of [[], ['tuesday', 'friday'] as const]) {
          const p = { facts, moves: [], leftOut: [], eased: [], days, min: 1, max: 2 };
          expect(flawOf([plan.remedies[remedy](p)], 'es')).toBeUndefined();
        }
      }
      for (const missing of MISSING) expect(flawOf([plan.missing[missing]({ facts })], 'es')).toBeUndefined();
    }
  });

  it('the reasons of changes are clauses, for the same rules as in English', () => {
    expect(Object.keys(plan.reasons).toSorted()).toEqual(Object.keys(english.reasons).toSorted());
    for (const reason of Object.values(plan.reasons)) {
      const text = reason({ facts: { intent: 'week-check' }, moves: [], leftOut: [], eased: [] });
      expect(text).toMatch(/^[a-záéíóúñ].*[^.]$/);
    }
  });

  it('conditions and what follows them are told for the same rules as in English', () => {
    for (const part of ['conditions', 'conditionsOfPlacement', 'conditionsOfWeek', 'behindIf'] as const) {
      expect(Object.keys(plan[part]).toSorted()).toEqual(Object.keys(english[part]).toSorted());
    }
    for (const part of ['rulesOfPlacement', 'rulesOfWeek'] as const) {
      expect(Object.keys(plan[part]).toSorted()).toEqual(Object.keys(english[part]).toSorted());
    }
  });

  it('the choices are whole questions with one answer filled in', () => {
    const question: PlanQuestion = { intent: 'season' };
    expect(planChoices(question, decide(question), plan)).toEqual([
      '¿Más o menos entrenamiento cruzado ahora? Es temporada baja.',
      '¿Más o menos entrenamiento cruzado ahora? Mi competición es dentro de cuatro semanas.',
      '¿Más o menos entrenamiento cruzado ahora? Mi competición es dentro de diez semanas.',
    ]);
  });

  it('what is wrong with what was written comes with an example', () => {
    const { problems } = plan;
    const texts = [
      problems['unknown-day']({ given: 'x', nearest: 'sunday' }),
      problems['unknown-day']({ given: 'x' }),
      problems['too-many-sessions']({ count: 30, most: 14 }),
      problems['too-many-days']({ count: 8 }),
      problems['two-races']({ day: 'saturday' }),
      problems['race-in-the-past']({ date: '2026-04-12' }),
      problems['negative-number']({ given: '-2' }),
      problems['wanted-and-refused']({ activity: 'swimming' }),
      problems['impossible-day-used']({ day: 'friday' }),
      problems['no-day-left'](),
      problems['no-sessions'](),
    ];
    expect(texts).toHaveLength(Object.keys(problems).length + 1);
    for (const text of texts) expect(text).toMatch(/^.+[.?] .*“.+”.*\.$/);
    expect(texts[0]).toContain('¿Querías decir domingo?');
    expect(problems['race-in-the-past']({ date: '2026-04-12' })).toContain('12 de abril de 2026');
  });
});

/** Words that both languages have. */
const SHARED = new Set(
  'aquarunning club core extra general hiit me no once pilates running tempo yoga'.split(' '),
);

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((one) => one.length > 1);

describe('no English word', () => {
  it('is left in what is decided or asked', () => {
    const heard = new Set<string>();
    const said = new Map<string, string>();
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const other = wordPlan(question, decide(question), english);
        for (const text of [...other.lines.map((line) => line.text), english.asked(question)]) {
          for (const one of wordsOf(text)) heard.add(one);
        }
        for (const text of [...sentencesOf(question), plan.asked(question), word(question).week ?? '']) {
          for (const one of wordsOf(text)) said.set(one, text);
        }
      }),
      { numRuns: 500 },
    );
    const left = [...said].filter(([one]) => heard.has(one) && !SHARED.has(one));
    expect(left).toEqual([]);
  });

  it('is left in the words around the knowledge, and every subject beyond it is named', () => {
    const { answers } = es;
    const topics = BEYOND_TOPICS.flatMap((topic) => [
      answers.abstain['not-covered']({ topic }),
      answers.partNotCovered({ topic }),
    ]);
    const texts = [
      ...topics,
      answers.abstain['not-covered']({}),
      answers.partNotCovered({}),
      answers.abstain['off-topic'],
      answers.abstain['other-language'],
      answers.abstain.empty,
      answers.abstain.steering,
      answers.abstain.diagnosis,
      answers.vague,
      ...Object.values(answers.safety),
      ...Object.values(answers.smalltalk),
    ];
    for (const text of texts) {
      expect(text).toMatch(/^[¿¡]?[A-ZÁÉÍÓÚ].*[.!?]$/);
      expect(text).not.toMatch(/undefined|\s{2}/);
      expect(text).not.toMatch(/\b(?:the|and|with|your|you|not|that|please|club's|session|day|week)\b/i);
      expect(text.split('¿').length).toBe(text.split('?').length);
      expect(text.split('¡').length).toBe(text.split('!').length);
    }
    expect(new Set(topics).size).toBe(2 * BEYOND_TOPICS.length);
  });
});
