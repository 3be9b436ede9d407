import type { Entry } from './entry.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import type { Term } from './term.ts';
import type { ReadWords } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A line that messages are compared with. */
export interface Line {
  /** What it belongs to: the id of its entry, or what else the one who gave it goes by. */
  readonly of: string;
  readonly kind: 'question' | 'sentence' | 'not-covered';
  readonly text: string;
}

/** A line with its terms, light ones too, each once. */
export interface ReadLine {
  readonly line: Line;
  readonly terms: readonly Term[];
}

/** The questions that an entry answers, its title and its sentences. */
export function entryLines({ id, questions, title, sentences }: Entry): readonly Line[] {
  return [
    ...questions.map((text) => ({ of: id, kind: 'question' as const, text })),
    ...[title, ...sentences].map((text) => ({ of: id, kind: 'sentence' as const, text })),
  ];
}

/** Reads lines of a language. */
export function readLines(
  lines: readonly Line[],
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): readonly ReadLine[] {
  return lines.map((line) => ({ line, terms: [...wordingIn(read(line.text, language), vocabulary)] }));
}

/** The terms of a row of words, light ones too, each once. */
export function wordingIn(words: readonly string[], vocabulary: Vocabulary): ReadonlySet<Term> {
  return new Set(vocabulary.wording(words).map(({ term }) => term));
}
