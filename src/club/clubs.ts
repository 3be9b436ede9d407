import type { ClubSettings, LoggedChange, MadeChange, SettingChange } from './settings.ts';

/** Changes to make, or how they follow from the settings that are held. */
export type Changes = readonly SettingChange[] | ((held: ClubSettings) => readonly SettingChange[]);

/** The settings that hold after changes, and those of the changes that changed something. */
export interface Changed {
  readonly settings: ClubSettings;
  readonly made: readonly MadeChange[];
}

/** Where the settings of clubs are kept. A club is named by the edge that it comes through, such as `discord:` and its server's id. */
export interface Clubs {
  /** What the club has set; empty where it has set nothing. */
  read(club: string): Promise<ClubSettings>;
  /**
   * What was read or changed by this process a moment ago, without asking where settings are kept; undefined where it
   * has not been, or too long ago. What another process changes is not seen at once: for where and how questions are
   * answered, never for what somebody may do.
   */
  recent(club: string): ClubSettings | undefined;
  /**
   * Makes changes in one step, and writes down who made them. A function is called again where others have changed
   * the settings meanwhile, so that what they did stays.
   */
  change(club: string, by: string, changes: Changes): Promise<Changed>;
  /** The changes that were made within the time that the club keeps them, newest first. */
  log(club: string): Promise<readonly LoggedChange[]>;
  /** Tries to read and to write where settings are kept. */
  check(): Promise<StoreCheck>;
}

export type StoreCheck =
  | { readonly state: 'good' }
  /** `error` is why, for the log. */
  | { readonly state: 'unreadable' | 'read-only'; readonly error: unknown };
