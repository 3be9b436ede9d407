import type { Circumstances, GoalQuestion } from '../../planner/plan.ts';
import type { PlanReading } from './plan-reading.ts';
import { activitiesOf, asksSomethingElse, namesActivity, REACH_WORDS, wanted } from './said.ts';

/** The question which activities fit a goal. */
export function goalQuestion(reading: PlanReading, who: Circumstances): GoalQuestion | undefined {
  if (asksSomethingElse(reading)) return undefined;
  if (who.goal === undefined && reading.marks['my-goal'].length === 0) return undefined;
  return asksGoal(reading, who) ? goalParts(reading) : undefined;
}

function asksGoal(reading: PlanReading, { goal }: Circumstances): boolean {
  const { marks, asking } = reading;
  if (marks['how-often'].length > 0 || marks['another-day'].length > 0) return false;
  const activities = activitiesOf(reading);
  const cross = wanted(reading).some(({ value }) => value.kind === 'cross');
  if (!cross && marks['some-activity'].length === 0) return false;
  if (activities.length > 1 && marks['either-or'].length > 0) return true;
  if (marks.which.some((hit) => asking.has(hit.start))) return true;
  return (goal === 'marathon' || goal === 'sprint') && fitsGoal(reading);
}

/** "Is plyometrics good for sprints?": an activity, then "for", then the goal. */
function fitsGoal(reading: PlanReading): boolean {
  const { marks, goals } = reading;
  if (marks['all-right'].length === 0) return false;
  const [activity, ...others] = wanted(reading).filter(namesActivity);
  const runs = reading.mentions.filter(({ value }) => value.kind === 'run' && value.load !== undefined);
  if (!activity || others.length > 0 || runs.length > 0) return false;
  return goals.some(
    (goal) =>
      goal.start > activity.start &&
      reading.words
        .slice(Math.max(activity.end, goal.start - REACH_WORDS), goal.start)
        .some((word) => FOR.has(word)),
  );
}

const FOR: ReadonlySet<string> = new Set('for para fur pour'.split(' '));

/** What a message says of the activities to choose from. */
export function goalParts(reading: PlanReading): GoalQuestion {
  const activities = activitiesOf(reading);
  return { intent: 'goal', ...(activities.length > 0 && { activities }) };
}
