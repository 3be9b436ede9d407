import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Attend } from '../../src/digest/attend.ts';
import type { Letter } from '../../src/digest/letter.ts';
import { PREPARE_BEFORE_MS, runDigests, type RunPorts } from '../../src/digest/run.ts';
import { makeVirtualTime } from './simulation/virtual-time.ts';

const START = Date.parse('2026-11-29T12:00:00Z');
const HOUR = 3_600_000;
const DUE = START + 6 * HOUR;
const WEEK = 604_800_000;
const CLUBS = Array.from({ length: 2_500 }, (_, at) => `discord:${at}`);

/** A runner over clubs that are all due at one moment, each taking so long to be posted. */
function makeRun({
  clubs = CLUBS,
  postMs = 100,
  ports = {},
}: {
  readonly clubs?: readonly string[];
  readonly postMs?: number;
  readonly ports?: Partial<RunPorts>;
}) {
  const time = makeVirtualTime(START);
  const posted = new Map<string, number>();
  const prepared: string[] = [];
  const count = { attended: 0, atOnce: 0, mostAtOnce: 0, preparing: 0, mostPreparing: 0 };
  const dues = new Map(clubs.map((club) => [club, DUE]));
  const attend: Attend = {
    async attend(club) {
      count.attended++;
      const due = dues.get(club) ?? DUE;
      if (time.now() < due) return due;
      if (posted.has(club)) return due + WEEK;
      count.mostAtOnce = Math.max(count.mostAtOnce, ++count.atOnce);
      await time.pass(postMs);
      count.atOnce--;
      posted.set(club, time.now());
      return due + WEEK;
    },
    next: async (club) => ({ letter: { club } as Letter, at: dues.get(club) ?? DUE }),
    postNow: async () => undefined,
  };
  const reported: unknown[] = [];
  const runner = runDigests({
    attend,
    digests: { clubs: async () => clubs },
    mailroom: {
      async prepare({ club }) {
        count.mostPreparing = Math.max(count.mostPreparing, ++count.preparing);
        await time.pass(10);
        count.preparing--;
        prepared.push(club);
      },
    },
    time: { now: () => time.now(), sleep: (ms, signal) => time.pass(ms, signal) },
    serves: () => true,
    report: (error) => void reported.push(error),
    ...ports,
  });
  return { time, runner, posted, prepared, count, dues, reported };
}

describe('a runner of 2,500 clubs that are due in the same minute', () => {
  it('prepares them beforehand and posts all of them soon, so many at a time', async () => {
    const { time, runner, posted, prepared, count } = makeRun({});
    await time.runUntil(DUE - 1);
    expect(posted.size).toBe(0);
    expect(new Set(prepared).size).toBe(CLUBS.length);
    expect(count.mostPreparing).toBe(2);
    await time.runUntil(DUE + 60_000);
    expect(posted.size).toBe(CLUBS.length);
    expect(count.mostAtOnce).toBe(16);
    expect(Math.min(...posted.values())).toBe(DUE + 100);
    await runner.stop();
  });

  it('reads nothing while nothing is due, but for what others may have changed', async () => {
    const { time, runner, count } = makeRun({ ports: { pace: { lookEveryMs: HOUR } } });
    await time.runUntil(START + 60_000);
    expect(count.attended).toBe(CLUBS.length);
    await time.runUntil(START + HOUR - 1);
    expect(count.attended).toBe(CLUBS.length);
    await time.runUntil(START + HOUR + 60_000);
    expect(count.attended).toBe(2 * CLUBS.length);
    await runner.stop();
  });

  it('stops cleanly: what was begun is finished, and nothing more is begun', async () => {
    const { time, runner, posted, count } = makeRun({});
    await time.runUntil(DUE + 250);
    let isStopped = false;
    const stopping = (async () => {
      await runner.stop();
      isStopped = true;
    })();
    await setImmediate();
    expect(isStopped).toBe(false);
    await time.runUntil(DUE + 60_000);
    await stopping;
    expect(count.atOnce).toBe(0);
    expect(posted.size).toBeLessThanOrEqual(3 * 16);
    expect(posted.size).toBeGreaterThan(0);
  });
});

describe('a runner', () => {
  it('looks a club up anew at once where it was changed, even while it is posted', async () => {
    const clubs = ['discord:1'];
    const { time, runner, posted, dues, prepared } = makeRun({ clubs });
    await time.runUntil(START + 1_000);
    dues.set('discord:1', START + HOUR);
    runner.changed('discord:1');
    await time.runUntil(START + HOUR + 1_000);
    expect(posted.get('discord:1')).toBe(START + HOUR + 100);
    expect(prepared).toContain('discord:1');
    dues.set('discord:2', START + HOUR + 10 * 60_000);
    runner.changed('discord:2');
    await time.runUntil(START + HOUR + PREPARE_BEFORE_MS);
    expect(posted.get('discord:2')).toBe(START + HOUR + 10 * 60_000 + 100);
    await runner.stop();
  });

  it('goes on with the other clubs where one fails, and tries that again', async () => {
    let failures = 0;
    const { time, runner, reported } = makeRun({
      clubs: ['discord:1'],
      ports: {
        attend: {
          async attend() {
            if (failures++ < 2) throw new Error('The disk is full.');
            return DUE + WEEK;
          },
          next: async () => undefined,
          postNow: async () => undefined,
        },
      },
    });
    await time.runUntil(START + 5 * 60_000);
    expect(reported).toHaveLength(2);
    expect(failures).toBe(3);
    await runner.stop();
  });

  it('leaves clubs alone that others serve', async () => {
    const { time, runner, count } = makeRun({ ports: { serves: () => false } });
    await time.runUntil(DUE + HOUR);
    expect(count.attended).toBe(0);
    await runner.stop();
  });
});
