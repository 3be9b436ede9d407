import type { Answer, Citation, WordedFinding } from '../answering/answer.ts';
import type { ClubSession } from '../answering/question.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { Phase } from '../planner/phase.ts';
import type { Day, Goal, Level, Week } from '../planner/session.ts';

/** An answer that a plan was made for. */
export type PlanAnswer = Extract<Answer, { readonly outcome: 'plan' }>;

/** What a digest says, as data: the same for the same club and week. */
export interface Digest {
  readonly club: string;
  /** The ISO week that it tells of, such as `2026-W49`, and its Monday as an ISO day. */
  readonly week: string;
  readonly monday: string;
  /** The ISO day on the club's wall on which it is due. */
  readonly day: string;
  readonly language: SpokenLanguage;
  /** The day on which the club's weeks begin where they are shown; Monday where absent. */
  readonly weekStart?: Day;
  readonly phase: WeekPhase;
  /** The runs that the club holds, Monday first; empty where it has set none. */
  readonly sessions: readonly ClubSession[];
  /** A week for each level that the club wants, easiest first; empty where the club holds no runs. */
  readonly weeks: readonly LevelWeek[];
  /** One thing worth knowing. */
  readonly piece?: Piece;
  /** What the club asked since Monday of the week before; absent where nobody asked anything. */
  readonly asked?: Asked;
  /** Members who shared their week and agreed to be listed, as the edge names people. */
  readonly sharers: readonly string[];
}

/** Where in the year the week lies. */
export interface WeekPhase {
  /** Undefined where the club has set neither race nor season, or the race is over. */
  readonly phase?: Phase;
  /** The race as an ISO day, and the whole weeks from the Monday to it. */
  readonly race?: string;
  readonly weeksToRace?: number;
  readonly goal?: Goal;
  /** The race that is set lies before the week. */
  readonly isOver?: true;
}

/** A week for one level, built around the club's runs. */
export interface LevelWeek {
  readonly level: Level;
  readonly week: Week;
  /** What the planner was asked and decided, in words: a picture and a calendar are made of it. */
  readonly answer: PlanAnswer;
  /** The weightiest reasons, at most three; each rests on the source of its section. */
  readonly reasons: readonly WordedFinding[];
  /** The entries that the reasons rest on, with their titles in the language of the digest. */
  readonly sources: readonly { readonly section: string; readonly title: string }[];
}

/** A piece of knowledge: sentences of one entry with the mark of their citation, `[1]`. */
export interface Piece {
  readonly text: string;
  readonly citation: Citation;
  /** Where the entry comes from: a heading of the article, or the source that the club names. */
  readonly from: string;
  /** A question that the entry answers, for the button "ask about this". */
  readonly question?: string;
}

/** What the club asked: numbers and questions without names. */
export interface Asked {
  readonly answered: number;
  readonly declined: number;
  /** What was asked most, by the entries that answered: most asked first. */
  readonly topics: readonly { readonly section: string; readonly title: string; readonly asked: number }[];
  /** Questions that the club's knowledge does not answer yet, most asked first; members' text. */
  readonly open: readonly { readonly id: string; readonly question: string; readonly asked: number }[];
  /** How many there are in all. */
  readonly openCount: number;
}

/** Why there is nothing to post. */
export type NothingToSay = 'nothing-new' | 'nothing-counted';
