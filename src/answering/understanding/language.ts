import { atFirstUse } from '../../knowledge/at-first-use.ts';
import { EVERYDAY_WORDS, rarity } from '../../knowledge/everyday-words.ts';
import { LIGHT_WORDS } from '../../knowledge/light/light-words.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { tokens } from '../../knowledge/tokens.ts';
import { MOST_CHARACTERS } from '../limits.ts';
import type { Turn } from '../question.ts';
import { dayVocabulary } from './weeks/day-words.ts';
import { vocabularyOf, PLAN_TABLES } from './words/plan-tables.ts';
import { phrases } from './words/plan-words.ts';

/** What a word says about the language: everyday words more than those of training, which languages borrow. */
const GRAMMAR_WEIGHT = 2;
const LIGHT_WORD_WEIGHT = 1;
const PLAN_WORD_WEIGHT = 1;
/** English words of training are at home in every club. */
const ENGLISH_PLAN_WORD_WEIGHT = 0.5;
/** What a word says that English has not, and letters that only some languages have; each only for a language that is likely anyway. */
const NOT_ENGLISH_WEIGHT = 0.5;
const LETTERS_WEIGHT = 1;
const LETTERS: Readonly<Record<SpokenLanguage, readonly RegExp[]>> = {
  en: [],
  es: [/[áíñóú¿¡]/iu, /é/iu],
  de: [/[äöüß]/iu],
  fr: [/[àâçèêîôœùû]/iu, /[éëï]/iu],
};
/** What the conversation and the client's locale say: a message of another language has more than one word of it. */
const CONVERSATION_WEIGHT = 2;
const LOCALE_WEIGHT = 0.9;
/** English speech holds words of other languages too, but rarely: their rarity is at least this. */
const FOREIGN_RARITY = 1.5;
/** How many of the member's last messages tell the language of a conversation. */
const TURNS_THAT_TELL = 3;

type Scores = Record<SpokenLanguage, number>;

const grammarOf = (language: SpokenLanguage): ReadonlySet<string> =>
  new Set(phrases(PLAN_TABLES[language].grammar));
const GRAMMAR = { en: grammarOf('en'), es: grammarOf('es'), de: grammarOf('de'), fr: grammarOf('fr') };
const FOREIGN_GRAMMAR: ReadonlySet<string> = new Set([...GRAMMAR.es, ...GRAMMAR.de, ...GRAMMAR.fr]);

/** For each word that only some languages have, what it says for each of them. */
const WEIGHTS: () => ReadonlyMap<string, readonly (readonly [SpokenLanguage, number])[]> =
  atFirstUse(weights);

function weights(): Map<string, [SpokenLanguage, number][]> {
  const all = new Map<string, [SpokenLanguage, number][]>();
  for (const language of SPOKEN_LANGUAGES) {
    for (const [word, weight] of weightsIn(language)) {
      if (/\d/.test(word) || SPOKEN_LANGUAGES.every((other) => vocabularyOf(other).has(word))) continue;
      all.set(word, [...(all.get(word) ?? []), [language, weight]]);
    }
  }
  return all;
}

/** What each word of a language says for it. */
function weightsIn(language: SpokenLanguage): Map<string, number> {
  const all = new Map<string, number>();
  const isForeign = (word: string): boolean => rarity(word, 'en') >= FOREIGN_RARITY;
  for (const word of vocabularyOf(language)) {
    if (language === 'en') all.set(word, ENGLISH_PLAN_WORD_WEIGHT);
    else if (!vocabularyOf('en').has(word)) all.set(word, PLAN_WORD_WEIGHT);
  }
  for (const word of LIGHT_WORDS[language])
    if (language === 'en' || isForeign(word)) all.set(word, LIGHT_WORD_WEIGHT);
  for (const word of GRAMMAR[language]) all.set(word, GRAMMAR_WEIGHT);
  if (language !== 'en') return all;
  // "Am", "as", "mon": where English has a word that is grammar elsewhere, it tells as much of English.
  for (const word of [...LIGHT_WORDS.en, ...dayVocabulary('en')])
    if (word.length > 1 && FOREIGN_GRAMMAR.has(word)) all.set(word, GRAMMAR_WEIGHT);
  return all;
}

/**
 * The language that a message is written in, by its everyday words and those of training. A message of few words is
 * in the language of the conversation, or of the client's locale; English where nothing tells.
 */
export function languageOf(
  words: readonly string[],
  locale?: string,
  history: readonly Turn[] = [],
  text = '',
): SpokenLanguage {
  const scores = scoresOf(words, text);
  const before = ofConversation(history);
  if (before) scores[before] += CONVERSATION_WEIGHT;
  const told = SPOKEN_LANGUAGES.find((language) => language === locale?.split('-')[0]);
  if (told) scores[told] += LOCALE_WEIGHT;
  return likeliest(scores)[0] ?? 'en';
}

/** The language of the member's last messages, where their words tell one. */
function ofConversation(history: readonly Turn[]): SpokenLanguage | undefined {
  if (history.length === 0) return undefined;
  const said = history.filter(({ role }) => role === 'member').slice(-TURNS_THAT_TELL);
  const text = said.map((turn) => turn.text.slice(0, MOST_CHARACTERS)).join('\n');
  const likely = likeliest(scoresOf(tokens(text), text));
  return likely.length === 1 ? likely[0] : undefined;
}

function scoresOf(words: readonly string[], text: string): Scores {
  const scores: Scores = { en: 0, es: 0, de: 0, fr: 0 };
  const weightsOf = WEIGHTS();
  let notEnglish = 0;
  // "Am 12. April" is German, "6 am" English.
  if (words.some((word, at) => word === 'am' && isNumber(words[at + 1]) && !isNumber(words[at - 1])))
    scores.de += PLAN_WORD_WEIGHT;
  for (const word of words) {
    const weights = weightsOf.get(word);
    if (weights === undefined && !EVERYDAY_WORDS.has(word) && !/\d/.test(word)) notEnglish++;
    for (const [language, weight] of weights ?? []) scores[language] += weight;
  }
  for (const language of SPOKEN_LANGUAGES) {
    scores[language] += LETTERS_WEIGHT * LETTERS[language].filter((letters) => letters.test(text)).length;
    if (language !== 'en' && scores[language] > 0) scores[language] += notEnglish * NOT_ENGLISH_WEIGHT;
  }
  return scores;
}

const isNumber = (word = ''): boolean => /^\d/.test(word);

function likeliest(scores: Scores): SpokenLanguage[] {
  const most = Math.max(...Object.values(scores));
  return SPOKEN_LANGUAGES.filter((language) => scores[language] === most);
}

/** Fewest words by which a language can be told to be none of ours, and the share of known ones below which it is. */
const LEAST_WORDS = 4;
const LEAST_KNOWN_SHARE = 0.4;

/** True where hardly a word is one of the language that a message was taken for: it is written in another one. */
export function isOtherLanguage(words: readonly string[], language: SpokenLanguage): boolean {
  if (words.length < LEAST_WORDS) return false;
  const known = words.filter(
    (word) =>
      LIGHT_WORDS[language].has(word) ||
      vocabularyOf(language).has(word) ||
      (language === 'en' && rarity(word, 'en') < FOREIGN_RARITY),
  );
  return known.length < words.length * LEAST_KNOWN_SHARE;
}
