import type {
  FocusQuestion,
  GoalQuestion,
  SeasonChange,
  SeasonQuestion,
  Weakness,
} from '../../planner/plan.ts';
import { list } from './grammar.ts';
import { allOf, eitherOf, goals } from './plan-names.ts';

/** What a member would do, behind "Soll ich jetzt". */
const CHANGES: Readonly<Record<SeasonChange, (cross: string) => string>> = {
  'more-cross': (cross) => `mehr ${cross} machen`,
  'less-cross': (cross) => `weniger ${cross} machen`,
  'no-cross': (cross) => `mit ${cross} aufhören`,
  'more-running': () => 'mehr laufen',
  'less-running': () => 'weniger laufen',
  'no-running': () => 'mit dem Laufen aufhören',
  'new-activities': () => 'neue Sportarten ausprobieren',
  'full-rest': () => 'komplett pausieren',
};

const CROSS_CHANGES: readonly SeasonChange[] = ['more-cross', 'less-cross', 'no-cross'];

const weaknesses: Readonly<Record<Weakness, string>> = {
  soreness: 'Ich habe nach Läufen starken Muskelkater.',
  'no-strength-work': 'Ich habe seit mehr als einem Jahr kein Krafttraining gemacht.',
  'weak-core': 'Meine Rumpfmuskulatur ist schwach.',
  stiffness: 'Ich bin steif und unbeweglich.',
  injury: 'Ich habe eine Verletzung.',
};

/** How the question about a part of the year would be typed. */
export function seasonAsked({ changes = [], activities = [] }: SeasonQuestion): string[] {
  const named = activities.length === 0 ? 'Crosstraining' : allOf(activities);
  if (changes.length === 0) return [`Jetzt mehr oder weniger ${named}?`];
  const said = `Soll ich jetzt ${list(changes.map((change) => CHANGES[change](named)))}?`;
  const isNamed = changes.some((change) => CROSS_CHANGES.includes(change));
  return isNamed || activities.length === 0 ? [said] : [said, `Ich denke an ${allOf(activities)}.`];
}

/** How the question for a goal would be typed. */
export function goalAsked({ goal, activities = [] }: GoalQuestion): string[] {
  const choice = activities.length === 0 ? '' : `: ${eitherOf(activities)}`;
  return [
    goal === undefined
      ? `Welches Crosstraining passt zu meinem Ziel${choice}?`
      : `Welches Crosstraining für ${goals[goal]}${choice}?`,
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
      ? `Kann ich mit ${activities.length === 0 ? 'mehreren Arten von Crosstraining' : allOf(activities)} gleichzeitig anfangen?`
      : `Welche eine Sache soll ich dazunehmen${activities.length === 0 ? '' : `: ${eitherOf(activities)}`}?`;
  return [...named.map((weakness) => weaknesses[weakness]), question];
}
