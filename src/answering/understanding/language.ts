import { rarity } from '../../knowledge/everyday-words.ts';
import { LIGHT_WORDS } from '../../knowledge/light/light-words.ts';
import { vocabularyOf, PLAN_TABLES } from './words/plan-tables.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { phrases } from './words/plan-words.ts';

/** What a word says about the language: everyday words more than those of training, which languages borrow. */
const GRAMMAR_WEIGHT = 2;
const PLAN_WORD_WEIGHT = 1;
/** English words of training are at home in every club. */
const ENGLISH_PLAN_WORD_WEIGHT = 0.5;

const VOCABULARIES: Readonly<Record<SpokenLanguage, ReadonlySet<string>>> = {
  en: vocabularyOf('en'),
  es: vocabularyOf('es'),
  de: vocabularyOf('de'),
  fr: vocabularyOf('fr'),
};

/** For each word that only some languages have, what it says for each of them. */
const WEIGHTS: ReadonlyMap<string, readonly (readonly [SpokenLanguage, number])[]> = weights();

function weights(): Map<string, [SpokenLanguage, number][]> {
  const all = new Map<string, [SpokenLanguage, number][]>();
  for (const language of SPOKEN_LANGUAGES) {
    const grammar = new Set(phrases(PLAN_TABLES[language].grammar));
    for (const word of VOCABULARIES[language]) {
      if (/\d/.test(word) || SPOKEN_LANGUAGES.every((other) => VOCABULARIES[other].has(word))) continue;
      const borrowed = VOCABULARIES.en.has(word) ? 0 : PLAN_WORD_WEIGHT;
      const planWord = language === 'en' ? ENGLISH_PLAN_WORD_WEIGHT : borrowed;
      const weight = grammar.has(word) ? GRAMMAR_WEIGHT : planWord;
      if (weight === 0) continue;
      all.set(word, [...(all.get(word) ?? []), [language, weight]]);
    }
  }
  return all;
}

/**
 * The language that a message is written in, by its everyday words and those of training. Where they do not tell,
 * the client's locale does; English where that is none of the four.
 */
export function languageOf(words: readonly string[], locale?: string): SpokenLanguage {
  const scores: Record<SpokenLanguage, number> = { en: 0, es: 0, de: 0, fr: 0 };
  for (const word of words) {
    for (const [language, weight] of WEIGHTS.get(word) ?? []) scores[language] += weight;
  }
  const most = Math.max(...Object.values(scores));
  const likely = SPOKEN_LANGUAGES.filter((language) => scores[language] === most);
  const told = locale?.split('-')[0];
  return likely.find((language) => language === told) ?? likely[0] ?? 'en';
}

/** Fewest words by which a language can be told to be none of ours, and the share of known ones below which it is. */
const LEAST_WORDS = 4;
const LEAST_KNOWN_SHARE = 0.4;
/** English speech holds words of other languages too, but rarely: their rarity is at least this. */
const FOREIGN_RARITY = 1.5;

/** True where hardly a word is one of the language that a message was taken for: it is written in another one. */
export function isOtherLanguage(words: readonly string[], language: SpokenLanguage): boolean {
  if (words.length < LEAST_WORDS) return false;
  const known = words.filter(
    (word) =>
      LIGHT_WORDS[language].has(word) ||
      VOCABULARIES[language].has(word) ||
      (language === 'en' && rarity(word, 'en') < FOREIGN_RARITY),
  );
  return known.length < words.length * LEAST_KNOWN_SHARE;
}
