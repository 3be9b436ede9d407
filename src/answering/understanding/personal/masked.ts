import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { tokens, wordsIn } from '../../../knowledge/tokens.ts';
import { MOST_CHARACTERS } from '../../limits.ts';
import { isPersonal } from './personal.ts';
import { isName } from './plain-question.ts';
import type { PlainWords } from './plain-words.ts';

/** Stands for a word that may tell of a person. */
const MASK = '…';
/** Longest text that is left, in characters. */
const MOST_MASKED = 600;
/** Digits of the longest number that is left. */
const MOST_DIGITS = 3;

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Between words: all that is left of what stands there. */
const BETWEEN = /[^\s,;:.!?¿¡/()%+&–-]/gu;

/**
 * A text with each word that is none of the plain ones masked, such as names and addresses, and with nothing that could
 * be a sign of anything between the words. Undefined where the text has to do with somebody's health or person.
 */
export function masked(text: string, language: SpokenLanguage, plain: PlainWords): string | undefined {
  const whole = text.slice(0, MOST_CHARACTERS).normalize('NFKC');
  if (isPersonal(tokens(whole), wordsIn(whole, language), language)) return undefined;
  let shown = '';
  let from = 0;
  for (const [place, { 0: said, index }] of [...whole.matchAll(WORD)].entries()) {
    const isKept = wordsIn(said, language).every((word) => isPlain(word)) && !isNamed(said, place);
    shown += whole.slice(from, index).replace(BETWEEN, ' ') + (isKept ? said : MASK);
    from = index + said.length;
  }
  shown += whole.slice(from).replace(BETWEEN, ' ');
  return shown
    .replaceAll(/(?<=\p{L})[:/.]+(?=\p{L})|[:/.]{2,}|\s+/gu, ' ')
    .trim()
    .slice(0, MOST_MASKED);

  function isPlain(word: string): boolean {
    return /^\d/.test(word) ? word.length <= MOST_DIGITS : plain.has(word, language);
  }

  function isNamed(said: string, place: number): boolean {
    const isThing = wordsIn(said, language).every((word) => plain.mayBeCapital(word, language));
    return isName(said, place, isThing, language);
  }
}
