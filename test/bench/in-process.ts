import { fileURLToPath } from 'node:url';
import type { Answer } from '../../src/answering/answer.ts';
import { makeAsk } from '../../src/answering/ask.ts';
import { makeBook } from '../../src/knowledge/book.ts';
import { problemLine } from '../../src/knowledge/problem.ts';
import { readPages } from '../../src/stores/pages.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Progress } from './progress.ts';
import { QUESTIONS } from './questions.ts';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge/', import.meta.url));
const TODAY = '2026-11-23';

export interface AskFigures {
  readonly all: Figures;
  readonly byOutcome: ReadonlyMap<Answer['outcome'], Figures>;
}

/** How long one call of the handler takes, over so many rounds of all questions after others to warm up. */
export async function measureAsk(
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
  progress: Progress,
): Promise<AskFigures> {
  const pages = await readPages(KNOWLEDGE);
  const book = 'problems' in pages ? pages : makeBook(pages);
  if ('problems' in book) throw new Error(book.problems.map(problemLine).join('\n'));
  const ask = makeAsk(book);

  const times = new Map<Answer['outcome'], number[]>();
  for (let round = 1 - warmUp; round <= rounds; round += 1) {
    for (const question of QUESTIONS) {
      const asked = { history: [], ...question, today: TODAY };
      const before = performance.now();
      const { outcome } = await ask(asked);
      const taken = performance.now() - before;
      if (round < 1) continue;
      const known = times.get(outcome);
      if (known) known.push(taken);
      else times.set(outcome, [taken]);
    }
    progress.done(Math.max(0, round));
  }
  return {
    all: figuresOf([...times.values()].flat()),
    byOutcome: new Map([...times].map(([outcome, list]) => [outcome, figuresOf(list)])),
  };
}
