import { optionProblemText } from '../answering/option-problem.ts';
import type { Asker, OptionValues } from '../answering/options.ts';
import {
  PLAN_COMMANDS,
  PLAN_OPTIONS,
  planFromOptions,
  WEEK_COMMANDS,
  type PlanCommand,
} from '../answering/plan-options.ts';
import { PROFILE_COMMANDS, PROFILE_OPTIONS, type ProfileCommand } from '../answering/profile-options.ts';
import type { PlanQuestion } from '../planner/plan.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { echo } from '../wording/echo.ts';
import { nearest } from '../knowledge/nearest.ts';
import {
  headAndRest,
  KNOWLEDGE_OPTIONS,
  KNOWLEDGE_PARTS,
  readKnowledge,
  type KnowledgeCommand,
} from './knowledge/command.ts';
import { DIGEST_OPTIONS, DIGEST_PARTS, readDigest, type DigestCommand } from './digest/command.ts';
import { readSaveFolder } from './save-folder.ts';
import { readTypedOptions, unquoted, type TypedOption } from './typed-options.ts';

export const CHAT_COMMANDS = [
  'ask',
  'plan',
  'profile',
  'knowledge',
  'digest',
  'why',
  'help',
  'quit',
] as const satisfies readonly ChatCommandName[];
export type ChatCommandName = keyof Catalogue['terminal']['commands'];

/** What a line of the chat asks for; a problem is a sentence for its writer. */
export type ChatCommand =
  | { readonly kind: 'ask'; readonly text: string }
  /** `save` is the folder to keep the week in. */
  | { readonly kind: 'plan'; readonly plan: PlanQuestion; readonly save?: string }
  | { readonly kind: 'profile'; readonly command: ProfileCommand; readonly values: OptionValues }
  | { readonly kind: 'knowledge'; readonly command: KnowledgeCommand }
  | { readonly kind: 'digest'; readonly command: DigestCommand }
  | { readonly kind: 'why' }
  | { readonly kind: 'help' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'problem'; readonly text: string };

const SAVE_FLAG = '--save';

