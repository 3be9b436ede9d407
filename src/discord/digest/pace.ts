import { setTimeout as sleep } from 'node:timers/promises';
import { DIGEST_PACE, REQUESTS_A_SECOND } from '../limits.ts';
import type { RequestCount } from '../request-count.ts';

const MS_PER_SECOND = 1_000;
/** A pause of the process as long as this is made good by what comes after it, in milliseconds. */
const MADE_GOOD_MS = 100;

/** Holds requests back that have time. */
export interface Pace {
  /** Makes a request when it may go, in the order of the calls; rejects where the signal aborts before. */
  turn<T>(request: () => Promise<T>, signal: AbortSignal): Promise<T>;
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
  let last: Promise<unknown> = Promise.resolve();

  async function untilFree(signal: AbortSignal): Promise<(at: number) => void> {
    for (;;) {
      signal.throwIfAborted();
      const at = now();
      const until = Math.max(next, count.roomAt(REQUESTS_A_SECOND - spare, at));
      if (until <= at) break;
      await sleep(until - at, undefined, { signal });
    }
    // What was held up is made good, as far as there is room within the second, but for what lies too far back.
    next = Math.max(next + apart, now() - MADE_GOOD_MS);
    return count.begin();
  }

  return {
    async turn(request, signal) {
      const mine = last.then(() => untilFree(signal));
      last = mine.catch(() => undefined);
      const answered = await mine;
      try {
        return await request();
      } finally {
        answered(now());
      }
    },
    rest(ms) {
      next = Math.max(next, now() + ms);
    },
  };
}
