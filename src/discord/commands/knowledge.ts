import {
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Desk } from '../desk.ts';
import { entrySuggestions, revisionSuggestions } from '../knowledge/suggestions.ts';
import { moderated } from '../moderated.ts';
import { say, type Outcome } from '../said.ts';
import { FILE_OPTIONS, KNOWLEDGE_SUBCOMMANDS, runKnowledge, WHATS } from '../knowledge/run.ts';
import type { Command } from './command.ts';
import { localised, localisedName, type CommandName } from './localised.ts';
import { PLACES } from './places.ts';

/** Longest text in an option, in characters. */
const OPTION_CHARACTERS = 200;

type TextOption = 'entry' | 'text' | 'day' | 'revision';

const text = (name: TextOption, p: { required?: true; autocomplete?: true } = {}) => ({
  type: ApplicationCommandOptionType.String as const,
  ...localised(optionName(name), ({ knowledgeDesk }) => knowledgeDesk.options[name]),
  max_length: OPTION_CHARACTERS,
  ...p,
});

const optionName = (name: TextOption): CommandName => name;

const entry = text('entry', { required: true, autocomplete: true });

const OPTIONS: Readonly<
  Partial<Record<(typeof KNOWLEDGE_SUBCOMMANDS)[number], readonly APIApplicationCommandBasicOption[]>>
> = {
  search: [text('text')],
  show: [entry, text('day')],
  edit: [entry],
  remove: [entry],
  history: [text('entry', { autocomplete: true })],
  restore: [entry, text('revision', { autocomplete: true })],
  import: FILE_OPTIONS.map((name, at) => ({
    type: ApplicationCommandOptionType.Attachment as const,
    ...localised(name, ({ knowledgeDesk }) => knowledgeDesk.options.file),
    ...(at === 0 && { required: true }),
  })),
  export: [
    {
      type: ApplicationCommandOptionType.String,
      ...localised('what', ({ knowledgeDesk }) => knowledgeDesk.options.what),
      choices: WHATS.map((value) => ({
        ...localisedName(({ knowledgeDesk }) => knowledgeDesk.whats[value]),
        value,
      })),
    },
  ],
};

export const knowledge = {
  data: {
    ...PLACES,
    ...localised('knowledge', ({ knowledgeDesk }) => knowledgeDesk.commands.knowledge),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
    options: KNOWLEDGE_SUBCOMMANDS.map((name) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      ...localised(name, ({ knowledgeDesk }) => knowledgeDesk.commands[name]),
      options: [...(OPTIONS[name] ?? [])],
    })),
  },
  onlyAsker: true,
  run: (interaction, desk) => moderated(desk, ({ club }) => run(interaction, desk, club)),
  suggest: ({ option, value, given }, desk) => {
    const { club, moderates } = desk;
    if (club === undefined || !moderates || value.length > OPTION_CHARACTERS) return [];
    if (option === 'entry') return entrySuggestions(desk, club, value);
    return revisionSuggestions(desk, club, given('entry') ?? '', value);
  },
} satisfies Command;

async function run(interaction: ChatInputCommandInteraction, desk: Desk, club: string): Promise<Outcome> {
  const subcommand = KNOWLEDGE_SUBCOMMANDS.find((one) => one === interaction.options.getSubcommand());
  if (subcommand === undefined) return say(desk.catalogue.discord.unknownCommand);
  return runKnowledge(subcommand, desk, club, {
    text: (name) => interaction.options.getString(name)?.trim() ?? undefined,
    files: FILE_OPTIONS.flatMap((name) => interaction.options.getAttachment(name) ?? []),
  });
}
