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

/** What a word says for a language by itself. */
function weightOf(word: string, language: SpokenLanguage): number {
  if (LIGHT_WORDS[language].has(word)) return GRAMMAR_WEIGHT;
  return DANGER_LEXICONS[language]().words.has(word) ? DANGER_WEIGHT : 0;
}

/**
 * The languages that a message is written in: the leading one, and those with a good share of it, as people mix
 * them. What several languages have says less for each of them. All where nothing tells.
 */
export function languagesOf(words: readonly string[]): readonly SpokenLanguage[] {
  const scores = SPOKEN_LANGUAGES.map(() => 0);
  for (const word of words) {
    const weights = SPOKEN_LANGUAGES.map((language) => weightOf(word, language));
    const shared = weights.filter((weight) => weight > 0).length;
    if (shared === 0) continue;
    for (const [place, weight] of weights.entries()) scores[place] = (scores[place] ?? 0) + weight / shared;
  }
  const most = Math.max(...scores);
  return SPOKEN_LANGUAGES.filter((_, place) => (scores[place] ?? 0) >= most * LEAST_SHARE);
}
