import type { Limits } from './limits.ts';
import type { RuleId } from './rules/rules.ts';
import type {
  Activity,
  CrossSession,
  Day,
  Gap,
  Goal,
  Intensity,
  Level,
  Order,
  RunLoad,
  RunSession,
  Season,
  Session,
  Week,
} from './session.ts';

/** What the planner is asked. Fields that the member left open are absent; the planner never guesses them. */
export type PlanQuestion =
  | SameDayQuestion
  | FrequencyQuestion
  | PlacementQuestion
  | SeasonQuestion
  | GoalQuestion
  | FocusQuestion
  | WeekCheckQuestion
  | WeekBuildQuestion;

/** Questions about days of a week, decided by the rules of days and weeks. */
export type WeekQuestion = PlacementQuestion | WeekCheckQuestion | WeekBuildQuestion;

/**
 * How a question is put that a bare yes would answer wrongly: `against` asks whether something would be wrong ("is it
 * bad to …?", "should I avoid …?"), `open` what of several things. The verdict stays the same: yes, it may be done.
 */
export type QuestionForm = 'against' | 'open';

/** What is known of the member, the time of the year and the club, and how it is put; part of every question. */
export interface Circumstances {
  readonly level?: Level;
  readonly goal?: Goal;
  readonly season?: Season;
  /** Weeks to the next race, rounded down; says the season where that is open. */
  readonly weeksToRace?: number;
  /** The member is worn out: tired for long, training against fatigue. */
  readonly wornOut?: boolean;
  /** The activity, or the equipment, is new to the member. */
  readonly newActivity?: boolean;
  /** Activities that the member will not do, and those that the member likes or has at hand, dearest first. */
  readonly refuses?: readonly Activity[];
  readonly likes?: readonly Activity[];
  /** The club's own limits, never told as the article's. */
  readonly limits?: Limits;
  /** Absent where it asks whether something may be done. */
  readonly form?: QuestionForm;
}

/** A run and a cross-training session on one day: may they, in which order, how far apart, how hard? */
export interface SameDayQuestion extends Circumstances {
  readonly intent: 'same-day';
  readonly run?: RunLoad;
  readonly activity?: Activity;
  readonly activityIntensity?: Intensity;
  readonly order?: Order;
  /** The member asks which of the two comes first. */
  readonly orderAsked?: boolean;
  readonly gap?: Gap;
  /** The member asks how long to leave between the two. */
  readonly gapAsked?: boolean;
}

/** How many days or sessions of cross-training a week. */
export interface FrequencyQuestion extends Circumstances {
  readonly intent: 'frequency';
  /** The one activity asked about; absent where all cross-training is meant. */
  readonly activity?: Activity;
  /** The number of days or sessions that the member names ("is four too many?"). */
  readonly count?: number;
  /** The member asks how many runs the activity may replace. */
  readonly replacesRuns?: boolean;
  /** The member has done none of it for more than a year. */
  readonly lapsed?: boolean;
  /** The activity comes on top of what the member does already; `count` is then the total, this one included. */
  readonly onTop?: boolean;
}

/** Kinds of days that a member can name without naming a weekday. */
export const DAY_KINDS = [
  'rest-day',
  'run-day',
  'easy-run-day',
  'hard-run-day',
  'long-run-day',
  'after-hard-run',
  'before-hard-run',
  'after-long-run',
  'before-long-run',
  'after-race',
  'before-race',
] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** On which day, when in the week, on a rest day? */
export interface PlacementQuestion extends Circumstances {
  readonly intent: 'placement';
  readonly activity?: Activity;
  readonly activityIntensity?: Intensity;
  /** Sessions to place; one where absent. */
  readonly count?: number;
  /** What the member's week holds already; all rest days where nothing was told. */
  readonly week: Week;
  readonly impossible?: readonly Day[];
  /** The days that the member names for the session ("can I swim on Tuesday?"). */
  readonly on?: readonly Day[];
  /** The kind of day that the member names for it ("on interval day", "on a rest day"). */
  readonly onKind?: DayKind;
  /** Every day of that kind is meant ("on all my rest days"). */
  readonly everyOne?: true;
}

/** What a member would change for a part of the year. */
export const SEASON_CHANGES = [
  'more-cross',
  'less-cross',
  'no-cross',
  'more-running',
  'less-running',
  'no-running',
  'new-activities',
  'full-rest',
] as const;
export type SeasonChange = (typeof SEASON_CHANGES)[number];

/** More, less or what, by the distance to the race or the time of the year? */
export interface SeasonQuestion extends Circumstances {
  readonly intent: 'season';
  /** Absent where the member asks openly ("more or less now?", "what changes before a race?"). */
  readonly changes?: readonly SeasonChange[];
  readonly activities?: readonly Activity[];
}

/** Which activities for a goal? The goal is that of the circumstances. */
export interface GoalQuestion extends Circumstances {
  readonly intent: 'goal';
  /** The activities that the member names to choose from. */
  readonly activities?: readonly Activity[];
}

