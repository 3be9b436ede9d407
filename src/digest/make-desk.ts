import type { Clubs } from '../club/clubs.ts';
import { DEFAULT_SETTINGS } from '../club/settings.ts';
import type { Attend } from './attend.ts';
import type { DigestChanged, DigestDesk } from './desk.ts';
import type { Digests } from './digests.ts';
import { LETTER_KINDS } from './letter.ts';
import type { Orders } from './orders.ts';
import type { LetterRecords } from './records.ts';
import { comingAt, nextAfter, scheduleOf } from './schedule.ts';
import { withDigestChanges, type DigestSettings } from './settings.ts';
import { MOST_SKIPS } from './settings-schema.ts';
import { skipping, type DigestChangeOf, type DigestProblem } from './setup.ts';
import type { NextPost, PastLetter } from './status.ts';

/** Posts that are shown ahead. */
const SHOWN_AHEAD = 3;
/** Messages of the past that are shown. */
const SHOWN_BACK = 12;

export interface DeskPorts {
  readonly digests: Digests;
  readonly clubs: Pick<Clubs, 'read'>;
  readonly records: Pick<LetterRecords, 'read' | 'all'>;
  readonly orders: Orders;
  readonly attend: Pick<Attend, 'postNow'>;
  /** To be told of each change. */
  readonly changed: (club: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Makes what moderators keep their club's digest with. */
export function makeDigestDesk(ports: DeskPorts): DigestDesk {
  const { digests, clubs, records, orders, attend, now } = ports;

  async function zoneOf(club: string, { zone }: DigestSettings): Promise<string> {
    return zone ?? (await clubs.read(club)).zone ?? DEFAULT_SETTINGS.zone;
  }

  function stateOf({ channel, summaryChannel, paused }: DigestSettings): 'on' | 'paused' | 'off' {
    if ((channel ?? summaryChannel) === undefined) return 'off';
    return paused === true ? 'paused' : 'on';
  }

  /** The posts to come; one that was posted by hand already is none of them. */
  async function nextOf(
    club: string,
    settings: DigestSettings,
    zone: string,
    count = SHOWN_AHEAD,
  ): Promise<readonly NextPost[]> {
    if (stateOf(settings) !== 'on') return [];
    const [first, ...others] = nextAfter(scheduleOf(settings, zone), now(), count + 1);
    if (first === undefined) return [];
    const early = await records.read(club, { kind: 'digest', week: first.week });
    const coming = early?.state === 'sent' ? others : [first, ...others];
    return coming.slice(0, count).map((post) => {
      const skipped = settings.skips?.find(({ week }) => week === post.week);
      return { ...post, ...(skipped !== undefined && { skipped }) };
    });
  }

  async function change(
    club: string,
    by: string,
    changeOf: DigestChangeOf,
  ): Promise<DigestChanged | { readonly problem: DigestProblem }> {
    let problem: DigestProblem | undefined;
    const { settings, made } = await digests.change(club, by, (held) => {
      const read = changeOf(held);
      problem = 'problem' in read ? read.problem : undefined;
      return 'problem' in read ? [] : read.changes;
    });
    if (problem !== undefined) return { problem };
    ports.changed(club);
    const zone = await zoneOf(club, settings);
    return { settings, made, zone, next: await nextOf(club, settings, zone) };
  }

  return {
    change,
    log: (club) => digests.log(club),
    settings: async (club) => (await digests.read(club)).settings,
    async skip(club, by, { week, why }) {
      const { settings } = await digests.read(club);
      const posts = await nextOf(club, settings, await zoneOf(club, settings), MOST_SKIPS);
      const coming = posts.map((post) => post.week);
      if (coming.length === 0) return { problem: { id: 'not-set-up' } };
      return change(club, by, skipping(week, why, coming));
    },
    async preview(club, { changeOf, sessions } = {}) {
      const held = await digests.read(club);
      const read = changeOf?.(held.settings) ?? { changes: [] };
      if ('problem' in read) return { letters: [], problem: read.problem };
      const { settings } = withDigestChanges(held, read.changes, now()).held;
      const clubSettings = { ...(await clubs.read(club)), ...(sessions !== undefined && { sessions }) };
      const schedule = scheduleOf(settings, clubSettings.zone ?? DEFAULT_SETTINGS.zone);
      const occurrence = comingAt(schedule, now());
      const posting = { club, occurrence, settings, clubSettings };
      const composed = await orders.digest(posting, now(), { asPlanned: false }).compose();
      if ('nothing' in composed) {
        const { nothing } = composed;
        return { letters: [], ...(isNothingToSay(nothing) && { nothing }) };
      }
      const { letter } = composed;
      const poll =
        settings.poll === true
          ? await orders
              .poll(posting, {
                state: 'sent',
                at: now(),
                due: now(),
                tries: 1,
                channel: letter.channel,
                message: '',
              })
              .compose()
          : undefined;
      return { letters: [letter, ...(poll !== undefined && 'letter' in poll ? [poll.letter] : [])] };
    },
    async postNow(club) {
      const posted = await attend.postNow(club);
      if (posted === undefined) return { problem: { id: 'not-set-up' } };
      ports.changed(club);
      return posted;
    },
    async status(club) {
      const { settings } = await digests.read(club);
      const zone = await zoneOf(club, settings);
      const past: PastLetter[] = [];
      for (const kind of LETTER_KINDS) past.push(...(await records.all(club, kind)).slice(0, SHOWN_BACK));
      const history = past.toSorted((a, b) => b.record.at - a.record.at).slice(0, SHOWN_BACK);
      const next = await nextOf(club, settings, zone);
      return { settings, zone, state: stateOf(settings), next, history };
    },
  };
}

const isNothingToSay = (why: string): why is 'nothing-new' | 'nothing-counted' =>
  why === 'nothing-new' || why === 'nothing-counted';
