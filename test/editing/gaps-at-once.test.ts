import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepWeeklyFigures } from '../../src/stores/weekly-figures.ts';
import type { Stores } from '../../src/stores/store.ts';
import { memoryStore } from '../discord/bot.ts';
import { makeFolder, removeFolder, STORE_KINDS } from '../stores/kinds.ts';
import { ASK, CLUB, clubGaps, TODAY, type ClubGaps } from './club-gaps.ts';

const QUESTIONS = [
  'Which shoes for wet trails?',
  'Where do I park the car on Sunday?',
  'When is club training this week?',
  'Which vest for the race?',
];
const TIMES = 12;

let folder: string;
let opened: Stores[];
let processes: ClubGaps[];

beforeEach(async () => {
  folder = await makeFolder();
  opened = [await STORE_KINDS.sqlite.open(folder), await STORE_KINDS.sqlite.open(folder)];
  processes = opened.map((stores) => clubGaps((name) => stores.namespace(name)));
});

afterEach(async () => {
  await Promise.all(opened.map((stores) => stores.close()));
  await removeFolder(folder);
});

it('no count is lost where two processes count, settle and wait at once', async () => {
  const [one, other] = processes as [ClubGaps, ClubGaps];
  const idOf = async (text: string): Promise<string> => {
    const question = { text, today: TODAY, history: [] };
    return one.gaps.idOf(question, await ASK(question)) ?? '';
  };
  const [shoes = '', parking = ''] = await Promise.all(QUESTIONS.map(idOf));
  for (const text of QUESTIONS) await one.asked(text);
  const work = Array.from({ length: TIMES }, (_, at) => [
    ...QUESTIONS.flatMap((text) => [one.asked(text), other.asked(text)]),
    (at % 2 === 0 ? one : other).gaps.wait(CLUB, shoes, { member: `${at}`, channel: '5' }, TODAY),
    other.gaps.settle(CLUB, parking, { kind: at % 2 === 0 ? 'not-for-us' : 'later' }, TODAY),
  ]).flat();
  await Promise.all(work);
  expect([...one.errors, ...other.errors]).toEqual([]);
  const gaps = await other.gaps.list(CLUB, TODAY);
  expect(gaps.map(({ declined }) => declined)).toEqual(QUESTIONS.map(() => 1 + 2 * TIMES));
  expect(gaps.find(({ id }) => id === shoes)?.waiting).toBe(TIMES);
  expect(['not-for-us', 'later']).toContain(gaps.find(({ id }) => id === parking)?.state.kind);
});

it('figures that two processes count add up', async () => {
  const [one, other] = processes as [ClubGaps, ClubGaps];
  for (let at = 0; at < TIMES; at++) {
    one.figures.count(CLUB, TODAY, 'edits');
    other.figures.count(CLUB, TODAY, 'edits', 2);
    if (at % 5 === 0) await Promise.all([one.figures.flush(), other.figures.flush()]);
  }
  await one.figures.flush();
  expect(await other.figures.of(CLUB)).toMatchObject([{ week: '2026-11-23', edits: 3 * TIMES }]);
  await one.figures.tidy(CLUB, '2027-11-25', 30);
  expect(await other.figures.of(CLUB)).toEqual([]);
});

it('figures that could not be written are written the next time', async () => {
  let isBroken = true;
  const errors: unknown[] = [];
  const store = memoryStore();
  const figures = keepWeeklyFigures(
    { ...store, get: (key) => (isBroken ? Promise.reject(new Error('disk')) : store.get(key)) },
    (error) => errors.push(error),
  );
  figures.count(CLUB, TODAY, 'answered');
  await figures.flush();
  expect(errors).toMatchObject([{ message: 'disk' }]);
  isBroken = false;
  figures.count(CLUB, TODAY, 'answered');
  expect(await figures.of(CLUB)).toMatchObject([{ answered: 2 }]);
});

it('a question is told to those who wait by one of two processes alone', async () => {
  const [one, other] = processes as [ClubGaps, ClubGaps];
  await one.asked(QUESTIONS[0] ?? '');
  const [gap] = await one.gaps.list(CLUB, TODAY);
  const id = gap?.id ?? '';
  await one.gaps.wait(CLUB, id, { member: '7', channel: '5' }, TODAY);
  const act = { kind: 'written', entry: 'club-shoes' } as const;
  const told = await Promise.all([
    one.gaps.settle(CLUB, id, act, TODAY),
    other.gaps.settle(CLUB, id, act, TODAY),
  ]);
  expect(told.flat()).toEqual([
    { channel: '5', members: ['7'], question: QUESTIONS[0], language: 'en', entry: 'club-shoes' },
  ]);
});
