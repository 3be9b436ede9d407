import type { FocusQuestion, GoalQuestion, Weakness } from './plan.ts';
import type { Activity, Goal } from './session.ts';

/** The activities that the article gives for a goal; for other goals it names none. */
const GOAL_ACTIVITIES: Readonly<Partial<Record<Goal, readonly Activity[]>>> = {
  marathon: ['cycling', 'swimming'],
  sprint: ['strength', 'plyometrics'],
};

/** The activities that the article gives for a weakness. */
const WEAKNESS_ACTIVITIES: Readonly<Record<Weakness, readonly Activity[]>> = {
  soreness: ['swimming', 'cycling'],
  'no-strength-work': ['strength'],
  'weak-core': ['yoga', 'pilates'],
  stiffness: ['yoga', 'pilates'],
  injury: ['swimming'],
};

type Choice = Pick<GoalQuestion | FocusQuestion, 'activities' | 'refuses' | 'likes'>;

/** The activities for the member's goal, best first; empty where the article names none, or the member refuses them. */
export function activitiesForGoal(question: Choice & { readonly goal?: Goal }): readonly Activity[] {
  return question.goal === undefined ? [] : choose(GOAL_ACTIVITIES[question.goal] ?? [], question);
}

/** The activities against the weaknesses, in the order of these; empty where the member refuses them. */
export function activitiesAgainst(weaknesses: readonly Weakness[], question: Choice): readonly Activity[] {
  return choose([...new Set(weaknesses.flatMap((weakness) => WEAKNESS_ACTIVITIES[weakness]))], question);
}

/** True where the weaknesses call for more than one kind of cross-training. */
export function callForSeveralKinds(weaknesses: readonly Weakness[]): boolean {
  return new Set(weaknesses.map((weakness) => WEAKNESS_ACTIVITIES[weakness].join(' '))).size > 1;
}

/** Those that the member does not refuse; of them those named to choose from, where any is; what is liked first. */
function choose(
  fitting: readonly Activity[],
  { activities = [], refuses = [], likes = [] }: Choice,
): Activity[] {
  const possible = fitting.filter((activity) => !refuses.includes(activity));
  const named = possible.filter((activity) => activities.includes(activity));
  const place = (activity: Activity): number =>
    likes.includes(activity) ? likes.indexOf(activity) : likes.length;
  return (named.length > 0 ? named : possible).toSorted((a, b) => place(a) - place(b));
}
