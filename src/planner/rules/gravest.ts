import type { Reading } from './rule.ts';

const GRAVITY: Readonly<Record<Reading, number>> = { silent: 0, kept: 1, open: 2, caution: 3, conflict: 4 };

/** The gravest of several readings of one rule; silent where there is none. */
export function gravest(readings: readonly Reading[]): Reading {
  return readings.reduce<Reading>((worst, reading) => (isGraver(reading, worst) ? reading : worst), 'silent');
}

/** True where a reading weighs more than another one. */
export function isGraver(reading: Reading, than: Reading): boolean {
  return GRAVITY[reading] > GRAVITY[than];
}
