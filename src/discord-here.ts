import type { RegisterPorts } from './discord/register.ts';
import { makeLog } from './log.ts';
import type { DiscordSettings } from './settings.ts';
import type { Stores } from './stores/store.ts';
import type { LogLevel } from './variables.ts';
import { en } from './wording/en/en.ts';

/** What Discord is reached with, whether to serve it or to publish the commands. */
export function discordPorts(
  discord: DiscordSettings,
  {
    level = 'info',
    stores,
    say,
  }: {
    readonly level: LogLevel | undefined;
    readonly stores: Stores;
    readonly say: (line: string) => void;
  },
): RegisterPorts {
  return {
    ...discord,
    store: stores.namespace('discord'),
    log: makeLog({ level, secrets: [discord.token] }),
    print: say,
    catalogue: en,
  };
}

/** Publishes the commands; false where that failed, which `complain` is told. The stores are closed after it. */
export async function register(
  discord: DiscordSettings,
  ports: {
    readonly level: LogLevel | undefined;
    readonly stores: Stores;
    readonly say: (line: string) => void;
    readonly complain: (line: string) => void;
  },
): Promise<boolean> {
  const { registerCommands } = await import('./discord/register.ts');
  try {
    const problem = await registerCommands(discordPorts(discord, ports));
    if (problem !== undefined) ports.complain(problem.text);
    return problem === undefined;
  } finally {
    await ports.stores.close();
  }
}
