import { atFirstUse } from './at-first-use.ts';
import type { Line } from './likeness.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import type { ReadWords } from './tokens.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** How much a word's share among a subject's words counts beside its share among all words. */
const OWN_SHARE = 10;
/** A subject with fewer words than this is taken to have so many: one line proves little. */
const LEAST_WORDS = 300;

/**
 * How much a row of words speaks for each subject, by what the subject's lines are `of`: the sum over the words of how
 * much more often its lines hold them than all lines do (logarithms), 0 or more.
 */
export type FindSpoken = (words: readonly string[]) => ReadonlyMap<string, number>;

interface Subject {
  readonly counts: Map<Term, number>;
  words: number;
}

/**
 * Makes the measure of how much words speak for subjects, in one language: each word for itself (naive Bayes), where
 * likeness asks for one line that holds many of them. It is learnt from the lines when it is first asked for.
 */
export function makeFindSpoken(
  given: () => readonly Line[],
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): FindSpoken {
  const learnt = atFirstUse(() => learn(given(), language, vocabulary, read));
  return (words) => learnt()(words);
}

function learn(
  given: readonly Line[],
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): FindSpoken {
  const termsOf = (words: readonly string[]) => new Set(vocabulary.wording(words).map(({ term }) => term));
  const subjects = new Map<string, Subject>();
  const holders = new Map<Term, number>();
  let all = 0;
  for (const { of, text } of given) {
    const subject = subjects.get(of) ?? { counts: new Map<Term, number>(), words: 0 };
    subjects.set(of, subject);
    for (const term of termsOf(read(text, language))) {
      subject.counts.set(term, (subject.counts.get(term) ?? 0) + 1);
      holders.set(term, (holders.get(term) ?? 0) + 1);
      subject.words++;
      all++;
    }
  }
  const names = [...subjects.keys()];
  /** By term: the numbers of the subjects that hold it, each followed by how much it speaks for that one. */
  const speaking = new Map<Term, number[]>();
  for (const [number, { counts, words }] of [...subjects.values()].entries()) {
    for (const [term, count] of counts) {
      const own = count / Math.max(words, LEAST_WORDS);
      const common = (holders.get(term) ?? count) / all;
      const pairs = speaking.get(term);
      const sum = Math.log1p((OWN_SHARE * own) / common);
      if (pairs) pairs.push(number, sum);
      else speaking.set(term, [number, sum]);
    }
  }
  return (words) => {
    const sums = new Float64Array(names.length);
    for (const term of termsOf(words)) {
      const pairs = speaking.get(term) ?? [];
      for (let at = 0; at < pairs.length; at += 2) {
        const number = pairs[at] ?? 0;
        sums[number] = (sums[number] ?? 0) + (pairs[at + 1] ?? 0);
      }
    }
    return new Map(names.map((of, number) => [of, sums[number] ?? 0]));
  };
}
