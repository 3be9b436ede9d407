import { byName } from '../by-name.ts';
import { ask } from './ask.ts';
import { club } from './club.ts';
import { answerThis } from './answer-this.ts';
import type { Command, Menu } from './command.ts';
import { addToKnowledge } from './add-to-knowledge.ts';
import { digest } from './digest.ts';
import { help } from './help.ts';
import { knowledge } from './knowledge.ts';
import { plan } from './plan.ts';
import { privacy } from './privacy.ts';
import { profile } from './profile.ts';

/** The slash commands, in the order in which they are registered. */
export const COMMANDS: ReadonlyMap<string, Command> = byName<Command>(
  [ask, plan, profile, digest, club, knowledge, privacy, help],
  ({ data }) => data.name,
);

/** The entries of the menu on messages. */
export const MENUS: ReadonlyMap<string, Menu> = byName([answerThis, addToKnowledge], ({ data }) => data.name);

/** What Discord is told about the commands. */
export const COMMAND_DATA = [...COMMANDS.values(), ...MENUS.values()].map(({ data }) => data);
