import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  type ChatInputCommandInteraction,
} from 'discord.js';
import {
  namedChoices,
  optionProblemText,
  PLAN_COMMANDS,
  PLAN_OPTIONS,
  planFromOptions,
  type PlanCommand,
  type PlanOption,
} from '../../answering/plan-options.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import { plainText } from '../escape.ts';
import type { Command, Desk } from './command.ts';
import { PLACES } from './places.ts';

const words = CATALOGUES.en.planCommands;

export const plan = {
  data: {
    ...PLACES,
    name: 'plan',
    description: CATALOGUES.en.discord.commands.plan.description,
    options: PLAN_COMMANDS.map(subcommand),
  },
  onlyAsker: false,
  run: runPlan,
} satisfies Command;

async function runPlan(interaction: ChatInputCommandInteraction, desk: Desk): Promise<string> {
  const name = interaction.options.getSubcommand();
  const command = PLAN_COMMANDS.find((one) => one === name);
  if (command === undefined) return desk.catalogue.discord.unknownCommand;
  const result = planFromOptions(command, chosenValues(interaction, command));
  if ('problem' in result) return plainText(optionProblemText(result.problem, desk.catalogue.planCommands));
  return desk.ask({ text: desk.catalogue.plan.asked(result.plan), plan: result.plan });
}

function chosenValues(
  interaction: ChatInputCommandInteraction,
  command: PlanCommand,
): Record<string, string | number | null> {
  const options: readonly PlanOption[] = PLAN_OPTIONS[command];
  return Object.fromEntries(
    options.map((option) => [
      option.name,
      'choices' in option
        ? interaction.options.getString(option.name)
        : interaction.options.getInteger(option.name),
    ]),
  );
}

function subcommand(name: PlanCommand): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: words.commands[name],
    options: PLAN_OPTIONS[name].map(optionData),
  };
}

function optionData(option: PlanOption): APIApplicationCommandBasicOption {
  const named = { name: option.name, description: words.options[option.name] };
  if (!('choices' in option)) {
    return {
      ...named,
      type: ApplicationCommandOptionType.Integer,
      min_value: option.min,
      max_value: option.max,
    };
  }
  return {
    ...named,
    type: ApplicationCommandOptionType.String,
    choices: namedChoices(option, words).map(({ name, value }) => ({ name, value })),
  };
}
