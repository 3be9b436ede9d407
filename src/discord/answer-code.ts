import { NOT_WORDED, type Answer, type NotWorded } from '../answering/answer.ts';
import { CODE_CHARACTERS, codeOf } from './section-code.ts';
import type { Book } from '../knowledge/book.ts';
import { isSpoken, type SpokenLanguage } from '../knowledge/spoken-language.ts';

/** Numbers are written with the digits and the small letters. */
const RADIX = 36;
const PERCENT = 100;
/** That of an entry as it is shipped; left out where all cited have it, and in buttons of before. */
const FIRST_REVISION = 1;
/** Characters of a sentence's number, and of a share in percent. */
const TWO = 2;

/** A sentence that an answer cites: the code of its entry, and its place in it, from 0. */
export interface CitedSentence {
  readonly code: string;
  readonly sentence: number;
  /** That of the entry when it was cited. */
  readonly revision: number;
  /** Tells the sentence from another one in its place, mostly; absent in buttons of before. */
  readonly mark?: string;
}

/** The mark of a sentence: one letter or digit of its code. */
export const markOf = (sentence: string): string => codeOf(sentence).slice(0, 1);

/** What a receipt in a button holds: everything but the member's words. */
export interface ReceiptCode {
  readonly outcome: Answer['outcome'];
  readonly language: SpokenLanguage;
  readonly model: string | null;
  readonly notWorded?: NotWorded;
  readonly offered?: string;
  /** `evidence` is a share, 0 to 1. */
  readonly entries: readonly {
    readonly code: string;
    readonly evidence: number;
    readonly revision: number;
  }[];
  readonly rules: readonly string[];
}

const OUTCOMES: readonly Answer['outcome'][] = [
  'answer',
  'plan',
  'clarify',
  'abstain',
  'safety',
  'smalltalk',
];

/**
 * The citations of an answer in their order, as arguments of a button; undefined where one of them is not in the book.
 * The last argument can be left out where they are too long together.
 */
export function sourcesArgs({ citations, language }: Answer, book: Book): string[] | undefined {
  const coded = citations.map(({ section, quote }) => {
    const told = [book.translation(section, language), book.entry(section)];
    const entry = told.find((one) => one?.sentences.includes(quote));
    if (entry === undefined) return undefined;
    return codeOf(section) + digits(entry.sentences.indexOf(quote), TWO);
  });
  const known = coded.filter((one) => one !== undefined);
  if (known.length < citations.length) return undefined;
  const revisions = citations.map(({ section }) => book.entry(section)?.revision ?? FIRST_REVISION);
  const isFirst = revisions.every((revision) => revision === FIRST_REVISION);
  const told = revisions.map((revision) => digits(revision, TWO)).join('');
  const marks = citations.map(({ quote }) => markOf(quote)).join('');
  return [language, known.join(''), isFirst ? '' : told, marks];
}

/** What `sourcesArgs` wrote; undefined for anything else. */
export function citedSentences(
  args: readonly string[],
): { readonly language: SpokenLanguage; readonly cited: readonly CitedSentence[] } | undefined {
  const [language = '', coded = '', told = '', marks = ''] = args;
  if (!isSpoken(language)) return undefined;
  const revisions = pieces(told, TWO);
  const cited = pieces(coded, CODE_CHARACTERS + TWO).map((piece, at) => ({
    revision: Number.parseInt(revisions[at] ?? String(FIRST_REVISION), RADIX),
    code: piece.slice(0, CODE_CHARACTERS),
    sentence: Number.parseInt(piece.slice(CODE_CHARACTERS), RADIX),
    ...(marks !== '' && { mark: marks.charAt(at) }),
  }));
  return { language, cited };
}

/** The receipt of an answer as arguments of a button. */
export function receiptArgs({ outcome, language, why }: Answer): string[] {
  const entries = why.entries.map(
    ({ section, evidence, revision }) =>
      codeOf(section) + digits(Math.round(evidence * PERCENT), TWO) + digits(revision, TWO),
  );
  return [
    String(OUTCOMES.indexOf(outcome)),
    language,
    entries.join(''),
    why.rules.map(codeOf).join(''),
    ...modelArgs(why),
  ];
}

/** No name of a model holds a blank: what begins with one says why none was used, or which one offered the choices. */
const NOT_WORDED_MARK = ' -';
const OFFERED_MARK = ' +';

function modelArgs({ model, notWorded, offered }: Answer['why']): string[] {
  if (model !== null) return [model];
  if (notWorded !== undefined) return [`${NOT_WORDED_MARK}${NOT_WORDED.indexOf(notWorded)}`];
  return offered === undefined ? [] : [`${OFFERED_MARK}${offered}`];
}

function modelOf(told: string | undefined): Pick<ReceiptCode, 'model' | 'notWorded' | 'offered'> {
  if (told?.startsWith(OFFERED_MARK)) return { model: null, offered: told.slice(OFFERED_MARK.length) };
  if (!told?.startsWith(NOT_WORDED_MARK)) return { model: told ?? null };
  const notWorded = NOT_WORDED[Number(told.slice(NOT_WORDED_MARK.length))];
  return { model: null, ...(notWorded && { notWorded }) };
}

/** What `receiptArgs` wrote; undefined for anything else. */
export function receiptOf(args: readonly string[]): ReceiptCode | undefined {
  const [at = '', language = '', entries = '', rules = '', model] = args;
  const outcome = OUTCOMES[Number(at)];
  if (outcome === undefined || !isSpoken(language)) return undefined;
  return {
    outcome,
    language,
    ...modelOf(model),
    entries: pieces(entries, CODE_CHARACTERS + TWO + TWO).map((piece) => ({
      code: piece.slice(0, CODE_CHARACTERS),
      evidence: Number.parseInt(piece.slice(CODE_CHARACTERS, -TWO), RADIX) / PERCENT,
      revision: Number.parseInt(piece.slice(-TWO), RADIX),
    })),
    rules: pieces(rules, CODE_CHARACTERS),
  };
}

/** A number in so many characters; the greatest that fits where it is greater. */
function digits(number: number, characters: number): string {
  const most = RADIX ** characters - 1;
  return Math.min(number, most).toString(RADIX).padStart(characters, '0');
}

function pieces(text: string, length: number): string[] {
  return Array.from({ length: Math.floor(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
}
