import { LOAD_OF_RUN } from '../planner/load.ts';
import type { FrequencyQuestion, PlanQuestion, SameDayQuestion } from '../planner/plan.ts';
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
import type { Catalogue } from '../wording/catalogue.ts';
import { echo } from '../wording/echo.ts';
import { nearest } from '../knowledge/nearest.ts';

/**
 * The plan commands and their options, declared once for every edge that offers them. All options are optional:
 * what is left open, the planner does not guess. Descriptions and the choices' names stand in the catalogue
 * (`planCommands.options[name]`, `planCommands.choices[name][value]`).
 */
export const PLAN_COMMANDS = ['day', 'days'] as const;
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
} as const satisfies Record<PlanCommand, readonly PlanOption[]>;

export type PlanOptionName = keyof Catalogue['planCommands']['options'];

/** An option with fixed choices, or a whole number between two bounds (both included). */
export type PlanOption =
  | { readonly name: PlanOptionName; readonly choices: readonly string[] }
  | { readonly name: PlanOptionName; readonly min: number; readonly max: number };

/** A choice of an option as a person reads it, such as `{ name: 'Martial arts', value: 'martial-arts' }`. */
export interface NamedChoice {
  readonly name: string;
  readonly value: string;
}

/** The choices of an option with their names in the catalogue's language; empty for a number. */
export function namedChoices(option: PlanOption, words: Catalogue['planCommands']): readonly NamedChoice[] {
  if (!('choices' in option)) return [];
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices;
  return option.choices.map((value) => ({ name: names[option.name]?.[value] ?? value, value }));
}

export type OptionProblem =
  | {
      readonly id: 'unknown-option';
      readonly option: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | {
      readonly id: 'unknown-choice';
      readonly option: PlanOptionName;
      readonly given: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | {
      readonly id: 'not-a-count';
      readonly option: PlanOptionName;
      readonly given: string;
      readonly min: number;
      readonly max: number;
    };

/**
 * The question that a plan command asks, or the first problem with its options. Values are what the member chose,
 * by option name; undefined and null count as left open, and a number may come as text (`'3'`). The case of a
 * choice does not matter.
 */
export function planFromOptions(
  command: PlanCommand,
  values: Readonly<Record<string, string | number | null | undefined>>,
): { readonly plan: PlanQuestion } | { readonly problem: OptionProblem } {
  const declared: readonly PlanOption[] = PLAN_OPTIONS[command];
  const read = new Map<PlanOptionName, string | number>();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const option = declared.find((one) => one.name === name);
    if (option === undefined) {
      const known = declared.map((one) => one.name);
      return { problem: { id: 'unknown-option', option: echo(name), known, nearest: nearest(name, known) } };
    }
    const result = readValue(option, value);
    if ('problem' in result) return result;
    read.set(option.name, result.value);
  }
  return { plan: command === 'day' ? sameDay(read) : frequency(read) };
}

/** The sentence for a problem, for the person who caused it. */
export function optionProblemText(problem: OptionProblem, words: Catalogue['planCommands']): string {
  switch (problem.id) {
    case 'unknown-option':
      return words.problems.unknownOption(problem);
    case 'unknown-choice':
      return words.problems.unknownChoice(problem);
    case 'not-a-count':
      return words.problems.notACount(problem);
  }
}

function readValue(
  option: PlanOption,
  value: string | number,
): { value: string | number } | { problem: OptionProblem } {
  const given = String(value).trim();
  if ('choices' in option) {
    const choice = option.choices.find((one) => one === given.toLowerCase());
    if (choice !== undefined) return { value: choice };
    const known = option.choices;
    return {
      problem: {
        id: 'unknown-choice',
        option: option.name,
        given: echo(given),
        known,
        nearest: nearest(given, known),
      },
    };
  }
  const count = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
  if (count >= option.min && count <= option.max) return { value: count };
  return {
    problem: { id: 'not-a-count', option: option.name, given: echo(given), min: option.min, max: option.max },
  };
}

type Read = ReadonlyMap<PlanOptionName, string | number>;

function sameDay(read: Read): SameDayQuestion {
  const kind = chosen(read, 'run', RUN_KINDS);
  return {
    intent: 'same-day',
    ...defined('run', kind === undefined ? undefined : LOAD_OF_RUN[kind]),
    ...defined('activity', chosen(read, 'activity', ACTIVITIES)),
    ...defined('activityIntensity', chosen(read, 'intensity', INTENSITIES)),
    ...defined('order', chosen(read, 'order', ORDERS)),
    ...defined('gap', chosen(read, 'gap', GAPS)),
    ...defined('goal', chosen(read, 'goal', GOALS)),
    ...defined('season', chosen(read, 'season', SEASONS)),
  };
}

function frequency(read: Read): FrequencyQuestion {
  const count = read.get('count');
  return {
    intent: 'frequency',
    ...defined('level', chosen(read, 'level', LEVELS)),
    ...defined('activity', chosen(read, 'activity', ACTIVITIES)),
    ...defined('count', typeof count === 'number' ? count : undefined),
    ...defined('goal', chosen(read, 'goal', GOALS)),
    ...defined('season', chosen(read, 'season', SEASONS)),
  };
}

function chosen<T extends string>(read: Read, name: PlanOptionName, choices: readonly T[]): T | undefined {
  const value = read.get(name);
  return choices.find((choice) => choice === value);
}

function defined<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
