import { EVERYDAY_WORDS } from '../../../knowledge/everyday-words.ts';
import { LIGHT_WORDS } from '../../../knowledge/light/light-words.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import type { DangerWords } from './danger-concepts.ts';
import { wordsOfPhrase, phrasesOf } from './phrase-pattern.ts';
import { DANGER_WORDS } from './words/danger-words.ts';

/** What a word of grammar says for its language, and what a word of danger does. */
const GRAMMAR_WEIGHT = 2;
const DANGER_WEIGHT = 1;
/** A language with this share of what the leading one has is spoken in the message, too. */
const LEAST_SHARE = 0.5;

/** The whole words of a language's tables of danger. */
const dangerWordsOf = (tables: DangerWords): Set<string> =>
  new Set(
    Object.values(tables)
      .flatMap(phrasesOf)
      .flatMap(wordsOfPhrase)
      .map((word) => word.replace(/\*$/, '')),
  );

const OWN_WORDS: Readonly<Record<SpokenLanguage, ReadonlySet<string>>> = {
  en: dangerWordsOf(DANGER_WORDS.en),
  es: dangerWordsOf(DANGER_WORDS.es),
  de: dangerWordsOf(DANGER_WORDS.de),
  fr: dangerWordsOf(DANGER_WORDS.fr),
};

const WEIGHTS: ReadonlyMap<string, Readonly<Partial<Record<SpokenLanguage, number>>>> = weights();

function weights(): Map<string, Partial<Record<SpokenLanguage, number>>> {
  const all = new Map<string, Partial<Record<SpokenLanguage, number>>>();
  for (const language of SPOKEN_LANGUAGES) {
    for (const word of OWN_WORDS[language]) all.set(word, { ...all.get(word), [language]: DANGER_WEIGHT });
    for (const word of LIGHT_WORDS[language]) all.set(word, { ...all.get(word), [language]: GRAMMAR_WEIGHT });
  }
  return all;
}

/** True for a word that is at home in a language. */
export function isWordOf(language: SpokenLanguage, word: string): boolean {
  return (
    LIGHT_WORDS[language].has(word) ||
    OWN_WORDS[language].has(word) ||
    (language === 'en' && EVERYDAY_WORDS.has(word))
  );
}

/**
 * The languages that a message is written in: the leading one, and those with a good share of it, as people mix
 * them. All where nothing tells.
 */
export function languagesOf(words: readonly string[]): readonly SpokenLanguage[] {
  const scores: Record<SpokenLanguage, number> = { en: 0, es: 0, de: 0, fr: 0 };
  for (const word of words) {
    const weight = WEIGHTS.get(word);
    if (!weight) continue;
    const shared = Object.keys(weight).length;
    for (const language of SPOKEN_LANGUAGES) scores[language] += (weight[language] ?? 0) / shared;
  }
  const most = Math.max(...Object.values(scores));
  return SPOKEN_LANGUAGES.filter((language) => scores[language] >= most * LEAST_SHARE);
}
