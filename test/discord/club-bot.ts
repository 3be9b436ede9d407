import type { ClubSettings, SettingChange } from '../../src/club/settings.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import type { Clubs } from '../../src/club/clubs.ts';
import type { TestDiscord, TestDiscordOptions } from '../discord-server/types.ts';
import type { TestInteraction } from '../discord-server/interaction-types.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import { memoryStore, startBot, type Bot } from './bot.ts';

/** A test Discord with a bot whose clubs the test sees. */
export interface ClubBot {
  readonly discord: TestDiscord;
  readonly bot: Bot;
  readonly clubs: Clubs;
  /** The club of the first server. */
  readonly club: string;
  /** Sets settings as the bot's store holds them. */
  readonly set: (settings: ClubSettings) => Promise<void>;
  readonly settings: () => Promise<ClubSettings>;
  /** The moderator runs a subcommand of `/club`. */
  readonly run: (
    subcommand: string,
    more?: Partial<Parameters<TestDiscord['command']>[0]>,
  ) => TestInteraction;
  readonly stop: () => Promise<void>;
}

export async function startClubBot(
  p: { readonly options?: TestDiscordOptions; readonly ports?: Partial<DiscordPorts> } = {},
): Promise<ClubBot> {
  const discord = await startTestDiscord({ waitMs: 3_000, ...p.options });
  const clubs = keepClubs(memoryStore(), () => Date.parse('2026-11-23T08:00:00Z'));
  const bot = await startBot(discord, undefined, { clubs, ...p.ports });
  const club = `discord:${discord.guild.id}`;
  return {
    discord,
    bot,
    clubs,
    club,
    set: async (settings) => {
      const changes = Object.entries(settings).map(([setting, to]) => ({ setting, to }) as SettingChange);
      await clubs.change(club, 'discord:1', changes);
    },
    settings: () => clubs.read(club),
    run: (subcommand, more = {}) =>
      discord.command({ name: 'club', subcommand, user: discord.moderator, ...more }),
    stop: async () => {
      await bot.running.stop();
      await discord.close();
    },
  };
}
