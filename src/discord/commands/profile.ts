import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { PROFILE_COMMANDS, PROFILE_OPTIONS } from '../../answering/profile-options.ts';
import { runProfileCommand } from '../../answering/profile-command.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import { plainText, withoutLinks } from '../escape.ts';
import type { Command, Desk } from './command.ts';
import { PLACES } from './places.ts';
import { givenValues, optionsData } from './option-data.ts';

const words = CATALOGUES.en.profile;

export const profile = {
  data: {
    ...PLACES,
    name: 'profile',
    description: CATALOGUES.en.discord.commands.profile.description,
    options: PROFILE_COMMANDS.map((name) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      name,
      description: words.commands[name],
      options: name === 'set' ? optionsData(PROFILE_OPTIONS, words) : [],
    })),
  },
  onlyAsker: true,
  run: runProfile,
} satisfies Command;

async function runProfile(interaction: ChatInputCommandInteraction, desk: Desk): Promise<string> {
  const name = interaction.options.getSubcommand();
  const command = PROFILE_COMMANDS.find((one) => one === name);
  if (command === undefined) return desk.catalogue.discord.unknownCommand;
  const values = command === 'set' ? givenValues(interaction, PROFILE_OPTIONS) : {};
  const result = await runProfileCommand(command, values, desk);
  if ('danger' in result) return desk.askApart({ text: result.danger });
  return 'problem' in result ? plainText(withoutLinks(result.problem)) : result.said;
}
