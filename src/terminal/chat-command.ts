import {
  optionProblemText,
  PLAN_COMMANDS,
  PLAN_OPTIONS,
  planFromOptions,
  type PlanCommand,
} from '../answering/plan-options.ts';
import type { PlanQuestion } from '../planner/plan.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { echo } from '../wording/echo.ts';
import { nearest } from '../knowledge/nearest.ts';

export const CHAT_COMMANDS = ['ask', 'plan', 'help', 'quit'] as const satisfies readonly ChatCommandName[];
export type ChatCommandName = keyof Catalogue['terminal']['commands'];

/** What a line of the chat asks for; a problem is a sentence for its writer. */
export type ChatCommand =
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'plan'; readonly plan: PlanQuestion }
  | { readonly kind: 'help' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'problem'; readonly text: string };

/** Reads a line: a command where it begins with a slash, else a question. Commands' case does not matter. */
export function readChatLine(line: string, words: Catalogue): ChatCommand {
  const text = line.trim();
  if (!text.startsWith('/')) return { kind: 'ask', text };
  const [given = '', ...rest] = text.slice(1).split(/\s+/);
  const command = CHAT_COMMANDS.find((one) => one === given.toLowerCase());
  switch (command) {
    case 'ask': {
      const question = text.slice(1 + given.length).trim();
      return question === ''
        ? problem(words.terminal.problems.nothingAsked)
        : { kind: 'ask', text: question };
    }
    case 'plan':
      return readPlan(rest, words);
    case 'help':
    case 'quit':
      return { kind: command };
    case undefined: {
      const known = CHAT_COMMANDS.map((one) => `/${one}`);
      const meant = nearest(`/${given}`, known);
      return problem(
        words.terminal.problems.unknownCommand({ given: `/${echo(given)}`, known, nearest: meant }),
      );
    }
  }
}

/**
 * Ways to finish the last word of a line: commands, plans, option names that are not there yet, choices. What is
 * whole and takes more ends in a space. Empty where there are none.
 */
export function completions(line: string): string[] {
  const [command = '', which, ...options] = line.trimStart().split(/\s+/);
  const last = options.at(-1);
  const planned = PLAN_COMMANDS.find((one) => one === which);
  if (which === undefined) {
    const known = CHAT_COMMANDS.map((one) => (one === 'ask' || one === 'plan' ? `/${one} ` : `/${one}`));
    return known.filter((one) => command !== '' && one.startsWith(command));
  }
  if (command !== '/plan') return [];
  if (last === undefined) return PLAN_COMMANDS.map((one) => `${one} `).filter((one) => one.startsWith(which));
  if (planned === undefined) return [];
  const given = options.slice(0, -1);
  return PLAN_OPTIONS[planned]
    .filter((option) => !given.some((word) => word.startsWith(`${option.name}:`)))
    .flatMap((option) => {
      const name = `${option.name}:`;
      if (!last.startsWith(name)) return [name];
      return 'choices' in option ? option.choices.map((choice) => `${name}${choice} `) : [];
    })
    .filter((one) => one.startsWith(last));
}

function readPlan(given: readonly string[], words: Catalogue): ChatCommand {
  const [which = '', ...options] = given;
  const command = PLAN_COMMANDS.find((one) => one === which.toLowerCase());
  if (command === undefined) {
    return problem(words.terminal.problems.whichPlan({ known: PLAN_COMMANDS.map((one) => `/plan ${one}`) }));
  }
  const read = readOptions(command, options, words);
  if ('problem' in read) return problem(read.problem);
  const result = planFromOptions(command, read.values);
  return 'plan' in result
    ? { kind: 'plan', plan: result.plan }
    : problem(optionProblemText(result.problem, words.planCommands));
}

/** Options are `name:value`; a word without a name belongs to the value before it (`activity:martial arts`). */
function readOptions(
  command: PlanCommand,
  given: readonly string[],
  words: Catalogue,
): { readonly values: Readonly<Record<string, string>> } | { readonly problem: string } {
  const { problems } = words.terminal;
  const values = new Map<string, string>();
  let name: string | undefined;
  for (const word of given) {
    const colon = word.indexOf(':');
    if (colon > 0) {
      name = word.slice(0, colon).toLowerCase();
      if (values.has(name)) return { problem: problems.optionTwice({ option: echo(name) }) };
      values.set(name, word.slice(colon + 1));
    } else if (name === undefined || colon === 0) {
      const example = `${PLAN_OPTIONS[command][0].name}:${PLAN_OPTIONS[command][0].choices[0]}`;
      return { problem: problems.notAnOption({ given: echo(word), example }) };
    } else {
      values.set(name, [values.get(name), word].filter(Boolean).join('-'));
    }
  }
  const empty = [...values].find(([, value]) => value === '');
  if (empty !== undefined) return { problem: problems.optionEmpty({ option: echo(empty[0]) }) };
  return { values: Object.fromEntries(values) };
}

const problem = (text: string): ChatCommand => ({ kind: 'problem', text });
