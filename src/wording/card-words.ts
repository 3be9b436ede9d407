import type { Intensity, TimeOfDay } from '../planner/session.ts';

/** One session in words: its name, how hard it is where that is plain, and when. */
export interface SessionWords {
  readonly label: string;
  readonly intensity?: Intensity;
  readonly time?: TimeOfDay;
  readonly club: boolean;
}

/**
 * True where the name says how hard the session is, as in "Easy run": it need not be said again. `names` are what the
 * intensities are called in the language of the name.
 */
export function nameTells(
  { label, intensity }: SessionWords,
  names: Readonly<Record<Intensity, string>>,
): boolean {
  if (intensity === undefined) return false;
  const words = label.toLowerCase().split(' ');
  return words.some((word) => word.startsWith(names[intensity]));
}

/** What is known of a runner, in one line; what is not known is left out. */
export const knownOf = (known: readonly (string | undefined)[]): string =>
  known.filter((part) => part !== undefined).join(' · ');

/** Each name once, with how often it stands there: `[swim, ride, swim]` → `[2 × swim, ride]`. */
export const timesEach = (names: readonly string[]): string[] =>
  [...new Set(names)].map((name) => {
    const count = names.filter((other) => other === name).length;
    return count === 1 ? name : `${count} × ${name}`;
  });
