import type {
  ApplicationCommandOptionChoiceData,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIContextMenuApplicationCommandsJSONBody as MenuData,
  RESTPostAPIChatInputApplicationCommandsJSONBody as CommandData,
} from 'discord.js';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../said.ts';
import type { Show } from '../showing.ts';

/** By Discord's own description the permissions of a command are a number, though its answers have them as a text. */
interface ForSome {
  /** The bits of the permissions that a member needs to see the command. */
  readonly default_member_permissions?: number;
}

/** A slash command, declared once: what Discord is told about it, and what it does. */
export interface Command {
  readonly data: Omit<CommandData, 'default_member_permissions'> & ForSome;
  /** Whether only the member who ran it sees what comes of it. */
  readonly onlyAsker: boolean | ((interaction: ChatInputCommandInteraction) => boolean);
  readonly run: (interaction: ChatInputCommandInteraction, desk: Desk, show: Show) => Promise<Outcome>;
  /** It is a question, and counts towards the limits of questions. */
  readonly asks?: true;
  /** What may be meant by what somebody types into an option, at most 25, best first. */
  readonly suggest?: (typed: Typed, desk: Desk) => Suggestions | Promise<Suggestions>;
}

export type Suggestions = readonly ApplicationCommandOptionChoiceData<string>[];

/** An option that somebody is filling in. */
export interface Typed {
  readonly subcommand?: string;
  readonly option: string;
  readonly value: string;
  /** What stands in the other options of text. */
  readonly given: (option: string) => string | undefined;
}

/** An entry of the menu that Discord shows on a message. */
export interface Menu {
  readonly data: Omit<MenuData, 'default_member_permissions'> & ForSome;
  readonly onlyAsker: boolean;
  /** It is a question, and counts towards the limits of questions. */
  readonly asks?: true;
  readonly run: (interaction: MessageContextMenuCommandInteraction, desk: Desk) => Promise<Outcome>;
}
