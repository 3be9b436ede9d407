import { ask } from './ask.ts';
import { club } from './club.ts';
import { answerThis } from './answer-this.ts';
import type { Command, Menu } from './command.ts';
import { help } from './help.ts';
import { plan } from './plan.ts';
import { privacy } from './privacy.ts';
import { profile } from './profile.ts';

/** The slash commands, in the order in which they are registered. */
export const COMMANDS: ReadonlyMap<string, Command> = byName<Command>([
  ask,
  plan,
  profile,
  club,
  privacy,
  help,
]);

/** The entries of the menu on messages. */
export const MENUS: ReadonlyMap<string, Menu> = byName([answerThis]);

/** What Discord is told about the commands. */
export const COMMAND_DATA = [...COMMANDS.values(), ...MENUS.values()].map(({ data }) => data);

/** Commands by their names; two of one name are a bug. */
export function byName<T extends { readonly data: { readonly name: string } }>(
  commands: readonly T[],
): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  for (const command of commands) {
    if (named.has(command.data.name)) throw new Error(`two commands are named ${command.data.name}`);
    named.set(command.data.name, command);
  }
  return named;
}
