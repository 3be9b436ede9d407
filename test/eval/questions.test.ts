import { beforeAll, describe, expect, it } from 'vitest';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import { readPages } from '../../src/stores/pages.ts';
import { CASE_LANGUAGES, groupOf, INTENTS, isSchedule, readCases, type Case } from './case.ts';

/** Statements of the article that labels rest on. */
const STATEMENTS = 22;

const CASES = readCases();
const SCHEDULE = CASES.filter(isSchedule);

const idsOf = (cases: readonly Case[]): readonly string[] => cases.map(({ id }) => id);
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

let book: Book;

beforeAll(async () => {
  const pages = await readPages('knowledge');
  const read = 'problems' in pages ? pages : makeBook(pages);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  book = read;
});

describe('the labelled questions', () => {
  it('are each there once', () => {
    expect(repeated(idsOf(CASES))).toEqual([]);
    expect(repeated(CASES.map(({ text }) => text.toLowerCase()))).toEqual([]);
  });

  it('are named by what they are counted under, and by their language', () => {
    const strays = CASES.filter((one) => !one.id.startsWith(`${groupOf(one)}-${one.lang}-`));
    expect(idsOf(strays)).toEqual([]);
  });

  it('ask every intent in every language', () => {
    const asked = new Set(SCHEDULE.map((one) => `${one.expect.intent} ${one.lang}`));
    expect(asked.size).toBe(INTENTS.length * CASE_LANGUAGES.length);
  });

  it('stand half and half within each intent and language', () => {
    const groups = Map.groupBy(CASES, (one) => `${groupOf(one)} ${one.lang}`);
    const uneven = [...groups].filter(([, cases]) => {
      const tune = cases.filter(({ half }) => half === 'tune').length;
      return Math.abs(cases.length - 2 * tune) > 1;
    });
    expect(uneven.map(([name]) => name)).toEqual([]);
  });

  it('name sections that the shipped book holds', () => {
    const strays = CASES.flatMap((one) => {
      const sections = isSchedule(one) ? one.expect.sections : (one.expect.near_sections ?? []);
      return sections
        .filter((section) => book.entry(section) === undefined)
        .map((name) => `${one.id}: ${name}`);
    });
    expect(strays).toEqual([]);
  });

  it('rest on statements of the article', () => {
    const strays = SCHEDULE.filter(({ expect: { why } }) =>
      [...why.matchAll(/\bR(\d+)/g)].some(([, number]) => Number(number) < 1 || Number(number) > STATEMENTS),
    );
    expect(idsOf(strays)).toEqual([]);
  });

  it('have a conversation before them where they follow one up, and only there', () => {
    const strays = SCHEDULE.filter(
      ({ kind, context, expect: { resolves_to: resolves } }) =>
        (kind === 'followup') !== (context !== undefined) ||
        (kind === 'followup') !== (resolves !== undefined),
    );
    expect(idsOf(strays)).toEqual([]);
  });

  it('name days only where sessions can be placed, and a day as either good or fair', () => {
    const strays = SCHEDULE.filter(({ expect: { placement, verdict } }) => {
      if (placement === undefined) return false;
      const days = [...placement.good, ...placement.ok];
      return days.length === 0 || repeated(days).length > 0 || JSON.stringify(verdict) !== '["yes","yes-if"]';
    });
    expect(idsOf(strays)).toEqual([]);
  });

  it('have a day for each session wished for', () => {
    const strays = SCHEDULE.filter(
      ({ expect: { placement, slots } }) =>
        placement?.total !== undefined && placement.total !== slots.n_cross,
    );
    expect(idsOf(strays)).toEqual([]);
  });

  it('accept each verdict once, and send to a doctor only for a red flag', () => {
    const strays = CASES.filter((one) =>
      isSchedule(one)
        ? Array.isArray(one.expect.verdict) && repeated(one.expect.verdict).length > 0
        : (one.kind === 'safety') !== (one.expect.outcome === 'safety'),
    );
    expect(idsOf(strays)).toEqual([]);
  });
});

describe('a label that is not known', () => {
  const [first] = SCHEDULE;
  const changed = (change: object): string => `\n${JSON.stringify({ ...first, ...change })}\n`;

  it.each([
    ['half', { half: 'both' }],
    ['lang', { lang: 'it' }],
    ['expect.verdict', { expect: { ...first?.expect, verdict: 'maybe' } }],
    ['expect.intent', { expect: { ...first?.expect, intent: 'weekly' } }],
    ['expect.placement.ok[0]', { expect: { ...first?.expect, placement: { good: [], ok: ['funday'] } } }],
    ['expect.slots.run', { expect: { ...first?.expect, slots: { run: 'tempo' } } }],
  ])('in %s is refused with its line', (field, change) => {
    expect(() => readCases(changed(change))).toThrow(`line 1: `);
    expect(() => readCases(changed(change))).toThrow(field);
  });
});
