import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clubs } from './club/clubs.ts';
import { makeDigestCore, type DigestCore } from './digest-core.ts';
import type { DigestRunner, Time } from './digest/runner.ts';
import type { Unhurried } from './discord/client.ts';
import { makeMailroom } from './discord/digest/mailroom.ts';
import { makePace } from './discord/digest/pace.ts';
import type { DigestBot, StartDigests } from './discord/digest/watch.ts';
import { countRequests, type RequestCount } from './discord/request-count.ts';
import type { Gaps } from './editing/gaps.ts';
import type { Shelf } from './editing/shelf.ts';
import type { WeeklyFigures } from './editing/weekly-figures.ts';
import { paintApart, paintOnce } from './painting.ts';
import type { Stores } from './stores/store.ts';
import { makeDrawings } from './week-drawings.ts';

/** Clubs that are posted at the same time: enough to keep the pace while Discord takes its time over each. */
const POSTED_AT_ONCE = 24;

/** The clubs' digests in Discord: what moderators and members do with them, and what posts them. */
export interface ClubDigest extends Pick<DigestCore, 'desk' | 'sharedWeeks' | 'topics'> {
  /** Counts what is asked of Discord beside, so that digests leave room. */
  readonly requests: RequestCount;
  /** Posts what is due for the clubs that a bot serves, from now on until stopped. */
  readonly start: StartDigests;
}

export function makeClubDigest({
  rest,
  ...ports
}: {
  readonly stores: Pick<Stores, 'namespace'>;
  readonly shelf: Pick<Shelf, 'of'>;
  readonly clubs: Clubs;
  readonly gaps: Pick<Gaps, 'open'>;
  readonly figures: Pick<WeeklyFigures, 'of'>;
  /** Requests of its own, so that nothing that can wait stands before an answer. */
  readonly rest: Unhurried;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly report: (what: string) => (error: unknown) => void;
}): ClubDigest {
  const { now } = ports;
  const requests = countRequests();
  let bot: DigestBot | undefined;
  const mailroom = makeMailroom({
    rest,
    pace: makePace(requests, Date.now),
    drawings: makeDrawings(() => new Date(now()), paintOnce(paintApart())),
    self: () => bot?.self(),
    hasRole: (club, role) => bot?.hasRole(club, role) ?? false,
  });
  const { desk, sharedWeeks, topics, run } = makeDigestCore({ ...ports, mailroom, self: randomUUID() });

  return {
    desk,
    sharedWeeks,
    topics,
    requests,
    start(next): DigestRunner {
      bot = next;
      const serves = (club: string): boolean => next.serves(club);
      return run({ time: timeOf(now), serves, pace: { postedAtOnce: POSTED_AT_ONCE } });
    },
  };
}

const timeOf = (now: () => number): Time => ({
  now,
  async sleep(ms, signal) {
    try {
      await sleep(ms, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
});
