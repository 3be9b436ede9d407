import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { optionProblemText } from '../../answering/option-problem.ts';
import { PLAN_COMMANDS, PLAN_OPTIONS, planFromOptions } from '../../answering/plan-options.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import { plainText, withoutLinks } from '../escape.ts';
import type { Command, Desk } from './command.ts';
import { PLACES } from './places.ts';
import { givenValues, optionsData } from './option-data.ts';

const words = CATALOGUES.en.planCommands;

export const plan = {
  data: {
    ...PLACES,
    name: 'plan',
    description: CATALOGUES.en.discord.commands.plan.description,
    options: PLAN_COMMANDS.map((name) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      name,
      description: words.commands[name],
      options: optionsData(PLAN_OPTIONS[name], words),
    })),
  },
  onlyAsker: false,
  run: runPlan,
} satisfies Command;

async function runPlan(interaction: ChatInputCommandInteraction, desk: Desk): Promise<string> {
  const name = interaction.options.getSubcommand();
  const command = PLAN_COMMANDS.find((one) => one === name);
  if (command === undefined) return desk.catalogue.discord.unknownCommand;
  const values = givenValues(interaction, PLAN_OPTIONS[command]);
  const result = planFromOptions(command, values, desk.asker);
  if ('danger' in result) return desk.ask({ text: result.danger });
  if ('problem' in result) return plainText(withoutLinks(optionProblemText(result.problem, desk.catalogue)));
  return desk.ask({ text: desk.catalogue.plan.asked(result.plan), plan: result.plan });
}
