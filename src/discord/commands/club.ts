import {
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { settingsFile } from '../../club/settings-file.ts';
import { gathered } from '../club-examination.ts';
import { readImport } from '../club-import.ts';
import { shownLog } from '../club-log.ts';
import { shownPanel } from '../club-set-up.ts';
import { statusSaid } from '../club-status.ts';
import type { Desk } from '../desk.ts';
import { moderated, type ModeratedClub } from '../moderated.ts';
import type { Said } from '../said.ts';
import type { Command } from './command.ts';
import { localised } from './localised.ts';
import { PLACES } from './places.ts';

const SUBCOMMANDS = ['setup', 'status', 'log', 'export', 'import'] as const;
type Subcommand = (typeof SUBCOMMANDS)[number];

/** The option of `/club import`. */
const FILE = 'file';
const FILE_OPTION = {
  type: ApplicationCommandOptionType.Attachment as const,
  ...localised(FILE, ({ club: words }) => words.commands.file),
  required: true,
};

export const club = {
  data: {
    ...PLACES,
    ...localised('club', ({ club: words }) => words.commands.club),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
    options: SUBCOMMANDS.map((name) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      ...localised(name, ({ club: words }) => words.commands[name]),
      options: name === 'import' ? [FILE_OPTION] : [],
    })),
  },
  onlyAsker: true,
  run: (interaction, desk) =>
    moderated(desk, async (moderatedClub) => ({
      kind: 'say',
      said: await runClub(interaction, desk, moderatedClub),
    })),
} satisfies Command;

async function runClub(
  interaction: ChatInputCommandInteraction,
  desk: Desk,
  { club: name, guildId }: ModeratedClub,
): Promise<Said> {
  const { clubs, catalogue } = desk;
  const subcommand = SUBCOMMANDS.find(
    (one): one is Subcommand => one === interaction.options.getSubcommand(),
  );
  switch (subcommand) {
    case undefined:
      return { text: catalogue.discord.unknownCommand };
    case 'setup':
      return shownPanel(
        desk,
        { club: name, guildId },
        { page: 'channels', settings: await clubs.read(name) },
      );
    case 'status':
      return statusSaid(await gathered(desk, { club: name, guildId }), catalogue);
    case 'log':
      return shownLog(desk, name, 0);
    case 'export': {
      const data = new TextEncoder().encode(settingsFile(await clubs.read(name)));
      return { text: catalogue.club.exported, files: [{ name: 'paceline-club.json', data }] };
    }
    case 'import': {
      const file = interaction.options.getAttachment(FILE, true);
      return readImport(desk, { club: name, guildId }, { id: interaction.id, file });
    }
  }
}
