import type { Entry } from './entry.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import type { ReadWords } from './tokens.ts';

/** The words of a name that an entry gives, and how they are read in a row. */
export interface ReadName {
  readonly words: readonly string[];
  readonly joined: string;
}

/** Other names for one thing, read. */
export interface ReadGroup {
  readonly names: readonly ReadName[];
  readonly means: ReadName;
}

/** What of an entry does not turn on other entries: its words. */
export interface EntryWords {
  /** How often each of its words stands in its texts, questions and other names. */
  readonly counts: ReadonlyMap<string, number>;
  readonly groups: readonly ReadGroup[];
}

/** What was read of entries, in their languages. */
const READ: Readonly<Record<SpokenLanguage, WeakMap<Entry, EntryWords>>> = {
  en: new WeakMap(),
  es: new WeakMap(),
  de: new WeakMap(),
  fr: new WeakMap(),
};

/** The words of an entry, read in a language; of an entry that was read before, what was read then. */
export function entryWords(entry: Entry, language: SpokenLanguage, read: ReadWords): EntryWords {
  const kept = READ[language].get(entry);
  if (kept !== undefined) return kept;
  const words = wordsOf(entry, language, read);
  READ[language].set(entry, words);
  return words;
}

/** What an entry is about: its title and the terms that its other names mean. */
export function subjectOf({ title, words }: Entry): readonly string[] {
  return [title, ...words.flatMap(({ names, means }) => [means, ...names])];
}

function wordsOf(entry: Entry, language: SpokenLanguage, read: ReadWords): EntryWords {
  const counts = new Map<string, number>();
  for (const text of [...subjectOf(entry), ...entry.sentences, ...entry.questions])
    for (const word of read(text, language)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const nameOf = (name: string): ReadName => {
    const words = read(name, language);
    return { words, joined: words.join(' ') };
  };
  const groups = entry.words.map(({ names, means }) => ({ names: names.map(nameOf), means: nameOf(means) }));
  return { counts, groups };
}
