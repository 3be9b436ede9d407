import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../src/knowledge/book.ts';
import { shippedBook } from '../answering/shipped.ts';
import { dueFor, groupOf, scheduleDue, type Case } from './case.ts';
import { CASE_LANGUAGES, INTENTS, KINDS } from './labels.ts';
import { readCases } from './read-cases.ts';

/** Statements of the article that labels rest on. */
const STATEMENTS = 22;

const CASES = readCases();
const SCHEDULE = CASES.flatMap((asked) => {
  const expected = scheduleDue(asked);
  return expected === undefined ? [] : [{ id: asked.id, expected }];
});

const idsOf = (cases: readonly { readonly id: string }[]): readonly string[] => cases.map(({ id }) => id);
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** How far from half of a group stands in one half. */
const unevenness = (cases: readonly Case[]): number =>
  Math.abs(cases.length - 2 * cases.filter(({ half }) => half === 'tune').length);

let book: Book;

beforeAll(async () => {
  book = await shippedBook();
});

describe('the labelled questions', () => {
  it('are each there once, alone or after the same conversation', () => {
    expect(repeated(idsOf(CASES))).toEqual([]);
    const asked = CASES.map((one) => {
      const before = one.kind === 'followup' ? one.context.map(({ text }) => text) : [];
      return [...before, one.text].join('\n').toLowerCase();
    });
    expect(repeated(asked)).toEqual([]);
  });

  it('are named by their kind or what they are counted under, and by their language', () => {
    const strays = CASES.filter(
      (one) => ![one.kind, groupOf(one)].some((name) => one.id.startsWith(`${name}-${one.lang}-`)),
    );
    expect(idsOf(strays)).toEqual([]);
  });

  it('ask every kind and every intent in every language', () => {
    const kinds = new Set(CASES.map(({ kind, lang }) => `${kind} ${lang}`));
    expect(kinds.size).toBe(KINDS.length * CASE_LANGUAGES.length);
    const intents = new Set(
      CASES.flatMap((one) => (scheduleDue(one) ? [`${groupOf(one)} ${one.lang}`] : [])),
    );
    expect(intents.size).toBe(INTENTS.length * CASE_LANGUAGES.length);
  });

  it('stand in the half that their folder names, and about half and half within each kind', () => {
    const kinds = [...Map.groupBy(CASES, ({ kind }) => kind)];
    const uneven = kinds.filter(([, cases]) => unevenness(cases) > Math.max(1, cases.length / 20));
    expect(uneven.map(([kind]) => kind)).toEqual([]);
  });

  it('stand half and half within each intent and language, and so do near misses', () => {
    const named = CASES.filter(({ id, kind, lang }) => !id.startsWith(`${kind}-${lang}-`));
    const groups = [...Map.groupBy(named, (one) => `${groupOf(one)} ${one.lang}`)];
    expect(groups.filter(([, cases]) => unevenness(cases) > 1).map(([name]) => name)).toEqual([]);
  });

  it('name sections that the shipped book holds', () => {
    const strays = CASES.flatMap((one) => {
      const { expect: expected } = dueFor(one);
      const sections = [
        ...('sections' in expected ? (expected.sections ?? []) : []),
        ...('near_sections' in expected ? (expected.near_sections ?? []) : []),
      ];
      return sections
        .filter((section) => book.entry(section) === undefined)
        .map((name) => `${one.id}: ${name}`);
    });
    expect(strays).toEqual([]);
  });

  it('rest on statements of the article where the planner decides', () => {
    const strays = SCHEDULE.filter(({ id, expected: { why = 'R0' } }) => {
      if (id.startsWith('followup-')) return false;
      const numbers = [...why.matchAll(/\bR(\d+)/g)].map(([, number]) => Number(number));
      const known = numbers.every((number) => number >= 1 && number <= STATEMENTS);
      return !known || (numbers.length === 0 && !why.startsWith('convention'));
    });
    expect(idsOf(strays)).toEqual([]);
  });

  it('name days only where sessions can be placed, and a day as either good or fair', () => {
    const strays = SCHEDULE.filter(({ expected: { placement, verdict } }) => {
      if (placement === undefined) return false;
      const days = [...placement.good, ...placement.ok];
      return days.length === 0 || repeated(days).length > 0 || JSON.stringify(verdict) !== '["yes","yes-if"]';
    });
    expect(idsOf(strays)).toEqual([]);
  });

  it('have a day for each session wished for', () => {
    const strays = SCHEDULE.filter(
      ({ expected: { placement, slots } }) =>
        placement?.total !== undefined && placement.total !== slots.n_cross,
    );
    expect(idsOf(strays)).toEqual([]);
  });

  it('accept each verdict once, and forbid no word that they ask for', () => {
    const verdicts = SCHEDULE.filter(
      ({ expected: { verdict } }) => Array.isArray(verdict) && repeated(verdict).length > 0,
    );
    expect(idsOf(verdicts)).toEqual([]);
    const torn = CASES.filter((one) => {
      const due = dueFor(one);
      if (due.kind === 'ordinary') return false;
      const { must_say_any: groups = [], must_not_say: forbidden = [] } = due.expect;
      return groups.some((group) => group.every((term) => forbidden.some((no) => term.includes(no))));
    });
    expect(idsOf(torn)).toEqual([]);
  });
});

describe('a label that is not known', () => {
  const [first] = CASES.filter(({ kind }) => kind === 'schedule');
  const changed = (change: object) => [
    { name: 'tune/some.jsonl', text: `\n${JSON.stringify({ ...first, ...change })}\n` },
  ];

  it.each([
    ['half', { half: 'both' }],
    ['kind', { kind: 'riddle' }],
    ['lang', { lang: 'it' }],
    ['id', { id: 'schedule-1' }],
    ['expect.verdict', { expect: { ...first?.expect, verdict: 'maybe' } }],
    ['expect.intent', { expect: { ...first?.expect, intent: 'weekly' } }],
    ['expect.why', { expect: { ...first?.expect, why: undefined } }],
    ['expect.placement.ok[0]', { expect: { ...first?.expect, placement: { good: [], ok: ['funday'] } } }],
    ['expect.slots.run', { expect: { ...first?.expect, slots: { run: 'tempo' } } }],
    ['expect.resolves_to', { kind: 'followup', context: [], expect: { resolves_to: 'smalltalk' } }],
    ['expect.outcome', { kind: 'safety', expect: { outcome: 'answer', why: 'none' } }],
    ['expect.must_not_outcome', { kind: 'ordinary', expect: { why: 'none' } }],
    ['expect.accept_outcomes', { kind: 'adversarial', expect: { why: 'none' } }],
  ])('in %s is refused with its file and line', (field, change) => {
    expect(() => readCases(changed(change))).toThrow('tune/some.jsonl, line 2: ');
    expect(() => readCases(changed(change))).toThrow(`→ at ${field}`);
  });

  it('is refused in the folder of the other half', () => {
    expect(() => readCases(changed({ half: 'judge' }))).toThrow('line 2: a question of the half "judge"');
  });

  it('is refused without showing the line where that is no JSON', () => {
    const files = [{ name: 'judge/some.jsonl', text: '{"text":"which secret"' }];
    expect(() => readCases(files)).toThrow(/^judge\/some\.jsonl, line 1: no JSON$/);
  });
});
