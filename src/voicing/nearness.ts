import type { Entry } from '../knowledge/entry.ts';
import type { TakeBack } from './budgets.ts';
import { keepLast } from './kept.ts';

/** Makes vectors of texts that are near each other where the texts say the like. */
export interface Embed {
  /** The name of the model. */
  readonly name: string;
  /** A vector for each text, in their order, or why there are none: the model failed, or is left alone. Never rejects. */
  embed(texts: readonly string[]): Promise<Embedded>;
}

export type Embedded = readonly (readonly number[])[] | 'failed' | 'paused';

/** Where vectors of entries are kept, by the hash of what they were made of. */
export interface Vectors {
  read(hash: string): Promise<readonly number[] | undefined>;
  keep(hash: string, vector: readonly number[]): Promise<void>;
}

/** How near entries are to a question, by their ids; undefined where that is not known in time, or there is no room to ask. */
export type Nearness = (
  question: string,
  entries: readonly Entry[],
  /** Counts a request, and gives what takes that back; undefined where there is no room for it. */
  take: () => TakeBack | undefined,
) => Promise<ReadonlyMap<string, number> | undefined>;

/** Questions whose vectors are kept, in memory alone. */
const MOST_QUESTIONS = 200;

/**
 * Makes the measure of nearness. Vectors of entries are made once for each text. `soon` gives what a promise does, or
 * undefined where an answer cannot wait for it; what is under way is then there for the next question.
 */
export function makeNearness({
  embed,
  vectors,
  hashOf,
  soon,
}: {
  readonly embed: Embed;
  readonly vectors: Vectors;
  readonly hashOf: (text: string) => string;
  readonly soon: <T>(promise: Promise<T>) => Promise<T | undefined>;
}): Nearness {
  const questions = keepLast<readonly number[]>(MOST_QUESTIONS);

  async function made(texts: readonly string[], take: () => TakeBack | undefined): Promise<Embedded> {
    if (texts.length === 0) return [];
    const takeBack = take();
    if (takeBack === undefined) return 'paused';
    const vectorsOf = await embed.embed(texts);
    if (vectorsOf === 'paused') takeBack();
    return vectorsOf;
  }

  async function near(
    question: string,
    entries: readonly Entry[],
    take: () => TakeBack | undefined,
  ): Promise<ReadonlyMap<string, number> | undefined> {
    const texts = entries.map(({ title, sentences }) => [title, ...sentences].join('\n'));
    const hashes = texts.map((text) => hashOf(`${embed.name}\n${text}`));
    const known = await Promise.all(hashes.map((hash) => vectors.read(hash)));
    const missing = [...known.keys()].filter((at) => known[at] === undefined);
    const asked = questions.get(question);
    const wanted = [...(asked ? [] : [question]), ...missing.map((at) => texts[at] ?? '')];
    const got = await made(wanted, take);
    if (typeof got === 'string') return undefined;
    const own = asked ?? got[0];
    if (own === undefined) return undefined;
    questions.set(question, own);
    const fresh = asked ? got : got.slice(1);
    await Promise.all(missing.map((at, place) => vectors.keep(hashes[at] ?? '', fresh[place] ?? [])));
    const all = known.map((vector, at) => vector ?? fresh[missing.indexOf(at)] ?? []);
    return new Map(entries.map(({ id }, at) => [id, alike(own, all[at] ?? [])]));
  }

  return (question, entries, take) => soon(near(question, entries, take));
}

/** The cosine of two vectors, -1 to 1; 0 where they are not of one kind. */
function alike(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return 0;
  let [dot, ofA, ofB] = [0, 0, 0];
  for (const [at, x] of a.entries()) {
    const y = b[at] ?? 0;
    dot += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 0 && ofB > 0 ? dot / Math.sqrt(ofA * ofB) : 0;
}
