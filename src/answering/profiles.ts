import type { Profile } from './question.ts';

/**
 * Where members' profiles are kept. A member is named by the edge that they come through, such as `discord:` and
 * their user id. Nothing of a profile is about health.
 */
export interface Profiles {
  /** What the member has told; empty where nothing is held. */
  read(member: string): Promise<Profile>;
  /** Keeps this in place of what was held. */
  write(member: string, profile: Profile): Promise<void>;
  /** Deletes all that is held; true where there was something. */
  forget(member: string): Promise<boolean>;
}
