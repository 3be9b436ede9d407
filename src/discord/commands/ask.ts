import { ApplicationCommandOptionType } from 'discord.js';
import { CATALOGUES } from '../../wording/catalogue.ts';
import { QUESTION_CHARACTERS } from '../limits.ts';
import type { Command } from './command.ts';
import { PLACES } from './places.ts';

const words = CATALOGUES.en.discord.commands.ask;

export const ask = {
  data: {
    ...PLACES,
    name: 'ask',
    description: words.description,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: words.question,
        required: true,
        max_length: QUESTION_CHARACTERS,
      },
    ],
  },
  onlyAsker: false,
  run: (interaction, desk) => desk.ask({ text: interaction.options.getString('question', true) }),
} satisfies Command;
