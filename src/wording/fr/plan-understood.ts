import type { FrequencyQuestion, PlanQuestion, SameDayQuestion, Weakness } from '../../planner/plan.ts';
import { DAYS, type Week } from '../../planner/session.ts';
import { saidIn } from '../plan-said.ts';
import { soughtIn } from '../plan-weeks.ts';
import type { FromProfile } from '../plan-words.ts';
import { a, alone, counted, list, number } from './grammar.ts';
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
  soreness: 'de fortes courbatures après tes sorties',
  'no-strength-work': "pas de renforcement musculaire depuis plus d'un an",
  'weak-core': 'des muscles du tronc faibles',
  stiffness: 'de la raideur',
  injury: 'une blessure',
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
  return parts.length < enough ? undefined : `J'ai compris : ${parts.join(between)}.`;
}

/** Whole weeks are known, rounded down: `dans moins d'une semaine`, `dans deux à trois semaines`. */
const weeksLeft = (weeks: number): string =>
  weeks === 0 ? "dans moins d'une semaine" : `dans ${alone(weeks, 'f')} à ${number(weeks + 1)} semaines`;

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
          `${what} ${where.length === 0 ? 'à placer' : where.join(', ')}`,
          ...(impossible.length === 0 ? [] : [`pas ${neitherDay(impossible)}`]),
        ],
        least: 2,
        between: ' ; ',
      };
    }
    case 'week-build': {
      const { week, impossible = [], refuses = [] } = question;
      const sought = soughtIn(question);
      return {
        about: [
          ...weekParts(week),
          ...(sought.length === 0 ? [] : [`${list(tallied(sought))} à placer`]),
          ...(impossible.length === 0 ? [] : [`pas ${neitherDay(impossible)}`]),
          ...(refuses.length === 0 ? [] : [without(refuses)]),
        ],
        least: 1,
        between: ' ; ',
      };
    }
    case 'week-check':
      return { about: weekParts(question.week), least: 1, between: ' ; ' };
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
    goal !== undefined && `tu t'entraînes pour ${goals[goal]}`,
    season !== undefined && seasons[season],
    weeksToRace !== undefined && `compétition ${weeksLeft(weeksToRace)}`,
    wornOut === true && 'à bout de forces',
    newActivity === true && 'nouveau pour toi',
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
    'même jour',
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
        ? `remplacer ${counted(count, RUN)} par semaine`
        : `${amount(question, count)} par semaine`),
    replacesRuns === true && count === undefined && 'à la place de sorties de course à pied',
    onTop === true && 'en plus de ce que tu fais',
    lapsed === true && "rien depuis plus d'un an",
  ];
  return parts.filter((part) => part !== false);
}

/** `mardi fractionné, dimanche sortie longue`. */
function weekParts(week: Week): string[] {
  const days = DAYS.filter((day) => week[day].length > 0).map(
    (day) => `${dayNames[day]} ${week[day].map((one) => `${nameOf(one).text}${atTime(one)}`).join(' + ')}`,
  );
  return days.length === 0 ? [] : [days.join(', ')];
}
