import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { tokens, wordsIn } from '../../../knowledge/tokens.ts';
import { findBeyond } from '../../beyond/find-beyond.ts';
import { MOST_CHARACTERS } from '../../limits.ts';
import type { Question } from '../../question.ts';
import { asksInWords, endsAsking, sentencesOf } from '../asking.ts';
import type { CorrectIn } from '../correction.ts';
import { languageOf } from '../language.ts';
import { severalQuestions } from '../several.ts';
import { NAMES } from './words/names.ts';
import { NUMBER_WORDS } from './words/number-words.ts';
import { isHealthTopic, isPersonal } from './personal.ts';
import type { PlainWords } from './plain-words.ts';

/** Longest text of a question that is kept, in characters; and longest question that is looked at. */
const MOST_KEPT_CHARACTERS = 140;
const MOST_READ_WORDS = 40;
/** Digits of the longest number that is kept. */
const MOST_DIGITS = 3;

/** Why the text of a question may not be kept. */
export type Unplain =
  /** It has to do with somebody's health or person. */
  | 'personal'
  /** It holds a mention, a link or an address. */
  | 'address'
  /** It holds a number without a unit of training: an age, a phone number, a date of birth. */
  | 'number'
  /** It holds a word that is in none of the lists: a name, maybe. */
  | 'word'
  /** It is no single question. */
  | 'form';

/** A question whose text may be kept: nothing in it tells of a person. */
export interface PlainQuestion {
  /** As it was written, without what stands around the question, slips corrected, cut to a limit. */
  readonly text: string;
  readonly language: SpokenLanguage;
  /** Its folded words, slips corrected. */
  readonly words: readonly string[];
}

