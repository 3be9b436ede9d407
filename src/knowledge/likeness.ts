import MiniSearch from 'minisearch';
import { atFirstUse } from './at-first-use.ts';
import type { Entry } from './entry.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import type { ReadWords } from './tokens.ts';
import { rarest, type Term, type Vocabulary } from './vocabulary.ts';

/** An entry with its translations: all the ways in which it is told. The first is the entry in force. */
export type Told = readonly (readonly [SpokenLanguage, Entry])[];

/** How many lines of the book are compared closely. */
const MOST_LINES = 60;
/** A term in more than this share of the lines of a language finds none of them; it still counts for how alike they are. */
const COMMON_SHARE = 0.05;
/** The rarest terms of a message that stand in so many lines together find them; the others still count, too. */
const MOST_LINES_FOUND = 3_000;
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
  /** The numbers of its terms. */
  readonly numbers: Uint32Array;
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
 * the lines (inverse document frequency). The lines are indexed when they are first asked for; what was found last is
 * kept, since one message is asked about more than once.
 */
export function makeFindAlike(
  given: () => readonly Line[],
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): FindAlike {
  const indexed = atFirstUse(() => indexLines(given(), language, vocabulary, read));
  let last: { readonly key: string; readonly alike: readonly Alike[] } | undefined;
  return (words) => {
    const key = words.join(' ');
    if (last?.key !== key) last = { key, alike: indexed()(words) };
    return last.alike;
  };
}

function indexLines(
  given: readonly Line[],
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): FindAlike {
  const termsOf = (words: readonly string[]) => new Set(vocabulary.wording(words).map(({ term }) => term));
  const texts = given.map((line) => ({ ...line, terms: termsOf(read(line.text, language)) }));
  const counts = new Map<Term, number>();
  for (const { terms } of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const squares = new Map(
    [...counts].map(([term, count]) => [term, Math.log(1 + texts.length / count) ** 2]),
  );
  const square = (term: Term): number => squares.get(term) ?? UNKNOWN_WEIGHT ** 2;
  const lengthOf = (terms: Iterable<Term>): number => {
    let sum = 0;
    for (const term of terms) sum += square(term);
    return Math.sqrt(sum);
  };
  const numbers = new Map([...counts.keys()].map((term, number) => [term, number]));
  const lines: readonly Read[] = texts.map(({ terms, ...line }) => ({
    ...line,
    numbers: Uint32Array.from(terms, (term) => numbers.get(term) ?? 0),
    length: lengthOf(terms),
  }));
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(texts.map(({ terms }, id) => ({ id, terms: [...terms].join(' ') })));
  /** By the number of each term: what it adds where a message and a line share it. */
  const shared = new Float64Array(numbers.size);
  const most = Math.max(1, lines.length * COMMON_SHARE);

  return (words) => {
    const terms = termsOf(words);
    const telling = rarest(
      [...terms].filter((term) => (counts.get(term) ?? Infinity) <= most),
      (term) => counts.get(term) ?? 0,
      MOST_LINES_FOUND,
    );
    if (telling.length === 0) return [];
    const length = lengthOf(terms);
    shared.fill(0);
    for (const term of terms) {
      const number = numbers.get(term);
      if (number !== undefined) shared[number] = square(term);
    }
    return index
      .search(telling.join(' '))
      .slice(0, MOST_LINES)
      .flatMap(({ id }) => {
        const line = lines[Number(id)];
        if (!line) return [];
        let common = 0;
        for (const number of line.numbers) common += shared[number] ?? 0;
        const { of, kind, text } = line;
        return [{ of, kind, text, likeness: common / (length * line.length) }];
      })
      .toSorted((a, b) => b.likeness - a.likeness);
  };
}
