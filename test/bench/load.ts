import type { TestDiscord } from '../discord-server/types.ts';
import { contend } from './contender.ts';
import type { Progress } from './progress.ts';
import { QUESTIONS } from './questions.ts';

/** Questions that wait for their answers at the same time, each of another member in one of some channels. */
const IN_FLIGHT = 100;
const CHANNELS = 10;
/** Rounds, in turns so that noise meets both bots; one before them warms up. */
export const LOAD_ROUNDS = 5;
const ANSWERS_WITHIN_MS = 60_000;

/** What a bot does under load. */
export interface LoadFigures {
  readonly answersPerSecond: number;
  /** Time of processors that the bot takes for an answer, which depends less on what else the machine does. */
  readonly cpuMsPerAnswer: number;
}

export type LoadFiguresOfBots = Readonly<Record<'paceline' | 'echo', LoadFigures>>;

/** Answers `count` questions in each round with many in flight; gives the middle of the rounds. */
export async function measureLoad(count: number, progress: Progress): Promise<LoadFiguresOfBots> {
  await using paceline = await contend('paceline', addChannels);
  await using echo = await contend('echo', addChannels);
  const rounds = { paceline: new Array<LoadFigures>(), echo: new Array<LoadFigures>() };
  const bots = { paceline, echo };
  for (let round = 0; round <= LOAD_ROUNDS; round += 1) {
    for (const name of ['paceline', 'echo'] as const) {
      const { discord, bot } = bots[name];
      const usedBefore = (await bot.usage()).cpuMs;
      const before = performance.now();
      await flood(discord, count);
      const seconds = (performance.now() - before) / 1_000;
      const cpuMs = (await bot.usage()).cpuMs - usedBefore;
      if (round > 0) rounds[name].push({ answersPerSecond: count / seconds, cpuMsPerAnswer: cpuMs / count });
    }
    progress.done(round);
  }
  return { paceline: middleOf(rounds.paceline), echo: middleOf(rounds.echo) };
}

function addChannels(discord: TestDiscord): void {
  for (let number = 1; number < CHANNELS; number += 1) discord.addChannel({ name: `runs-${number}` });
}

/** Keeps questions in flight until `count` are answered. */
async function flood(discord: TestDiscord, count: number): Promise<void> {
  const { outgoing, guild } = discord;
  let read = outgoing.length;
  let answered = 0;
  for (let sent = 0; answered < count;) {
    for (; sent < count && sent - answered < IN_FLIGHT; sent += 1) {
      const author = discord.user(`runner ${sent % IN_FLIGHT}`);
      const channel = guild.channels[sent % CHANNELS] ?? discord.channel;
      const content = QUESTIONS[sent % QUESTIONS.length]?.text ?? '';
      discord.say({ content, author, channel, mentionBot: true });
    }
    await discord.waitUntil('answers', () => outgoing.length > read, ANSWERS_WITHIN_MS);
    // A long answer takes several messages, of which the first replies to its question.
    for (; read < outgoing.length; read += 1) {
      if (outgoing[read]?.message.repliesTo !== null) answered += 1;
    }
  }
}

function middleOf(rounds: readonly LoadFigures[]): LoadFigures {
  const sorted = rounds.toSorted((a, b) => a.answersPerSecond - b.answersPerSecond);
  const [middle] = sorted.slice(Math.floor((sorted.length - 1) / 2));
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}
