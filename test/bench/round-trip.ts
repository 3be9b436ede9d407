import { setTimeout as sleep } from 'node:timers/promises';
import type { TestDiscord } from '../discord-server/types.ts';
import { contend, type BotName } from './contender.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Progress } from './progress.ts';
import { QUESTIONS } from './questions.ts';

const NAMES = ['paceline', 'edge', 'echo'] as const satisfies readonly BotName[];

/** Messages to one bot before the next has its turn, so that noise meets all. */
export const BLOCK = 20;
/** Blocks whose times are not counted. */
const WARM_UP_BLOCKS = 10;
/** A pause after a block to each bot, in which all come to rest. */
const PAUSE_MS = 50;

/** From a member's message until the bot's reply has reached Discord. */
export type RoundTripFigures = Readonly<Record<BotName, Figures>>;

/** Sends messages one after the other to the real process and to the others, in turns of a block each. */
export async function measureRoundTrip(blocks: number, progress: Progress): Promise<RoundTripFigures> {
  await using paceline = await contend('paceline');
  await using edge = await contend('edge');
  await using echo = await contend('echo');
  const bots = { paceline, edge, echo };
  const times = { paceline: new Array<number>(), edge: new Array<number>(), echo: new Array<number>() };
  for (let block = 1 - WARM_UP_BLOCKS; block <= blocks; block += 1) {
    for (const name of block % 2 === 0 ? NAMES : NAMES.toReversed()) {
      const taken = await sendBlock(bots[name].discord, (block + WARM_UP_BLOCKS) * BLOCK);
      if (block >= 1) times[name].push(...taken);
    }
    await sleep(PAUSE_MS);
    progress.done(Math.max(0, block));
  }
  return { paceline: figuresOf(times.paceline), edge: figuresOf(times.edge), echo: figuresOf(times.echo) };
}

async function sendBlock(discord: TestDiscord, from: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = from; index < from + BLOCK; index += 1) {
    const content = QUESTIONS[index % QUESTIONS.length]?.text ?? '';
    const before = performance.now();
    const { id } = discord.say({ content, mentionBot: true });
    await discord.nextMessage(({ repliesTo }) => repliesTo === id);
    times.push(performance.now() - before);
  }
  return times;
}
