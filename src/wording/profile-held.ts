import type { Activity, Day } from '../planner/session.ts';
import type { FromProfile } from './plan-words.ts';

/** The words of one language for what is held of a member. */
export interface HeldWords {
  /** Names each thing that can be held. */
  readonly label: { readonly [K in keyof FromProfile]-?: string };
  /** One line of Markdown. */
  readonly line: (p: { readonly label: string; readonly value: string }) => string;
  readonly level: (level: NonNullable<FromProfile['level']>) => string;
  readonly goal: (goal: NonNullable<FromProfile['goal']>) => string;
  readonly date: (isoDay: string) => string;
  readonly days: Readonly<Record<Day, string>>;
  readonly activities: Readonly<Record<Activity, { readonly name: string }>>;
}

/** One line for each thing that is held of a member. */
export function heldLines(held: FromProfile, words: HeldWords): string[] {
  const { label, activities } = words;
  const days = (list: readonly Day[]): string => list.map((day) => words.days[day]).join(', ');
  const names = (list: readonly Activity[]): string => list.map((one) => activities[one].name).join(', ');
  const all: readonly (readonly [label: string, value: string | undefined])[] = [
    [label.level, held.level && words.level(held.level)],
    [label.goal, held.goal && words.goal(held.goal)],
    [label.raceDate, held.raceDate && words.date(held.raceDate)],
    [label.runDays, held.runDays && days(held.runDays)],
    [label.impossibleDays, held.impossibleDays && days(held.impossibleDays)],
    [label.likes, held.likes && names(held.likes)],
    [label.refuses, held.refuses && names(held.refuses)],
    [label.atHand, held.atHand && names(held.atHand)],
  ];
  return all.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [words.line({ label: name, value })],
  );
}
