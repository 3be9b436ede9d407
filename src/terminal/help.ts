import type { Option } from '../answering/options.ts';
import { PLAN_COMMANDS, PLAN_OPTIONS, WEEK_COMMANDS, type PlanCommand } from '../answering/plan-options.ts';
import { PROFILE_OPTIONS } from '../answering/profile-options.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { CHAT_COMMANDS } from './chat-command.ts';
import { quiet, text, type Part } from './render.ts';

/** What the chat can do: examples, commands, the options of the plans and of the profile, and what it is not. */
export function helpParts({ terminal, planCommands, profile }: Catalogue): Part[] {
  const words = terminal.help;
  const commands = CHAT_COMMANDS.map((name) => `**/${name}** ${terminal.commands[name]}`);
  const plan = (command: PlanCommand): Part => {
    const lead = words.plans({ command, description: planCommands.commands[command] });
    const save = WEEK_COMMANDS.includes(command) ? [words.save] : [];
    return text([lead, list([...PLAN_OPTIONS[command].map(optionLine), ...save])].join('\n'));
  };
  const optionLine = (option: Option): string => `**${option.name}:** ${values(option, planCommands)}`;
  return [
    text(`${words.lead}\n${list(words.examples)}`),
    text(`${words.commands}\n${list(commands)}`),
    ...PLAN_COMMANDS.map(plan),
    text(`${words.profile({ description: profile.commands.set })}\n${list(PROFILE_OPTIONS.map(optionLine))}`),
    text(`${words.forExample}\n${list(words.commandExamples)}`),
    quiet(words.disclaimer),
  ];
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** What an option takes: its choices, its bounds, or an example. */
function values(option: Option, words: Catalogue['planCommands']): string {
  if ('choices' in option) return option.choices.join(', ');
  if ('min' in option) return `${option.min}–${option.max}`;
  return words.example({ example: words.problems.examples[option.reads] });
}
