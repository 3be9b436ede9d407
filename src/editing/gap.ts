import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';

/** What a club's book lacks: questions that were declined as not covered, or whose answer was not helpful. */
export interface Gap {
  /** That of its most asked question, made of what is asked: the same question always has the same. */
  readonly id: string;
  readonly about: GapAbout;
  readonly state: GapState;
  /** How often it was declined, and how often its answer was not helpful. */
  readonly declined: number;
  readonly unhelpful: number;
  /** The Monday of the week in which it was asked last, as an ISO day. */
  readonly lastWeek: string;
  /** How many members want to be told once it is filled. */
  readonly waiting: number;
}

/** A question, with others that ask the same, most asked first; or a subject alone, where no text may be kept. */
export type GapAbout =
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly language: SpokenLanguage;
      readonly others: readonly string[];
    }
  /** Undefined where the subject has no name here. */
  | { readonly kind: 'subject'; readonly subject: BeyondTopic | undefined };

/** What has become of a gap. What was put off is open again from an ISO day on. */
export type GapState =
  | { readonly kind: 'open' }
  | { readonly kind: 'written'; readonly entry: string }
  | { readonly kind: 'not-for-us' }
  | { readonly kind: 'later'; readonly until: string };

/** A question without an answer, to be asked again of another book. */
export interface OpenGap {
  readonly id: string;
  readonly question: string;
  readonly language: SpokenLanguage;
  readonly asked: number;
}

/** Members to be told, once, in the channel where they asked, that their question can be answered now. */
export interface Telling {
  readonly channel: string;
  readonly members: readonly string[];
  readonly question: string;
  readonly language: SpokenLanguage;
  /** The entry that answers it. */
  readonly entry: string;
}

/** Who wants to be told, and where it was asked, as the edge names people and channels. */
export interface Waiting {
  readonly member: string;
  readonly channel: string;
}
