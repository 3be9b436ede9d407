import { ApplicationCommandOptionType } from 'discord.js';
import { shownOf } from '../../club/privacy.ts';
import { forgetNow } from '../forget.ts';
import { forgetSaid, sentToModel, shownSaid } from '../privacy-said.ts';
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
  run: async (interaction, desk) => {
    const { held, member, place, catalogue, directClubs } = desk;
    const subcommand = SUBCOMMANDS.find((one) => one === interaction.options.getSubcommand());
    switch (subcommand) {
      case undefined:
        return say(catalogue.discord.unknownCommand);
      case 'show': {
        const shown = await shownOf(held, member);
        const sent = sentToModel(desk.model?.facts, desk.settings, catalogue);
        const nameOf = (club: string): string | undefined => directClubs.nameOf(club);
        return { kind: 'say', said: shownSaid(member, shown, catalogue, nameOf, sent) };
      }
      case 'forget': {
        const shown = await shownOf(held, member);
        // Where nothing is held yet, there may be something under way.
        const isHeld = Object.keys(shown).length > 0;
        return {
          kind: 'say',
          said: isHeld ? forgetSaid(place.userId, shown, catalogue) : await forgetNow(desk),
        };
      }
    }
  },
} satisfies Command;
