import type { Intensity, TimeOfDay } from '../planner/session.ts';

/** One session in words: its name, how hard it is where that is plain, and when. */
export interface SessionWords {
  readonly label: string;
  readonly intensity?: Intensity;
  readonly time?: TimeOfDay;
  readonly club: boolean;
}

/** True where the name says how hard the session is, as in "Easy run": it need not be said again. */
export const nameTells = ({ label, intensity }: SessionWords): boolean =>
  intensity !== undefined && label.toLowerCase().startsWith(intensity);
