import { describe, expect, it } from 'vitest';
import { PLAN_TABLES } from '../../src/answering/understanding/words/plan-tables.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { MARKS, phrases, type PlanWords } from '../../src/answering/understanding/words/plan-words.ts';
import { tokens } from '../../src/knowledge/tokens.ts';
import { WEAKNESSES } from '../../src/planner/plan.ts';
import {
  ACTIVITIES,
  GOALS,
  INTENSITIES,
  LEVELS,
  RUN_KINDS,
  SEASONS,
  TIMES,
} from '../../src/planner/session.ts';

/** The tables in which a phrase has one meaning; marks may share phrases, since each is found by itself. */
const groups = (words: PlanWords): Readonly<Record<string, readonly (readonly [string, string])[]>> => ({
  sessions: [
    ...Object.entries(words.activities),
    ['cross-training', words.crossTraining],
    ['running', words.running],
    ...Object.entries(words.runs),
    ['nothing', words.nothing],
  ],
  intensities: Object.entries(words.intensities),
  times: Object.entries(words.times),
  levels: Object.entries(words.levels),
  goals: Object.entries(words.goals),
  seasons: Object.entries(words.seasons),
  weaknesses: Object.entries(words.weaknesses),
  changes: Object.entries(words.changes),
  numbers: Object.entries(words.numbers),
  ahead: Object.entries(words.ahead),
  months: Object.entries(words.months),
});

const everyPhrase = (words: PlanWords): string[] =>
  [
    ...Object.values(groups(words)).flatMap((group) => group.map(([, list]) => list)),
    ...Object.values(words.marks),
    words.grammar,
    words.falseFriends,
  ].flatMap(phrases);

describe.each(SPOKEN_LANGUAGES)('the table of %s', (language) => {
  const words = PLAN_TABLES[language];

  it('has phrases in the form that messages are read in', () => {
    for (const phrase of everyPhrase(words)) {
      expect(tokens(phrase).join(' '), phrase).toBe(phrase.replaceAll('*', ''));
      expect(phrase, phrase).not.toMatch(/\*(?=.)(?! )/);
    }
  });

  it('gives no phrase two meanings', () => {
    for (const [name, group] of Object.entries(groups(words))) {
      const meanings = new Map<string, string>();
      for (const [meaning, list] of group) {
        for (const phrase of phrases(list)) {
          expect(meanings.get(phrase) ?? meaning, `${name}: "${phrase}"`).toBe(meaning);
          meanings.set(phrase, meaning);
        }
      }
    }
  });

  it('says no phrase twice in one list', () => {
    for (const list of [
      ...Object.values(groups(words)).flatMap((group) => group.map(([, said]) => said)),
      ...Object.values(words.marks),
    ]) {
      const said = phrases(list);
      expect(said.filter((phrase, at) => said.indexOf(phrase) !== at)).toEqual([]);
    }
  });

  it('has words for everything that the planner speaks of', () => {
    const has = (lists: object, names: readonly string[]) => {
      const said = Object.entries(lists) as [string, string][];
      for (const name of names) {
        expect(phrases(said.find(([key]) => key === name)?.[1] ?? '').length, name).toBeGreaterThan(0);
      }
    };
    has(words.activities, ACTIVITIES);
    has(words.runs, [...RUN_KINDS, 'moderate', 'hard']);
    has(words.intensities, INTENSITIES);
    has(words.times, TIMES);
    has(words.levels, LEVELS);
    has(words.goals, GOALS);
    has(words.seasons, SEASONS);
    has(words.weaknesses, WEAKNESSES);
    has(words.changes, ['new-activities', 'full-rest', 'no-cross', 'more-running', 'less-running']);
    has(words.months, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    has(words.marks, MARKS);
  });
});
