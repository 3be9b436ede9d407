import type { Attend } from './attend.ts';
import type { Digests } from './digests.ts';
import { makeLanes } from './lanes.ts';
import type { Mailroom } from './letter.ts';
import type { DigestRunner, Time } from './runner.ts';

/** How long before its time a digest is composed and its pictures are drawn, in milliseconds. */
export const PREPARE_BEFORE_MS = 1_800_000;
/** How often a runner looks up by itself. */
export interface Pace {
  /** Clubs are looked at anew so often, for what other processes have changed, in milliseconds. */
  readonly lookEveryMs: number;
  /** Clocks may be set, and machines sleep: no sleep is longer, in milliseconds. */
  readonly longestSleepMs: number;
  /** Clubs that are posted at the same time. */
  readonly postedAtOnce: number;
}

const PACE: Pace = { lookEveryMs: 600_000, longestSleepMs: 60_000, postedAtOnce: 16 };

/** After a failure a club is looked at again so much later, in milliseconds. */
const AGAIN_AFTER_FAILURE_MS = 60_000;

/** Digests that are drawn beforehand at the same time: there is time for it, and others want the processor. */
const PREPARED_AT_ONCE = 2;
export interface RunPorts {
  readonly attend: Attend;
  readonly digests: Pick<Digests, 'clubs'>;
  readonly mailroom: Pick<Mailroom, 'prepare'>;
  readonly time: Time;
  /** Whether this process is the one that serves a club, and the bot is in its server. */
  readonly serves: (club: string) => boolean;
  readonly report: (error: unknown) => void;
  readonly pace?: Partial<Pace>;
}

/** When a club is to be looked at, in milliseconds since 1970. */
interface Watched {
  readonly at: number;
  /** Its next digest is to be prepared then; absent where it is, or where there is none. */
  readonly prepareAt?: number;
}

/**
 * Posts the digests of all clubs that a process serves, until it is stopped. In memory stands when each club is to be
 * looked at next: where nothing is due, nothing is read.
 */
export function runDigests(ports: RunPorts): DigestRunner {
  const { attend, digests, mailroom, time, serves, report } = ports;
  const { lookEveryMs, longestSleepMs, postedAtOnce } = { ...PACE, ...ports.pace };
  const stopping = new AbortController();
  const watched = new Map<string, Watched>();
  const busy = new Set<string>();
  /** Clubs that were changed while they were looked at. */
  const stale = new Set<string>();
  const posting = makeLanes(postedAtOnce);
  const preparing = makeLanes(PREPARED_AT_ONCE);
  let wake = new AbortController();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let wakesAt = Number.POSITIVE_INFINITY;

  /** Wakes the loop where it would sleep longer than until an instant. */
  function dueBy(at: number): void {
    if (at < wakesAt) wake.abort();
  }

  async function lookAt(club: string): Promise<void> {
    let at: number | undefined;
    try {
      at = serves(club) ? await attend.attend(club) : undefined;
    } catch (error) {
      report(error);
      at = time.now() + AGAIN_AFTER_FAILURE_MS;
    }
    busy.delete(club);
    if (stale.delete(club)) at = time.now();
    if (at === undefined) watched.delete(club);
    else watched.set(club, { at, prepareAt: at - PREPARE_BEFORE_MS });
    if (at !== undefined) dueBy(Math.max(at - PREPARE_BEFORE_MS, time.now()));
  }

  async function prepare(club: string): Promise<void> {
    try {
      const next = await attend.next(club);
      if (next !== undefined && next.at - time.now() <= PREPARE_BEFORE_MS)
        await mailroom.prepare(next.letter);
    } catch (error) {
      // It is made when it is posted.
      report(error);
    }
  }

  /** Hands out what is due; gives the instant of what comes next. */
  function handOut(now: number): number {
    let soonest = lookedAt + lookEveryMs;
    for (const [club, { at, prepareAt }] of watched) {
      if (busy.has(club)) continue;
      if (at <= now) {
        busy.add(club);
        posting.add(() => lookAt(club));
      } else if (prepareAt !== undefined && prepareAt <= now) {
        watched.set(club, { at });
        preparing.add(() => prepare(club));
        soonest = Math.min(soonest, at);
      } else {
        soonest = Math.min(soonest, prepareAt ?? at);
      }
    }
    return soonest;
  }

  /** Looks for clubs anew, and at all clubs: another process may have changed them. */
  async function lookForClubs(now: number): Promise<void> {
    lookedAt = now;
    try {
      for (const club of await digests.clubs()) {
        if (!serves(club)) continue;
        watched.set(club, { ...watched.get(club), at: now });
      }
    } catch (error) {
      report(error);
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      wake = new AbortController();
      const now = time.now();
      // A clock that was set back is no reason to wait until it has caught up.
      if (now - lookedAt >= lookEveryMs || now < lookedAt) await lookForClubs(now);
      const soonest = handOut(time.now());
      const sleep = Math.min(Math.max(soonest - time.now(), 0), longestSleepMs);
      wakesAt = time.now() + sleep;
      await time.sleep(sleep, AbortSignal.any([stopping.signal, wake.signal]));
    }
  }

  const running = run();
  return {
    changed(club) {
      if (busy.has(club)) stale.add(club);
      else if (serves(club)) watched.set(club, { at: time.now() });
      wake.abort();
    },
    async stop() {
      stopping.abort();
      await Promise.all([running, posting.stop(), preparing.stop()]);
    },
  };
}
