import { createHash } from 'node:crypto';
import type { Clubs } from './club/clubs.ts';
import type { ClubData } from './club/departed.ts';
import { DEFAULT_SETTINGS } from './club/settings.ts';
import type { HeldIn } from './club/privacy.ts';
import type { AskedTopics } from './digest/asked-topics.ts';
import { makeAttend, type Attend } from './digest/attend.ts';
import { composeAhead } from './digest/composed-ahead.ts';
import { makeComposing } from './digest/compose-digest.ts';
import type { DigestDesk } from './digest/desk.ts';
import type { Mailroom } from './digest/letter.ts';
import { makeDigestDesk } from './digest/make-desk.ts';
import { makeOrders } from './digest/orders.ts';
import { runDigests, type RunPorts } from './digest/run.ts';
import type { DigestRunner } from './digest/runner.ts';
import type { SharedWeeks, Unpost } from './digest/shared-weeks.ts';
import type { Gaps } from './editing/gaps.ts';
import type { Shelf } from './editing/shelf.ts';
import type { WeeklyFigures } from './editing/weekly-figures.ts';
import { ASKED_TOPICS, keepAskedTopics } from './stores/asked-topics.ts';
import { clubDataIn } from './stores/club-data.ts';
import { DIGESTS, keepDigests } from './stores/digests.ts';
import { heldDigestChanges } from './stores/held-digest-changes.ts';
import { DIGEST_LETTERS, keepLetterRecords } from './stores/letter-records.ts';
import { heldSharedWeeks, keepSharedWeeks, SHARED_WEEKS } from './stores/shared-weeks.ts';
import type { Stores } from './stores/store.ts';

/** What the edges keep clubs' digests with. */
export interface DigestCore {
  readonly desk: DigestDesk;
  readonly sharedWeeks: SharedWeeks;
  /** What is counted of answers beside the gaps. */
  readonly topics: AskedTopics;
  /** Does what is due for a club now; the runner does it at its time. */
  readonly attend: Attend;
  /** Begins to post the digests of the clubs that a process serves; the desk tells it of changes. */
  readonly run: (ports: Pick<RunPorts, 'time' | 'serves' | 'pace'>) => DigestRunner;
}

/** Characters of a short name: enough that no two messages share one, and few enough for a nonce. */
const NAME_CHARACTERS = 20;

const nameOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, NAME_CHARACTERS);

/** Builds it around the stores and where messages are posted. `self` names this process, unlike any other. */
export function makeDigestCore({
  stores,
  clubs,
  shelf,
  gaps,
  figures,
  mailroom,
  now,
  self,
  report,
}: {
  readonly stores: Pick<Stores, 'namespace'>;
  readonly clubs: Pick<Clubs, 'read'>;
  readonly shelf: Pick<Shelf, 'of'>;
  readonly gaps: Pick<Gaps, 'open'>;
  readonly figures: Pick<WeeklyFigures, 'of'>;
  readonly mailroom: Mailroom;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly self: string;
  readonly report: (what: string) => (error: unknown) => void;
}): DigestCore {
  const keepDays = async (club: string): Promise<number> =>
    (await clubs.read(club)).keepDays ?? DEFAULT_SETTINGS.keepDays;
  const digests = keepDigests(stores.namespace(DIGESTS), now, keepDays);
  const records = keepLetterRecords(stores.namespace(DIGEST_LETTERS));
  const sharedWeeks = keepSharedWeeks(stores.namespace(SHARED_WEEKS));
  const topics = keepAskedTopics(
    stores.namespace(ASKED_TOPICS),
    report('what a club asked about was not kept'),
  );
  const ahead = composeAhead(
    makeComposing({ openOf: (club) => shelf.of(club), gaps, figures, topics, sharedWeeks, records }),
    sharedWeeks,
  );
  const orders = makeOrders({ composing: ahead, nameOf, now });
  const failed = report('a digest was not looked after');
  const posted = (club: string): void => ahead.forget(club);
  const attend = makeAttend({
    digests,
    clubs,
    records,
    orders,
    mailroom,
    now,
    self,
    report: failed,
    posted,
  });

  let running: DigestRunner | undefined;
  const changed = (club: string): void => running?.changed(club);
  return {
    attend,
    sharedWeeks,
    topics,
    desk: makeDigestDesk({ digests, clubs, records, orders, attend, changed, now }),
    run(ports) {
      running = runDigests({ ...ports, attend, digests, mailroom, report: failed });
      return running;
    },
  };
}

/** What digests keep of clubs, whose names begin with `edge`, such as `discord:`. */
export const digestDataOf = (stores: Pick<Stores, 'namespace'>, edge: string): readonly ClubData[] =>
  [DIGESTS, DIGEST_LETTERS, SHARED_WEEKS, ASKED_TOPICS].map((name) =>
    clubDataIn(stores.namespace(name), edge),
  );

/** What digests hold of members; `unpost` deletes the message of a shared week. */
export const digestHeldOf = (
  stores: Pick<Stores, 'namespace'>,
  unpost: Unpost,
): readonly [HeldIn<'digestChanges'>, HeldIn<'sharedWeeks'>] => [
  heldDigestChanges(stores.namespace(DIGESTS)),
  heldSharedWeeks(keepSharedWeeks(stores.namespace(SHARED_WEEKS)), unpost),
];
