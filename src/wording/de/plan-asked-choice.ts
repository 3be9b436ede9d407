import type { SeasonChange } from '../../planner/plan.ts';
import type { Activity } from '../../planner/session.ts';
import type { ChoiceAskedWords } from '../plan-asked-choice.ts';
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

/** The cross-training spoken of. */
const named = (activities: readonly Activity[]): string =>
  activities.length === 0 ? 'Crosstraining' : allOf(activities);

/** German questions of what to choose. */
export const choiceAsked: ChoiceAskedWords = {
  moreOrLess: (activities) => `Jetzt mehr oder weniger ${named(activities)}?`,
  should: ({ changes, activities }) =>
    `Soll ich jetzt ${list(changes.map((change) => CHANGES[change](named(activities))))}?`,
  thinkOf: (activities) => `Ich denke an ${allOf(activities)}.`,
  choice: (activities) => `: ${eitherOf(activities)}`,
  forGoal: ({ goal, choice }) =>
    goal === undefined
      ? `Welches Crosstraining passt zu meinem Ziel${choice}?`
      : `Welches Crosstraining für ${goals[goal]}${choice}?`,
  oneThing: ({ choice }) => `Welche eine Sache soll ich dazunehmen${choice}?`,
  allAtOnce: (activities) =>
    `Kann ich mit ${activities.length === 0 ? 'mehreren Arten von Crosstraining' : allOf(activities)} gleichzeitig anfangen?`,
  weakness: {
    soreness: 'Ich habe nach Läufen starken Muskelkater.',
    'no-strength-work': 'Ich habe seit mehr als einem Jahr kein Krafttraining gemacht.',
    'weak-core': 'Meine Rumpfmuskulatur ist schwach.',
    stiffness: 'Ich bin steif und unbeweglich.',
    injury: 'Ich habe eine Verletzung.',
  },
};
