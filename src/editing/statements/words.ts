import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { STATEMENT_WORDS, type StatementWords } from './statement-words.ts';

/** The words of a language, ready to be looked up. */
export type Words = { readonly [K in Exclude<keyof StatementWords, 'numbers'>]: ReadonlySet<string> } & {
  readonly numbers: ReadonlyMap<string, number>;
};

function wordsOf(language: SpokenLanguage): Words {
  const { numbers, ...lists } = STATEMENT_WORDS[language];
  const sets = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, new Set(list.split(/\s+/))]),
  ) as unknown as Omit<Words, 'numbers'>;
  return {
    ...sets,
    numbers: new Map(
      numbers.split(' ').flatMap((said, at) => said.split('/').map((one): [string, number] => [one, at + 1])),
    ),
  };
}

export const WORDS: Readonly<Record<SpokenLanguage, Words>> = {
  en: wordsOf('en'),
  es: wordsOf('es'),
  de: wordsOf('de'),
  fr: wordsOf('fr'),
};

/** Shortest beginning that `*` may stand behind. */
const LEAST_BEGINNING = 3;

/** True where a list has a word, or a beginning of it with `*`. */
export function hasWord(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  for (let end = LEAST_BEGINNING; end <= word.length; end++)
    if (list.has(`${word.slice(0, end)}*`)) return true;
  return false;
}

/** A number with its decimals, a time of the day, or a word. */
const PART = /\d+(?::\d{2})?(?:[.,]\d+)?|\p{L}+(?:'\p{L}+)?|%|€/gu;

/** The words and numbers of a folded sentence. */
export const partsOf = (folded: string): readonly string[] => folded.match(PART) ?? [];
