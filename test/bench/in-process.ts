import type { Answer, Ask } from '../../src/answering/answer.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Progress } from './progress.ts';
import type { BenchQuestion } from './questions.ts';

export const TODAY = '2026-11-23';

export interface AskFigures {
  readonly all: Figures;
  /** Of each question the median of its rounds: what else the machine does at times is left out. */
  readonly typical: Figures;
  readonly byOutcome: ReadonlyMap<Answer['outcome'], Figures>;
}

/** How long one call of a handler takes, over so many rounds of all questions after others to warm up. */
export async function measureAsk(
  ask: Ask,
  questions: readonly BenchQuestion[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
  progress: Progress,
): Promise<AskFigures> {
  const times = new Map<Answer['outcome'], number[]>();
  const byQuestion = questions.map((): number[] => []);
  for (let round = 1 - warmUp; round <= rounds; round += 1) {
    for (const [place, question] of questions.entries()) {
      const asked = { history: [], ...question, today: TODAY };
      const before = performance.now();
      const { outcome } = await ask(asked);
      const taken = performance.now() - before;
      if (round < 1) continue;
      byQuestion[place]?.push(taken);
      const known = times.get(outcome);
      if (known) known.push(taken);
      else times.set(outcome, [taken]);
    }
    progress.done(Math.max(0, round));
  }
  return {
    all: figuresOf([...times.values()].flat()),
    typical: figuresOf(byQuestion.map((taken) => figuresOf(taken).p50)),
    byOutcome: new Map([...times].map(([outcome, list]) => [outcome, figuresOf(list)])),
  };
}
