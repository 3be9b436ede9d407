import type { PlanQuestion } from '../planner/plan.ts';
import { focusHeadline, goalHeadline, seasonHeadline } from './plan-headline-choice.ts';
import { frequencyHeadline, sameDayHeadline } from './plan-headline-day.ts';
import { buildHeadline, checkHeadline, placementHeadline } from './plan-headline-week.ts';
import type { Headline, Worded } from './plan-worded.ts';

/** The first sentence or two, which answer the question in their first words. */
export function planHeadline(question: PlanQuestion, worded: Worded): Headline {
  switch (question.intent) {
    case 'same-day':
      return sameDayHeadline(question, worded);
    case 'frequency':
      return frequencyHeadline(question, worded);
    case 'placement':
      return placementHeadline(question, worded);
    case 'season':
      return seasonHeadline(question, worded);
    case 'goal':
      return goalHeadline(question, worded);
    case 'focus':
      return focusHeadline(question, worded);
    case 'week-check':
      return checkHeadline(question, worded);
    case 'week-build':
      return buildHeadline(question, worded);
  }
}
