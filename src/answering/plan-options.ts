import { LOAD_OF_RUN } from '../planner/load.ts';
import { isNearRace } from '../planner/phase.ts';
import type {
  Circumstances,
  FrequencyQuestion,
  PlanQuestion,
  SameDayQuestion,
  WeekBuildQuestion,
  WeekCheckQuestion,
} from '../planner/plan.ts';
import {
  ACTIVITIES,
  GAPS,
  GOALS,
  INTENSITIES,
  LEVELS,
  ORDERS,
  RUN_KINDS,
  SEASONS,
} from '../planner/session.ts';
import { weekOf } from '../planner/week.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { dangerIn, readDays, readRace, readSessions, type SaidSessions } from './option-texts.ts';
import {
  defined,
  readOptions,
  type Asker,
  type Option,
  type OptionProblem,
  type OptionValues,
  type ReadOptions,
} from './options.ts';
import { weeksUntil } from './race-date.ts';
import { withRace } from './race-week.ts';
import { contradiction } from './understanding/weeks/week-problems.ts';

/**
 * The plan commands and their options, declared once for every edge that offers them. What is left open, the planner
 * does not guess. Descriptions and the choices' names stand in the catalogue (`planCommands.options[name]`,
 * `planCommands.choices[name][value]`).
 */
export const PLAN_COMMANDS = ['day', 'days', 'week', 'check'] as const;
export type PlanCommand = (typeof PLAN_COMMANDS)[number];

/** Days a week that a member may name; fourteen is two sessions every day. */
const COUNT_MIN_DAYS = 1;
const COUNT_MAX_DAYS = 14;

export const PLAN_OPTIONS = {
  day: [
    { name: 'run', choices: RUN_KINDS },
    { name: 'activity', choices: ACTIVITIES },
    { name: 'intensity', choices: INTENSITIES },
    { name: 'order', choices: ORDERS },
    { name: 'gap', choices: GAPS },
    { name: 'goal', choices: GOALS },
    { name: 'season', choices: SEASONS },
  ],
  days: [
    { name: 'level', choices: LEVELS },
    { name: 'activity', choices: ACTIVITIES },
    { name: 'count', min: COUNT_MIN_DAYS, max: COUNT_MAX_DAYS },
    { name: 'goal', choices: GOALS },
    { name: 'season', choices: SEASONS },
  ],
  week: [
    { name: 'runs', reads: 'runs' },
    { name: 'sessions', reads: 'sessions' },
    { name: 'not', reads: 'days' },
    { name: 'level', choices: LEVELS },
    { name: 'goal', choices: GOALS },
    { name: 'season', choices: SEASONS },
    { name: 'race', reads: 'race' },
  ],
  check: [
    { name: 'week', reads: 'week', required: true },
    { name: 'level', choices: LEVELS },
    { name: 'goal', choices: GOALS },
    { name: 'season', choices: SEASONS },
    { name: 'race', reads: 'race' },
  ],
} as const satisfies Record<PlanCommand, readonly PlanOption[]>;

export type PlanOptionName = keyof Catalogue['planCommands']['options'];
export type PlanOption = Option<PlanOptionName>;

type Read = ReadOptions<PlanOptionName>;
type Problem = { readonly problem: OptionProblem };

/** The plan commands whose answer holds a week. */
export const WEEK_COMMANDS: readonly PlanCommand[] = ['week', 'check'];

/**
 * The question that a plan command asks, or the first problem with its options. Values are what the member chose or
 * wrote. `danger` is a text of the member's that speaks of a sign of danger: it is to be asked as it stands, since
 * no plan is made for it.
 */
export function planFromOptions(
  command: PlanCommand,
  values: OptionValues,
  asker: Asker,
): { readonly plan: PlanQuestion } | { readonly danger: string } | Problem {
  const declared: readonly PlanOption[] = PLAN_OPTIONS[command];
  const danger = dangerIn(declared, values);
  if (danger !== undefined) return { danger };
  const read = readOptions(declared, values);
  if ('problem' in read) return read;
  const plan = questionOf(command, read, asker);
  return 'problem' in plan ? plan : { plan };
}

function questionOf(command: PlanCommand, read: Read, asker: Asker): PlanQuestion | Problem {
  switch (command) {
    case 'day':
      return sameDay(read);
    case 'days':
      return frequency(read);
    case 'week':
      return weekBuild(read, asker);
    case 'check':
      return weekCheck(read, asker);
  }
}

