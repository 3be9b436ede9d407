import { ACTIVITY_TRAITS } from './activities.ts';
import type { Activity, Intensity, RunKind, RunLoad } from './session.ts';

/** What each kind of run asks of the body. */
export const LOAD_OF_RUN: Readonly<Record<RunKind, RunLoad>> = {
  easy: 'easy',
  recovery: 'easy',
  long: 'long',
  tempo: 'hard',
  intervals: 'hard',
  hills: 'hard',
  race: 'hard',
};

/**
 * How hard the cross-training is: as the member said, else as the activity is by its nature. Undefined where
 * neither tells; the planner does not guess.
 */
export function crossIntensity(session: {
  readonly activity?: Activity;
  readonly activityIntensity?: Intensity;
}): Intensity | undefined {
  if (session.activityIntensity !== undefined) return session.activityIntensity;
  return session.activity === undefined ? undefined : ACTIVITY_TRAITS[session.activity].usual;
}
