import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { optionProblemText } from '../../answering/option-problem.ts';
import { PLAN_COMMANDS, PLAN_OPTIONS, planFromOptions } from '../../answering/plan-options.ts';
import { plainText, withoutLinks } from '../escape.ts';
import type { Desk } from '../desk.ts';
import { say, type Outcome } from '../said.ts';
import type { Command } from './command.ts';
import { localised } from './localised.ts';
import { PLACES } from './places.ts';
import { givenValues, optionsData, textSuggestions } from './option-data.ts';

export const plan = {
  data: {
    ...PLACES,
    ...localised('plan', ({ discord }) => discord.commands.plan.description),
    options: PLAN_COMMANDS.map((name) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      ...localised(name, ({ planCommands }) => planCommands.commands[name]),
      options: optionsData(PLAN_OPTIONS[name], ({ planCommands }) => planCommands),
    })),
  },
  onlyAsker: false,
  asks: true,
  run: runPlan,
  suggest: (typed, desk) => {
    const command = PLAN_COMMANDS.find((one) => one === typed.subcommand);
    return command === undefined ? [] : textSuggestions(PLAN_OPTIONS[command], typed, desk);
  },
} satisfies Command;

async function runPlan(interaction: ChatInputCommandInteraction, desk: Desk): Promise<Outcome> {
  const name = interaction.options.getSubcommand();
  const command = PLAN_COMMANDS.find((one) => one === name);
  if (command === undefined) return say(desk.catalogue.discord.unknownCommand);
  const values = givenValues(interaction, PLAN_OPTIONS[command]);
  const result = planFromOptions(command, values, desk.asker);
  if ('danger' in result) return { kind: 'say', said: await desk.ask({ text: result.danger }) };
  if ('problem' in result)
    return say(plainText(withoutLinks(optionProblemText(result.problem, desk.catalogue))));
  const asked = { text: desk.catalogue.plan.asked(result.plan), plan: result.plan };
  return { kind: 'say', said: await desk.ask(asked) };
}
