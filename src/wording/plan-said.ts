import type { PlanQuestion } from '../planner/plan.ts';
import { placedIn, weekOf } from '../planner/week.ts';
import type { FromProfile } from './plan-words.ts';

/** The question with only what the member said in it: what stems from the profile stands on a line of its own. */
export function saidIn(question: PlanQuestion, profile: FromProfile): PlanQuestion {
  const { level, goal, weeksToRace, ...rest } = question;
  const said = {
    ...rest,
    ...(level !== undefined && profile.level === undefined && { level }),
    ...(goal !== undefined && profile.goal === undefined && { goal }),
    ...(weeksToRace !== undefined && profile.raceDate === undefined && { weeksToRace }),
  };
  if (said.intent !== 'placement' && said.intent !== 'week-build') return said;
  const { impossibleDays = [], runDays = [], refuses = [] } = profile;
  const placed = placedIn(said.week).filter(
    ({ day, session }) =>
      !(runDays.includes(day) && session.kind === 'run' && Object.keys(session).length === 1),
  );
  return {
    ...said,
    week: weekOf(placed),
    impossible: (said.impossible ?? []).filter((day) => !impossibleDays.includes(day)),
    refuses: (said.refuses ?? []).filter((activity) => !refuses.includes(activity)),
  };
}
