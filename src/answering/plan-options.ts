import { LOAD_OF_RUN } from '../planner/load.ts';
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
import { contradiction } from './understanding/week-problems.ts';

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
  const toPlace = [runs, sessions].flatMap((said) => [...said.runs, ...said.wishes]);
  if (toPlace.length === 0)
    return { problem: { id: 'option-missing', option: 'sessions', reads: 'sessions' } };
  const not = read.text('not');
  const impossible = not === undefined ? { days: undefined } : readDays('not', not, asker);
  if ('problem' in impossible) return impossible;
  const who = circumstances(read, asker);
  if ('problem' in who) return who;
  const all = {
    placed: [...runs.placed, ...sessions.placed],
    runs: [...runs.runs, ...sessions.runs],
    wishes: [...runs.wishes, ...sessions.wishes],
  };
  const wrong = contradiction({ ...all, impossible: impossible.days ?? [], refuses: [] });
  if (wrong !== undefined) return { problem: { id: 'plan', option: 'sessions', problem: wrong } };
  return {
    intent: 'week-build',
    week: weekOf(all.placed),
    runs: all.runs,
    wishes: all.wishes,
    ...defined('impossible', impossible.days),
    ...who,
  };
}

function weekCheck(read: Read, asker: Asker): WeekCheckQuestion | Problem {
  const said = sessionsOf('week', read, asker);
  if ('problem' in said) return said;
  const count = said.runs.length + said.wishes.length;
  if (count > 0) return { problem: { id: 'without-day', option: 'week', count } };
  const who = circumstances(read, asker);
  return 'problem' in who ? who : { intent: 'week-check', week: weekOf(said.placed), ...who };
}

const NOTHING_SAID: SaidSessions = { placed: [], runs: [], wishes: [] };

function sessionsOf(name: PlanOptionName, read: Read, asker: Asker): SaidSessions | Problem {
  const text = read.text(name);
  return text === undefined ? NOTHING_SAID : readSessions(name, text, asker);
}

function circumstances(read: Read, asker: Asker): Circumstances | Problem {
  const text = read.text('race');
  const race = text === undefined ? undefined : readRace('race', text, asker);
  if (race !== undefined && 'problem' in race) return race;
  return {
    ...defined('level', read.chosen('level', LEVELS)),
    ...defined('goal', read.chosen('goal', GOALS)),
    ...defined('season', read.chosen('season', SEASONS)),
    ...defined('weeksToRace', race && weeksUntil(race.day, asker.today)),
  };
}