/** Mentions, links, e-mail addresses, Markdown that hides something. */
const ADDRESS = /[@<>[\]\\`]|:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2}/u;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const NUMBER = /^\d+/;
/** What a number is counted in that tells of training and of no person, folded; right behind the number. */
const UNIT =
  /^(?:k|km|kms|m|mi|miles?|metres?|meters?|metros?|meter|kilomet\w*|min|mins|minutes?|minut\w*|sec|secs|seconds?|s|h|hours?|horas?|stunden?|heures?|x|reps?|sets?|series|laps?|runden?|tours?|vueltas?|times|mal|fois|veces|days?|dias?|tage?n?|jours?|percent|prozent|am|pm|uhr|euros?|eur|people)$/;
/** Units written onto the number, and times of day. */
const NUMBER_WITH_UNIT = /^\d{1,3}(?:k|km|m|mi|min|h|s|x|am|pm|h\d\d)$/;
/** Between words: what may stay as it is. */
const PARTING = /[ ,;:.!?¿¡/()%+&'’"„“”«»–-]+/u;

/**
 * The question of a message as it may be kept, or why it may not be: it must be one question, of plain words alone,
 * without anything about a person, their health or how to reach them, in the whole message.
 */
export function plainQuestion(
  { text, locale, history = [] }: Pick<Question, 'text' | 'locale'> & Partial<Pick<Question, 'history'>>,
  { plain, correctIn }: { readonly plain: PlainWords; readonly correctIn: CorrectIn },
): PlainQuestion | { readonly not: Unplain } {
  if (text.length > MOST_CHARACTERS) return { not: 'form' };
  const whole = text.normalize('NFKC');
  const written = tokens(whole);
  const language = languageOf(wordsIn(whole, 'fr'), locale, history, whole);
  const correct = (word: string): string => {
    if (plain.has(word, language)) return word;
    const corrected = correctIn(word, language);
    return isSlip(word, corrected, language) ? corrected : word;
  };
  const words = wordsIn(whole, language).map(correct);
  if (isPersonal(written, words, language)) return { not: 'personal' };
  if (ADDRESS.test(whole)) return { not: 'address' };
  const asked = askedSentence(whole);
  if (asked === undefined) return { not: 'form' };
  const read = readWords(asked, language, plain, correct);
  if ('not' in read) return read;
  const own = read.flatMap(({ words: some }) => some);
  // What stands alone may say something else than it does among the words around it.
  if (isPersonal(own, own, language)) return { not: 'personal' };
  if (own.length > MOST_READ_WORDS) return { not: 'form' };
  return { text: textOf(asked, read), language, words: own };
}

/**
 * True where a word is another one with a slip of the fingers. Of languages whose words are not all known here, only
 * letters that changed places or were typed twice are taken for one: what else looks like a slip may be a word.
 */
function isSlip(word: string, corrected: string, language: SpokenLanguage): boolean {
  if (language === 'en') return true;
  const single = (letters: string): string => letters.replaceAll(/(.)\1+/g, '$1');
  const sorted = (letters: string): string => Array.from(letters).toSorted().join('');
  return single(word) === single(corrected) || sorted(word) === sorted(corrected);
}

/** The sentence that asks, where there is one alone; who only tells something tells it of a person. */
function askedSentence(text: string): string | undefined {
  if (severalQuestions(text).length > 0) return undefined;
  const sentences = sentencesOf(text)
    .map((sentence) => sentence.trim())
    .filter((sentence) => tokens(sentence).length > 0);
  const asking = sentences.filter((sentence) => endsAsking(sentence) || asksInWords(tokens(sentence)));
  const [only, ...others] = asking;
  return others.length > 0 ? undefined : only;
}

/** A word of the sentence: where it stands, as it is kept, and as it is read. */
interface KeptWord {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly words: readonly string[];
}

function readWords(
  sentence: string,
  language: SpokenLanguage,
  plain: PlainWords,
  correct: (word: string) => string,
): readonly KeptWord[] | { readonly not: Unplain } {
  const raw = [...sentence.matchAll(WORD)].map(({ 0: said, index }) => ({
    said,
    start: index,
    end: index + said.length,
    written: wordsIn(said, language),
  }));
  const row = raw.flatMap(({ written }) => written.map(correct));
  const beyond = findBeyond(row, language).filter(({ value }) => !isHealthTopic(value));
  const isNamed = (at: number): boolean => beyond.some(({ start, end }) => at >= start && at < end);
  const kept: KeptWord[] = [];
  let at = 0;
  for (const [place, { said, start, end, written }] of raw.entries()) {
    if (isCount(said)) {
      const behind = raw[place + 1]?.written[0] ?? '';
      if (!isMeasured(said, sentence.slice(end), behind)) return { not: 'number' };
    }
    const words = written.map(correct);
    for (const [offset, word] of words.entries()) {
      const isKnown = NUMBER.test(word) || plain.has(word, language) || isNamed(at + offset);
      const mayBeThing = plain.mayBeCapital(word, language) || isNamed(at + offset);
      if (!isKnown || isName(said, place, mayBeThing, language)) return { not: 'word' };
    }
    at += words.length;
    const isAsWritten = words.every((word, index) => word === written[index]);
    kept.push({ start, end, shown: isAsWritten ? said : words.join(' '), words });
  }
  return kept.length > 0 ? kept : { not: 'form' };
}

/** True for a word that may be somebody's name by its capital; German writes every noun with one. */
export function isName(said: string, place: number, mayBeThing: boolean, language: SpokenLanguage): boolean {
  if (!/^\p{Lu}/u.test(said)) return false;
  if (NAMES.has(tokens(said).join(' '))) return true;
  return language !== 'de' && place > 0 && !isOwnWord(said) && !mayBeThing;
}

/** "I", which English writes with a capital wherever it stands. */
const isOwnWord = (said: string): boolean => /^I(?:['’]\p{Ll}+)?$/u.test(said);

const isCount = (said: string): boolean => NUMBER.test(said) || NUMBER_WORDS.has(tokens(said).join(' '));

/** True for a number of training: with a unit of it, or a time of day. */
function isMeasured(said: string, behind: string, next: string): boolean {
  if (NUMBER_WITH_UNIT.test(said.toLowerCase())) return true;
  if (/^\d/.test(said) && !/^\d+$/.test(said)) return false;
  if (said.length > MOST_DIGITS && /^\d+$/.test(said)) return false;
  if (/^\s?%/.test(behind)) return true;
  return UNIT.test(next) && /^\s*[-–]?\s*\p{L}/u.test(behind);
}

/** The sentence with the words as they are kept, and nothing between them but punctuation. */
function textOf(sentence: string, words: readonly KeptWord[]): string {
  let text = '';
  let from = words[0]?.start ?? 0;
  for (const { start, end, shown } of words) {
    const between = sentence.slice(from, start);
    text += `${text === '' ? '' : (PARTING.exec(between)?.[0] ?? ' ')}${shown}`;
    from = end;
  }
  const asked = `${text.replaceAll(/\s+/g, ' ')}?`;
  if (asked.length <= MOST_KEPT_CHARACTERS) return asked;
  const cut = asked.slice(0, MOST_KEPT_CHARACTERS - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
