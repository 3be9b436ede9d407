import type { Answer } from '../answering/answer.ts';
import type { Question } from '../answering/question.ts';
import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';

/** What is missing in a club's book: questions that were declined as not covered, or whose answer was not helpful. */
export interface Gap {
  /** Short, made of what is asked: the same question always has the same. */
  readonly id: string;
  readonly about: GapAbout;
  readonly state: GapState;
  /** How often it was declined, and how often its answer was found not helpful. */
  readonly declined: number;
  readonly unhelpful: number;
  /** The Monday of the week in which it was asked last, as an ISO day. */
  readonly lastWeek: string;
  /** Members who want to be told once it is filled. */
  readonly waiting: number;
}

/** What a gap is about: a question, with others alike; or a subject alone, where no text may be kept. */
export type GapAbout =
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly language: SpokenLanguage;
      /** Others that ask the same in other words, most asked first. */
      readonly others: readonly string[];
    }
  /** Undefined where the subject has no name here. */
  | { readonly kind: 'subject'; readonly subject: BeyondTopic | undefined };

/** What has become of a gap. `later` is open again from an ISO day on. */
export type GapState =
  | { readonly kind: 'open' }
  | { readonly kind: 'written'; readonly entry: string }
  | { readonly kind: 'not-for-us' }
  | { readonly kind: 'later'; readonly until: string };

/** What a moderator makes of a gap. */
export type GapAct =
  | { readonly kind: 'written'; readonly entry: string }
  | { readonly kind: 'not-for-us' }
  | { readonly kind: 'later' }
  | { readonly kind: 'open' };

/** An unanswered question, to be asked again of another book. */
export interface OpenGap {
  readonly id: string;
  readonly question: string;
  readonly language: SpokenLanguage;
  /** How often it was declined or not helpful. */
  readonly asked: number;
}

/** Who wants to be told, and where it was asked, as the edge names people and channels. */
export interface Waiting {
  readonly member: string;
  readonly channel: string;
}

/** What came of asking to be told. */
export type WaitOutcome = 'noted' | 'already' | 'gone' | 'too-many';

/** Members to be told, once, in the channel where they asked, that their question can be answered now. */
export interface Telling {
  readonly club: string;
  readonly channel: string;
  readonly members: readonly string[];
  readonly question: string;
  readonly language: SpokenLanguage;
  readonly entry: string;
}

/** A question as it was asked, with the turns before it. */
export type AskedQuestion = Pick<Question, 'text' | 'history' | 'today' | 'locale' | 'plan'>;

/** The gaps of clubs. A day is the ISO day of the club. */
export interface Gaps {
  /**
   * To be called once an answer was sent: counts it in the week's figures, and as a gap where it was declined as not
   * covered. Gives the id of the gap.
   */
  noted(club: string, question: AskedQuestion, answer: Answer): Promise<string | undefined>;
  /** The same where somebody found the answer to a question not helpful. */
  unhelpful(club: string, question: AskedQuestion): Promise<string | undefined>;
  /** All gaps, those that wait for the moderators first, and of these the most asked first. */
  list(club: string, today: string): Promise<readonly Gap[]>;
  /** The questions without an answer, most asked first, those put off among them. */
  open(club: string): Promise<readonly OpenGap[]>;
}
