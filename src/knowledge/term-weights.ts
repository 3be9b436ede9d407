import type { Stands } from './found-entries.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from './spoken-language.ts';
import { eachInSteps, rangesInSteps, type Steps } from './steps.ts';
import type { Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a term weighs that every entry holds. */
const LEAST_WEIGHT = 0.1;
/** Stands, and words, that are gone through in a step. */
const STANDS_IN_ONE_STEP = 50_000;
const WORDS_IN_ONE_STEP = 2_000;

/** How many entries hold a term, and how telling it is. */
export interface TermWeights {
  holders(this: void, term: Term): number;
  /** Near 0 in every entry, about 3 in a single one; 0 where no entry holds it. */
  weight(term: Term): number;
  /** How many terms entries hold. */
  readonly used: number;
}

/** Weighs the terms that entries hold: a term of no subject weighs no more than its commonest use in speech. */
export function* weighTerms(
  entryCount: number,
  { numbers, terms, counts }: Stands,
  vocabularies: Readonly<Record<SpokenLanguage, Vocabulary>>,
): Steps<TermWeights> {
  const { size } = numbers.all;
  const isSubject = new Uint8Array(size);
  const holders = new Uint32Array(size);
  const weights = new Float64Array(size);
  const said = new Float64Array(size);
  yield* rangesInSteps(terms.length, STANDS_IN_ONE_STEP, (from, to) => {
    for (let stand = from; stand < to; stand++)
      if ((counts.subject[stand] ?? 0) > 0) isSubject[terms[stand] ?? 0] = 1;
  });
  yield* rangesInSteps(terms.length, STANDS_IN_ONE_STEP, (from, to) => {
    for (let stand = from; stand < to; stand++) {
      const term = terms[stand] ?? 0;
      holders[term] = (holders[term] ?? 0) + 1;
      const isAbout = (counts.subject[stand] ?? 0) + (counts.questions[stand] ?? 0) > 0;
      // What is a subject elsewhere counts where an entry is about it.
      if (isAbout || isSubject[term] === 0) weights[term] = (weights[term] ?? 0) + 1;
    }
  });
  for (const language of SPOKEN_LANGUAGES) {
    const { known, readWord } = vocabularies[language];
    yield* eachInSteps(known.keys(), WORDS_IN_ONE_STEP, (word) => {
      const { terms: ofWord, rarity } = readWord(word);
      for (const term of ofWord) {
        const number = numbers.all.get(term);
        if (number !== undefined) said[number] = Math.max(rarity, said[number] ?? 0);
      }
    });
  }
  let used = 0;
  yield* rangesInSteps(size, STANDS_IN_ONE_STEP, (from, to) => {
    for (let term = from; term < to; term++) {
      const count = weights[term] ?? 0;
      if (count === 0) continue;
      used++;
      const rare = LEAST_WEIGHT + Math.log(entryCount / count);
      const most = isSubject[term] === 1 || said[term] === 0 ? rare : (said[term] ?? 0);
      weights[term] = Math.min(rare, most);
    }
  });
  return {
    holders: (term) => holders[numbers.all.get(term) ?? size] ?? 0,
    weight: (term) => weights[numbers.all.get(term) ?? size] ?? 0,
    used,
  };
}
