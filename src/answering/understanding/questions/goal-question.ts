import type { Circumstances, GoalQuestion } from '../../../planner/plan.ts';
import type { PlanReading } from '../plan-reading.ts';
import {
  activitiesOf,
  asksSomethingElse,
  asksWhich,
  covered,
  namesActivity,
  REACH_WORDS,
  refusedOf,
  wanted,
} from './said.ts';

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
  const adds = asksWhich(reading) && marks['on-top'].some((hit) => asking.has(hit.start));
  if (!cross && !adds && marks['some-activity'].length === 0) return false;
  if (activities.length > 1 && marks['either-or'].length > 0) return true;
  if (asksWhich(reading) || marks.which.some((hit) => asking.has(hit.start))) return true;
  return (goal === 'marathon' || goal === 'sprint') && (fitsGoal(reading) || asksForRunner(reading));
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

/** "400 m runner. Box jumps any use?": who asks, then one activity. */
function asksForRunner({ goals, words, mentions, marks }: PlanReading): boolean {
  const [activity, ...others] = mentions.filter(({ value }) => value.kind === 'cross');
  return (
    activity !== undefined &&
    others.length === 0 &&
    words.length <= TERSE_WORDS &&
    marks['all-right'].length > 0 &&
    goals.some((goal) => RUNNER.test(words[goal.end] ?? '') || RUNNER.test(words[goal.end - 1] ?? ''))
  );
}

/** A message as short as this says nothing beside what it names. */
const TERSE_WORDS = 10;
const RUNNER =
  /(?:runner|sprinter|marathoner|laufer|lauferin|velocista|maratonista|coureur|coureuse|sprinteur|marathonien)$/;

const FOR: ReadonlySet<string> = new Set('for para fur pour'.split(' '));

/** The same, only where the message asks which activity, and speaks of no change: that is no matter of the time of the year. */
export function plainGoalQuestion(reading: PlanReading, who: Circumstances): GoalQuestion | undefined {
  const { marks, mentions, words } = reading;
  if (who.goal === undefined || !asksWhich(reading) || reading.weaknesses.length > 0) return undefined;
  if ([...marks.more, ...marks.less, ...marks.stop].some((hit) => !covered(hit, marks['what-changes'])))
    return undefined;
  const general = mentions.filter(({ value }) => value.kind === 'cross' && value.activity === undefined);
  const meant =
    marks['some-activity'].length > 0 ||
    general.some(({ start }) => WHAT_FOR.test(words[start - 1] ?? '')) ||
    marks.which.some((hit) => PLAINLY.test(words.slice(hit.start, hit.end).join(' ')));
  return meant ? goalQuestion(reading, who) : undefined;
}

/** "What should I do to cross-train", "which cross-training", "what kind of cross-training". */
const WHAT_FOR = /^(?:to|for|as|of|which|what|welche[sn]?|que|cual|quel|quelle|zum|als|como|comme|en)$/;
const PLAINLY =
  /^(?:which|what (?:kind|sort|type|other|activit|exercise|sport|cross|xt|options|else)|what xt|welche|was fur|quel|que (?:tipo|deporte|actividad|entrenamiento))/;

/** What a message says of the activities to choose from, and of those refused. */
export function goalParts(reading: PlanReading): GoalQuestion {
  const activities = activitiesOf(reading);
  const refuses = refusedOf(reading);
  return {
    intent: 'goal',
    ...(activities.length > 0 && { activities }),
    ...(refuses.length > 0 && { refuses }),
  };
}
