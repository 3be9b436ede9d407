import type { FocusQuestion, GoalQuestion, SeasonChange, SeasonQuestion, Weakness } from '../planner/plan.ts';
import type { Activity, Goal } from '../planner/session.ts';

type Activities = readonly Activity[];

/** The words of one language for questions of what to choose; each is a whole sentence but for `choice`. */
export interface ChoiceAskedWords {
  readonly moreOrLess: (activities: Activities) => string;
  readonly should: (p: {
    readonly changes: readonly SeasonChange[];
    readonly activities: Activities;
  }) => string;
  readonly thinkOf: (activities: Activities) => string;
  /** Activities to choose from, with the colon before them. */
  readonly choice: (activities: Activities) => string;
  /** `choice` is empty where the member names nothing to choose from. */
  readonly forGoal: (p: { readonly goal: Goal | undefined; readonly choice: string }) => string;
  readonly oneThing: (p: { readonly choice: string }) => string;
  readonly allAtOnce: (activities: Activities) => string;
  readonly weakness: Readonly<Record<Weakness, string>>;
}

/** Changes that name the cross-training spoken of. */
const CROSS_CHANGES: readonly SeasonChange[] = ['more-cross', 'less-cross', 'no-cross'];

/** How the question about a part of the year would be typed. */
export function seasonAsked(
  { changes = [], activities = [] }: SeasonQuestion,
  words: ChoiceAskedWords,
): string[] {
  if (changes.length === 0) return [words.moreOrLess(activities)];
  const said = words.should({ changes, activities });
  const isNamed = activities.length === 0 || changes.some((change) => CROSS_CHANGES.includes(change));
  return isNamed ? [said] : [said, words.thinkOf(activities)];
}

/** How the question for a goal would be typed. */
export const goalAsked = ({ goal, activities }: GoalQuestion, words: ChoiceAskedWords): string[] => [
  words.forGoal({ goal, choice: choiceOf(activities, words) }),
];

/** How the question for the one thing to do would be typed. */
export const focusAsked = (
  { weaknesses = [], activities, severalAtOnce }: FocusQuestion,
  words: ChoiceAskedWords,
): string[] => [
  ...weaknesses.map((weakness) => words.weakness[weakness]),
  severalAtOnce === true
    ? words.allAtOnce(activities ?? [])
    : words.oneThing({ choice: choiceOf(activities, words) }),
];

const choiceOf = (activities: Activities = [], words: ChoiceAskedWords): string =>
  activities.length === 0 ? '' : words.choice(activities);
