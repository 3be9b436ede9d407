import { setTimeout as sleep } from 'node:timers/promises';
import { DIGEST_PACE, REQUESTS_A_SECOND } from '../limits.ts';
import type { RequestCount } from '../request-count.ts';

const MS_PER_SECOND = 1_000;

/** Holds requests back that have time. */
export interface Pace {
  /** Resolves when the next request may go, in the order of the calls; rejects where the signal aborts first. */
  turn(signal: AbortSignal): Promise<void>;
  /** Nothing goes for so many milliseconds: Discord has asked for that. */
  rest(ms: number): void;
}

/**
 * Lets requests go one by one, `perSecond` at most, and fewer where others take what Discord allows: within any second
 * some requests stay free for those that cannot wait. `now` is a clock in milliseconds.
 */
export function makePace(
  count: RequestCount,
  now: () => number,
  { perSecond, spare }: { readonly perSecond: number; readonly spare: number } = DIGEST_PACE,
): Pace {
  const apart = MS_PER_SECOND / perSecond;
  let next = 0;
  let last: Promise<void> = Promise.resolve();

  async function untilFree(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const at = now();
      const until = Math.max(next, count.roomAt(REQUESTS_A_SECOND - spare, at));
      if (until <= at) break;
      await sleep(until - at, undefined, { signal });
    }
    // A timer that came late is made good by the next one, and by no more than that.
    next = Math.max(next + apart, now());
    count.note(now());
  }

  return {
    turn(signal) {
      const mine = last.then(() => untilFree(signal));
      last = mine.catch(() => undefined);
      return mine;
    },
    rest(ms) {
      next = Math.max(next, now() + ms);
    },
  };
}
