import { ApplicationCommandOptionType } from 'discord.js';
import { shownOf } from '../../club/privacy.ts';
import { forgetSaid, shownSaid } from '../privacy-said.ts';
import { say } from '../said.ts';
import type { Command } from './command.ts';
import { localised } from './localised.ts';
import { PLACES } from './places.ts';

const SUBCOMMANDS = ['show', 'forget'] as const;

export const privacy = {
  data: {
    ...PLACES,
    ...localised('privacy', ({ privacy: words }) => words.commands.privacy),
    options: SUBCOMMANDS.map((name) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      ...localised(name, ({ privacy: words }) => words.commands[name]),
      options: [],
    })),
  },
  onlyAsker: true,
  run: async (interaction, { held, member, place, catalogue, directClubs }) => {
    const subcommand = SUBCOMMANDS.find((one) => one === interaction.options.getSubcommand());
    switch (subcommand) {
      case undefined:
        return say(catalogue.discord.unknownCommand);
      case 'show': {
        const shown = await shownOf(held, member);
        return { kind: 'say', said: shownSaid(member, shown, catalogue, (club) => directClubs.nameOf(club)) };
      }
      case 'forget':
        return { kind: 'say', said: forgetSaid(place.userId, await shownOf(held, member), catalogue) };
    }
  },
} satisfies Command;
