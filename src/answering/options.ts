import { nearest } from '../knowledge/nearest.ts';
import type { Activity, Day } from '../planner/session.ts';
import { echo } from '../wording/echo.ts';
import type { PlanProblem } from '../planner/plan-problem.ts';

/** Characters that an option in the member's own words may hold: a week written out needs fewer. */
export const OPTION_CHARACTERS = 400;

/** What a text of a member's own is read for. */
export type TextKind = 'runs' | 'sessions' | 'week' | 'days' | 'race' | 'activities';

/** An option with fixed choices, a whole number between two bounds (both included), or a text of the member's own. */
export type Option<Name extends string = string> =
  | { readonly name: Name; readonly choices: readonly string[] }
  | { readonly name: Name; readonly min: number; readonly max: number }
  | { readonly name: Name; readonly reads: TextKind; readonly required?: true };

/** Values by option name; undefined and null count as left open, and a number may come as text (`'3'`). */
export type OptionValues = Readonly<Record<string, string | number | null | undefined>>;

/** What is needed to read a member's own words. */
export interface Asker {
  /** ISO day of the asker. */
  readonly today: string;
  /** The locale of the asker's client, such as `en-US` or `de`. */
  readonly locale?: string;
}

/** What is wrong with an option. `given` is short enough to stand in a sentence. */
export type OptionProblem =
  | {
      readonly id: 'unknown-option';
      readonly option: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | {
      readonly id: 'unknown-choice';
      readonly option: string;
      readonly given: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | {
      readonly id: 'not-a-count';
      readonly option: string;
      readonly given: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly id: 'text-empty'; readonly option: string; readonly reads: TextKind }
  | { readonly id: 'text-too-long'; readonly option: string; readonly most: number }
  /** An option without which there is nothing to decide. */
  | { readonly id: 'option-missing'; readonly option: string; readonly reads: TextKind }
  | { readonly id: 'no-date'; readonly option: string; readonly given: string }
  | { readonly id: 'no-days'; readonly option: string; readonly given: string }
  | {
      readonly id: 'unknown-activity';
      readonly option: string;
      readonly given: string;
      readonly nearest: string | undefined;
    }
  /** Sessions without a day where every session needs one. */
  | { readonly id: 'without-day'; readonly option: string; readonly count: number }
  /** A word such as "not" or "except", where only what is meant is to be listed. */
  | { readonly id: 'denied'; readonly option: string; readonly reads: TextKind; readonly given: string }
  /** Words where a session should stand. */
  | {
      readonly id: 'unknown-session';
      readonly option: string;
      readonly reads: TextKind;
      readonly given: string;
      readonly nearest: string | undefined;
    }
  | {
      readonly id: 'no-whole-number';
      readonly option: string;
      readonly reads: TextKind;
      readonly given: string;
    }
  /** An evening or an hour, where whole days are to be listed. */
  | { readonly id: 'part-of-a-day'; readonly option: string; readonly given: string }
  /** A run, where cross-training is to be listed. */
  | { readonly id: 'no-cross-training'; readonly option: string; readonly given: string }
  /** Every session has its day, so that there is none to place. */
  | { readonly id: 'all-placed' }
  /** `date` is an ISO day. */
  | { readonly id: 'race-over'; readonly option: string; readonly date: string }
  | { readonly id: 'race-too-far'; readonly option: string; readonly date: string }
  /** Off-season, and a race that is near. */
  | { readonly id: 'race-in-off-season'; readonly date: string }
  /** The same day or activity in two options that say the opposite. */
  | { readonly id: 'day-in-both'; readonly options: readonly [string, string]; readonly day: Day }
  | {
      readonly id: 'activity-in-both';
      readonly options: readonly [string, string];
      readonly activity: Activity;
    }
  | { readonly id: 'every-day-out'; readonly option: string }
  | { readonly id: 'set-and-cleared'; readonly option: string }
  /** Something that the plan itself cannot hold. */
  | { readonly id: 'plan'; readonly option: string; readonly problem: PlanProblem }
  /** A command that changes something was given nothing to change. */
  | { readonly id: 'nothing-given'; readonly known: readonly string[] };

/** The values of options that fit their declaration. */
export interface ReadOptions<Name extends string> {
  /** The value where it is one of the choices. */
  chosen<T extends string>(name: Name, choices: readonly T[]): T | undefined;
  count(name: Name): number | undefined;
  text(name: Name): string | undefined;
}

/**
 * Reads values against the declaration of their options, or gives the first problem. The case of a choice does not
 * matter; texts come trimmed.
 */
export function readOptions<Name extends string>(
  declared: readonly Option<Name>[],
  values: OptionValues,
): ReadOptions<Name> | { readonly problem: OptionProblem } {
  const read = new Map<Name, string | number>();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const option = declared.find((one) => one.name === name);
    if (option === undefined) {
      const known = declared.map((one) => one.name);
      return { problem: { id: 'unknown-option', option: echo(name), known, nearest: nearest(name, known) } };
    }
    const result = readValue(option, String(value).trim());
    if (typeof result === 'object') return { problem: result };
    read.set(option.name, result);
  }
  const missing = declared.find((one) => 'required' in one && !read.has(one.name));
  if (missing !== undefined && 'reads' in missing) {
    return { problem: { id: 'option-missing', option: missing.name, reads: missing.reads } };
  }
  return {
    chosen: (name, choices) => choices.find((choice) => choice === read.get(name)),
    count: (name) => {
      const value = read.get(name);
      return typeof value === 'number' ? value : undefined;
    },
    text: (name) => {
      const value = read.get(name);
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function readValue(option: Option, given: string): string | number | OptionProblem {
  if ('choices' in option) {
    const { name, choices: known } = option;
    const choice = known.find((one) => one === given.toLowerCase());
    if (choice !== undefined) return choice;
    return { id: 'unknown-choice', option: name, given: echo(given), known, nearest: nearest(given, known) };
  }
  if ('reads' in option) {
    const { name, reads } = option;
    if (given === '') return { id: 'text-empty', option: name, reads };
    if (given.length > OPTION_CHARACTERS) {
      return { id: 'text-too-long', option: name, most: OPTION_CHARACTERS };
    }
    return given;
  }
  const { name, min, max } = option;
  const count = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
  return count >= min && count <= max
    ? count
    : { id: 'not-a-count', option: name, given: echo(given), min, max };
}

/** A choice of an option as a person reads it, such as `{ name: 'Martial arts', value: 'martial-arts' }`. */
export interface NamedChoice {
  readonly name: string;
  readonly value: string;
}

/** The choices of an option with their names in the catalogue's language; empty where it has no fixed choices. */
export function namedChoices(
  option: Option,
  words: { readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>> },
): readonly NamedChoice[] {
  if (!('choices' in option)) return [];
  return option.choices.map((value) => ({ name: words.choices[option.name]?.[value] ?? value, value }));
}

/** `{ [key]: value }`, or nothing where the value is undefined. */
export function defined<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
