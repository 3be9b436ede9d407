import type { ClubSettings } from './settings.ts';

/** How long settings count as recent, in milliseconds: another process may change them meanwhile. */
export const RECENT_MS = 10_000;

/** Clubs whose settings are remembered; beyond them those read longest ago are forgotten first. */
const MOST_CLUBS = 5_000;

/** The settings of clubs that were read a moment ago, in memory alone. */
export interface RecentSettings {
  of(club: string): ClubSettings | undefined;
  note(club: string, settings: ClubSettings): void;
  /** What is held has changed, or is about to: what is remembered counts no more. */
  forget(club: string): void;
}

/** `now` is the clock, in milliseconds since 1970. */
export function rememberSettings(now: () => number): RecentSettings {
  const clubs = new Map<string, { readonly settings: ClubSettings; readonly at: number }>();

  return {
    of(club) {
      const noted = clubs.get(club);
      // A clock that was set back tells nothing.
      const age = noted === undefined ? RECENT_MS : now() - noted.at;
      return age >= 0 && age < RECENT_MS ? noted?.settings : undefined;
    },
    note(club, settings) {
      // What is written last stands last.
      clubs.delete(club);
      clubs.set(club, { settings, at: now() });
      if (clubs.size <= MOST_CLUBS) return;
      const [oldest] = clubs.keys();
      if (oldest !== undefined) clubs.delete(oldest);
    },
    forget: (club) => void clubs.delete(club),
  };
}
