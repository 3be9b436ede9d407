import { describe, expect, it } from 'vitest';
import { runSchedule, type Outcome } from './simulation/run-schedule.ts';

/** `npm run soak` runs a thousand. */
const SCHEDULES = 60;

describe('digests of two processes that overlap, are killed and restarted, and whose clocks are set', () => {
  it('are neither lost nor doubled', async () => {
    const outcomes: (Outcome & { readonly seed: number })[] = [];
    for (let seed = 1; seed <= SCHEDULES; seed++) outcomes.push({ seed, ...(await runSchedule(seed)) });
    const bad = outcomes.filter(({ faults }) => faults.length > 0);
    expect(bad.map(({ seed, faults }) => ({ seed, faults }))).toEqual([]);
    const sum = (of: (one: (typeof outcomes)[number]) => number): number =>
      outcomes.reduce((total, one) => total + of(one), 0);
    // The schedules meet what they are to meet.
    expect(sum(({ posted }) => posted)).toBeGreaterThan(SCHEDULES);
    expect(sum(({ kills }) => kills)).toBeGreaterThan(SCHEDULES);
    expect(sum(({ found }) => found)).toBeGreaterThan(0);
    expect(sum(({ late }) => late)).toBeGreaterThan(0);
    expect(sum(({ missed }) => missed)).toBeGreaterThan(0);
  }, 120_000);
});
