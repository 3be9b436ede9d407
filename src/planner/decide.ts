import { decideFocus } from './focus.ts';
import { decideFrequency } from './frequency.ts';
import { decideGoal } from './goal.ts';
import { decidePlacement } from './placement.ts';
import type { Decision, PlanQuestion } from './plan.ts';
import { decideSameDay } from './same-day.ts';
import { decideSeason } from './season.ts';
import { understoodOf } from './understood.ts';
import { decideWeekBuild } from './week-build.ts';
import { decideWeekCheck } from './week-check.ts';

/**
 * Decides a schedule question by the article's rules. Pure: the same question always gives the same decision, and
 * every question of the type gets one, with at least one finding.
 */
export function decide(question: PlanQuestion): Decision {
  const understood = understoodOf(question);
  switch (question.intent) {
    case 'same-day':
      return decideSameDay(question, understood);
    case 'frequency':
      return decideFrequency(question, understood);
    case 'placement':
      return decidePlacement(question, understood);
    case 'season':
      return decideSeason(question, understood);
    case 'goal':
      return decideGoal(question, understood);
    case 'focus':
      return decideFocus(question, understood);
    case 'week-check':
      return decideWeekCheck(question, understood);
    case 'week-build':
      return decideWeekBuild(question, understood);
  }
}
