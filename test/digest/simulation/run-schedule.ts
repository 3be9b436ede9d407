import { nextAfter, scheduleOf } from '../../../src/digest/schedule.ts';
import type { DigestSettings } from '../../../src/digest/settings.ts';
import { keepDigests } from '../../../src/stores/digests.ts';
import { keepLetterRecords } from '../../../src/stores/letter-records.ts';
import { DAYS } from '../../../src/planner/session.ts';
import { startBot, type Bot } from './bot.ts';
import { makeChannel } from './channel.ts';
import { makeMemoryStore } from './memory-store.ts';
import { makeRandom } from './random.ts';
import { makeVirtualTime } from './virtual-time.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const WEEK_MS = 604_800_000;

/** A clock is wrong by so much at most; the rest is room for what else takes time. */
const MOST_WRONG_MS = 2 * HOUR_MS;
/** Who runs for so long within the time in which a digest may come posts it. */
const LONG_ENOUGH_MS = 2 * HOUR_MS;
const LATE_MS = 12 * HOUR_MS;

const ZONES = [
  'Europe/Madrid',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'America/Santiago',
  'UTC',
] as const;

const CLUB = 'discord:100000000000000001';

/** What came of one random schedule: what was lost, doubled or came at a wrong time, each as a sentence; empty where none. */
export interface Outcome {
  readonly faults: readonly string[];
  readonly posted: number;
  readonly missed: number;
  readonly kills: number;
  readonly found: number;
  readonly late: number;
}

/** A span in which a process ran with a clock that was right within `MOST_WRONG_MS`. */
interface Ran {
  readonly from: number;
  readonly to: number;
}

/** Runs one random schedule for some weeks, with kills, restarts, clocks that are set, and two processes that overlap. */
export async function runSchedule(seed: number, weeks = 4): Promise<Outcome> {
  const random = makeRandom(seed);
  // Over the weekends on which clocks change, and others.
  const start = Date.UTC(2027, random.pick([1, 2, 9]), random.within(1, 28), random.within(0, 23));
  const time = makeVirtualTime(start);
  const world = {
    time,
    random,
    channel: makeChannel(),
    settingsStore: makeMemoryStore(),
    recordsStore: makeMemoryStore(),
    faults: {
      killed: random.pick([0, 0.02, 0.1]),
      stalls: random.pick([0, 0.02]),
      fails: random.pick([0, 0.2]),
    },
  };
  const settings = anySettings(random);
  await keepDigests(world.settingsStore, () => start).change(CLUB, 'discord:1', changesOf(settings));

  const end = start + weeks * WEEK_MS;
  const ran: Ran[] = [];
  let kills = 0;
  const slots: { bot: Bot | undefined; from: number; number: number }[] = [
    { bot: undefined, from: 0, number: 0 },
    { bot: undefined, from: 0, number: 1 },
  ];
  let count = 0;
  const close = (slot: (typeof slots)[number], to: number): void => {
    ran.push({ from: slot.from, to });
    slot.bot = undefined;
    kills++;
  };

  /** Fates come often around the moments of posts, so that they meet what is under way. */
  const schedule = scheduleOf(settings, 'UTC');
  const dues = nextAfter(schedule, start, weeks + 1).map(({ at }) => at);
  const fates = [
    ...Array.from({ length: weeks * 6 }, () => random.within(start, end)),
    ...dues.flatMap((at) =>
      Array.from({ length: random.within(0, 12) }, () => at + random.within(-2, 40) * MINUTE_MS),
    ),
  ].toSorted((a, b) => a - b);

  for (const at of fates.filter((one) => one < end)) {
    await time.runUntil(at);
    for (const slot of slots) {
      if (slot.bot !== undefined && !slot.bot.isAlive()) close(slot, at);
      const fate = random.next();
      if (slot.bot === undefined) {
        if (fate < 0.3) continue;
        slot.bot = startBot(`bot-${count++}`, world);
        slot.from = at;
      } else if (fate < 0.3) {
        slot.bot.kill();
        close(slot, at);
      } else if (fate < 0.5) {
        slot.bot.setClock(random.within(-MOST_WRONG_MS, MOST_WRONG_MS));
      }
    }
  }
  await time.runUntil(end);
  for (const slot of slots) {
    if (slot.bot === undefined) continue;
    slot.bot.kill();
    close(slot, end);
  }
  // What died unseen between two fates ran for less than noted, but long spans are rare: at the end all is put right.
  const last = startBot('last', { ...world, faults: { killed: 0, stalls: 0, fails: 0 } });
  await time.runUntil(end + HOUR_MS);
  last.kill();
  return judge({ ...world, settings, start, end, ran, kills });
}

