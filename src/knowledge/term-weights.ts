import { rarity } from './everyday-words.ts';
import type { Stands } from './found-entries.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from './spoken-language.ts';
import { eachInSteps, type Steps } from './steps.ts';
import type { Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a term weighs that every entry holds. */
const LEAST_WEIGHT = 0.1;
/** Stands, and words, that are gone through in a step. */
const STANDS_IN_ONE_STEP = 50_000;
const WORDS_IN_ONE_STEP = 2_000;

/** How many entries hold a term, and how telling it is. */
export interface TermWeights {
  holders(term: Term): number;
  /** Near 0 in every entry, about 3 in a single one; 0 where no entry holds it. */
  weight(term: Term): number;
}

/** Weighs the terms that entries hold: a term of no subject weighs no more than its commonest use in speech. */
export function* weighTerms(
  entryCount: number,
  { numbers, terms, counts }: Stands,
  vocabularies: Readonly<Record<SpokenLanguage, Vocabulary>>,
): Steps<TermWeights> {
  const isSubject = new Uint8Array(numbers.size);
  yield* eachInSteps(terms, STANDS_IN_ONE_STEP, (term, stand) => {
    if ((counts.subject[stand] ?? 0) > 0) isSubject[term] = 1;
  });
  const holders = new Uint32Array(numbers.size);
  const weights = new Float64Array(numbers.size);
  yield* eachInSteps(terms, STANDS_IN_ONE_STEP, (term, stand) => {
    holders[term] = (holders[term] ?? 0) + 1;
    const isAbout = (counts.subject[stand] ?? 0) + (counts.questions[stand] ?? 0) > 0;
    // What is a subject elsewhere counts where an entry is about it.
    if (isAbout || isSubject[term] === 0) weights[term] = (weights[term] ?? 0) + 1;
  });
  const said = new Float64Array(numbers.size);
  for (const language of SPOKEN_LANGUAGES) {
    const { known, termsOf } = vocabularies[language];
    yield* eachInSteps(known.keys(), WORDS_IN_ONE_STEP, (word) => {
      for (const term of termsOf(word)) {
        const number = numbers.get(term);
        if (number !== undefined) said[number] = Math.max(rarity(word, language), said[number] ?? 0);
      }
    });
  }
  yield* eachInSteps(weights, STANDS_IN_ONE_STEP, (count, term) => {
    if (count === 0) return;
    const rare = LEAST_WEIGHT + Math.log(entryCount / count);
    const most = isSubject[term] === 1 || said[term] === 0 ? rare : (said[term] ?? 0);
    weights[term] = Math.min(rare, most);
  });
  return {
    holders: (term) => holders[numbers.get(term) ?? -1] ?? 0,
    weight: (term) => weights[numbers.get(term) ?? -1] ?? 0,
  };
}
