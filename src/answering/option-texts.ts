import { nearest } from '../knowledge/nearest.ts';
import { tokens } from '../knowledge/tokens.ts';
import { ACTIVITIES, type Activity, type Day } from '../planner/session.ts';
import type { Placed } from '../planner/week.ts';
import type { CrossSession, RunSession } from '../planner/session.ts';
import type { Wish } from '../planner/plan.ts';
import { echo } from '../wording/echo.ts';
import type { Asker, Option, OptionProblem, OptionValues } from './options.ts';
import { readDay } from './race-date.ts';
import { redFlag } from './understanding/red-flags.ts';
import { readDayList, readSessionList } from './understanding/week-reading.ts';

type Problem = { readonly problem: OptionProblem };

/** What parts the entries of a list: signs, and the little words of the languages that members write in. */
const BETWEEN_ENTRIES = /[,;/+&\n]|\s(?:and|or|y|e|o|und|oder|et|ou)\s/iu;

/** Sessions that a member wrote: those with a day, and those still to be placed. */
export interface SaidSessions {
  readonly placed: readonly Placed[];
  readonly runs: readonly Wish<RunSession>[];
  readonly wishes: readonly Wish<CrossSession>[];
}

/** Reads sessions ("Mon easy, Tue intervals", "swim, gym x2"); where days alone stand, each is a run. */
export function readSessions(option: string, text: string, asker: Asker): SaidSessions | Problem {
  const { placed, undated, problems } = readSessionList(text, asker);
  const [problem] = problems;
  if (problem !== undefined) return { problem: { id: 'plan', option, problem } };
  if (placed.length === 0 && undated.length === 0) {
    return { problem: { id: 'plan', option, problem: { id: 'no-sessions' } } };
  }
  return {
    placed,
    runs: undated.filter((session) => session.kind === 'run'),
    wishes: undated.filter((session) => session.kind === 'cross'),
  };
}

/** Reads days ("Mon, Wed", "weekend"), each once, Monday first. */
export function readDays(
  option: string,
  text: string,
  asker: Asker,
): { readonly days: readonly Day[] } | Problem {
  const { days, problems } = readDayList(text, asker);
  const [problem] = problems;
  if (problem !== undefined) return { problem: { id: 'plan', option, problem } };
  return days.length > 0 ? { days } : { problem: { id: 'no-days', option, given: echo(text) } };
}

/** Reads the day of a race, which lies ahead: an ISO day, or words such as "18 April" or "in ten weeks". */
export function readRace(option: string, text: string, asker: Asker): { readonly day: string } | Problem {
  const day = readDay(text, asker);
  if (day === undefined) return { problem: { id: 'no-date', option, given: echo(text) } };
  // ISO days sort as text.
  if (day >= asker.today) return { day };
  return { problem: { id: 'plan', option, problem: { id: 'race-in-the-past', date: day } } };
}

/** Reads activities by any name ("swim, gym"), each once, in the order in which they were written. */
export function readActivities(
  option: string,
  text: string,
  asker: Asker,
): { readonly activities: readonly Activity[] } | Problem {
  const found = new Set<Activity>();
  for (const entry of text.split(BETWEEN_ENTRIES).map((one) => one.trim())) {
    if (entry === '') continue;
    const named = activitiesIn(entry, asker);
    if (named.length === 0) {
      const meant = nearest(entry, ACTIVITIES);
      return { problem: { id: 'unknown-activity', option, given: echo(entry), nearest: meant } };
    }
    for (const activity of named) found.add(activity);
  }
  if (found.size > 0) return { activities: [...found] };
  return { problem: { id: 'unknown-activity', option, given: echo(text), nearest: undefined } };
}

function activitiesIn(entry: string, asker: Asker): readonly Activity[] {
  const exact = ACTIVITIES.find((activity) => activity === entry.toLowerCase().replace(/\s+/g, '-'));
  if (exact !== undefined) return [exact];
  const { placed, undated } = readSessionList(entry, asker);
  return [...placed.map(({ session }) => session), ...undated].flatMap((session) =>
    session.kind === 'cross' && session.activity !== undefined ? [session.activity] : [],
  );
}

/** The first of the member's own texts that speaks of a sign of danger, for which the handler stops. */
export function dangerIn(declared: readonly Option[], values: OptionValues): string | undefined {
  return declared
    .filter((option) => 'reads' in option)
    .map(({ name }) => String(values[name] ?? ''))
    .find((text) => redFlag(tokens(text)) !== undefined);
}
