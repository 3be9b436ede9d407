import { entryLine, type EntryTerms } from './entry-terms.ts';
import { learnSpoken, type SpeaksFor, type Spoken } from './speaking-words.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { eachInSteps, rangesInSteps, type Steps } from './steps.ts';
import type { Term } from './term.ts';
import { fileHolders, type Holders } from './term-holders.ts';
import { numbersLike, type TermNumbers } from './term-numbers.ts';
import type { ReadWords } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Lines less like a message than this have a light word or two in common with it. */
const LEAST_LIKENESS = 0.1;
const MOST_LINES = 60;
/** What a term weighs that no line has, as one in about twenty of a book's lines does. */
const UNKNOWN_WEIGHT = 3;
/** Entries, and single lines, that are read in a step. */
const ENTRIES_IN_ONE_STEP = 100;
const LINES_IN_ONE_STEP = 100;
/** Lines whose length is measured in a step. */
const MEASURED_IN_ONE_STEP = 10_000;

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

/** What lines of one language have in common with a row of words. */
export interface Compare {
  /** The lines that are most like it, best first. */
  alike(words: readonly string[]): readonly Alike[];
  /** How much its words speak for what the lines are `of`, each word for itself. */
  spoken(words: readonly string[]): SpeaksFor;
  /** The numbers of the terms of its lines, and how many of them there are. */
  readonly numbers: TermNumbers;
  readonly used: number;
}

/** What messages of one language are compared with. */
export interface Compared {
  readonly language: SpokenLanguage;
  readonly vocabulary: Vocabulary;
  /** The entries of the vocabulary, read. */
  readonly entries: readonly EntryTerms[];
  /** Lines beside those of the entries. */
  readonly further: readonly Line[];
  /** Another comparison with mostly the same lines. */
  readonly like: Compare | undefined;
}

/**
 * Makes the comparison with the lines of one language: the questions that entries answer, their titles and sentences,
 * and further ones. Every word counts, also light ones, by how rare it is among the lines (inverse document frequency).
 * What was found last is kept, since one message is asked about more than once.
 */
export function* compareWith(compared: Compared, read: ReadWords): Steps<Compare> {
  const { vocabulary } = compared;
  const { alike, spoken, numbers, used } = yield* indexLines(compared, read);
  let last: { readonly key: string; readonly terms: ReadonlySet<Term>; alike?: readonly Alike[] } | undefined;
  const reading = (words: readonly string[]) => {
    const key = words.join(' ');
    if (last?.key !== key) last = { key, terms: termsIn(words, vocabulary) };
    return last;
  };
  return {
    alike(words) {
      const one = reading(words);
      return (one.alike ??= alike(one.terms));
    },
    spoken: (words) => spoken(reading(words).terms),
    numbers,
    used,
  };
}

function termsIn(words: readonly string[], vocabulary: Vocabulary): ReadonlySet<Term> {
  return new Set(vocabulary.wording(words).map(({ term }) => term));
}

/** The terms of all lines by their numbers, those of line n before `ends[n]`, and what each line is. */
interface NumberedLines {
  readonly numbers: TermNumbers;
  readonly terms: Uint32Array;
  readonly ends: Uint32Array;
  readonly lineAt: (number: number) => Line | undefined;
  /** What the lines are of, each once; and by the number of each line its place there, or NO_SUBJECT. */
  readonly names: readonly string[];
  readonly subjects: Int32Array;
}

/** What is known not to be covered is no subject. */
const NO_SUBJECT = -1;

