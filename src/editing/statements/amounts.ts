import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { stemOf } from '../../knowledge/stems.ts';
import { withoutElision } from '../../knowledge/tokens.ts';
import { WORDS, type Words } from './words.ts';

/** Numbers that count one thing: each may be a range. */
export type Amount = readonly Range[];
interface Range {
  readonly min: number;
  readonly max: number;
  /** Where only one end is told: another number for the same end is another amount. */
  readonly open?: 'most' | 'least';
}

/** What the numbers of times of the day count. */
const CLOCK = 'o’clock';
/** What the numbers count of things that are done so often a week. */
const OFTEN = 'often';
const TIME = /^\d{1,2}:\d{2}$/;
/** Words between a number and what it counts: "two of your runs". */
const OF_YOUR: ReadonlySet<string> = new Set('of your the de tus tes vos deiner der'.split(' '));
/** Minutes of an hour. */
const HOUR = 60;

/** Two amounts of which none has a number in common. */
export const areApart = (one: Amount, other: Amount): boolean =>
  one.every((a) => other.every((b) => (a.open && a.open === b.open ? !isSame(a, b) : !overlap(a, b))));

const isSame = (a: Range, b: Range): boolean => a.min === b.min && a.max === b.max;
const overlap = (a: Range, b: Range): boolean => a.min <= b.max && b.min <= a.max;

interface Amounts {
  readonly amounts: ReadonlyMap<string, Amount>;
  /** Spans of time that something is counted by. */
  readonly spans: ReadonlySet<string>;
  /** What was counted: it is no subject of its own. */
  readonly used: ReadonlySet<string>;
}

/** Reads the numbers of a sentence by what they count. */
export function readAmounts(raw: readonly string[], language: SpokenLanguage): Amounts {
  const words = WORDS[language];
  const parts = raw.map((part) => withoutElision(part).replace("'", ''));
  const amounts = new Map<string, Range[]>();
  const used = new Set<string>();
  const spans = new Set(parts.filter((part) => words.spans.has(part)).map((part) => stemOf(part, language)));
  const add = (unit: string, range: Range): void => {
    amounts.set(unit, [...(amounts.get(unit) ?? []), range]);
  };
  let last: string | undefined;
  for (let at = 0; at < parts.length; at++) {
    const read = rangeAt(parts, at, words);
    if (read === undefined) continue;
    // "Once the first is part of your routine", "at once": nothing is counted.
    if (read.isTimes && spans.size === 0) continue;
    const isTime =
      parts.slice(at, read.end).some((part) => TIME.test(part)) ||
      (/^\d/.test(parts[at] ?? '') && words.at.has(parts[at - 1] ?? ''));
    let unitAt = read.end;
    while (OF_YOUR.has(parts[unitAt] ?? '')) unitAt++;
    const unit = parts[unitAt] ?? '';
    if (words.clock.has(unit) || isTime) add(CLOCK, read.range);
    else {
      const often = read.isTimes ? unit : spans.size > 0 ? oftenAt(parts, unitAt, words) : undefined;
      const isElided = last !== undefined && (unit === '' || words.and.has(unit));
      if (often !== undefined) last = OFTEN;
      else if (last === undefined || !isElided) last = stemOf(unit, language);
      add(last, read.range);
      used.add(often ?? unit);
    }
    at = read.end - 1;
  }
  return { amounts, spans, used };
}

/** How many words may stand between a number and what says that it is about doing something: "two swimming sessions". */
const OFTEN_REACH = 3;

const oftenAt = (parts: readonly string[], at: number, words: Words): string | undefined =>
  parts.slice(at, at + OFTEN_REACH).find((part) => words.often.has(part));

interface RangeRead {
  readonly range: Range;
  /** The place behind it. */
  readonly end: number;
  /** True for "twice": it says by itself what it counts. */
  readonly isTimes: boolean;
}

function rangeAt(parts: readonly string[], at: number, words: Words): RangeRead | undefined {
  const first = numberIn(parts[at] ?? '', words);
  const isRange = words.to.has(parts[at + 1] ?? '');
  const second = isRange ? numberIn(parts[at + 2] ?? '', words) : undefined;
  const min = first ?? (second !== undefined && words.one.has(parts[at] ?? '') ? 1 : undefined);
  if (min === undefined) return undefined;
  const before = parts[at - 1] ?? '';
  const end = second === undefined ? at + 1 : at + 3;
  const isTimes = TIMES.has(parts[end - 1] ?? '') || /\p{L}mal$/u.test(parts[end - 1] ?? '');
  if (second !== undefined)
    return { range: { min: Math.min(min, second), max: Math.max(min, second) }, end, isTimes };
  if (words.most.has(before)) return { range: { min: 0, max: min, open: 'most' }, end, isTimes };
  if (words.least.has(before)) return { range: { min, max: Infinity, open: 'least' }, end, isTimes };
  return { range: { min, max: min }, end, isTimes };
}

const TIMES: ReadonlySet<string> = new Set(['once', 'twice', 'couple', 'par']);

/** A number as it is compared: times of the day in hours. */
function numberIn(part: string, { numbers }: Words): number | undefined {
  if (!/^\d/.test(part)) return numbers.get(part);
  if (!TIME.test(part)) return Number(part.replace(',', '.'));
  const [hours = 0, minutes = 0] = part.split(':').map(Number);
  return hours + minutes / HOUR;
}
