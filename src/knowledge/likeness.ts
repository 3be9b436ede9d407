import { atFirstUse } from './at-first-use.ts';
import type { Entry } from './entry.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import type { ReadWords } from './tokens.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** An entry with its translations: all the ways in which it is told. The first is the entry in force. */
export type Told = readonly (readonly [SpokenLanguage, Entry])[];

/** Lines less like a message than this have a light word or two in common with it. */
const LEAST_LIKENESS = 0.1;
const MOST_LINES = 60;
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
  const terms = given.map(({ text }) => termsOf(read(text, language)));
  const holders = new Map<Term, number[]>();
  for (const [number, own] of terms.entries()) {
    for (const term of own) {
      const numbers = holders.get(term);
      if (numbers) numbers.push(number);
      else holders.set(term, [number]);
    }
  }
  const square = (term: Term): number => {
    const numbers = holders.get(term);
    return (numbers ? Math.log(1 + given.length / numbers.length) : UNKNOWN_WEIGHT) ** 2;
  };
  const lengthOf = (own: Iterable<Term>): number => {
    let sum = 0;
    for (const term of own) sum += square(term);
    return Math.sqrt(sum);
  };
  const postings = new Map([...holders].map(([term, numbers]) => [term, Uint32Array.from(numbers)]));
  const lengths = Float64Array.from(terms, lengthOf);
  /** By the number of each line: what it shares with the message that is asked about. */
  const common = new Float64Array(given.length);

  return (words) => {
    const asked = termsOf(words);
    const length = lengthOf(asked);
    common.fill(0);
    for (const term of asked) {
      const weight = square(term);
      for (const number of postings.get(term) ?? []) common[number] = (common[number] ?? 0) + weight;
    }
    const found: { readonly number: number; readonly likeness: number }[] = [];
    for (let number = 0; number < given.length; number++) {
      const likeness = (common[number] ?? 0) / (length * (lengths[number] ?? 1));
      if (likeness >= LEAST_LIKENESS) found.push({ number, likeness });
    }
    return found
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_LINES)
      .flatMap(({ number, likeness }) => {
        const line = given[number];
        return line ? [{ ...line, likeness }] : [];
      });
  };
}
