import type { Circumstances, Intent, PlanQuestion, WeekQuestion } from '../plan.ts';
import type { Day, Session, Week } from '../session.ts';

/**
 * What a rule says to a question: nothing, that it is kept, that it is kept if the member sees to it, that it is
 * strained, or that it is broken.
 */
export type Reading = 'silent' | 'kept' | 'open' | 'caution' | 'conflict';

/** How binding a rule is. A caution of a `must` is the verdict's; a caution of a `should` is one more "if". */
export type Strength = 'must' | 'should' | 'may';

/** What a rule says to the questions of one intent. */
export type Reads<I extends Intent> = (question: Extract<PlanQuestion, { readonly intent: I }>) => Reading;

/** One day of a week as the rules of days see it. */
export interface DayView {
  /** Absent where only a kind of day is known. */
  readonly day?: Day;
  readonly sessions: readonly Session[];
  /** The sessions of the day before, and those of the day after. */
  readonly before: readonly Session[];
  readonly after: readonly Session[];
  readonly who: Circumstances;
}

/** Intents that are asked about something else than days of a week. */
type PlainIntent = Exclude<Intent, WeekQuestion['intent']>;

/**
 * One rule of the article: the section and statement it stems from, how binding it is, and what it says to each
 * intent. Questions about days of a week (placement, check, build) are read day by day and as a whole.
 */
export interface Rule {
  readonly id: string;
  readonly section: string;
  /** Words, in lower case, of the one sentence of the section that the rule rests on. Empty for a club's own limit. */
  readonly statement: string;
  readonly strength: Strength;
  readonly reads: { readonly [I in PlainIntent]?: Reads<I> } & {
    readonly day?: (view: DayView) => Reading;
    readonly week?: (week: Week, who: Circumstances) => Reading;
  };
}
