import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ClubSession } from '../../src/answering/question.ts';
import { DAYS, RUN_KINDS, TIMES } from '../../src/planner/session.ts';
import { CLUBS, keepClubs } from '../../src/stores/clubs.ts';
import { DIGESTS, keepDigests } from '../../src/stores/digests.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestChannel } from '../discord-server/world-types.ts';
import { startChild, type Usage } from './child.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Progress } from './progress.ts';
import { QUESTIONS } from './questions.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** What Discord allows a bot within a second. */
const REQUESTS_A_SECOND = 50;
/** Mentions meanwhile: one each so many milliseconds. */
const MENTION_EVERY_MS = 250;
const CONNECT_MS = 60_000;
const MINUTE_MS = 60_000;
const MS_PER_SECOND = 1_000;
/** Drawing a week takes so long at most, two at once; the digests are due once all are drawn. */
const DRAWN_IN_MS = 110;
const POSTED_WITHIN_MS = 600_000;

export interface DigestFigures {
  readonly clubs: number;
  readonly postsPerSecond: number;
  /** Of what Discord allows. */
  readonly share: number;
  /** From the moment at which all were due to the last post. */
  readonly seconds: number;
  readonly mentions: Figures;
  readonly heldUpMs: Usage['heldUpMs'];
  readonly residentBytes: number;
  /** Requests that Discord refused as too many. */
  readonly refused: number;
}

/** Has the digests of so many clubs, each with another week, fall due in one minute, while members go on asking. */
export async function measureDigests(clubs: number, progress: Progress): Promise<DigestFigures> {
  const discord = await startTestDiscord({ requestsPerSecond: REQUESTS_A_SECOND });
  const channels = Array.from({ length: clubs }, (_, number) => {
    const [channel] = discord.addGuild(`Running Club ${number}`).channels;
    if (channel === undefined) throw new Error('A server without a channel.');
    return channel;
  });
  const folder = mkdtempSync(join(tmpdir(), 'paceline-digests-'));
  const due = Math.ceil((Date.now() + MINUTE_MS + clubs * DRAWN_IN_MS) / MINUTE_MS) * MINUTE_MS;
  await setUp(folder, channels, due);
  const bot = startChild(MAIN, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    MEMBER_QUESTIONS_PER_MINUTE: '1000000',
    CLUB_QUESTIONS_PER_MINUTE: '1000000',
  });
  try {
    await bot.printed('https://discord.com/oauth2/');
    await discord.waitForReady(CONNECT_MS);
    await sleep(Math.max(0, due - Date.now()));
    await bot.usage();
    const posting = watchPosts(discord, clubs, progress);
    const mentions = await mentionUntil(discord, posting);
    const times = await posting;
    const { heldUpMs, residentBytes } = await bot.usage();
    const [first = 0] = times;
    const last = times.at(-1) ?? 0;
    const postsPerSecond = (times.length - 1) / ((last - first) / MS_PER_SECOND);
    return {
      clubs,
      postsPerSecond,
      share: postsPerSecond / REQUESTS_A_SECOND,
      seconds: (last - due) / MS_PER_SECOND,
      mentions: figuresOf(mentions),
      heldUpMs,
      residentBytes,
      refused: discord.requests.filter(({ status }) => status === 429).length,
    };
  } finally {
    await bot.end();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function setUp(folder: string, channels: readonly TestChannel[], due: number): Promise<void> {
  const stores = openStores(folder);
  if ('problem' in stores) throw new Error(stores.problem);
  const settings = keepClubs(stores.namespace(CLUBS), Date.now);
  const digests = keepDigests(stores.namespace(DIGESTS), Date.now);
  const weekday = DAYS[(new Date(due).getUTCDay() + DAYS.length - 1) % DAYS.length] ?? 'monday';
  const time = new Date(due).toISOString().slice(11, 16);
  for (const [number, { id, guildId }] of channels.entries()) {
    const club = `discord:${guildId}`;
    await settings.change(club, 'discord:1', [{ setting: 'sessions', to: sessionsOf(number) }]);
    await digests.change(club, 'discord:1', [
      { setting: 'channel', to: id },
      { setting: 'weekday', to: weekday },
      { setting: 'time', to: time },
      { setting: 'zone', to: 'UTC' },
    ]);
  }
  await stores.close();
}

/** Two runs, for each number others. */
function sessionsOf(number: number): ClubSession[] {
  const pick = <T>(list: readonly T[], by: number): T => {
    const found = list[Math.floor(number / by) % list.length];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const kinds = RUN_KINDS.filter((kind) => kind !== 'race');
  const [first, second] = [pick(DAYS, 1), pick(DAYS, DAYS.length)];
  const run = pick(kinds, DAYS.length ** 2);
  const time = pick(TIMES, DAYS.length ** 2 * kinds.length);
  const other = pick(kinds, DAYS.length ** 2 * kinds.length * TIMES.length);
  return [
    { day: first, kind: 'run', run, time },
    ...(second === first ? [] : [{ day: second, kind: 'run' as const, run: other }]),
  ];
}

/** When each digest has arrived, in milliseconds since 1970. */
async function watchPosts(
  discord: TestDiscord,
  count: number,
  progress: Progress,
): Promise<readonly number[]> {
  const { requests } = discord;
  const times: number[] = [];
  let read = 0;
  const look = (): boolean => {
    for (; read < requests.length && requests[read]?.status !== 0; read += 1) {
      const { status = 0, files = [] } = requests[read] ?? {};
      if (status === 200 && files.includes('week.png')) times.push(Date.now());
    }
    return times.length >= count;
  };
  const isDone = discord.waitUntil('digests', look, POSTED_WITHIN_MS);
  const telling = setInterval(() => progress.done(times.length), MS_PER_SECOND);
  try {
    await isDone;
  } finally {
    clearInterval(telling);
  }
  progress.done(times.length);
  return times;
}

/** Mentions the bot again and again until that is over; gives how long each answer took. */
async function mentionUntil(discord: TestDiscord, over: Promise<unknown>): Promise<readonly number[]> {
  const answers: Promise<number>[] = [];
  const state = { isOver: false };
  const end = (): boolean => (state.isOver = true);
  const ending = over.then(end, end);
  for (let asked = 0; !state.isOver; asked += 1) {
    answers.push(mention(discord, asked));
    await Promise.race([sleep(MENTION_EVERY_MS), ending]);
  }
  return Promise.all(answers);
}

async function mention(discord: TestDiscord, number: number): Promise<number> {
  const content = QUESTIONS[number % QUESTIONS.length]?.text ?? '';
  const before = performance.now();
  const author = discord.user(`runner ${number}`);
  const { id } = discord.say({ content, author, mentionBot: true });
  await discord.nextMessage(({ repliesTo }) => repliesTo === id, CONNECT_MS);
  return performance.now() - before;
}
