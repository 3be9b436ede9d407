import type { Clubs } from '../club/clubs.ts';
import { DEFAULT_SETTINGS } from '../club/settings.ts';
import type { Posting } from './composing.ts';
import { deliver, type DeliverPorts, type Order } from './deliver.ts';
import type { Digests } from './digests.ts';
import { isoWeekOf, weeksAfter } from './iso-week.ts';
import type { Letter, LetterKind } from './letter.ts';
import type { Notice } from './notice.ts';
import { openPosts } from './open-posts.ts';
import type { Orders } from './orders.ts';
import { ONCE, type LetterRecord } from './records.ts';
import { comingAt, nextAfter, scheduleOf } from './schedule.ts';

/** What became of posts is kept for so many weeks: two years. */
const KEPT_WEEKS = 104;
/** After a failure that is a bug it is tried again so much later, in milliseconds. */
const AGAIN_AFTER_BUG_MS = 60_000;

export interface AttendPorts extends DeliverPorts {
  readonly digests: Pick<Digests, 'read'>;
  readonly clubs: Pick<Clubs, 'read'>;
  readonly orders: Orders;
  /** Told once a club's digest is posted: what was composed for it is needed no more. */
  readonly posted: (club: string) => void;
}

/** What came of posting by hand. */
export interface PostedNow {
  readonly week: string;
  readonly record: LetterRecord;
  /** It had been posted before. */
  readonly already: boolean;
}

/** Looks after the posts of one club. */
export interface Attend {
  /**
   * Does what is due now for a club, whatever was done before and wherever that was cut short. Gives the instant at
   * which the club is to be looked at again, in milliseconds since 1970; undefined where it has no post to come.
   */
  attend(club: string): Promise<number | undefined>;
  /** The digest that comes next, with its moment; undefined where there is none. Nothing is kept of it. */
  next(club: string): Promise<{ readonly letter: Letter; readonly at: number } | undefined>;
  /** Posts the digest of the week to come, whatever its time; undefined where the club has no channel for it. */
  postNow(club: string): Promise<PostedNow | undefined>;
}

/** The messages that moderators are told about. */
type Told = Exclude<LetterKind, 'notice'>;
type Set = Omit<Posting, 'occurrence'> & { readonly since: number | undefined };

export function makeAttend(ports: AttendPorts): Attend {
  const { digests, clubs, orders, records, now, report } = ports;

  async function read(club: string): Promise<Set> {
    const { settings, since } = await digests.read(club);
    return { club, settings, since, clubSettings: await clubs.read(club) };
  }

  const scheduled = ({ settings, clubSettings }: Set) =>
    scheduleOf(settings, clubSettings.zone ?? DEFAULT_SETTINGS.zone);

  /** Takes the messages of one post a step on; gives when any of them is to be looked at again. */
  async function post(posting: Posting, due: number, asPlanned: boolean): Promise<readonly number[]> {
    const { settings } = posting;
    const again: number[] = [];

    async function go(of: Told, order: Order): Promise<LetterRecord | undefined> {
      try {
        const delivery = await deliver(order, ports);
        if (delivery.again !== undefined) again.push(delivery.again);
        if (delivery.wrote === true && delivery.record?.state === 'sent')
          await works(posting, of, delivery.record.roleGone === true);
        await tell(of, delivery.record);
        return delivery.record;
      } catch (error) {
        // The other messages of the post do not wait for this one.
        report(error);
        again.push(now() + AGAIN_AFTER_BUG_MS);
        return undefined;
      }
    }

    /** Tells the moderators what keeps a message from being posted as it is set up. */
    async function tell(of: Told, record: LetterRecord | undefined): Promise<void> {
      const notice = noticeOf(posting, of, record);
      const order = notice && record && orders.notice(posting, notice, record.at);
      const delivery = order && (await deliver(order, ports));
      if (delivery?.again !== undefined) again.push(delivery.again);
    }

    if (settings.channel !== undefined) {
      const record = await go('digest', orders.digest(posting, due, { asPlanned }));
      if (record?.state === 'not-sent' && record.why === 'skipped-by-club' && record.line)
        await go('skip', orders.skip(posting, record.line));
      if (record?.state === 'sent' && record.poll === true) await go('poll', orders.poll(posting, record));
    }
    if (settings.summaryChannel !== undefined && asPlanned) await go('summary', orders.summary(posting));
    return again;
  }

  /**
   * A message is posted again: what the moderators were told of it is forgotten, so that they are told when it comes
   * back. What is too old goes with it.
   */
  async function works({ club, occurrence }: Posting, of: Told, roleGone: boolean): Promise<void> {
    for (const { about = '', record, kind } of await records.all(club, 'notice')) {
      const isOver = about.startsWith(`${of}-`) && !(roleGone && about.startsWith(`${of}-role-gone`));
      if (isOver) await records.forget(club, { kind, week: ONCE, about }, record);
    }
    await records.forgetBefore(club, isoWeekOf(weeksAfter(occurrence.monday, -KEPT_WEEKS)));
    if (of === 'digest') ports.posted(club);
  }

  return {
    async attend(club) {
      const set = await read(club);
      const { settings, since } = set;
      if (!isOn(set) || since === undefined) return undefined;
      const again: number[] = [];
      for (const { occurrence, due, asPlanned } of await openPosts(set, { since, now: now() }, records))
        again.push(...(await post({ ...set, occurrence }, due, asPlanned)));
      const next = nextAfter(scheduleOf(settings, zoneOf(set)), now(), 1).map(({ at }) => at);
      return Math.min(...again, ...next);
    },
    async next(club) {
      const set = await read(club);
      if (!isOn(set) || set.settings.channel === undefined) return undefined;
      const [occurrence] = nextAfter(scheduled(set), now(), 1);
      if (occurrence === undefined) return undefined;
      const { at } = occurrence;
      const composed = await orders.digest({ ...set, occurrence }, at, { asPlanned: true }).compose();
      return 'letter' in composed ? { letter: composed.letter, at } : undefined;
    },
    async postNow(club) {
      const set = await read(club);
      if (set.settings.channel === undefined) return undefined;
      const occurrence = comingAt(scheduled(set), now());
      const { week } = occurrence;
      const name = { kind: 'digest', week } as const;
      const held = await records.read(club, name);
      if (held?.state === 'sent') return { record: held, week, already: true };
      if (held?.state === 'failed' || held?.state === 'not-sent') await records.forget(club, name, held);
      await post({ ...set, occurrence }, now(), false);
      const record = await records.read(club, name);
      if (record === undefined) throw new Error('A digest that was to be posted now was not even begun.');
      return { record, week, already: false };
    },
  };
}

const zoneOf = ({ clubSettings }: Set): string => clubSettings.zone ?? DEFAULT_SETTINGS.zone;

/** Whether posts are to come. */
const isOn = ({ settings: { channel, summaryChannel, paused } }: Set): boolean =>
  (channel ?? summaryChannel) !== undefined && paused !== true;

/** What the moderators are to be told of a message, if anything. */
function noticeOf({ settings }: Posting, of: Told, record: LetterRecord | undefined): Notice | undefined {
  if (record?.state === 'failed') return { why: record.why, of, channel: record.channel };
  if (record?.state !== 'sent' || record.roleGone !== true || settings.role === undefined) return undefined;
  return { why: 'role-gone', of, channel: record.channel, role: settings.role };
}
