import { isChatty, respell } from './chat/respell.ts';
import type { SpokenLanguage } from './spoken-language.ts';

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' };

/** Text without what only looks different: case, accents, ligatures, typographic quotes, invisible characters. */
export function fold(text: string): string {
  const lower = PLAIN.test(text) ? text.toLowerCase() : withoutLooks(text);
  return lower.replace(/[‘’ʼ`´]/g, "'");
}

/** Nothing in such a text only looks different, but for its case. */
const PLAIN = /^[\x20-\x7e\n]*$/;

/** Arabic signs that stand for whole sentences: taken apart, a message of them would be eighteen times as long. */
const SENTENCE_SIGN = /[\ufdfa\ufdfb]/g;
/** The letter that the first of them begins with: each is read as one letter. */
const SENTENCE_LETTER = '\u0635';

function withoutLooks(text: string): string {
  return text
    .replace(SENTENCE_SIGN, SENTENCE_LETTER)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßœæø]/g, (letter) => LIGATURES[letter] ?? letter);
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/**
 * The words of a text, folded, in order: runs of letters and digits. An apostrophe inside a word closes up
 * (`don't` → `dont`), a possessive or verb ending goes (`Tuesday's`, `what's` → `tuesday`, `what`); what is written as
 * in chat is spelled out (`shud` → `should`).
 */
export function tokens(text: string): string[] {
  const folded = fold(text);
  const words = (folded.match(WORD) ?? []).map((word) => word.replace(/'s$/, '').replace("'", ''));
  return isChatty(words) ? respell(words, makeIsNext(folded)) : words;
}

/** Tells whether nothing but blanks part the word at a place of a folded text from the next one. */
function makeIsNext(folded: string): (at: number) => boolean {
  const places = [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({
    index,
    end: index + word.length,
  }));
  return (at) => /^ +$/.test(folded.slice(places[at]?.end ?? 0, places[at + 1]?.index ?? 0));
}

/** French articles and pronouns that close up with a word that begins with a vowel: `l'entraînement`, `j'ai`. */
const ELISION = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)'(?=[aeiouyh])/;

/** A folded word without the French article or pronoun that closes up with it. */
export function withoutElision(word: string): string {
  return word.replace(ELISION, '');
}

/** Reads the words of texts in a language. */
export type ReadWords = (text: string, language: SpokenLanguage) => readonly string[];

/** As {@link wordsIn}, but each text is read once: for the texts of a book, which are read for many things. */
export function makeReadWords(): ReadWords {
  const read = new Map<string, readonly string[]>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const known = read.get(key);
    if (known) return known;
    const words = wordsIn(text, language);
    read.set(key, words);
    return words;
  };
}

/** The words of a text as {@link tokens}, French ones without elisions. */
export function wordsIn(text: string, language: SpokenLanguage): string[] {
  if (language !== 'fr') return tokens(text);
  return tokens(fold(text).replace(/[\p{L}\p{N}]+'[\p{L}]+/gu, withoutElision));
}
