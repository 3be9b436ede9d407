import type { Activity, Day } from '../planner/session.ts';
import type { Catalogue } from './catalogue.ts';
import { echo } from './echo.ts';

/** What can be wrong with a plan that a member wrote. */
type Problem =
  | { readonly id: 'unknown-day'; readonly given: string; readonly nearest?: Day }
  | { readonly id: 'too-many-sessions'; readonly count: number; readonly most: number }
  | { readonly id: 'too-many-days'; readonly count: number }
  | { readonly id: 'two-races'; readonly day: Day }
  | { readonly id: 'race-in-the-past'; readonly date: string }
  | { readonly id: 'negative-number'; readonly given: string }
  | { readonly id: 'wanted-and-refused'; readonly activity: Activity }
  | { readonly id: 'impossible-day-used'; readonly day: Day }
  | { readonly id: 'no-day-left' }
  | { readonly id: 'no-sessions' };

/** The sentences for a problem: what is wrong, and what to write instead. A member's own words are cut short. */
export function planProblemText(problem: Problem, { problems }: Pick<Catalogue['plan'], 'problems'>): string {
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
