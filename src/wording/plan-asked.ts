import type { FrequencyQuestion, PlanQuestion, SameDayQuestion } from '../planner/plan.ts';
import type { Activity, Gap, Goal, Level, Season } from '../planner/session.ts';
import { focusAsked, goalAsked, seasonAsked, type ChoiceAskedWords } from './plan-asked-choice.ts';
import { buildAsked, checkAsked, placementAsked, type WeekAskedWords } from './plan-asked-week.ts';
import type { PlanFacts } from './plan-words.ts';

/** The words of one language in which a member would type a plan question. */
export interface AskedWords {
  readonly sameDay: {
    readonly run: (facts: PlanFacts) => string;
    readonly cross: (facts: PlanFacts) => string;
    /** Between two sessions in no order, and in the order in which they are done. */
    readonly and: string;
    readonly andThen: string;
    /** `gap` is a part of the sentence with its comma, or empty. */
    readonly canI: (p: { readonly both: string; readonly gap: string }) => string;
    readonly gap: Readonly<Record<Gap, string>>;
    readonly whichFirst: string;
    readonly howFarApart: string;
  };
  readonly howOften: (question: FrequencyQuestion) => string;
  readonly lapsed: string;
  readonly week: WeekAskedWords;
  readonly choice: ChoiceAskedWords;
  /** What the member says of themselves, of the year and of the race: whole sentences. */
  readonly level: Readonly<Record<Level, string>>;
  readonly goal: (goal: Goal) => string;
  readonly season: (season: Season) => string;
  readonly race: (weeksLeft: number) => string;
  readonly wornOut: string;
  readonly newActivity: string;
  readonly none: (activities: readonly Activity[]) => string;
}

/**
 * Makes what puts a whole question into words that a member could have typed. Different questions read differently, but
 * for what no member types: the club's own limits, and likes and refusals, which outside a week stem from the profile.
 */
export const makeAsked =
  (words: AskedWords) =>
  (question: PlanQuestion): string =>
    [...sentencesOf(question, words), ...circumstances(question, words)].join(' ');

function sentencesOf(question: PlanQuestion, words: AskedWords): string[] {
  switch (question.intent) {
    case 'same-day':
      return sameDayAsked(question, words.sameDay);
    case 'frequency':
      return [words.howOften(question), ...(question.lapsed === true ? [words.lapsed] : [])];
    case 'placement':
      return placementAsked(question, words.week);
    case 'season':
      return seasonAsked(question, words.choice);
    case 'goal':
      return goalAsked(question, words.choice);
    case 'focus':
      return focusAsked(question, words.choice);
    case 'week-check':
      return checkAsked(question, words.week);
    case 'week-build':
      return buildAsked(question, words.week);
  }
}

function sameDayAsked(question: SameDayQuestion, words: AskedWords['sameDay']): string[] {
  const { order, gap } = question;
  const sessions = [words.run(question), words.cross(question)];
  const both = (order === 'cross-first' ? sessions.toReversed() : sessions).join(
    order === undefined ? ` ${words.and} ` : ` ${words.andThen} `,
  );
  return [
    words.canI({ both, gap: gap === undefined ? '' : `, ${words.gap[gap]}` }),
    ...(question.orderAsked === true ? [words.whichFirst] : []),
    ...(question.gapAsked === true ? [words.howFarApart] : []),
  ];
}

/** A goal that is asked about stands in the question already. */
function circumstances(question: PlanQuestion, words: AskedWords): string[] {
  const { level, goal, season, weeksToRace, wornOut, newActivity, refuses = [] } = question;
  const said: (string | false)[] = [
    level !== undefined && words.level[level],
    goal !== undefined && question.intent !== 'goal' && words.goal(goal),
    season !== undefined && words.season(season),
    weeksToRace !== undefined && words.race(weeksToRace),
    wornOut === true && words.wornOut,
    newActivity === true && words.newActivity,
    refuses.length > 0 && question.intent === 'week-build' && words.none(refuses),
  ];
  return said.filter((part) => part !== false);
}
