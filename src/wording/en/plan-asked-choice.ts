import type { SeasonChange } from '../../planner/plan.ts';
import type { Activity } from '../../planner/session.ts';
import type { ChoiceAskedWords } from '../plan-asked-choice.ts';
import { allOf, eitherOf, goals, list } from './plan-names.ts';

/** What a member would do, behind "Should I". */
const CHANGES: Readonly<Record<SeasonChange, (cross: string) => string>> = {
  'more-cross': (cross) => `do more ${cross}`,
  'less-cross': (cross) => `do less ${cross}`,
  'no-cross': (cross) => `stop all ${cross}`,
  'more-running': () => 'run more',
  'less-running': () => 'run less',
  'no-running': () => 'stop running',
  'new-activities': () => 'try new activities',
  'full-rest': () => 'rest completely',
};

/** The cross-training spoken of. */
const named = (activities: readonly Activity[]): string =>
  activities.length === 0 ? 'cross-training' : allOf(activities);

/** English questions of what to choose. */
export const choiceAsked: ChoiceAskedWords = {
  moreOrLess: (activities) => `More or less ${named(activities)} now?`,
  should: ({ changes, activities }) =>
    `Should I ${list(changes.map((change) => CHANGES[change](named(activities))))} now?`,
  thinkOf: (activities) => `I think of ${allOf(activities)}.`,
  choice: (activities) => `: ${eitherOf(activities)}`,
  forGoal: ({ goal, choice }) =>
    goal === undefined
      ? `Which cross-training fits my goal${choice}?`
      : `Which cross-training for ${goals[goal]}${choice}?`,
  oneThing: ({ choice }) => `Which one thing should I add${choice}?`,
  allAtOnce: (activities) =>
    `Can I start ${activities.length === 0 ? 'several kinds of cross-training' : allOf(activities)} all at once?`,
  weakness: {
    soreness: 'My legs are very sore after runs.',
    'no-strength-work': 'I have not lifted for more than a year.',
    'weak-core': 'My core is weak.',
    stiffness: 'I am stiff and not flexible.',
    injury: 'I have an injury.',
  },
};
