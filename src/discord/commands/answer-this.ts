import { ApplicationCommandType } from 'discord.js';
import { QUESTION_CHARACTERS } from '../limits.ts';
import { say } from '../said.ts';
import type { Menu } from './command.ts';
import { localisedName } from './localised.ts';
import { PLACES } from './places.ts';

/** Answers the message that the menu was opened on, for who opened it alone; a button shows it to all. */
export const answerThis: Menu = {
  data: {
    ...PLACES,
    type: ApplicationCommandType.Message,
    ...localisedName(({ discord }) => discord.commands.answerThis.name),
  },
  onlyAsker: true,
  asks: true,
  run: async ({ targetMessage: { content, author }, client }, desk) => {
    const words = desk.catalogue.answerButtons.answerThis;
    if (author.id === client.user.id) return say(words.own);
    const text = content.trim().slice(0, QUESTION_CHARACTERS);
    return text === '' ? say(words.empty) : { kind: 'say', said: await desk.askApart({ text }) };
  },
};
