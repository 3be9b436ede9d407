import { CATALOGUES } from '../../wording/catalogue.ts';
import type { Command } from './command.ts';
import { PLACES } from './places.ts';

export const help = {
  data: { ...PLACES, name: 'help', description: CATALOGUES.en.discord.commands.help.description },
  onlyAsker: true,
  run: (_interaction, desk) => Promise.resolve(desk.catalogue.discord.help),
} satisfies Command;
