import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clubs } from './club/clubs.ts';
import { DEFAULT_SETTINGS } from './club/settings.ts';
import type { AskedTopics } from './digest/asked-topics.ts';
import { makeAttend } from './digest/attend.ts';
import { makeComposing } from './digest/compose-digest.ts';
import { composeAhead } from './digest/composed-ahead.ts';
import type { DigestDesk } from './digest/desk.ts';
import { makeDigestDesk } from './digest/make-desk.ts';
import { makeOrders } from './digest/orders.ts';
import { runDigests } from './digest/run.ts';
import type { DigestRunner, Time } from './digest/runner.ts';
import type { SharedWeeks } from './digest/shared-weeks.ts';
import type { Unhurried } from './discord/client.ts';
import { makeMailroom } from './discord/digest/mailroom.ts';
import { makePace } from './discord/digest/pace.ts';
import type { DigestBot } from './discord/digest/watch.ts';
import { countRequests, type RequestCount } from './discord/request-count.ts';
import type { Gaps } from './editing/gaps.ts';
import type { Shelf } from './editing/shelf.ts';
import type { WeeklyFigures } from './editing/weekly-figures.ts';
import { paintApart, paintOnce } from './painting.ts';
import { ASKED_TOPICS, keepAskedTopics } from './stores/asked-topics.ts';
import { DIGESTS, keepDigests } from './stores/digests.ts';
import { DIGEST_LETTERS, keepLetterRecords } from './stores/letter-records.ts';
import { keepSharedWeeks, SHARED_WEEKS } from './stores/shared-weeks.ts';
import type { Stores } from './stores/store.ts';
import { makeDrawings } from './week-drawings.ts';

/** Clubs that are posted at the same time: enough to keep the pace while Discord takes its time over each. */
const POSTED_AT_ONCE = 24;

/** As long as a nonce may be, with room for what tells its kind. */
const NAME_CHARACTERS = 22;

/** The namespaces in which something is held of clubs' digests. */
export const DIGEST_NAMESPACES = [DIGESTS, DIGEST_LETTERS, SHARED_WEEKS, ASKED_TOPICS] as const;

/** The clubs' digests: what moderators and members do with them, and what posts them. */
export interface ClubDigest {
  readonly desk: DigestDesk;
  readonly sharedWeeks: SharedWeeks;
  readonly topics: AskedTopics;
  /** Counts what is asked of Discord beside, so that digests leave room. */
  readonly requests: RequestCount;
  /** Posts what is due for the clubs that a bot serves, from now on until stopped. */
  start(bot: DigestBot): DigestRunner;
}

export interface ClubDigestPorts {
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
}

export function makeClubDigest(ports: ClubDigestPorts): ClubDigest {
  const { stores, shelf, clubs, gaps, figures, rest, now, report } = ports;
  const digests = keepDigests(
    stores.namespace(DIGESTS),
    now,
    async (club) => (await clubs.read(club)).keepDays ?? DEFAULT_SETTINGS.keepDays,
  );
  const sharedWeeks = keepSharedWeeks(stores.namespace(SHARED_WEEKS));
  const records = keepLetterRecords(stores.namespace(DIGEST_LETTERS));
  const topics = keepAskedTopics(
    stores.namespace(ASKED_TOPICS),
    report('what clubs asked about was not counted'),
  );
  const failed = report('a digest was not looked after');
  const requests = countRequests();

  let bot: DigestBot | undefined;
  let runner: DigestRunner | undefined;

  const composing = composeAhead(
    makeComposing({
      openOf: (club) => shelf.of(club),
      gaps,
      figures,
      topics,
      sharedWeeks,
      records,
    }),
  );
  const orders = makeOrders({ composing, nameOf, now });
  const mailroom = makeMailroom({
    rest,
    pace: makePace(requests, Date.now),
    drawings: makeDrawings(() => new Date(now()), paintOnce(paintApart())),
    self: () => bot?.self(),
    hasRole: (club, role) => bot?.hasRole(club, role) ?? false,
  });
  const attend = makeAttend({
    records,
    mailroom,
    now,
    self: randomUUID(),
    report: failed,
    digests,
    clubs,
    orders,
    posted: (club) => composing.forget(club),
  });
  const desk = makeDigestDesk({
    digests,
    clubs,
    records,
    orders,
    attend,
    changed: (club) => runner?.changed(club),
    now,
  });

  return {
    desk,
    sharedWeeks,
    topics,
    requests,
    start(next) {
      bot = next;
      const started = runDigests({
        attend,
        digests,
        mailroom,
        time: timeOf(now),
        serves: (club) => next.serves(club),
        report: failed,
        parallel: POSTED_AT_ONCE,
      });
      runner = started;
      return {
        changed: (club) => started.changed(club),
        async stop() {
          if (runner === started) runner = undefined;
          await started.stop();
        },
      };
    },
  };
}

/** Counts what clubs ask about as well, for their digests. */
export function countingTopics(gaps: Gaps, topics: Pick<AskedTopics, 'count'>): Gaps {
  return {
    ...gaps,
    noted(club, question, answer) {
      const [first] = answer.citations;
      if (answer.outcome === 'answer' && first !== undefined)
        topics.count(club, question.today, first.section);
      return gaps.noted(club, question, answer);
    },
  };
}

const nameOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, NAME_CHARACTERS);

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
