import type { Ask } from '../../src/answering/answer.ts';
import type { Book } from '../../src/knowledge/book.ts';
import { openLanguageModel } from '../../src/language-model.ts';
import { readShippedPrompts } from '../../src/shipped-prompts.ts';
import { SLOW } from '../model-server/hostile.ts';
import { startModelServer } from '../model-server/server.ts';
import { figuresOf, type Figures } from './figures.ts';
import { TODAY } from './in-process.ts';
import type { Progress } from './progress.ts';
import type { BenchQuestion } from './questions.ts';

export interface ModelFigures {
  /** Questions that wait for a model that fails, each of them, until it is left alone. */
  readonly waiting: Figures;
  /** Questions once it is left alone. */
  readonly leftAlone: Figures;
}

/** Questions at once while the model is still waited for: as many failures as make it left alone. */
const AT_ONCE = 3;

/** How long answers take where the server of a language model is silent, stops, fails or is too busy. */
export async function measureModel(
  ask: Ask,
  book: Book,
  questions: readonly BenchQuestion[],
  progress: Progress,
): Promise<ModelFigures> {
  const prompts = await readShippedPrompts();
  if ('problems' in prompts) throw new Error(prompts.problems.join('\n'));
  const wordable = await thoseAnswered(ask, questions);
  const waiting: number[] = [];
  const leftAlone: number[] = [];
  for (const [place, behaviour] of Object.values(SLOW).entries()) {
    const server = await startModelServer(behaviour);
    const ending = new AbortController();
    const { operatorVoice } = openLanguageModel(
      { baseUrl: server.baseUrl, name: 'm', uses: ['wording'], requestsPerDay: {} },
      { prompts, ending: ending.signal, today: () => TODAY, report: () => undefined },
    );
    const voiced = operatorVoice({ book, ask });
    const timed = async (question: BenchQuestion, times: number[]): Promise<void> => {
      const before = performance.now();
      await voiced({ history: [], ...question, today: TODAY });
      times.push(performance.now() - before);
    };
    await Promise.all(wordable.slice(0, AT_ONCE).map((question) => timed(question, waiting)));
    for (const question of wordable.slice(AT_ONCE)) await timed(question, leftAlone);
    ending.abort();
    await server.close();
    progress.done(place + 1);
  }
  return { waiting: figuresOf(waiting), leftAlone: figuresOf(leftAlone) };
}

/** The questions that a model would be asked to word. */
async function thoseAnswered(ask: Ask, questions: readonly BenchQuestion[]): Promise<BenchQuestion[]> {
  const answered: BenchQuestion[] = [];
  for (const question of questions) {
    const { outcome, citations } = await ask({ history: [], ...question, today: TODAY });
    if (outcome === 'answer' && citations.length > 0) answered.push(question);
  }
  return answered;
}
