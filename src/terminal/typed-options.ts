import { nearest } from '../knowledge/nearest.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { echo } from '../wording/echo.ts';

/** Opening quotes, each with those that may close it. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”“',
  '„': '“”',
  '‘': '’',
  '«': '»',
};

/** An option as far as its value is read: one of choices, a number, or a text of the member's own. */
export type TypedOption =
  | { readonly name: string; readonly choices: readonly string[] }
  | { readonly name: string; readonly min: number }
  | { readonly name: string; readonly reads: string };

type Problems = Catalogue['terminal']['problems'];

/** An option that is being read; what follows without a name belongs to it. */
interface Open {
  readonly name: string;
  /** What stands between its words: a space in a text of the member's own, else what choices are written with. */
  readonly joint: ' ' | '-';
}

/**
 * Reads `name:value` pairs. A word without a name belongs to the value before it (`activity:martial arts`); a text of
 * the member's own may stand in quotes, and may hold colons where they name no option (`week:Mon: easy, Tue: rest`).
 * Gives the values by their names in lower case, or a sentence about the first thing that is wrong.
 */
export function readTypedOptions(
  text: string,
  declared: readonly TypedOption[],
  problems: Problems,
): { readonly values: Readonly<Record<string, string>> } | { readonly problem: string } {
  const values = new Map<string, string>();
  let open: Open | undefined;
  let rest = text.trim();
  while (rest !== '') {
    const word = firstWord(rest);
    const given = nameOf(word, open, declared);
    if (given === undefined) {
      if (open === undefined || (open.joint === '-' && word.startsWith(':'))) {
        return {
          problem: problems.notAnOption({
            given: echo(word),
            example: exampleOf(declared) ?? problems.anOption,
          }),
        };
      }
      values.set(open.name, [values.get(open.name), word].filter(Boolean).join(open.joint));
      rest = rest.slice(word.length).trimStart();
      continue;
    }
    const name = given.toLowerCase();
    if (values.has(name)) return { problem: problems.optionTwice({ option: echo(name) }) };
    rest = rest.slice(given.length + 1);
    const quoted = readQuoted(rest);
    if (quoted === 'never-closed') return { problem: problems.quoteNotClosed({ option: echo(name) }) };
    const value = quoted?.text ?? firstWord(rest);
    values.set(name, value);
    rest = (quoted?.rest ?? rest.slice(value.length)).trimStart();
    open = quoted === undefined ? { name, joint: isText(name, declared) ? ' ' : '-' } : undefined;
  }
  const empty = [...values].find(([, value]) => value.trim() === '');
  if (empty !== undefined) return { problem: problems.optionEmpty({ option: echo(empty[0]) }) };
  return { values: Object.fromEntries(values) };
}

/** Text in quotes, or without any, as it stands alone. */
export function unquoted(text: string): string | undefined {
  const read = readQuoted(text);
  if (read === undefined) return /\s/.test(text) ? undefined : text;
  return read === 'never-closed' || read.rest !== '' ? undefined : read.text;
}

const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? '';

/** The name that a word begins with. Within a text of the member's own only that of an option, or one misspelt, is one. */
function nameOf(word: string, open: Open | undefined, declared: readonly TypedOption[]): string | undefined {
  const colon = word.indexOf(':');
  if (colon <= 0) return undefined;
  const name = word.slice(0, colon);
  if (open?.joint !== ' ') return name;
  const known = declared.map((option) => option.name);
  return nearest(name, known) === undefined ? undefined : name;
}

const isText = (name: string, declared: readonly TypedOption[]): boolean =>
  declared.some((option) => option.name === name && 'reads' in option);

/** The text between quotes at the beginning of `text`; undefined where it begins with none. */
function readQuoted(
  text: string,
): { readonly text: string; readonly rest: string } | 'never-closed' | undefined {
  const closing = QUOTES[text.charAt(0)];
  if (closing === undefined) return undefined;
  for (let end = 1; end < text.length; end++) {
    const ends = end + 1 === text.length || /\s/.test(text.charAt(end + 1));
    if (ends && closing.includes(text.charAt(end)))
      return { text: text.slice(1, end), rest: text.slice(end + 1) };
  }
  return 'never-closed';
}

function exampleOf(declared: readonly TypedOption[]): string | undefined {
  const option = declared.find((one) => 'choices' in one);
  return option !== undefined && 'choices' in option
    ? `${option.name}:${option.choices[0] ?? ''}`
    : undefined;
}