function sameDay(read: Read): SameDayQuestion {
  const kind = read.chosen('run', RUN_KINDS);
  return {
    intent: 'same-day',
    ...defined('run', kind === undefined ? undefined : LOAD_OF_RUN[kind]),
    ...defined('activity', read.chosen('activity', ACTIVITIES)),
    ...defined('activityIntensity', read.chosen('intensity', INTENSITIES)),
    ...defined('order', read.chosen('order', ORDERS)),
    ...defined('gap', read.chosen('gap', GAPS)),
    ...defined('goal', read.chosen('goal', GOALS)),
    ...defined('season', read.chosen('season', SEASONS)),
  };
}

function frequency(read: Read): FrequencyQuestion {
  return {
    intent: 'frequency',
    ...defined('level', read.chosen('level', LEVELS)),
    ...defined('activity', read.chosen('activity', ACTIVITIES)),
    ...defined('count', read.count('count')),
    ...defined('goal', read.chosen('goal', GOALS)),
    ...defined('season', read.chosen('season', SEASONS)),
  };
}

function weekBuild(read: Read, asker: Asker): WeekBuildQuestion | Problem {
  const runs = sessionsOf('runs', read, asker);
  if ('problem' in runs) return runs;
  const sessions = sessionsOf('sessions', read, asker);
  if ('problem' in sessions) return sessions;
  const not = read.text('not');
  const impossible =
    not === undefined ? { days: undefined } : readDays({ name: 'not', reads: 'days', text: not }, asker);
  if ('problem' in impossible) return impossible;
  const race = raceOf(read, asker);
  if ('problem' in race) return race;
  const all = {
    placed: [...runs.placed, ...sessions.placed],
    runs: [...runs.runs, ...sessions.runs],
    wishes: [...runs.wishes, ...sessions.wishes],
  };
  const wrong = contradiction({ ...all, impossible: impossible.days ?? [], refuses: [] });
  if (wrong !== undefined) return { problem: { id: 'plan', option: 'sessions', problem: wrong } };
  if (all.runs.length + all.wishes.length === 0) return nothingToPlace(all.placed.length);
  const question: WeekBuildQuestion = {
    intent: 'week-build',
    week: weekOf(all.placed),
    runs: all.runs,
    wishes: all.wishes,
    ...defined('impossible', impossible.days),
    ...circumstances(read, race.day, asker),
  };
  return race.day === undefined ? question : withRace(question, race.day, asker.today);
}

const nothingToPlace = (placed: number): Problem => ({
  problem:
    placed > 0 ? { id: 'all-placed' } : { id: 'option-missing', option: 'sessions', reads: 'sessions' },
});

function weekCheck(read: Read, asker: Asker): WeekCheckQuestion | Problem {
  const said = sessionsOf('week', read, asker);
  if ('problem' in said) return said;
  const count = said.runs.length + said.wishes.length;
  if (count > 0) return { problem: { id: 'without-day', option: 'week', count } };
  const race = raceOf(read, asker);
  if ('problem' in race) return race;
  const question: WeekCheckQuestion = {
    intent: 'week-check',
    week: weekOf(said.placed),
    ...circumstances(read, race.day, asker),
  };
  return race.day === undefined ? question : withRace(question, race.day, asker.today);
}

const NOTHING_SAID: SaidSessions = { placed: [], runs: [], wishes: [] };

function sessionsOf(name: 'runs' | 'sessions' | 'week', read: Read, asker: Asker): SaidSessions | Problem {
  const text = read.text(name);
  return text === undefined ? NOTHING_SAID : readSessions({ name, reads: name, text }, asker);
}

/** The ISO day of the race, where one is given that fits the season. */
function raceOf(read: Read, asker: Asker): { readonly day?: string } | Problem {
  const text = read.text('race');
  if (text === undefined) return {};
  const race = readRace({ name: 'race', reads: 'race', text }, asker);
  if ('problem' in race) return race;
  const weeksToRace = weeksUntil(race.day, asker.today);
  const isOff = read.chosen('season', SEASONS) === 'off-season';
  return isOff && isNearRace({ weeksToRace })
    ? { problem: { id: 'race-in-off-season', date: race.day } }
    : race;
}

function circumstances(read: Read, race: string | undefined, { today }: Asker): Circumstances {
  return {
    ...defined('level', read.chosen('level', LEVELS)),
    ...defined('goal', read.chosen('goal', GOALS)),
    ...defined('season', read.chosen('season', SEASONS)),
    ...defined('weeksToRace', race === undefined ? undefined : weeksUntil(race, today)),
  };
}
