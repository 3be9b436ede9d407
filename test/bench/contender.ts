import { fileURLToPath } from 'node:url';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { startChild, type Child } from './child.ts';

/** The bots that are measured beside each other. */
const BOTS = {
  paceline: { script: '../../src/main.ts', ready: 'https://discord.com/oauth2/' },
  edge: { script: 'edge-bot.ts', ready: 'https://discord.com/oauth2/' },
  echo: { script: 'echo-bot.ts', ready: 'ready' },
} as const;

export type BotName = keyof typeof BOTS;

const CONNECT_MS = 60_000;

/** A Discord of its own with one bot that is ready to answer. */
export interface Contender extends AsyncDisposable {
  readonly discord: TestDiscord;
  readonly bot: Child;
}

/** Starts one as its own process; `prepare` makes its Discord what the bot finds when it logs in. */
export async function contend(
  name: BotName,
  prepare: (discord: TestDiscord) => void = () => undefined,
): Promise<Contender> {
  const discord = await startTestDiscord({ bucket: { limit: 1_000_000, windowMs: 1_000 } });
  prepare(discord);
  const { script, ready } = BOTS[name];
  const bot = startChild(fileURLToPath(new URL(script, import.meta.url)), {
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
    await Promise.all([bot.printed(ready), discord.waitForReady(CONNECT_MS)]);
  } catch (error) {
    await end();
    throw error;
  }
  return { discord, bot, [Symbol.asyncDispose]: end };
}
