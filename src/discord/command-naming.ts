import {
  ApplicationCommandOptionType,
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { COMMANDS } from './commands/list.ts';
import type { Outcome, Row, Said } from './said.ts';

/** The ids under which Discord has the slash commands, by their names. */
export type CommandIds = ReadonlyMap<string, string>;

/** What commands are called for a reader. */
export interface Naming {
  readonly ids: CommandIds;
  /** In the language of the reader's client. */
  readonly words: Pick<MemberCatalogue, 'commandNames'>;
}

/** Every command and every part of one (`plan week`), by which it is run. */
const RUNNABLE: readonly string[] = [...COMMANDS.values()].flatMap(({ data: { name, options = [] } }) => [
  name,
  ...options
    .filter(({ type }) => type === ApplicationCommandOptionType.Subcommand)
    .map((part) => `${name} ${part.name}`),
]);

const PATHS = RUNNABLE.toSorted((a, b) => b.length - a.length).join('|');
/** As code, perhaps with an option (`/profile set club`, `/ask question:`), or bare; no part of an address or a mention. */
const NAMED = new RegExp(
  `\`/(?<coded>${PATHS})(?: (?<option>[a-z-]+)(?<colon>:?))?\`|(?<![\\w\`/.:<-])/(?<bare>${PATHS})(?![\\w/-])`,
  'g',
);

/**
 * A text in which commands are named as its reader sees them: as mentions, which Discord shows in the reader's language
 * and opens at a press, where their ids are known and `marks` may stand there; else by their localised names.
 */
export function withCommandNames(text: string, { ids, words }: Naming, marks = true): string {
  const called = (name: string): string =>
    words.commandNames[name as keyof typeof words.commandNames] ?? name;
  return text.replace(NAMED, (...match: unknown[]) => {
    const { coded, bare, option, colon = '' } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const path = coded ?? bare ?? '';
    const [command = ''] = path.split(' ');
    const id = marks && canBeRun(path) ? ids.get(command) : undefined;
    const named = option === undefined ? [] : [`${called(option)}${colon}`];
    if (id !== undefined) return [`</${path}:${id}>`, ...named.map((one) => `\`${one}\``)].join(' ');
    const code = coded !== undefined && marks ? '`' : '';
    return `${code}/${[...path.split(' ').map(called), ...named].join(' ')}${code}`;
  });
}

/** A command with parts is run by one of them. */
const canBeRun = (path: string): boolean => !RUNNABLE.some((one) => one.startsWith(`${path} `));

/** What is said, with its commands named as the reader sees them. */
export function saidWithNames(said: Said, naming: Naming): Said {
  const { text, rows, layout } = said;
  return {
    ...said,
    text: withCommandNames(text, naming),
    ...(rows && { rows: rows.map((row) => rowWithNames(row, naming)) }),
    ...(layout && { layout: layout.map((one) => partWithNames(one, naming)) }),
  };
}

/** The same of what comes of a command, a control or a message. */
export function outcomeWithNames(outcome: Outcome, naming: Naming): Outcome {
  return outcome.kind === 'form' ? outcome : { ...outcome, said: saidWithNames(outcome.said, naming) };
}

function partWithNames<T extends APIMessageTopLevelComponent | APIComponentInContainer>(
  part: T,
  naming: Naming,
): T {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return { ...part, content: withCommandNames(part.content, naming) };
    case ComponentType.Container:
      return { ...part, components: part.components.map((one) => partWithNames(one, naming)) };
    case ComponentType.ActionRow:
      return rowWithNames(part, naming) as T;
    default:
      return part;
  }
}

/** On a select no mention is shown. */
const rowWithNames = (row: Row, naming: Naming): Row => ({
  ...row,
  components: row.components.map((one) =>
    'placeholder' in one && one.placeholder !== undefined
      ? { ...one, placeholder: withCommandNames(one.placeholder, naming, false) }
      : one,
  ),
});
