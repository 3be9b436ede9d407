import { diagnose, type Diagnosis, type Mend } from './culprits.ts';
import { examineDay, type DayHealth } from './day-health.ts';
import { contentAfter, dayOf, isEased, otherFates, type Fate, type Patient } from './fates.ts';
import { DAYS } from '../session.ts';

/** Examines every day of a week whose sessions have these fates. */
export type Examine = (fates: readonly Fate[]) => DayHealth[];

/** An examiner of a patient; each content of a day is examined once. */
export function examiner({ sessions, who, whoOn }: Patient): Examine {
  const known = DAYS.map(() => new Map<number, DayHealth>());
  return (fates) => {
    const keys = keysOf(fates);
    return known.map((days, day) => {
      const key = keys[day] ?? 0;
      const before = days.get(key);
      if (before !== undefined) return before;
      const health = examineDay(contentAfter(sessions, fates, day), day, whoOn[day] ?? who);
      days.set(key, health);
      return health;
    });
  };
}

/**
 * Every way to mend a week with the fewest changes, up to so many; none where that cannot be done. A fault is only
 * mended by changing a session that it rests on, so each of these is tried with each of its fates, those weeks first
 * that need the fewest changes by what is known of them.
 */
export function mends(
  patient: Patient,
  starts: readonly Mend[],
  { most, runsMove }: { readonly most: number; readonly runsMove: boolean },
  examine: Examine,
): readonly Mend[] {
  const waiting: { readonly mend: Mend; readonly diagnosis: Diagnosis }[][] = Array.from(
    { length: most + 1 },
    () => [],
  );
  const seen = new Set<string>();
  const wait = (mend: Mend): void => {
    const key = String.fromCharCode(...mend.fates);
    if (seen.has(key)) return;
    seen.add(key);
    const diagnosis = diagnose(patient, mend, examine(mend.fates), runsMove);
    waiting[mend.changes + diagnosis.least]?.push({ mend, diagnosis });
  };
  for (const start of starts) wait(start);
  for (const group of waiting) {
    const found: Mend[] = [];
    // A group grows while it is gone through.
    for (const { mend, diagnosis } of group) {
      if (diagnosis.least === 0) found.push(mend);
      for (const { place, rule } of diagnosis.culprits) {
        for (const { fate, changes, because = rule } of otherFates(patient, mend.fates, place)) {
          if (mend.changes + changes > most) continue;
          wait({
            fates: mend.fates.with(place, fate),
            because: mend.because.with(place, because),
            changes: mend.changes + changes,
          });
        }
      }
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Each day's content as a number: a session is elsewhere, there, or there and made easy. */
function keysOf(fates: readonly Fate[]): number[] {
  const keys = DAYS.map(() => 0);
  let weight = 1;
  for (const fate of fates) {
    const day = dayOf(fate);
    if (day !== undefined) keys[day] = (keys[day] ?? 0) + weight * (isEased(fate) ? 2 : 1);
    weight *= 3;
  }
  return keys;
}