function* numberLines(
  { entries, further, vocabulary, language, like }: Compared,
  read: ReadWords,
): Steps<NumberedLines> {
  const furtherTerms: ReadonlySet<Term>[] = [];
  yield* eachInSteps(further, LINES_IN_ONE_STEP, ({ text }) => {
    furtherTerms.push(termsIn(read(text, language), vocabulary));
  });
  const ofEntries = entries.reduce((sum, { ends }) => sum + ends.length, 0);
  const numbers = numbersLike(like);
  const terms = new Uint32Array(
    entries.reduce((sum, { places }) => sum + places.length, 0) +
      furtherTerms.reduce((sum, { size }) => sum + size, 0),
  );
  const lines = ofEntries + further.length;
  const ends = new Uint32Array(lines);
  const owners = new Uint32Array(lines);
  const firsts = new Uint32Array(entries.length);
  const subjects = new Int32Array(lines).fill(NO_SUBJECT);
  const places = new Map<string, number>();
  const subjectOf = (of: string): number => {
    const place = places.get(of) ?? places.size;
    places.set(of, place);
    return place;
  };
  let line = 0;
  let filled = 0;
  yield* eachInSteps(entries, ENTRIES_IN_ONE_STEP, (one, at) => {
    const ofEntry = numbers.ofEntry(one);
    const subject = subjectOf(one.entry.id);
    const from = filled;
    firsts[at] = line;
    for (let place = 0; place < one.places.length; place++)
      terms[filled++] = ofEntry[one.places[place] ?? 0] ?? 0;
    for (let own = 0; own < one.ends.length; own++) {
      owners[line] = at;
      subjects[line] = subject;
      ends[line++] = from + (one.ends[own] ?? 0);
    }
  });
  yield* eachInSteps(furtherTerms, LINES_IN_ONE_STEP, (found, at) => {
    for (const term of found) terms[filled++] = numbers.of(term);
    const given = further[at];
    if (given !== undefined && given.kind !== 'not-covered') subjects[line] = subjectOf(given.of);
    ends[line++] = filled;
  });
  const lineAt = (number: number): Line | undefined => {
    if (number >= ofEntries) return further[number - ofEntries];
    const owner = owners[number] ?? 0;
    const entry = entries[owner]?.entry;
    return entry && entryLine(entry, number - (firsts[owner] ?? 0));
  };
  return { numbers, terms, ends, lineAt, names: [...places.keys()], subjects };
}

function* indexLines(
  compared: Compared,
  read: ReadWords,
): Steps<
  Pick<Compare, 'numbers' | 'used'> & {
    readonly alike: (terms: ReadonlySet<Term>) => readonly Alike[];
    readonly spoken: Spoken;
  }
> {
  const { numbers, terms, ends, lineAt, names, subjects } = yield* numberLines(compared, read);
  const count = ends.length;
  const holders: Holders = yield* fileHolders(numbers.all.size, terms, ends);
  const squares = new Float64Array(holders.ends.length);
  for (let term = 0; term < squares.length; term++) {
    const holding = (holders.ends[term] ?? 0) - (holders.ends[term - 1] ?? 0);
    squares[term] = holding === 0 ? UNKNOWN_WEIGHT ** 2 : Math.log(1 + count / holding) ** 2;
  }
  yield;
  const lengths = new Float64Array(count);
  yield* rangesInSteps(count, MEASURED_IN_ONE_STEP, (from, to) => {
    let at = ends[from - 1] ?? 0;
    for (let line = from; line < to; line++) {
      let sum = 0;
      for (const end = ends[line] ?? 0; at < end; at++) sum += squares[terms[at] ?? 0] ?? 0;
      lengths[line] = Math.sqrt(sum);
    }
  });
  const spoken = yield* learnSpoken({ numbers: numbers.all, holders, names, subjects, ends });
  /** By the number of each line, of the message that is asked about: what it shares with it, and in the end its likeness. */
  const likeness = new Float64Array(count);

  const alike = (asked: ReadonlySet<Term>): readonly Alike[] => {
    let sum = 0;
    likeness.fill(0);
    for (const term of asked) {
      const number = numbers.all.get(term) ?? squares.length;
      const square = squares[number] ?? UNKNOWN_WEIGHT ** 2;
      sum += square;
      const end = holders.ends[number] ?? 0;
      for (let at = holders.ends[number - 1] ?? 0; at < end; at++) {
        const line = holders.of[at] ?? 0;
        likeness[line] = (likeness[line] ?? 0) + square;
      }
    }
    const length = Math.sqrt(sum);
    for (let line = 0; line < count; line++)
      likeness[line] = (likeness[line] ?? 0) / (length * (lengths[line] ?? 1));
    return greatest(likeness, LEAST_LIKENESS, MOST_LINES).flatMap((number) => {
      const line = lineAt(number);
      return line ? [{ ...line, likeness: likeness[number] ?? 0 }] : [];
    });
  };
  return { alike, spoken, numbers, used: holders.used };
}

/** The places of the greatest values, none below `least` and no more than `most`: the greatest first, of equal ones the first. */
function greatest(values: Float64Array, least: number, most: number): number[] {
  const places: number[] = [];
  let bar = least;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0;
    if (!(value >= bar) || (places.length === most && value === bar)) continue;
    let at = Math.min(places.length, most - 1);
    for (; at > 0 && (values[places[at - 1] ?? 0] ?? 0) < value; at--) places[at] = places[at - 1] ?? 0;
    places[at] = place;
    if (places.length === most) bar = values[places[most - 1] ?? 0] ?? 0;
  }
  return places;
}