type World = Parameters<typeof startBot>[1];

async function judge(
  p: World & {
    readonly settings: DigestSettings;
    readonly start: number;
    readonly end: number;
    readonly ran: readonly Ran[];
    readonly kills: number;
  },
): Promise<Outcome> {
  const { channel, recordsStore, settings, start, end, ran, kills } = p;
  const records = keepLetterRecords(recordsStore);
  const faults: string[] = [];
  const byName = Map.groupBy(channel.messages, ({ letter }) => `${letter.kind} of ${letter.week}`);
  for (const [name, messages] of byName)
    if (messages.length > 1) faults.push(`${name} was posted ${messages.length} times`);
  const all = await records.all(CLUB, 'digest');
  for (const { letter, at } of channel.messages) {
    if (letter.kind !== 'digest') continue;
    const { at: due } = nextAfter(
      scheduleOf(settings, 'UTC'),
      Date.parse(`${letter.digest.day}T00:00Z`) - 2 * 86_400_000,
      3,
    ).find(({ week }) => week === letter.week) ?? { at: Number.NaN };
    const isInTime = at >= due - MOST_WRONG_MS && at <= due + LATE_MS + MOST_WRONG_MS + MINUTE_MS;
    if (!isInTime) faults.push(`${letter.week} was due at ${due} and came at ${at}`);
    const record = all.find(({ week }) => week === letter.week)?.record;
    if (record?.state !== 'sent')
      faults.push(`${letter.week} stands in the channel, and the record says ${JSON.stringify(record)}`);
  }
  for (const { at, week } of nextAfter(scheduleOf(settings, 'UTC'), start, 20)) {
    if (at > end - LATE_MS - MOST_WRONG_MS) break;
    const record = all.find((one) => one.week === week)?.record;
    if (record === undefined || record.state === 'claimed' || record.state === 'waiting') {
      faults.push(`${week} was lost: ${record?.state ?? 'nothing is known of it'}`);
    } else if (record.state === 'not-sent' || record.state === 'failed') {
      const [from, to] = [at + MOST_WRONG_MS, at + LATE_MS - MOST_WRONG_MS];
      const ranLong = ran.some((one) => Math.min(one.to, to) - Math.max(one.from, from) >= LONG_ENOUGH_MS);
      if (ranLong && p.faults.killed === 0) faults.push(`${week} was given up although a process ran`);
    } else if (!channel.messages.some(({ letter }) => letter.kind === 'digest' && letter.week === week)) {
      faults.push(`${week} counts as posted, and is not`);
    }
    if (record?.state === 'sent' && record.poll === true) {
      const poll = await records.read(CLUB, { kind: 'poll', week });
      if (poll?.state !== 'sent' && poll?.state !== 'not-sent' && poll?.state !== 'failed')
        faults.push(`the poll of ${week} was lost`);
    }
  }
  const sent = all.flatMap(({ record }) => (record.state === 'sent' ? [record] : []));
  return {
    faults,
    posted: sent.length,
    missed: all.filter(({ record }) => record.state === 'not-sent').length,
    kills,
    found: sent.filter(({ found }) => found === true).length,
    late: sent.filter(({ late }) => late === true).length,
  };
}

function anySettings(random: ReturnType<typeof makeRandom>): DigestSettings {
  const hour = String(random.within(0, 23)).padStart(2, '0');
  return {
    channel: '1',
    weekday: random.pick(DAYS),
    time: `${hour}:${random.pick(['00', '30', '59'])}`,
    zone: random.pick(ZONES),
    ...(random.chance(0.5) && { poll: true }),
    ...(random.chance(0.5) && { summaryChannel: '2' }),
  };
}

const changesOf = (settings: DigestSettings) => [
  { setting: 'channel', to: settings.channel } as const,
  { setting: 'weekday', to: settings.weekday } as const,
  { setting: 'time', to: settings.time } as const,
  { setting: 'zone', to: settings.zone } as const,
  { setting: 'poll', to: settings.poll } as const,
  { setting: 'summaryChannel', to: settings.summaryChannel } as const,
];
