import { reportRows } from '../report.ts';
import type { Command } from './command.ts';
import { localised } from './localised.ts';
import { PLACES } from './places.ts';

export const help = {
  data: { ...PLACES, ...localised('help', ({ discord }) => discord.commands.help.description) },
  onlyAsker: true,
  run: (_interaction, { catalogue }) =>
    Promise.resolve({ kind: 'say', said: { text: catalogue.discord.help, rows: reportRows(catalogue) } }),
} satisfies Command;
