import type { Day, Goal, Level } from '../planner/session.ts';
import type { Phase } from '../planner/phase.ts';

/** A day of the calendar; `month` from 1. */
export interface DayOfMonth {
  readonly day: number;
  readonly month: number;
}

/** A moment on a wall. */
export interface WallMoment {
  readonly weekday: Day;
  readonly date: DayOfMonth;
  /** Such as `18:00`. */
  readonly time: string;
}

/** Where in the year a week lies, to be told. */
export interface ToldPhase {
  readonly phase?: Phase;
  readonly race?: DayOfMonth;
  readonly weeksToRace?: number;
  readonly goal?: Goal;
  readonly isOver?: true;
}

/** The messages of a digest that something is told of. */
export type ToldLetter = 'digest' | 'poll' | 'skip' | 'summary' | 'notice';

/** One message and what became of it, to be told to moderators. */
export type ToldRecord =
  | { readonly state: 'claimed'; readonly tries: number }
  | {
      readonly state: 'waiting';
      readonly tries: number;
      readonly why: ToldTemporary;
      readonly until: WallMoment;
    }
  | {
      readonly state: 'sent';
      readonly at: WallMoment;
      readonly late: boolean;
      readonly found: boolean;
      readonly roleGone: boolean;
      readonly tries: number;
      readonly after?: ToldTemporary;
    }
  | { readonly state: 'failed'; readonly tries: number; readonly why: ToldFinal }
  | { readonly state: 'not-sent'; readonly why: ToldNotSent; readonly line: string };

export type ToldTemporary = 'discord-down' | 'too-many-requests' | 'unreachable';
export type ToldFinal = 'channel-gone' | 'no-permission' | 'refused' | 'gave-up';
export type ToldNotSent = 'nothing-new' | 'nothing-counted' | 'skipped-by-club' | 'missed';

/** What keeps a digest from being posted as it is set up; channel and role are shown as the edge shows them. */
export interface ToldNotice {
  readonly of: Exclude<ToldLetter, 'notice'>;
  readonly channel: string;
  readonly role: string;
}

/** The levels of which each has its week. */
export type LevelNames = Readonly<Record<Level, string>>;
