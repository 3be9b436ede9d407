import type { Profile } from './question.ts';

/** What a change comes to. Without a profile what is held stays as it is. */
export interface ProfileChange<T> {
  readonly profile?: Profile;
  readonly result: T;
}

/**
 * Where members' profiles are kept. A member is named by the edge that they come through, such as `discord:` and
 * their user id. Nothing of a profile is about health.
 */
export interface Profiles {
  /** What the member has told; empty where nothing is held. */
  read(member: string): Promise<Profile>;
  /**
   * Keeps the profile that `change` makes of what is held, in one step, and gives back its result. `change` runs again
   * where somebody else has changed the profile meanwhile.
   */
  change<T>(member: string, change: (held: Profile) => ProfileChange<T>): Promise<T>;
  /** Deletes all that is held; true where there was something. */
  forget(member: string): Promise<boolean>;
}
