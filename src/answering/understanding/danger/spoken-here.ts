import { atFirstUse } from '../../../knowledge/at-first-use.ts';
import { EVERYDAY_WORDS } from '../../../knowledge/everyday-words.ts';
import { LIGHT_WORDS } from '../../../knowledge/light/light-words.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { DANGER_LEXICONS } from './danger-lexicon.ts';

/** What a word of grammar says for its language, and what a word of danger does. */
const GRAMMAR_WEIGHT = 2;
const DANGER_WEIGHT = 1;
/** A language with this share of what the leading one has is spoken in the message, too. */
const LEAST_SHARE = 0.5;

/** True for a word that is at home in a language. */
export function isWordOf(language: SpokenLanguage, word: string): boolean {
  return (
    LIGHT_WORDS[language].has(word) ||
    DANGER_LEXICONS[language]().words.has(word) ||
    (language === 'en' && EVERYDAY_WORDS.has(word))
  );
}

/** For each word, what it says for each language, in their order. What several languages have says less for each of them. */
const WEIGHTS = atFirstUse(() => {
  const weights = new Map<string, number[]>();
  const add = (word: string, place: number, weight: number): void => {
    const there = weights.get(word) ?? SPOKEN_LANGUAGES.map(() => 0);
    there[place] = weight;
    weights.set(word, there);
  };
  for (const [place, language] of SPOKEN_LANGUAGES.entries()) {
    for (const word of DANGER_LEXICONS[language]().words) add(word, place, DANGER_WEIGHT);
    for (const word of LIGHT_WORDS[language]) add(word, place, GRAMMAR_WEIGHT);
  }
  for (const own of weights.values()) {
    const shared = own.filter((weight) => weight > 0).length;
    for (const [place, weight] of own.entries()) own[place] = weight / shared;
  }
  return weights;
});

/**
 * The languages that a message is written in: the leading one, and those with a good share of it, as people mix
 * them. All where nothing tells.
 */
export function languagesOf(words: readonly string[]): readonly SpokenLanguage[] {
  const weights = WEIGHTS();
  const scores = SPOKEN_LANGUAGES.map(() => 0);
  for (const word of words) {
    const own = weights.get(word);
    if (own)
      for (let place = 0; place < own.length; place++)
        scores[place] = (scores[place] ?? 0) + (own[place] ?? 0);
  }
  const most = Math.max(...scores);
  return SPOKEN_LANGUAGES.filter((_, place) => (scores[place] ?? 0) >= most * LEAST_SHARE);
}
