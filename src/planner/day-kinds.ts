import type { DayKind } from './plan.ts';
import { DAYS, type Day, type RunLoad, type RunSession, type Session, type Week } from './session.ts';
import { isRun, loadOfRun } from './session-load.ts';
import { dayAfterIn, dayBeforeIn, EMPTY_WEEK } from './week.ts';

/** The day that stands for a kind of day in an example week. */
export const EXAMPLE_DAY: Day = 'wednesday';

/** Where the run that makes a day one of its kind stands, and what run it is; no run makes a rest day. */
interface Mark {
  readonly at: 'day' | 'before' | 'after';
  readonly run: RunSession;
}

const HARD: RunSession = { kind: 'run', intensity: 'hard' };
const LONG: RunSession = { kind: 'run', run: 'long' };
const RACE: RunSession = { kind: 'run', run: 'race' };

const MARKS: Readonly<Record<DayKind, Mark | undefined>> = {
  'rest-day': undefined,
  'run-day': { at: 'day', run: { kind: 'run' } },
  'easy-run-day': { at: 'day', run: { kind: 'run', run: 'easy' } },
  'hard-run-day': { at: 'day', run: HARD },
  'long-run-day': { at: 'day', run: LONG },
  'after-hard-run': { at: 'before', run: HARD },
  'before-hard-run': { at: 'after', run: HARD },
  'after-long-run': { at: 'before', run: LONG },
  'before-long-run': { at: 'after', run: LONG },
  'after-race': { at: 'before', run: RACE },
  'before-race': { at: 'after', run: RACE },
};

/** A week in which the example day is one of the kind, and nothing else stands. */
export function exampleWeek(kind: DayKind): Week {
  const mark = MARKS[kind];
  const day = mark && markedDay(EMPTY_WEEK, mark, EXAMPLE_DAY);
  return mark === undefined || day === undefined ? EMPTY_WEEK : { ...EMPTY_WEEK, [day]: [mark.run] };
}

/** The days of a week that are of the kind. */
export function daysOfKind(week: Week, kind: DayKind): Day[] {
  const mark = MARKS[kind];
  return DAYS.filter((day) => {
    if (mark === undefined) return !week[day].some(isRun);
    const marked = markedDay(week, mark, day);
    return marked !== undefined && week[marked].some((session) => isLike(session, mark.run));
  });
}

function markedDay(week: Week, { at }: Mark, day: Day): Day | undefined {
  if (at === 'day') return day;
  return at === 'before' ? dayBeforeIn(week, day) : dayAfterIn(week, day);
}

/** True for a run as the mark has it: of its kind where it is a race, else of its load, where it has one. */
function isLike(session: Session, mark: RunSession): boolean {
  if (!isRun(session)) return false;
  if (mark.run === 'race') return session.run === 'race';
  const load: RunLoad | undefined = loadOfRun(mark);
  return load === undefined || loadOfRun(session) === load;
}
