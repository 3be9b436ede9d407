import type { FrequencyQuestion, PlanQuestion, SameDayQuestion, Weakness } from '../../planner/plan.ts';
import { DAYS, type Week } from '../../planner/session.ts';
import { saidIn } from '../plan-said.ts';
import { soughtIn } from '../plan-weeks.ts';
import type { FromProfile } from '../plan-words.ts';
import { a, counted, either, list, number } from './grammar.ts';
import { firstOf } from './plan-asked.ts';
import { atTime, dayKindNamed, dayNames, nameOf, namesOf, neitherDay, tallied } from './plan-day-names.ts';
import {
  activities,
  allNamed,
  amount,
  cross,
  gaps,
  goals,
  levels,
  run,
  RUN,
  seasons,
  without,
} from './plan-names.ts';

const WEAKNESSES: Readonly<Record<Weakness, string>> = {
  soreness: 'mucho dolor muscular después de correr',
  'no-strength-work': 'nada de fuerza desde hace más de un año',
  'weak-core': 'un core débil',
  stiffness: 'rigidez',
  injury: 'una lesión',
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
  return parts.length < enough ? undefined : `Entendido: ${parts.join(between)}.`;
}

/** Whole weeks are known, rounded down: `en menos de una semana`, `en dos o tres semanas`. */
const weeksLeft = (weeks: number): string =>
  weeks === 0
    ? 'en menos de una semana'
    : `en ${either([weeks === 1 ? 'una' : number(weeks), number(weeks + 1)])} semanas`;

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
        ...(on.length === 0 ? [] : [namesOf(on)]),
        ...(onKind === undefined ? [] : [dayKindNamed(onKind, everyOne)]),
      ];
      const what = count === undefined ? a(noun) : counted(count, noun);
      return {
        about: [
          ...weekParts(week),
          `${what} ${where.length === 0 ? 'por colocar' : where.join(', ')}`,
          ...(impossible.length === 0 ? [] : [`no ${neitherDay(impossible)}`]),
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
          ...(sought.length === 0 ? [] : [`${list(tallied(sought))} por colocar`]),
          ...(impossible.length === 0 ? [] : [`no ${neitherDay(impossible)}`]),
          ...(refuses.length === 0 ? [] : [without(refuses)]),
        ],
        least: 1,
        between: '; ',
      };
    }
    case 'week-check':
      return { about: weekParts(question.week), least: 1, between: '; ' };
    case 'season': {
      const { activities: named = [] } = question;
      return { about: named.length === 0 ? [] : [allNamed(named)], least: 2 };
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
    goal !== undefined && `entrenas para ${goals[goal]}`,
    season !== undefined && seasons[season],
    weeksToRace !== undefined && `competición ${weeksLeft(weeksToRace)}`,
    wornOut === true && 'agotamiento',
    newActivity === true && 'nuevo para ti',
  ];
  return parts.filter((part) => part !== false);
}

function sameDayParts(question: SameDayQuestion): string[] {
  const { run: load, activity, activityIntensity, gap } = question;
  const order = firstOf(question);
  const sessionsKnown = load !== undefined || activity !== undefined || activityIntensity !== undefined;
  if (!sessionsKnown && order === undefined && gap === undefined) return [];
  return [
    `${run(question).one} + ${cross(question).one}`,
    'mismo día',
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
        ? `sustituir ${counted(count, RUN)} por semana`
        : `${amount(question, count)} por semana`),
    replacesRuns === true && count === undefined && 'en lugar de sesiones de carrera',
    onTop === true && 'además de lo que haces',
    lapsed === true && 'nada desde hace más de un año',
  ];
  return parts.filter((part) => part !== false);
}

/** `lunes series, domingo tirada larga`. */
function weekParts(week: Week): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${week[day].map((one) => `${nameOf(one).text}${atTime(one)}`).join(' + ')}`,
  );
  return days.length === 0 ? [] : [days.join(', ')];
}
