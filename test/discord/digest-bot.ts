import { pino } from 'pino';
import type { ClubSettings, SettingChange } from '../../src/club/settings.ts';
import { discordCore } from '../../src/discord-core.ts';
import { makeUnhurried } from '../../src/discord/client.ts';
import type { ClubSession } from '../../src/answering/question.ts';
import { makeAsk } from '../../src/answering/ask.ts';
import { openShelf } from '../../src/open-shelf.ts';
import type { Store } from '../../src/stores/store.ts';
import type { TestInteraction } from '../discord-server/interaction-types.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import { memoryStore, SHIPPED, startBot } from './bot.ts';

/** A Sunday on which the digest is due at six in the evening, a little before. */
const SUNDAY = Date.parse('2026-11-29T17:59:00Z');
export const WEEK = '2026-W49';

export const SESSIONS: readonly ClubSession[] = [
  { day: 'tuesday', kind: 'run', run: 'intervals', time: 'evening' },
  { day: 'sunday', kind: 'run', run: 'long', time: 'morning' },
];

/** A bot with the shipped knowledge, stores in memory, and a clock that the test sets; the digest is `/digest`'s. */
export async function startDigestBot() {
  const discord = await startTestDiscord({ waitMs: 20_000 });
  const stores = new Map<string, ReturnType<typeof memoryStore>>();
  const namespace = (name: string): Store => {
    const store = stores.get(name) ?? memoryStore();
    stores.set(name, store);
    return store;
  };
  const clock = { at: SUNDAY };
  const shelf = openShelf({ book: SHIPPED, ask: makeAsk(SHIPPED), stores: { namespace } });
  const core = discordCore({
    book: SHIPPED,
    shelf,
    stores: { namespace },
    log: pino({ level: 'silent' }),
    today: () => new Date(clock.at).toISOString().slice(0, 10),
    now: () => clock.at,
    rest: makeUnhurried({ token: discord.token, apiUrl: discord.url }),
  });
  const { converse, ...ports } = core;
  const bot = await startBot(discord, converse, ports);
  const club = `discord:${discord.guild.id}`;
  const set = async (settings: ClubSettings): Promise<void> => {
    const changes = Object.entries(settings).map(([setting, to]) => ({ setting, to }) as SettingChange);
    await core.clubs.change(club, 'discord:1', changes);
  };
  await set({ sessions: SESSIONS, zone: 'UTC' });

  return {
    discord,
    bot,
    core,
    clock,
    club,
    set,
    /** The moderator runs a subcommand of `/digest`. */
    digest: (
      subcommand: string,
      options: Parameters<TestDiscord['command']>[0]['options'] = {},
    ): TestInteraction => discord.command({ name: 'digest', subcommand, options, user: discord.moderator }),
    /** Puts the clock on, and has the digests looked at anew. */
    wake: async (at: number): Promise<void> => {
      clock.at = at;
      await core.digests.change(club, 'discord:1', () => ({ changes: [] }));
    },
    stop: async () => {
      await bot.running.stop();
      await discord.close();
    },
  };
}

export type DigestBotHere = Awaited<ReturnType<typeof startDigestBot>>;
