import type { FrequencyQuestion, PlanQuestion, SameDayQuestion, Weakness } from '../../planner/plan.ts';
import { DAYS, type Week } from '../../planner/session.ts';
import { saidIn } from '../plan-said.ts';
import { soughtIn } from '../plan-weeks.ts';
import type { FromProfile } from '../plan-words.ts';
import { a, bare, counted, list, number, oneOf } from './grammar.ts';
import { firstOf } from './plan-asked.ts';
import { atTime, dayKindNamed, dayNames, onDays, onEither, sessionName, tallied } from './plan-day-names.ts';
import {
  activities,
  allOf,
  amount,
  cross,
  gaps,
  goals,
  levels,
  noneOf,
  run,
  RUN,
  seasons,
} from './plan-names.ts';

const WEAKNESSES: Readonly<Record<Weakness, string>> = {
  soreness: 'starker Muskelkater nach Läufen',
  'no-strength-work': 'seit mehr als einem Jahr kein Krafttraining',
  'weak-core': 'eine schwache Rumpfmuskulatur',
  stiffness: 'steif',
  injury: 'eine Verletzung',
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
  return parts.length < enough ? undefined : `Verstanden: ${parts.join(between)}.`;
}

/** Whole weeks are known, rounded down: `in weniger als einer Woche`, `in zwei bis drei Wochen`. */
const weeksLeft = (weeks: number): string =>
  weeks === 0
    ? 'in weniger als einer Woche'
    : `in ${weeks === 1 ? 'ein' : number(weeks)} bis ${number(weeks + 1)} Wochen`;

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
      const noun = cross(question);
      const where = [
        ...(on.length === 0 ? [] : [onDays(on).trim()]),
        ...(onKind === undefined ? [] : [dayKindNamed(onKind, everyOne)]),
      ];
      const what = count === undefined ? a(noun) : counted(count, noun);
      return {
        about: [
          ...weekParts(week),
          `${what} ${where.length === 0 ? 'zum Einplanen' : where.join(', ')}`,
          ...(impossible.length === 0 ? [] : [`nicht ${onEither(impossible)}`]),
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
          ...(sought.length === 0 ? [] : [`${list(tallied(sought))} zum Einplanen`]),
          ...(impossible.length === 0 ? [] : [`nicht ${onEither(impossible)}`]),
          ...(refuses.length === 0 ? [] : [noneOf(refuses)]),
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
    goal !== undefined && `Training für ${goals[goal]}`,
    season !== undefined && seasons[season],
    weeksToRace !== undefined && `Wettkampf ${weeksLeft(weeksToRace)}`,
    wornOut === true && 'ausgelaugt',
    newActivity === true && 'neu für dich',
  ];
  return parts.filter((part) => part !== false);
}

function sameDayParts(question: SameDayQuestion): string[] {
  const { run: load, activity, activityIntensity, gap } = question;
  const order = firstOf(question);
  const sessionsKnown = load !== undefined || activity !== undefined || activityIntensity !== undefined;
  if (!sessionsKnown && order === undefined && gap === undefined) return [];
  return [
    `${bare(oneOf(run(question)))} + ${bare(oneOf(cross(question)))}`,
    'am selben Tag',
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
        ? `${counted(count, RUN, 'acc')} pro Woche ersetzen`
        : `${amount(question, count)} pro Woche`),
    replacesRuns === true && count === undefined && 'anstelle von Läufen',
    onTop === true && 'zusätzlich zu dem, was du schon machst',
    lapsed === true && 'seit mehr als einem Jahr nicht gemacht',
  ];
  return parts.filter((part) => part !== false);
}

/** `Dienstag Intervalle, Sonntag langer Lauf`. */
function weekParts(week: Week): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${week[day].map((one) => `${sessionName(one)}${atTime(one)}`).join(' + ')}`,
  );
  return days.length === 0 ? [] : [days.join(', ')];
}
