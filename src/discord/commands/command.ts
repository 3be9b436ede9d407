import type {
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody as CommandData,
} from 'discord.js';
import type { ProfileDesk } from '../../answering/profile-command.ts';
import type { Question } from '../../answering/question.ts';
import type { Catalogue } from '../../wording/catalogue.ts';

/** What a command may use to answer. */
export interface Desk extends ProfileDesk {
  readonly catalogue: Catalogue;
  /** Asks the handler within the member's conversation; gives the answer as Markdown. */
  readonly ask: (asked: Pick<Question, 'text' | 'plan'>) => Promise<string>;
  /** Asks apart from the conversation, which neither steers the answer nor remembers it: for what only the member sees. */
  readonly askApart: (asked: Pick<Question, 'text'>) => Promise<string>;
}

/** A slash command, declared once: what Discord is told about it, and what it does. */
export interface Command {
  readonly data: CommandData;
  /** Only the member who ran it sees what comes back. */
  readonly onlyAsker: boolean;
  /** Gives the Markdown to answer with. */
  readonly run: (interaction: ChatInputCommandInteraction, desk: Desk) => Promise<string>;
}
