import { makeCard } from '../../src/cards/card.ts';
import { weekPicture } from '../../src/cards/picture.ts';
import { decide } from '../../src/planner/decide.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import { en } from '../../src/wording/en/en.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Progress } from './progress.ts';
import { weeksToBuild, weeksToCheck } from './weeks.ts';

/** Decisions before the first one that counts. */
const WARM_UP = 100;

export interface PlannerFigures {
  readonly build: Figures;
  readonly check: Figures;
  readonly scattered: Figures;
  readonly card: Figures;
}

/** How long building a week, checking and mending one, and drawing its card take. */
export async function measurePlanner(
  { weeks, cards }: { readonly weeks: number; readonly cards: number },
  progress: Progress,
): Promise<PlannerFigures> {
  const built = weeksToBuild(weeks + WARM_UP);
  const checked = weeksToCheck(weeks + WARM_UP);
  const build = timesOf(built);
  progress.done(weeks);
  const check = timesOf(checked);
  progress.done(2 * weeks);
  const scattered = timesOf(weeksToCheck(weeks + WARM_UP, { scattered: true }));
  progress.done(3 * weeks);
  const drawn: number[] = [];
  for (const { week } of checked.slice(0, cards + 1)) {
    const card = makeCard({ week, monday: '2026-11-23', level: 'advanced' }, en.cards);
    const before = performance.now();
    await weekPicture(card, en.cards);
    drawn.push(performance.now() - before);
    progress.done(3 * weeks + drawn.length - 1);
  }
  // The first picture loads the drawing and its fonts.
  return { build, check, scattered, card: figuresOf(drawn.slice(1)) };
}

function timesOf(questions: readonly PlanQuestion[]): Figures {
  const times = questions.map((question) => {
    const before = performance.now();
    decide(question);
    return performance.now() - before;
  });
  return figuresOf(times.slice(WARM_UP));
}
