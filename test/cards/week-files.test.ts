import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCalendar } from '../../src/cards/calendar-read.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import type { PlanAnswer } from '../../src/terminal/weeks.ts';
import { makeWeeks, type WeekFilesPorts } from '../../src/week-files.ts';
import { en } from '../../src/wording/en/en.ts';
import { asks } from '../answering/shipped.ts';
import { cross, run, weekWith } from './weeks.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-weeks-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const weeks = (more: Partial<WeekFilesPorts> = {}) =>
  makeWeeks({
    words: en,
    width: () => 80,
    today: () => '2026-11-23',
    now: () => new Date('2026-11-23T12:00:00Z'),
    zone: 'Europe/Madrid',
    ...more,
  });

/** An answer of the shipped book to a question filled in by options. */
async function answerTo(plan: PlanQuestion): Promise<PlanAnswer> {
  const answer = await asks('', { plan });
  if (answer.outcome !== 'plan') throw new Error(`not decided: ${answer.outcome}`);
  return answer;
}

async function save(answer: PlanAnswer, more: Partial<WeekFilesPorts> = {}) {
  if (answer.plan.week === undefined) throw new Error('no week');
  return weeks(more).save(answer, answer.plan.week, folder);
}

const file = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

const GOOD: PlanQuestion = {
  intent: 'week-check',
  level: 'intermediate',
  week: weekWith({
    monday: [run('easy')],
    wednesday: [cross('swimming', { intensity: 'easy' })],
    saturday: [run('long')],
  }),
};

/** A hard ride on the day of intervals, which can be moved. */
const TO_MEND: PlanQuestion = {
  intent: 'week-check',
  level: 'intermediate',
  week: weekWith({
    tuesday: [run('intervals'), cross('cycling', { intensity: 'hard' })],
    saturday: [run('long')],
  }),
};

describe('the files of a week', () => {
  it('are saved of a week that is allowed', async () => {
    const answer = await answerTo(GOOD);
    expect(answer.plan.verdict).toBeOneOf(['yes', 'yes-if']);
    expect(await save(answer)).toEqual({
      saved: `Saved week.png, week.txt and week.ics in ${folder}, for the week of 23 November.`,
    });
    expect((await readdir(folder)).toSorted()).toEqual(['week.ics', 'week.png', 'week.txt']);
  });

  it('tell in the past tense what was changed of a week that was mended', async () => {
    const answer = await answerTo(TO_MEND);
    expect(answer.plan.verdict).toBe('no');
    expect(await save(answer)).toHaveProperty('saved');
    const text = await file('week.txt');
    expect(text).toMatch(/Moved the hard ride from Tuesday to \w+\./);
    for (const { text: finding } of answer.plan.findings) expect(text).not.toContain(finding);
    const events = [...(readCalendar(await file('week.ics')) ?? [])].map(([, event]) => event);
    const telling = events.filter(({ content }) => content.includes('Why: '));
    expect(telling.map(({ summary }) => summary)).toEqual([expect.stringMatching(/^Ride/)]);
  });

  it('say what was left out of a week that could not be built as a whole', async () => {
    const answer = await answerTo({
      intent: 'week-build',
      level: 'intermediate',
      week: weekWith({ monday: [run('easy')] }),
      wishes: [cross('swimming'), { ...cross('yoga'), on: ['friday'] }],
      impossible: ['friday'],
    });
    expect(answer.plan.clash?.wishes).toHaveLength(1);
    expect(await save(answer)).toHaveProperty('saved');
    expect(await file('week.txt')).toContain('Left out: yoga.');
  });

  it.each(['caution', 'no'] as const)(
    'are not made of a week that was checked, found a %s and not mended',
    async (verdict) => {
      const answer = await answerTo(TO_MEND);
      const { moves: _, ...plan } = answer.plan;
      const result = await save({ ...answer, plan: { ...plan, verdict } });
      expect(result).toEqual({ problem: en.cards.problems.notAllowed });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('are not made of a week that is not decided', async () => {
    const answer = await answerTo(GOOD);
    const result = await save({ ...answer, plan: { ...answer.plan, verdict: 'ask' } });
    expect(result).toEqual({ problem: en.cards.problems.notDecided });
    expect(await readdir(folder)).toEqual([]);
  });

  it('are refused with a way out where the machine tells no zone', async () => {
    const result = await save(await answerTo(GOOD), { zone: undefined });
    expect(result).toEqual({
      problem: expect.stringContaining('Set the environment variable TZ to region and city'),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('name events by their owner: the same one again, another one apart', async () => {
    const answer = await answerTo(GOOD);
    const names = async (more: Partial<WeekFilesPorts>): Promise<readonly string[]> => {
      await rm(join(folder, 'week.ics'), { force: true });
      await save(answer, more);
      return [...(readCalendar(await file('week.ics')) ?? [])].map(([uid]) => uid);
    };
    const own = await names({});
    expect(await names({})).toEqual(own);
    const [one, other] = [await names({ owner: 'one' }), await names({ owner: 'other' })];
    expect(new Set([...own, ...one, ...other]).size).toBe(3 * own.length);
  });
});
