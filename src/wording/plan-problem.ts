import type { PlanProblem } from '../planner/plan-problem.ts';
import type { Catalogue } from './catalogue.ts';
import { echo } from './echo.ts';

/** The sentences for a problem: what is wrong, and what to write instead. A member's own words are cut short. */
export function planProblemText(
  problem: PlanProblem,
  { problems }: Pick<Catalogue['plan'], 'problems'>,
): string {
  switch (problem.id) {
    case 'unknown-day':
      return problems[problem.id]({ ...problem, given: echo(problem.given) });
    case 'negative-number':
      return problems[problem.id]({ given: echo(problem.given) });
    case 'too-many-sessions':
      return problems[problem.id](problem);
    case 'too-many-days':
      return problems[problem.id](problem);
    case 'two-races':
    case 'impossible-day-used':
      return problems[problem.id](problem);
    case 'race-in-the-past':
      return problems[problem.id](problem);
    case 'wanted-and-refused':
      return problems[problem.id](problem);
    case 'no-day-left':
    case 'no-sessions':
      return problems[problem.id]();
  }
}