/** Weaknesses that the article gives an answer to. */
export const WEAKNESSES = ['soreness', 'no-strength-work', 'weak-core', 'stiffness', 'injury'] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** Which one thing, by weakness, soreness or little time; or several at once? */
export interface FocusQuestion extends Circumstances {
  readonly intent: 'focus';
  readonly weaknesses?: readonly Weakness[];
  /** The activities that the member names, to choose from or to start together. */
  readonly activities?: readonly Activity[];
  /** The member wants to start several things at once. */
  readonly severalAtOnce?: boolean;
}

/** Is this week all right? */
export interface WeekCheckQuestion extends Circumstances {
  readonly intent: 'week-check';
  readonly week: Week;
  readonly impossible?: readonly Day[];
}

/** A session to be placed, where the member says so only on certain days. */
export type Wish<S extends Session = Session> = S & { readonly on?: readonly Day[] };

/** Put these sessions into my week. */
export interface WeekBuildQuestion extends Circumstances {
  readonly intent: 'week-build';
  /** What has its day already: it stays there. */
  readonly week: Week;
  /** Runs without a day. */
  readonly runs?: readonly Wish<RunSession>[];
  /** Cross-training sessions to place. */
  readonly wishes: readonly Wish<CrossSession>[];
  readonly impossible?: readonly Day[];
}

export type Intent = PlanQuestion['intent'];

export type Verdict = 'yes' | 'yes-if' | 'caution' | 'no' | 'ask';

export const RESULTS = ['ok', 'caution', 'conflict'] as const;
export type Result = (typeof RESULTS)[number];

/** What was understood of the question, in the words of the batch interface. */
export interface Understood {
  readonly level?: Level;
  readonly run?: RunLoad;
  readonly activity?: Activity;
  readonly activityIntensity?: Intensity;
  readonly order?: Order;
  readonly gap?: Gap;
  readonly season?: Season;
  readonly goal?: Goal;
}

/** One rule applied to what was asked. `rule` and `result` are the decision; the words for it stand in the catalogue. */
export interface Finding {
  readonly rule: RuleId;
  /** The section of the book that the rule stems from; `club` for a limit of the club's own. */
  readonly section: string;
  readonly result: Result;
  /** The days that it speaks of, Monday first; absent where it speaks of the week or of no day. */
  readonly days?: readonly Day[];
}

/** One change to a week. A move has a `to`; `ease` makes the session easy; `drop` leaves it out. */
export interface Move {
  readonly change: 'move' | 'ease' | 'drop';
  readonly session: Session;
  readonly from: Day;
  readonly to?: Day;
  /** The rule that asks for it. */
  readonly because: RuleId;
}

/** Wishes that cannot be had together. */
export interface Clash {
  /** The smallest set of them that cannot be had. */
  readonly wishes: readonly Wish[];
  /** The rules that stand against it, the one that binds first; none where only the member's own days do. */
  readonly rules: readonly RuleId[];
  /** Wishes that fit once they are easy, as wished; the week built holds them made easy. Absent where that does not help. */
  readonly eased?: readonly Wish[];
}

/** What the planner decided: no words, only facts. */
export interface Decision {
  readonly intent: Intent;
  readonly verdict: Verdict;
  readonly understood: Understood;
  /** Cross-training days or sessions a week; `max` alone for "up to three". */
  readonly min?: number;
  readonly max?: number;
  /** A day for each session placed, Monday first; a day twice for two sessions. */
  readonly days?: readonly Day[];
  readonly activities?: readonly Activity[];
  /** Most serious first; within one result in the order of the rule table. Never empty. */
  readonly findings: readonly Finding[];
  /**
   * The findings' rules that the member must still see to: what the "if" of a yes-if stands for. Where `moves` are
   * told, those of the week after them.
   */
  readonly conditions?: readonly RuleId[];
  /** What would make it a yes, where it is no or caution. */
  readonly remedy?: RemedyId;
  /** What must be known for a firmer verdict, only where it would change the verdict. */
  readonly missing?: Missing;
  /** The week built, or the week checked: as it would be after `moves`, else as it is. */
  readonly week?: Week;
  /** The fewest changes that make a checked week a yes or yes-if; with the remedy `rest-first`, once a day is free. */
  readonly moves?: readonly Move[];
  readonly clash?: Clash;
}

export type RemedyId =
  | 'make-cross-easy'
  | 'move-cross-day'
  | 'fewer-days'
  | 'running-first'
  | 'other-days'
  | 'make-moves'
  | 'leave-out'
  | 'one-at-a-time'
  | 'fit-the-season'
  | 'rest-first';

export const MISSING = [
  'level',
  'run',
  'activity-intensity',
  'run-days',
  'goal',
  'weakness',
  'season',
] as const;
export type Missing = (typeof MISSING)[number];
