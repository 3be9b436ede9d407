import { ACTIVITY_TRAITS } from './activities.ts';
import { crossIntensity, LOAD_OF_RUN } from './load.ts';
import type { Activity, CrossSession, Intensity, RunLoad, RunSession, Session } from './session.ts';

/** Activities that leave a rest day a rest day, since the article places them there or they are easy by nature. */
const RESTFUL: readonly (Activity | undefined)[] = ['yoga', 'pilates', 'walking'];

/**
 * What a run asks of the body: as the member said, else as its kind says. Undefined where neither tells. A long run
 * stays long however easily it is run.
 */
export function loadOfRun({ run, intensity }: RunSession): RunLoad | undefined {
  if (run === 'long') return intensity === 'hard' ? 'hard' : 'long';
  return intensity ?? (run === undefined ? undefined : LOAD_OF_RUN[run]);
}

/** How hard a cross-training session is: as the member said, else by its nature; undefined where neither tells. */
export function intensityOfCross({ activity, intensity }: CrossSession): Intensity | undefined {
  return crossIntensity({
    ...(activity !== undefined && { activity }),
    ...(intensity !== undefined && { activityIntensity: intensity }),
  });
}

/** What a session asks of the body; undefined where that is not known. */
export function loadOf(session: Session): RunLoad | undefined {
  return session.kind === 'run' ? loadOfRun(session) : intensityOfCross(session);
}

/** True for a hard session and for a long run, which counts as hard where sessions are placed. */
export function isDemanding(session: Session): boolean {
  const load = loadOf(session);
  return load === 'hard' || load === 'long';
}

/** True for a race. */
export function isRace(session: Session): boolean {
  return session.kind === 'run' && session.run === 'race';
}

/** True for a hard or long run: the day after it is a good day for cross-training. */
export function isDemandingRun(session: Session): boolean {
  return session.kind === 'run' && isDemanding(session);
}

/** True for a session that a rest day may hold: yoga, Pilates or walking that is not hard. */
export function isRestful(session: Session): boolean {
  return session.kind === 'cross' && RESTFUL.includes(session.activity) && loadOf(session) !== 'hard';
}

export function isRun(session: Session): session is RunSession {
  return session.kind === 'run';
}

export function isCross(session: Session): session is CrossSession {
  return session.kind === 'cross';
}

/** True for cross-training that counts against a number of sessions a week; a walk that is not hard is none. */
export function isCounted(session: CrossSession): boolean {
  return session.activity !== 'walking' || intensityOfCross(session) === 'hard';
}

/** True for cross-training that can be made easy: not yet easy, and not hard by its nature. */
export function canBeEased(session: CrossSession): boolean {
  if (intensityOfCross(session) === 'easy') return false;
  return session.activity === undefined || ACTIVITY_TRAITS[session.activity].usual !== 'hard';
}
