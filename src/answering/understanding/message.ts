import type { Hit } from '../../knowledge/phrases.ts';
import { fold, tokens, withoutElision } from '../../knowledge/tokens.ts';
import { asksInWords, endsAsking, sentencesOf } from './asking.ts';
import type { CorrectIn } from './correction.ts';
import { findDates, type SaidDate } from './dates.ts';
import type { Turn } from '../question.ts';
import { languageOf } from './language.ts';
import { readPlan, type PlanReading } from './plan-reading.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';

/** A member's message, read into words. */
export interface Message {
  /** Folded words as they were written. */
  readonly written: readonly string[];
  /** The same without French elisions. */
  readonly spelled: readonly string[];
  /** The same with typing slips corrected. */
  readonly words: readonly string[];
  /** Places of the words that belong to a sentence which asks something; all places where none does. */
  readonly asking: ReadonlySet<number>;
  /** True where a sentence asks something. */
  readonly asks: boolean;
  readonly language: SpokenLanguage;
  /** The corrected words, read for the planner. */
  readonly plan: PlanReading;
}

/** Where and when a message was written. */
export interface Sent {
  /** ISO day. */
  readonly today: string;
  /** The locale of the member's client, such as `en-US`. */
  readonly locale?: string | undefined;
  /** What was said before, oldest first: it tells the language of a short message. */
  readonly history?: readonly Turn[];
}

/** A sentence with the place of its first word. */
interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** Reads a message. A sentence asks when it ends in a question mark or opens with a word that questions open with. */
export function readMessage(text: string, correctIn: CorrectIn, sent: Sent): Message {
  const { locale, history } = sent;
  const written: string[] = [];
  const asking = new Set<number>();
  const breaks = new Set<number>();
  const joined = new Set<number>();
  const negative = new Set<number>();
  const hyphened = new Set<number>();
  const whole: string[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const said = split(sentence);
    sentences.push({ text: sentence, at: written.length });
    breaks.add(written.length);
    for (const at of said.breaks) breaks.add(written.length + at);
    for (const at of said.joined) joined.add(written.length + at);
    if (said.words.length > 0 && SIGNED.test(sentence) && !text.trim().includes('\n'))
      negative.add(written.length);
    for (const at of said.negative) negative.add(written.length + at);
    for (const at of said.hyphened) hyphened.add(written.length + at);
    const asks = endsAsking(sentence) || asksInWords(said.words);
    if (asks) for (const at of said.words.keys()) asking.add(written.length + at);
    written.push(...said.written);
    whole.push(...said.words);
  }
  breaks.delete(0);
  breaks.delete(written.length);
  const language = languageOf(whole, locale, history, text);
  const corrected = new Map([...new Set(whole)].map((word) => [word, correctIn(word, language)]));
  const words = whole.map((word) => corrected.get(word) ?? word);
  const dates = sentences.flatMap((sentence) => datesIn(sentence, language, sent));
  const places = asking.size > 0 ? asking : new Set(written.keys());
  return {
    written,
    spelled: whole,
    words,
    language,
    plan: readPlan(words, {
      breaks,
      joined,
      negative,
      hyphened,
      language,
      today: sent.today,
      asking: places,
      asks: asking.size > 0,
      dates,
    }),
    asking: places,
    asks: asking.size > 0,
  };
}

/** What parts words: punctuation, brackets, lines, a dash between blanks. Not the sign inside a number or between two of them. */
const PARTS = /[,;:.!?…/|()[\]{}\n\t•·*→<>]|\s[-–—]+\s|—/u;
/** A sign right before a number, and no dash of a list: "Sat, -2 swims". */
const MINUS = /[^\s–-]?\s[-−]$/u;
/** The same where it opens a message of one line: in more lines it is the dash of a list. */
const SIGNED = /^\s*[-−]\d/u;
const HYPHEN = /^[-–]$/u;
const FRACTION = /^[.,]$/;
const INSIDE_NUMBERS = /^[.,:]$/;

interface Split {
  /** As {@link tokens} gives them. */
  readonly written: readonly string[];
  /** The same without French elisions. */
  readonly words: readonly string[];
  /** Places of words with something that parts before them. */
  readonly breaks: readonly number[];
  /** Places of words with a plus sign before them. */
  readonly joined: readonly number[];
  /** Places of numbers with a minus sign before them. */
  readonly negative: readonly number[];
  /** Places of words that a hyphen joins to the one before ("Mon-Thu"), and of the fractions of numbers ("1.5"). */
  readonly hyphened: readonly number[];
}

function split(text: string): Split {
  const folded = fold(text.replaceAll('×', 'x'));
  const written = tokens(folded);
  const breaks: number[] = [];
  const joined: number[] = [];
  const negative: number[] = [];
  const hyphened: number[] = [];
  let from = 0;
  let before = '';
  const words = [...folded.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu)].map(({ 0: said, index }, at) => {
    const gap = folded.slice(from, index);
    const inNumber = INSIDE_NUMBERS.test(gap) && /\d$/.test(before) && /^\d/.test(said);
    if (at > 0 && PARTS.test(gap) && !inNumber) breaks.push(at);
    if (at > 0 && /[+&]/.test(gap)) joined.push(at);
    if (at > 0 && MINUS.test(gap) && /^\d+$/.test(said)) negative.push(at);
    if (at > 0 && (HYPHEN.test(gap) || (inNumber && FRACTION.test(gap)))) hyphened.push(at);
    before = said;
    from = index + said.length;
    const bare = withoutElision(said);
    return bare === said ? (written[at] ?? '') : bare;
  });
  return { written, words, breaks, joined, negative, hyphened };
}

/** The dates that a sentence names, by the places of their words in the message. */
function datesIn(sentence: Sentence, language: SpokenLanguage, { today, locale }: Sent): Hit<SaidDate>[] {
  const wordsBefore = makeWordsBefore(sentence.text);
  return findDates(sentence.text, language, today, locale).map(({ date, from, to }) => ({
    value: date,
    start: sentence.at + wordsBefore(from),
    end: sentence.at + wordsBefore(to),
  }));
}

/** Between words, whatever stands around it. */
const BETWEEN_WORDS = /[ \n,;:./()-]/;

/** Counts the words of a text before a character. Asked from the left to the right, it reads the text once. */
function makeWordsBefore(text: string): (character: number) => number {
  let read = 0;
  let words = 0;
  return (character) => {
    let end = character;
    while (end > read && !BETWEEN_WORDS.test(text.charAt(end))) end--;
    if (end > read) {
      words += tokens(text.slice(read, end)).length;
      read = end;
    }
    return character < read
      ? tokens(text.slice(0, character)).length
      : words + tokens(text.slice(read, character)).length;
  };
}
