import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEYOND_TOPICS } from '../../src/knowledge/beyond-topics.ts';
import { decide } from '../../src/planner/decide.ts';
import { MISSING, RESULTS, type Decision, type PlanQuestion, type RemedyId } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { wordPlan } from '../../src/wording/plan-text.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { DAYS_SPOKEN_OF, QUESTIONS, WEEK } from './every-kind.ts';
import { flawOf, isBalanced } from './flaws.ts';
import { LANGUAGES } from './languages.ts';
import { sentencesOf, word } from './told-language.ts';
import { problemTexts } from './problem-texts.ts';

const { plan: english, answers: englishAnswers } = CATALOGUES.en;
const REMEDIES = Object.keys(english.remedies) as RemedyId[];

/** Words that only English has. */
const ENGLISH_WORDS = /\b(?:the|and|with|your|you|not|that|please|club's|session|day|week)\b/i;

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((one) => one.length > 1);
const digitsOf = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
const keysOf = (part: object): string[] => Object.keys(part).toSorted();

describe.each(LANGUAGES)('every rule in $name', (told) => {
  const { plan } = CATALOGUES[told.language];

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
              const { lines, findings } = word(plan, question, decision);
              const flaw = flawOf(
                [...lines, ...findings].map(({ text }) => text),
                told.marks,
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
      const [first] = word(plan, question, {
        intent: 'week-check',
        verdict: 'no',
        understood: {},
        findings: [{ rule: id, section: 'club', result: 'conflict', days: ['tuesday'] }],
      }).lines;
      expect(first?.text).toMatch(told.ofTheClub);
    }
  });
});

describe.each(LANGUAGES)('around a decision in $name', (told) => {
  const { plan } = CATALOGUES[told.language];

  it('what would make it a yes and what is missing are whole sentences', () => {
    expect(keysOf(plan.remedies)).toEqual(REMEDIES.toSorted());
    for (const facts of QUESTIONS) {
      for (const remedy of REMEDIES) {
        for (const days of [[], ['tuesday', 'friday'] as const]) {
          const p = { facts, moves: [], leftOut: [], eased: [], days, min: 1, max: 2 };
          expect(flawOf([plan.remedies[remedy](p)], told.marks)).toBeUndefined();
        }
      }
      for (const missing of MISSING)
        expect(flawOf([plan.missing[missing]({ facts })], told.marks)).toBeUndefined();
    }
  });

  it('the reasons of changes are clauses, for the same rules as in English', () => {
    expect(keysOf(plan.reasons)).toEqual(keysOf(english.reasons));
    for (const reason of Object.values(plan.reasons)) {
      const text = reason({ facts: { intent: 'week-check' }, moves: [], leftOut: [], eased: [] });
      expect(text).toMatch(told.clause);
    }
  });

  it('conditions and what follows them are told for the same rules as in English', () => {
    for (const part of ['conditions', 'conditionsOfPlacement', 'conditionsOfWeek', 'behindIf'] as const) {
      expect(keysOf(plan[part])).toEqual(keysOf(english[part]));
    }
    for (const part of ['rulesOfPlacement', 'rulesOfWeek'] as const) {
      expect(keysOf(plan[part])).toEqual(keysOf(english[part]));
    }
  });

  it('what is wrong with what was written comes with an example', () => {
    const { problems } = plan;
    const texts = problemTexts(problems);
    expect(texts).toHaveLength(Object.keys(problems).length + 1);
    for (const text of texts) expect(text).toMatch(told.withExample);
  });
});

describe.each(LANGUAGES)('the words around the knowledge in $name', (told) => {
  const { answers } = CATALOGUES[told.language];

  it('give the same emergency numbers as in English', () => {
    for (const urgency of ['emergency', 'urgent', 'professional', 'crisis'] as const) {
      expect(digitsOf(answers.safety[urgency])).toEqual(digitsOf(englishAnswers.safety[urgency]));
    }
  });

  it('have no English word, and name every subject beyond the knowledge', () => {
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
      expect(text).toMatch(told.around);
      expect(text).not.toMatch(told.brokenAround);
      expect(text).not.toMatch(ENGLISH_WORDS);
      expect(isBalanced(text, told.marks.pairs), text).toBe(true);
    }
    expect(new Set(topics).size).toBe(2 * BEYOND_TOPICS.length);
  });
});

describe.each(LANGUAGES)('no English word in $name', (told) => {
  const { plan } = CATALOGUES[told.language];

  it('is left in what is decided or asked', () => {
    const heard = new Set<string>();
    const said = new Map<string, string>();
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const other = wordPlan(question, decide(question), english);
        for (const text of [...other.lines.map((line) => line.text), english.asked(question)]) {
          for (const one of wordsOf(text)) heard.add(one);
        }
        const { week = '' } = word(plan, question);
        for (const text of [...sentencesOf(plan, question), plan.asked(question), week]) {
          for (const one of wordsOf(text)) said.set(one, text);
        }
      }),
      { numRuns: 500 },
    );
    const left = [...said].filter(([one]) => heard.has(one) && !told.sharedWithEnglish.includes(one));
    expect(left).toEqual([]);
  });
});
