import { crossIntensity, LOAD_OF_RUN } from '../planner/load.ts';
import type { RunLoad, Session } from '../planner/session.ts';

/**
 * How hard a session is, as far as it was said or lies in its kind; a long run is neither plainly hard nor easy.
 * Undefined where nothing tells.
 */
export function effortOf(session: Session): RunLoad | undefined {
  if (session.intensity !== undefined) return session.intensity;
  if (session.kind === 'cross') return crossIntensity(session);
  return session.run === undefined ? undefined : LOAD_OF_RUN[session.run];
}