/** Reads a line: a command where it begins with a slash, else a question. Commands' case does not matter. */
export function readChatLine(line: string, asker: Asker, words: Catalogue): ChatCommand {
  const text = line.trim();
  if (!text.startsWith('/')) return { kind: 'ask', text };
  const [given, rest] = headAndRest(text.slice(1));
  const command = CHAT_COMMANDS.find((one) => one === given.toLowerCase());
  switch (command) {
    case 'ask':
      return rest === '' ? problem(words.terminal.problems.nothingAsked) : { kind: 'ask', text: rest };
    case 'plan':
      return readPlan(rest, asker, words);
    case 'profile':
      return readProfile(rest, words);
    case 'knowledge':
      return { kind: command, command: readKnowledge(rest, words.terminal) };
    case 'digest':
      return { kind: command, command: readDigest(rest, words.terminal) };
    case 'why':
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

function readPlan(
  text: string,
  asker: Asker,
  { terminal, planCommands, plan, commandNames }: Catalogue,
): ChatCommand {
  const [which, rest] = headAndRest(text);
  const command = PLAN_COMMANDS.find((one) => one === which.toLowerCase());
  if (command === undefined) {
    const known = PLAN_COMMANDS.map((one) => `/plan ${one}`);
    return problem(terminal.problems.whichPlan({ known }));
  }
  const saving = readSaving(command, rest, terminal.problems);
  if ('problem' in saving) return problem(saving.problem);
  const typed = readTypedOptions(saving.options, PLAN_OPTIONS[command], terminal.problems);
  if ('problem' in typed) return problem(typed.problem);
  const result = planFromOptions(command, typed.values, asker);
  if ('problem' in result)
    return problem(optionProblemText(result.problem, { planCommands, plan, commandNames }));
  if ('danger' in result) return { kind: 'ask', text: result.danger };
  return { kind: 'plan', plan: result.plan, ...('folder' in saving && { save: saving.folder }) };
}

/** Takes `--save DIR` off the end of a plan command. */
function readSaving(
  command: PlanCommand,
  text: string,
  words: Catalogue['terminal']['problems'],
): { readonly options: string; readonly folder?: string } | { readonly problem: string } {
  const at = text.search(/(?<!\S)--save(?![^\s=])/);
  if (at < 0) return { options: text };
  if (!WEEK_COMMANDS.includes(command)) {
    return { problem: words.nothingToSave({ known: WEEK_COMMANDS.map((one) => `/plan ${one}`) }) };
  }
  const typed = text.slice(at + SAVE_FLAG.length).replace(/^=/, '');
  const read = readSaveFolder(unquoted(typed.trim()) ?? '', words.folder);
  return 'problem' in read ? read : { options: text.slice(0, at), folder: read.folder };
}

function readProfile(text: string, { terminal }: Catalogue): ChatCommand {
  const [which, rest] = headAndRest(text);
  const command = PROFILE_COMMANDS.find((one) => one === which.toLowerCase());
  if (command === undefined) {
    const known = PROFILE_COMMANDS.map((one) => `/profile ${one}`);
    return problem(terminal.problems.whichProfile({ known }));
  }
  if (command !== 'set' && rest !== '') {
    return problem(terminal.problems.takesNothing({ command: `/profile ${command}` }));
  }
  const typed = readTypedOptions(rest, PROFILE_OPTIONS, terminal.problems);
  return 'problem' in typed ? problem(typed.problem) : { kind: 'profile', command, values: typed.values };
}

const problem = (text: string): ChatCommand => ({ kind: 'problem', text });

/** The commands that take one of several words, and the options of each such word. */
const PARTS: ReadonlyMap<string, ReadonlyMap<string, readonly TypedOption[]>> = new Map([
  ['/plan', new Map<string, readonly TypedOption[]>(Object.entries(PLAN_OPTIONS))],
  [
    '/profile',
    new Map(
      PROFILE_COMMANDS.map((one): [string, readonly TypedOption[]] => [
        one,
        one === 'set' ? PROFILE_OPTIONS : [],
      ]),
    ),
  ],
  [
    '/digest',
    new Map(DIGEST_PARTS.map((one): [string, readonly TypedOption[]] => [one, DIGEST_OPTIONS[one]])),
  ],
  [
    '/knowledge',
    new Map(
      KNOWLEDGE_PARTS.map((one): [string, readonly TypedOption[]] => [
        one,
        KNOWLEDGE_OPTIONS[one].filter(({ name }) => name !== 'entry'),
      ]),
    ),
  ],
]);

/** The parts of `/knowledge` that an entry is named behind. */
const OF_AN_ENTRY = ['show', 'edit', 'remove', 'history', 'restore'];

/** Whether the word that is being typed names an entry: those of the book then finish it. */
export function namesEntry(line: string): boolean {
  const [command, part = '', ...more] = line.trimStart().split(/\s+/);
  return command === '/knowledge' && OF_AN_ENTRY.includes(part) && more.length === 1;
}

/**
 * Ways to finish the last word of a line: commands, their parts, option names that are not there yet, choices. What
 * is whole and takes more ends in a space. Empty where there are none.
 */
export function completions(line: string): string[] {
  const [command = '', which, ...options] = line.trimStart().split(/\s+/);
  if (which === undefined) {
    const known = CHAT_COMMANDS.map((one) =>
      one === 'ask' || PARTS.has(`/${one}`) ? `/${one} ` : `/${one}`,
    );
    return known.filter((one) => command !== '' && one.startsWith(command));
  }
  const parts = PARTS.get(command);
  if (parts === undefined) return [];
  const last = options.at(-1);
  if (last === undefined)
    return [...parts.keys()].map((one) => `${one} `).filter((one) => one.startsWith(which));
  const given = options.slice(0, -1);
  // Behind it stands a folder, and nothing more.
  if (given.some((word) => word === SAVE_FLAG || word.startsWith(`${SAVE_FLAG}=`))) return [];
  const names = (parts.get(which) ?? [])
    .filter((option) => !given.some((word) => word.startsWith(`${option.name}:`)))
    .flatMap((option) => {
      const name = `${option.name}:`;
      if (!last.startsWith(name)) return [name];
      return 'choices' in option ? option.choices.map((choice) => `${name}${choice} `) : [];
    });
  const saves =
    (command === '/plan' && WEEK_COMMANDS.some((one) => one === which)) ||
    (command === '/digest' && which === 'preview');
  return [...names, ...(saves ? [`${SAVE_FLAG} `] : [])].filter((one) => one.startsWith(last));
}
