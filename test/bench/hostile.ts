import fc from 'fast-check';
import type { Ask } from '../../src/answering/answer.ts';
import type { Book } from '../../src/knowledge/book.ts';
import { questionsOf } from '../answering/hostile-material.ts';
import { hostileStrings, type HostileString } from '../answering/hostile-strings.ts';
import { figuresOf, type Figures } from './figures.ts';
import { TODAY } from './in-process.ts';
import type { Progress } from './progress.ts';

const BATCH = 1_000;
/** A string that took longer is asked again so often, and its least time counts: what else the machine does is none of its. */
const SLOW_MS = 10;
const AGAIN = 3;

export interface HostileFigures {
  readonly all: Figures;
  readonly slowest: HostileString & { readonly ms: number };
}

/** How long hostile strings take to answer, the same strings each time. */
export async function measureHostile(
  ask: Ask,
  book: Book,
  count: number,
  progress: Progress,
): Promise<HostileFigures> {
  const strings = hostileStrings(questionsOf(book));
  const time = async (text: string): Promise<number> => {
    const before = performance.now();
    await ask({ text, today: TODAY, history: [] });
    return performance.now() - before;
  };
  const times: number[] = [];
  let slowest = { kind: '', text: '', ms: 0 };
  for (let seed = 1; times.length < count; seed += 1) {
    for (const hostile of fc.sample(strings, { numRuns: Math.min(BATCH, count - times.length), seed })) {
      let ms = await time(hostile.text);
      for (let again = 0; again < AGAIN && ms > SLOW_MS; again += 1)
        ms = Math.min(ms, await time(hostile.text));
      times.push(ms);
      if (ms > slowest.ms) slowest = { ...hostile, ms };
    }
    progress.done(times.length);
  }
  return { all: figuresOf(times), slowest };
}
