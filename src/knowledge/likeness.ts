import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import type { ReadWords } from './tokens.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** An entry with its translations: all the ways in which it is told. The first is the entry in force. */
export type Told = readonly (readonly [SpokenLanguage, Entry])[];

/** How many lines of the book are compared closely. */
const MOST_LINES = 60;
/** A term in more than this share of the lines of a language finds none of them; it still counts for how alike they are. */
const COMMON_SHARE = 0.05;
/** What a term weighs that no line has, as one in about twenty of a book's lines does. */
const UNKNOWN_WEIGHT = 3;

/** A line that messages are compared with. */
export interface Line {
  /** What it belongs to: the id of its entry, or what else the one who gave it goes by. */
  readonly of: string;
  readonly kind: 'question' | 'sentence' | 'not-covered';
  readonly text: string;
}

/** A line that is worded like a message. */
export interface Alike extends Line {
  /** Cosine of the weighted terms of both, 0 to 1: 1 for the same words. */
  readonly likeness: number;
}

/** The lines that are most like a row of words, best first. */
export type FindAlike = (words: readonly string[]) => readonly Alike[];

interface Read extends Line {
  readonly terms: ReadonlySet<Term>;
  /** Length of the vector of its terms' weights. */
  readonly length: number;
}

/** The questions that entries answer, and their titles and sentences, in one language. */
export function linesOf(told: Iterable<Told>, language: SpokenLanguage): Line[] {
  return [...told].flatMap((tellings) =>
    tellings.flatMap(([spoken, { id, title, questions, sentences }]) => {
      if (spoken !== language) return [];
      const asked = questions.map((text) => ({ of: id, kind: 'question' as const, text }));
      return [
        ...asked,
        ...[title, ...sentences].map((text) => ({ of: id, kind: 'sentence' as const, text })),
      ];
    }),
  );
}

/**
 * Makes the finder of lines worded alike in one language. Every word counts, also light ones, by how rare it is among
 * the lines (inverse document frequency).
 */
export function makeFindAlike(
  given: readonly Line[],
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): FindAlike {
  const termsOf = (words: readonly string[]) => new Set(vocabulary.wording(words).map(({ term }) => term));
  const texts = given.map((line) => ({ ...line, terms: termsOf(read(line.text, language)) }));
  const counts = new Map<Term, number>();
  for (const { terms } of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map([...counts].map(([term, count]) => [term, Math.log(1 + texts.length / count)]));
  const weight = (term: Term): number => weights.get(term) ?? UNKNOWN_WEIGHT;
  const lengthOf = (terms: Iterable<Term>): number => {
    let sum = 0;
    for (const term of terms) sum += weight(term) ** 2;
    return Math.sqrt(sum);
  };
  const lines: readonly Read[] = texts.map((line) => ({ ...line, length: lengthOf(line.terms) }));
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(lines.map(({ terms }, id) => ({ id, terms: [...terms].join(' ') })));

  return (words) => {
    const terms = termsOf(words);
    const telling = [...terms].filter((term) => {
      const count = counts.get(term);
      return count !== undefined && count <= Math.max(1, lines.length * COMMON_SHARE);
    });
    if (telling.length === 0) return [];
    const length = lengthOf(terms);
    return index
      .search(telling.join(' '))
      .slice(0, MOST_LINES)
      .flatMap(({ id }) => {
        const line = lines[Number(id)];
        if (!line) return [];
        let common = 0;
        for (const term of line.terms) if (terms.has(term)) common += weight(term) ** 2;
        const { of, kind, text } = line;
        return [{ of, kind, text, likeness: common / (length * line.length) }];
      })
      .toSorted((a, b) => b.likeness - a.likeness);
  };
}
