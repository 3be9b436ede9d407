import type {
  FocusQuestion,
  GoalQuestion,
  SeasonChange,
  SeasonQuestion,
  Weakness,
} from '../../planner/plan.ts';
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

const CROSS_CHANGES: readonly SeasonChange[] = ['more-cross', 'less-cross', 'no-cross'];

const weaknesses: Readonly<Record<Weakness, string>> = {
  soreness: 'My legs are very sore after runs.',
  'no-strength-work': 'I have not lifted for more than a year.',
  'weak-core': 'My core is weak.',
  stiffness: 'I am stiff and not flexible.',
  injury: 'I have an injury.',
};

/** How the question about a part of the year would be typed. */
export function seasonAsked({ changes = [], activities = [] }: SeasonQuestion): string[] {
  const named = activities.length === 0 ? 'cross-training' : allOf(activities);
  if (changes.length === 0) return [`More or less ${named} now?`];
  const said = `Should I ${list(changes.map((change) => CHANGES[change](named)))} now?`;
  const isNamed = changes.some((change) => CROSS_CHANGES.includes(change));
  return isNamed || activities.length === 0 ? [said] : [said, `I think of ${allOf(activities)}.`];
}

/** How the question for a goal would be typed. */
export function goalAsked({ goal, activities = [] }: GoalQuestion): string[] {
  const choice = activities.length === 0 ? '' : `: ${eitherOf(activities)}`;
  return [
    goal === undefined
      ? `Which cross-training fits my goal${choice}?`
      : `Which cross-training for ${goals[goal]}${choice}?`,
  ];
}

/** How the question for the one thing to do would be typed. */
export function focusAsked({
  weaknesses: named = [],
  activities = [],
  severalAtOnce,
}: FocusQuestion): string[] {
  const question =
    severalAtOnce === true
      ? `Can I start ${activities.length === 0 ? 'several kinds of cross-training' : allOf(activities)} all at once?`
      : `Which one thing should I add${activities.length === 0 ? '' : `: ${eitherOf(activities)}`}?`;
  return [...named.map((weakness) => weaknesses[weakness]), question];
}
