import type { FrequencyQuestion, PlanQuestion, SameDayQuestion, Weakness } from '../../planner/plan.ts';
import { DAYS, type Week } from '../../planner/session.ts';
import { saidIn } from '../plan-said.ts';
import { soughtIn } from '../plan-weeks.ts';
import type { FromProfile } from '../plan-words.ts';
import { firstOf } from './plan-asked.ts';
import {
  atTime,
  dayKindNamed,
  dayNames,
  eitherDay,
  on as onDays,
  sessionName,
  tallied,
} from './plan-day-names.ts';
import {
  a,
  activities,
  allOf,
  amount,
  counted,
  cross,
  eitherOf,
  gaps,
  goals,
  levels,
  list,
  number,
  run,
  seasons,
} from './plan-names.ts';

const WEAKNESSES: Readonly<Record<Weakness, string>> = {
  soreness: 'very sore after runs',
  'no-strength-work': 'no strength work for more than a year',
  'weak-core': 'a weak core',
  stiffness: 'stiff',
  injury: 'an injury',
};

/**
 * What was understood of a question; undefined where that is no more than the verdict says anyway. What stems from the
 * profile stands on a line of its own, and is left out here.
 */
export function understood(question: PlanQuestion, fromProfile: FromProfile = {}): string | undefined {
  const own = saidIn(question, fromProfile);
  const { about, least, between = ', ' } = partsOf(own);
  const parts = [...about, ...circumstances(own)];
  // The level is often told by something else, such as the kilometres a week: then it must be seen.
  const enough = own.level === undefined ? least : 1;
  return parts.length < enough ? undefined : `I understood: ${parts.join(between)}.`;
}

/** Whole weeks are known, rounded down: `in less than a week`, `in two to three weeks`. */
const weeksLeft = (weeks: number): string =>
  weeks === 0 ? 'in less than a week' : `in ${number(weeks)} to ${number(weeks + 1)} weeks`;

interface Parts {
  readonly about: string[];
  /** Parts that the line must have to be worth a place. */
  readonly least: number;
  readonly between?: string;
}

/** What the question speaks of. */
function partsOf(question: PlanQuestion): Parts {
  switch (question.intent) {
    case 'same-day':
      return { about: sameDayParts(question), least: 2 };
    case 'frequency':
      return { about: frequencyParts(question), least: 2 };
    case 'placement': {
      const { week, count, on = [], onKind, everyOne, impossible = [] } = question;
      const name = cross(question);
      const where = [
        ...(on.length === 0 ? [] : [onDays(on)]),
        ...(onKind === undefined ? [] : [`on ${dayKindNamed(onKind, everyOne)}`]),
      ];
      return {
        about: [
          ...weekParts(week),
          `${count === undefined ? a(name) : counted(count, name)} ${where.length === 0 ? 'to place' : where.join(', ')}`,
          ...(impossible.length === 0 ? [] : [`not on ${eitherDay(impossible)}`]),
        ],
        least: 2,
        between: '; ',
      };
    }
    case 'week-build': {
      const { week, impossible = [], refuses = [] } = question;
      const sought = soughtIn(question);
      return {
        about: [
          ...weekParts(week),
          ...(sought.length === 0 ? [] : [`${list(tallied(sought))} to place`]),
          ...(impossible.length === 0 ? [] : [`not on ${eitherDay(impossible)}`]),
          ...(refuses.length === 0 ? [] : [`no ${eitherOf(refuses)}`]),
        ],
        least: 1,
        between: '; ',
      };
    }
    case 'week-check':
      return { about: weekParts(question.week), least: 1, between: '; ' };
    case 'season': {
      const { activities: named = [] } = question;
      return { about: named.length === 0 ? [] : [allOf(named)], least: 2 };
    }
    case 'goal':
      return { about: [], least: 2 };
    case 'focus':
      return { about: (question.weaknesses ?? []).map((weakness) => WEAKNESSES[weakness]), least: 2 };
  }
}

function circumstances(question: PlanQuestion): string[] {
  const { level, goal, season, weeksToRace, wornOut, newActivity } = question;
  const parts: (string | false)[] = [
    level !== undefined && levels[level],
    goal !== undefined && `training for ${goals[goal]}`,
    season !== undefined && seasons[season],
    weeksToRace !== undefined && `race ${weeksLeft(weeksToRace)}`,
    wornOut === true && 'worn out',
    newActivity === true && 'new to you',
  ];
  return parts.filter((part) => part !== false);
}

function sameDayParts(question: SameDayQuestion): string[] {
  const { run: load, activity, activityIntensity, gap } = question;
  const order = firstOf(question);
  const sessionsKnown = load !== undefined || activity !== undefined || activityIntensity !== undefined;
  if (!sessionsKnown && order === undefined && gap === undefined) return [];
  return [
    `${run(question)} + ${cross(question)}`,
    'same day',
    ...(order === undefined ? [] : [order]),
    ...(gap === undefined ? [] : [gaps[gap]]),
  ];
}

function frequencyParts(question: FrequencyQuestion): string[] {
  const { activity, count, onTop, replacesRuns, lapsed } = question;
  const isCounted = count !== undefined && onTop !== true && replacesRuns !== true;
  const parts: (string | false)[] = [
    activity !== undefined && !isCounted && activities[activity].name,
    count !== undefined &&
      (replacesRuns === true
        ? `${counted(count, 'run')} a week replaced`
        : `${amount(question, count)} a week`),
    replacesRuns === true && count === undefined && 'in place of runs',
    onTop === true && 'on top of what you do',
    lapsed === true && 'none for more than a year',
  ];
  return parts.filter((part) => part !== false);
}

/** `Tuesday intervals, Sunday long run`. */
function weekParts(week: Week): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${week[day].map((one) => `${sessionName(one)}${atTime(one)}`).join(' + ')}`,
  );
  return days.length === 0 ? [] : [days.join(', ')];
}
