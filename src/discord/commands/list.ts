import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { plan } from './plan.ts';
import { profile } from './profile.ts';

/** The slash commands, in the order in which they are registered. */
export const COMMANDS: ReadonlyMap<string, Command> = byName([ask, plan, profile, help]);

/** What Discord is told about the commands. */
export const COMMAND_DATA: readonly Command['data'][] = [...COMMANDS.values()].map((command) => command.data);

/** Commands by their names; two of one name are a bug. */
export function byName(commands: readonly Command[]): ReadonlyMap<string, Command> {
  const named = new Map<string, Command>();
  for (const command of commands) {
    if (named.has(command.data.name)) throw new Error(`two commands are named ${command.data.name}`);
    named.set(command.data.name, command);
  }
  return named;
}
