import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { startChild, type Child } from './child.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Progress } from './progress.ts';
import { QUESTIONS } from './questions.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const ECHO = fileURLToPath(new URL('echo-bot.ts', import.meta.url));

/** Messages to one bot before the other has its turn, so that noise meets both. */
export const BLOCK = 20;
/** Blocks whose times are not counted. */
const WARM_UP_BLOCKS = 10;
/** A block to each bot takes so long at least: discord.js lets 50 requests a second through and makes others wait. */
const TURN_MS = 500;

/** From a member's message until the bot's reply has reached Discord. */
export interface RoundTripFigures {
  readonly paceline: Figures;
  readonly echo: Figures;
}

interface Contender {
  readonly discord: TestDiscord;
  readonly bot: Child;
  readonly times: number[];
}

/** Sends messages one after the other to the real process and to a bare bot, in turns of a block each. */
export async function measureRoundTrip(blocks: number, progress: Progress): Promise<RoundTripFigures> {
  await using paceline = await contend(MAIN, 'https://discord.com/oauth2/');
  await using echo = await contend(ECHO, 'ready');
  for (let block = 1 - WARM_UP_BLOCKS; block <= blocks; block += 1) {
    const turn = sleep(TURN_MS);
    for (const contender of block % 2 === 0 ? [paceline, echo] : [echo, paceline]) {
      const times = await sendBlock(contender.discord, (block + WARM_UP_BLOCKS) * BLOCK);
      if (block >= 1) contender.times.push(...times);
    }
    await turn;
    progress.done(Math.max(0, block));
  }
  return { paceline: figuresOf(paceline.times), echo: figuresOf(echo.times) };
}

/** A Discord of its own with one bot that is ready to answer. */
async function contend(script: string, readyLine: string): Promise<Contender & AsyncDisposable> {
  const discord = await startTestDiscord({ bucket: { limit: 1_000_000, windowMs: 1_000 } });
  const bot = startChild(script, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    // One member asks far more here than any would.
    MEMBER_QUESTIONS_PER_MINUTE: '1000000',
    CLUB_QUESTIONS_PER_MINUTE: '1000000',
  });
  const end = async (): Promise<void> => {
    await bot.end();
    await discord.close();
  };
  try {
    await Promise.all([bot.printed(readyLine), discord.waitForReady(30_000)]);
  } catch (error) {
    await end();
    throw error;
  }
  return { discord, bot, times: [], [Symbol.asyncDispose]: end };
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
