import type { Entry } from './entry.ts';
import { entryWords } from './entry-words.ts';
import { LIGHT_WORDS } from './light/light-words.ts';
import { onceFor } from './once-for.ts';
import { makePhraseFinder, type Hit } from './phrases.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { eachInSteps, type Steps } from './steps.ts';
import { termOf, type Term } from './term.ts';
import type { ReadWords } from './tokens.ts';

/** What the phrases of some entries mean: their other names for things, and these things themselves. */
export interface EntryPhrases {
  /** By the words of a phrase, parted by blanks. */
  readonly meant: ReadonlyMap<string, readonly Term[]>;
  find(words: readonly string[]): readonly Hit<readonly Term[]>[];
  /** True for a word that carries no meaning here. */
  isLight(word: string): boolean;
}

/** Entries that are read in a step. */
const IN_ONE_STEP = 500;

/** Reads the phrases of the entries of one language; those given where they mean the same. */
export function* readPhrases(
  entries: readonly Entry[],
  language: SpokenLanguage,
  read: ReadWords,
  before?: EntryPhrases,
): Steps<EntryPhrases> {
  const named = new Set<string>();
  const naming = entries.filter(({ words }) => words.length > 0);
  yield* eachInSteps(naming, IN_ONE_STEP, (entry) => {
    for (const { names, means } of entryWords(entry, language, read).groups)
      for (const { joined } of [...names, means]) named.add(joined);
  });
  const isLight = (word: string): boolean => LIGHT_WORDS[language].has(word) && !named.has(word);
  const meant = new Map<string, readonly Term[]>();
  yield* eachInSteps(naming, IN_ONE_STEP, (entry) => {
    for (const { names, means } of entryWords(entry, language, read).groups) {
      const terms = means.words.filter((word) => !isLight(word)).map((word) => termOf(word, language));
      for (const { joined } of [...names, means]) if (!meant.has(joined)) meant.set(joined, terms);
    }
  });
  if (before !== undefined && meantOtherwise(before.meant, meant).size === 0) return before;
  const find = makePhraseFinder(() => meant);
  return { meant, find, isLight };
}

/** True where a row of words may read otherwise by other phrases. */
export function readsOtherwise(
  words: ReadonlyMap<string, unknown>,
  before: EntryPhrases,
  after: EntryPhrases,
): boolean {
  if (before === after) return false;
  const changed = changedFirstWords(before)(after);
  for (const word of changed) if (words.has(word)) return true;
  return false;
}

/** The first words of the phrases that mean something else, or that only one has. */
const changedFirstWords = onceFor((before: EntryPhrases) =>
  onceFor(
    (after: EntryPhrases): ReadonlySet<string> =>
      new Set([...meantOtherwise(before.meant, after.meant)].map((phrase) => phrase.split(' ', 1)[0] ?? '')),
  ),
);

function meantOtherwise(before: EntryPhrases['meant'], after: EntryPhrases['meant']): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [phrase, terms] of after) if (!isSame(before.get(phrase), terms)) changed.add(phrase);
  for (const phrase of before.keys()) if (!after.has(phrase)) changed.add(phrase);
  return changed;
}

function isSame(some: readonly Term[] | undefined, others: readonly Term[]): boolean {
  return some !== undefined && some.length === others.length && some.every((term, at) => term === others[at]);
}
