import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { wordsIn } from '../knowledge/tokens.ts';
import { clausesIn, contentOf, type Content, type ContentKind } from './content.ts';

/** A sentence of a passage, by the ways in which its content may be told. */
export interface SourceSentence {
  /** In the order in which the passage says it. */
  readonly content: readonly Content[];
  /** That order first; then those with a clause moved to the front or to the end. */
  readonly orders: readonly (readonly Content[])[];
  /** Whether a clause of it could be read with another sentence: then it is told as a sentence of its own. */
  readonly isWhole: boolean;
}

/** What is wrong with the sense of a wording; `sentence` is the number of one of its sentences, from 1. */
export type SenseFault =
  /** Words that are missing. */
  | { readonly id: 'left-out'; readonly missing: readonly string[] }
  /** Where it first says something else: what stands there, and what should. */
  | { readonly id: 'turned'; readonly sentence: number; readonly found?: string; readonly due?: string }
  /** One that is joined with another, or parted, so that a clause may be read with the wrong one. */
  | { readonly id: 'joined'; readonly sentence: number };

const BREAK = /[,;:–—]\s+/u;

/** Reads a sentence of a passage. */
export function sourceSentence(text: string, language: SpokenLanguage): SourceSentence {
  const content = contentOf(text, language);
  const starts: number[] = [];
  let words = 0;
  for (const piece of text.split(BREAK)) {
    starts.push(words);
    words += wordsIn(piece, language).length;
  }
  const [, second] = starts;
  const clauses = clausesIn(text, language);
  const cuts = clauses.flatMap((place) => {
    if (place === 0) return second === undefined ? [] : [second];
    return place >= (starts.at(-1) ?? 0) ? [place] : [];
  });
  const orders = cuts.map((cut) => [
    ...content.filter(({ start }) => start >= cut),
    ...content.filter(({ start }) => start < cut),
  ]);
  return { content, orders: [content, ...orders], isWhole: clauses.length > 0 };
}

/**
 * What is wrong with the sense of a wording, by what its sentences say, beside the sentences that it should say;
 * undefined where nothing is. It must say all of their content, in the same order and no other. A clause may stand in
 * front, two words beside each other may change places; what a sentence begins with need not be said again where the
 * one before names it, nor the session that was named last.
 */
export function senseFault(
  told: readonly (readonly Content[])[],
  sentences: readonly SourceSentence[],
): SenseFault | undefined {
  const wording = wordingOf(told);
  const reading = read(wording, sentences);
  if (reading === undefined) return undefined;
  const held = new Set(wording.content.map(({ key }) => key));
  const missing = sentences.flatMap(({ content }) => content).filter(({ key }) => !held.has(key));
  if (missing.length > 0) return { id: 'left-out', missing: [...new Set(missing.map(({ said }) => said))] };
  const { at, due, isJoined } = reading;
  const sentence = [...wording.bounds].findLastIndex((bound) => bound <= at) + 1;
  const number = Math.min(sentence, told.length);
  if (isJoined) return { id: 'joined', sentence: number };
  const found = wording.content[at]?.said;
  return { id: 'turned', sentence: number, ...(found && { found }), ...(due && { due: due.said }) };
}

/** A wording as it is read: in one row, and the places where its sentences begin, with the one behind the last. */
interface Wording {
  readonly content: readonly Content[];
  readonly bounds: ReadonlySet<number>;
}

function wordingOf(told: readonly (readonly Content[])[]): Wording {
  const bounds = new Set([0]);
  let length = 0;
  for (const sentence of told) bounds.add((length += sentence.length));
  return { content: told.flat(), bounds };
}

/** How far a wording is read, and which session was named last. */
interface Read {
  readonly next: number;
  readonly named: string | undefined;
}

/** The place of a wording that is not as it should be: the farthest to which it can be read. */
interface Stop {
  readonly at: number;
  readonly due?: Content;
  readonly isJoined?: boolean;
}

/** Reads a wording as these sentences; undefined where it says them. */
function read(wording: Wording, sentences: readonly SourceSentence[]): Stop | undefined {
  let farthest: Stop = { at: -1 };
  const stopAt = (stop: Stop): undefined => {
    if (stop.at > farthest.at) farthest = stop;
  };

  function from(reached: Read, at: number): boolean {
    const sentence = sentences[at];
    if (sentence === undefined) {
      const isOver = reached.next === wording.content.length;
      if (!isOver) stopAt({ at: reached.next });
      return isOver;
    }
    const before = new Set(sentences[at - 1]?.content.map(({ key }) => key));
    return sentence.orders.some((order) => {
      const known = order.findIndex((one) => !before.has(one.key) || !NAMES.has(one.kind));
      const most = known === -1 ? order.length : known;
      return Array.from({ length: most + 1 }, (_, count) => order.slice(count)).some((rest) => {
        const further = through(wording, rest, reached, stopAt);
        if (further === undefined) return false;
        if (!sentence.isWhole || isOne(wording, reached.next, further.next)) return from(further, at + 1);
        stopAt({ at: reached.next, isJoined: true });
        return false;
      });
    });
  }
  return from({ next: 0, named: undefined }, 0) ? undefined : farthest;
}

/** True where these places of a wording are one sentence of it. */
const isOne = ({ bounds }: Wording, start: number, end: number): boolean =>
  bounds.has(start) && bounds.has(end) && ![...bounds].some((at) => at > start && at < end);

/** Reads on where a wording says this next; undefined, and where it stops, where it says something else. */
function through(
  { content }: Wording,
  due: readonly Content[],
  { next: start, named: last }: Read,
  stopAt: (stop: Stop) => undefined,
): Read | undefined {
  let [next, named] = [start, last];
  const floating = due.filter(({ kind }) => kind === 'floating').map(({ key }) => key);
  const rest = due.filter(({ kind }) => kind !== 'floating');
  const takeFloating = (): void => {
    for (let one = content[next]; one && floating.includes(one.key); one = content[next]) {
      floating.splice(floating.indexOf(one.key), 1);
      next += 1;
    }
  };
  let mayTurn = true;
  for (let at = 0; at < rest.length; at++) {
    takeFloating();
    const [one, other] = [rest[at], rest[at + 1]];
    if (one === undefined) break;
    if (content[next]?.key === one.key) {
      next += 1;
      if (one.kind === 'activity') named = one.key;
      continue;
    }
    if (one.kind === 'activity' && one.key === named) continue;
    const isTurned = other?.key === content[next]?.key && one.key === content[next + 1]?.key;
    if (!mayTurn || !isTurned || one.kind !== 'word' || other?.kind !== 'word')
      return stopAt({ at: next, due: one });
    mayTurn = false;
    next += 2;
    at += 1;
  }
  takeFloating();
  return floating.length === 0 ? { next, named } : stopAt({ at: next });
}

/** What names a thing, and so may be called "it" the next time. */
const NAMES: ReadonlySet<ContentKind> = new Set<ContentKind>(['activity', 'runner', 'thing', 'word']);
