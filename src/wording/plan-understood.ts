import type {
  DayKind,
  FrequencyQuestion,
  PlanQuestion,
  SameDayQuestion,
  Weakness,
  Wish,
} from '../planner/plan.ts';
import {
  DAYS,
  type Activity,
  type Day,
  type Gap,
  type Goal,
  type Level,
  type Season,
  type Session,
  type Week,
} from '../planner/session.ts';
import { saidIn } from './plan-said.ts';
import { soughtIn } from './plan-weeks.ts';
import type { FromProfile, PlanFacts } from './plan-words.ts';

/** The words of one language for what was understood of a question; each is a part of the line, no sentence. */
export interface UnderstoodWords {
  /** The line around its parts, which are joined. */
  readonly line: (parts: string) => string;
  /** Between parts that hold commas themselves. */
  readonly semicolon: string;
  readonly list: (parts: readonly string[]) => string;

  readonly level: Readonly<Record<Level, string>>;
  readonly goal: (goal: Goal) => string;
  readonly season: Readonly<Record<Season, string>>;
  /** Whole weeks are known, rounded down. */
  readonly race: (weeksLeft: number) => string;
  readonly wornOut: string;
  readonly newActivity: string;
  readonly weakness: Readonly<Record<Weakness, string>>;

  /** The run and the cross-training of one day. */
  readonly bothSessions: (facts: PlanFacts) => string;
  readonly sameDay: string;
  /** The session that is done first; undefined where the order is open. */
  readonly first: (question: SameDayQuestion) => string | undefined;
  readonly gap: Readonly<Record<Gap, string>>;

  readonly activity: (activity: Activity) => string;
  readonly amount: (question: FrequencyQuestion, count: number) => string;
  readonly runsReplaced: (count: number) => string;
  readonly inPlaceOfRuns: string;
  readonly onTop: string;
  readonly lapsed: string;

  readonly dayNames: Readonly<Record<Day, string>>;
  /** One session of a week, with its time. */
  readonly session: (session: Session) => string;
  /** The sessions that are to be placed. */
  readonly what: (facts: PlanFacts) => string;
  readonly tallied: (sought: readonly Wish[]) => readonly string[];
  /** Behind sessions that have no day yet. */
  readonly toPlace: string;
  readonly onDays: (days: readonly Day[]) => string;
  readonly onKind: (kind: DayKind, everyOne: boolean | undefined) => string;
  readonly notOn: (days: readonly Day[]) => string;
  readonly none: (activities: readonly Activity[]) => string;
  readonly allOf: (activities: readonly Activity[]) => string;
}

/** What was understood of a question, in one language. */
export type Understood = (question: PlanQuestion, fromProfile?: FromProfile) => string | undefined;

interface Parts {
  readonly about: readonly string[];
  /** Parts that the line must have to be worth a place. */
  readonly least: number;
  readonly between?: string;
}

/**
 * Makes what tells what was understood of a question: undefined where that is no more than the verdict says anyway. What
 * stems from the profile stands on a line of its own, and is left out here.
 */
export function makeUnderstood(words: UnderstoodWords): Understood {
  return (question, fromProfile = {}) => {
    const own = saidIn(question, fromProfile);
    const { about, least, between = ', ' } = partsOf(own, words);
    const parts = [...about, ...circumstances(own, words)];
    // The level is often told by something else, such as the kilometres a week: then it must be seen.
    const enough = own.level === undefined ? least : 1;
    return parts.length < enough ? undefined : words.line(parts.join(between));
  };
}

/** What the question speaks of. */
function partsOf(question: PlanQuestion, words: UnderstoodWords): Parts {
  const between = words.semicolon;
  switch (question.intent) {
    case 'same-day':
      return { about: sameDayParts(question, words), least: 2 };
    case 'frequency':
      return { about: frequencyParts(question, words), least: 2 };
    case 'placement': {
      const { week, on = [], onKind, everyOne, impossible = [] } = question;
      const where = [
        ...(on.length === 0 ? [] : [words.onDays(on)]),
        ...(onKind === undefined ? [] : [words.onKind(onKind, everyOne)]),
      ];
      return {
        about: [
          ...weekParts(week, words),
          `${words.what(question)} ${where.length === 0 ? words.toPlace : where.join(', ')}`,
          ...(impossible.length === 0 ? [] : [words.notOn(impossible)]),
        ],
        least: 2,
        between,
      };
    }
    case 'week-build': {
      const { week, impossible = [], refuses = [] } = question;
      const sought = soughtIn(question);
      return {
        about: [
          ...weekParts(week, words),
          ...(sought.length === 0 ? [] : [`${words.list(words.tallied(sought))} ${words.toPlace}`]),
          ...(impossible.length === 0 ? [] : [words.notOn(impossible)]),
          ...(refuses.length === 0 ? [] : [words.none(refuses)]),
        ],
        least: 1,
        between,
      };
    }
    case 'week-check':
      return { about: weekParts(question.week, words), least: 1, between };
    case 'season': {
      const { activities: named = [] } = question;
      return { about: named.length === 0 ? [] : [words.allOf(named)], least: 2 };
    }
    case 'goal':
      return { about: [], least: 2 };
    case 'focus':
      return { about: (question.weaknesses ?? []).map((weakness) => words.weakness[weakness]), least: 2 };
  }
}

function circumstances(question: PlanQuestion, words: UnderstoodWords): string[] {
  const { level, goal, season, weeksToRace, wornOut, newActivity } = question;
  const parts: (string | false)[] = [
    level !== undefined && words.level[level],
    goal !== undefined && words.goal(goal),
    season !== undefined && words.season[season],
    weeksToRace !== undefined && words.race(weeksToRace),
    wornOut === true && words.wornOut,
    newActivity === true && words.newActivity,
  ];
  return parts.filter((part) => part !== false);
}

function sameDayParts(question: SameDayQuestion, words: UnderstoodWords): string[] {
  const { run, activity, activityIntensity, gap } = question;
  const first = words.first(question);
  const sessionsKnown = run !== undefined || activity !== undefined || activityIntensity !== undefined;
  if (!sessionsKnown && first === undefined && gap === undefined) return [];
  return [
    words.bothSessions(question),
    words.sameDay,
    ...(first === undefined ? [] : [first]),
    ...(gap === undefined ? [] : [words.gap[gap]]),
  ];
}

function frequencyParts(question: FrequencyQuestion, words: UnderstoodWords): string[] {
  const { activity, count, onTop, replacesRuns, lapsed } = question;
  const isCounted = count !== undefined && onTop !== true && replacesRuns !== true;
  const parts: (string | false)[] = [
    activity !== undefined && !isCounted && words.activity(activity),
    count !== undefined &&
      (replacesRuns === true ? words.runsReplaced(count) : words.amount(question, count)),
    replacesRuns === true && count === undefined && words.inPlaceOfRuns,
    onTop === true && words.onTop,
    lapsed === true && words.lapsed,
  ];
  return parts.filter((part) => part !== false);
}

/** `Tuesday intervals, Sunday long run`. */
function weekParts(week: Week, { dayNames, session }: UnderstoodWords): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${week[day].map(session).join(' + ')}`,
  );
  return days.length === 0 ? [] : [days.join(', ')];
}
