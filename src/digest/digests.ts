import type {
  DigestSettingChange,
  DigestSettings,
  HeldDigest,
  LoggedDigestChange,
  MadeDigestChange,
} from './settings.ts';

/** Changes to make, or how they follow from the settings that are held. */
export type DigestChanges =
  readonly DigestSettingChange[] | ((held: DigestSettings) => readonly DigestSettingChange[]);

/** What holds after changes, and those of them that changed something. */
export interface ChangedDigest extends HeldDigest {
  readonly made: readonly MadeDigestChange[];
}

/** Where the digests' settings of clubs are kept. */
export interface Digests {
  read(club: string): Promise<HeldDigest>;
  /**
   * Makes changes in one step, and writes down who made them. A function is called again where others have changed the
   * settings meanwhile.
   */
  change(club: string, by: string, changes: DigestChanges): Promise<ChangedDigest>;
  /** The changes that were made within the time that the club keeps them, newest first. */
  log(club: string): Promise<readonly LoggedDigestChange[]>;
  /** The clubs that have set something. */
  clubs(): Promise<readonly string[]>;
}
