import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import { DAYS } from '../../src/planner/session.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { wordPlan } from '../../src/wording/plan-text.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { allQuestions } from '../planner/questions.ts';
import { flawOf } from './flaws.ts';
import { LANGUAGES } from './languages.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';
import { sentencesOf, word, type Expected } from './told-language.ts';

const MOST_CHARACTERS = 1900;
/** Of all questions every seventh is worded: neighbours read alike. */
const STRIDE = 7;
/** Smaller numbers are told by "once", "both" or "neither" in one language and by a number in the other. */
const LEAST_COMPARED = 3;

const { plan: english } = CATALOGUES.en;
const ENGLISH_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
const ENGLISH_VERDICTS = ['Yes:', 'Yes,', 'Careful:', 'No:'];
const ENGLISH_RACES = /\b(?:10|5)k\b/gi;

const repeated = (texts: readonly string[]): number => texts.length - new Set(texts).size;

/** The days and numbers that a sentence tells; the names of races are no numbers. */
function factsOf(
  text: string,
  days: typeof english.days,
  numbers: readonly string[],
  races: RegExp,
): unknown {
  const words: readonly string[] =
    text
      .replaceAll(races, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  return {
    days: DAYS.filter((day) => words.includes(days[day].toLowerCase())),
    numbers: words
      .map((said) => (numbers.includes(said) ? numbers.indexOf(said) : Number(said)))
      .filter((number) => number >= LEAST_COMPARED)
      .toSorted((a, b) => a - b),
  };
}

const verdictOf = (text: string, verdicts: readonly string[]): number =>
  verdicts.findIndex((verdict) => text.startsWith(verdict));

describe.each(LANGUAGES)('a decision in $name', (told) => {
  const { plan } = CATALOGUES[told.language];

  function expectFlawless(question: PlanQuestion): void {
    const flaw = flawOf(sentencesOf(plan, question), told.marks);
    if (flaw !== undefined) expect.fail(`${flaw} (${JSON.stringify(question)})`);
    const { lines, week = '' } = word(plan, question);
    const texts = lines.map(({ text }) => text);
    const same = wordPlan(question, decide(question), english).lines.map(({ text }) => text);
    // What English tells twice is twice in the decision, such as two sessions of one day that are alike.
    expect(repeated(texts), texts.join(' ')).toBeLessThanOrEqual(repeated(same));
    expect(`${texts.join(' ')} ${week}`.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  }

  it('is whole sentences without a flaw, for questions on days, numbers, seasons and goals', () => {
    const questions = [...allQuestions()].filter((_, at) => at % STRIDE === 0);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expectFlawless(question);
  });

  it('is as good for any question of all kinds', () => {
    fc.assert(fc.property(anyPlanQuestion, expectFlawless), { numRuns: 1000 });
  });

  it('names the same days and numbers as in English, and rests on the same rules', () => {
    const here = (text: string): unknown => factsOf(text, plan.days, told.numbers, told.races);
    const there = (text: string): unknown => factsOf(text, english.days, ENGLISH_NUMBERS, ENGLISH_RACES);
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const decision = decide(question);
        const { lines, findings } = word(plan, question, decision);
        const same = wordPlan(question, decision, english);
        for (const [index, { text }] of findings.entries()) {
          expect(here(text), text).toEqual(there(same.findings[index]?.text ?? ''));
        }
        for (const [index, { text, rules }] of lines.entries()) {
          expect(here(text), text).toEqual(there(same.lines[index]?.text ?? ''));
          expect(rules).toEqual(same.lines[index]?.rules);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('begins with the verdict', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const decision = decide(question);
        const first = word(plan, question, decision).lines[0]?.text ?? '';
        const same = wordPlan(question, decision, english).lines[0]?.text ?? '';
        expect(verdictOf(first, told.verdicts), first).toBe(verdictOf(same, ENGLISH_VERDICTS));
      }),
    );
  });

  it.each(Object.entries(told.flawed))('without its flaws would not pass: %s', (_, text) => {
    expect(flawOf([text], told.marks)).toBeDefined();
  });

  it.each(Object.entries(told.tells) as [ScenarioName, Expected][])('tells well: %s', (name, expected) => {
    const text = SCENARIOS[name](CATALOGUES[told.language]);
    if (typeof expected === 'string' || !('begins' in expected)) expect(text).toEqual(expected);
    else expect(text.slice(0, expected.begins.length)).toBe(expected.begins);
  });

  it.each(Object.entries(told.own))('gets right what only it has: %s', (_, { told: text, is }) => {
    expect(text).toBe(is);
  });
});

describe.each(
  LANGUAGES.flatMap(({ name, language, condition }) => (condition ? { name, language, condition } : [])),
)('a condition in $name', ({ language, condition: { lead, begins, never } }) => {
  const { plan } = CATALOGUES[language];

  it('keeps its mood', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        for (const text of sentencesOf(plan, question)) {
          const [, condition] = text.split(lead);
          if (condition === undefined) continue;
          seen += 1;
          expect(condition).not.toMatch(never);
          expect(condition).toMatch(begins);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
