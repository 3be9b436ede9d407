import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { CHOICE_CHARACTERS, QUESTION_CHARACTERS } from '../limits.ts';
import type { Command } from './command.ts';
import { localised } from './localised.ts';
import { PLACES } from './places.ts';

export const ask = {
  data: {
    ...PLACES,
    ...localised('ask', ({ discord }) => discord.commands.ask.description),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localised('question', ({ discord }) => discord.commands.ask.question),
        required: true,
        max_length: QUESTION_CHARACTERS,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...localised('private', ({ discord }) => discord.commands.ask.private),
      },
    ],
  },
  onlyAsker: isPrivate,
  asks: true,
  run: async (interaction, desk, show) => {
    const text = interaction.options.getString('question', true);
    return { kind: 'say', said: await desk.ask({ text }, { hidden: isPrivate(interaction), show }) };
  },
  suggest: async ({ value }, desk) =>
    (value.length > QUESTION_CHARACTERS ? [] : await desk.suggest(value))
      .filter((question) => question.length <= CHOICE_CHARACTERS)
      .map((question) => ({ name: question, value: question })),
} satisfies Command;

function isPrivate(interaction: ChatInputCommandInteraction): boolean {
  return interaction.options.getBoolean('private') ?? false;
}
