import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { Decision, Finding, PlanQuestion } from '../planner/plan.ts';
import type { Question } from './question.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { RuleId } from '../planner/rules/rules.ts';

/** Citation number n in the text is `citations[n - 1]`. */
export interface Citation {
  readonly section: string;
  readonly title: string;
  /** One sentence of the entry, to the letter. */
  readonly quote: string;
}

/** The receipt: how the answer came about. */
export interface Why {
  readonly entries: readonly Supported[];
  /** The rules of the planner that fired, each once. */
  readonly rules: readonly RuleId[];
  /** The language model that worded the answer, or null. */
  readonly model: string | null;
  /** Why a model that is set up did not word an answer that it may word. */
  readonly notWorded?: NotWorded;
  /** The language model that offered questions to choose from. */
  readonly offered?: string;
}

/** Why a language model that is set up did not word an answer. Buttons of messages name these by their places. */
export const NOT_WORDED = [
  /** The club does without. */
  'off',
  /** The question has to do with somebody's health or person. */
  'personal',
  /** Nothing of the answer may be worded. */
  'brief',
  /** As much was asked of the model today as may be. */
  'budget',
  /** What it said did not pass the gate. */
  'gate',
  'timeout',
  'unreachable',
  'refused',
  'busy',
  'broken',
  'paused',
  'stopped',
  'unsaid',
] as const;
export type NotWorded = (typeof NOT_WORDED)[number];

/** An entry that an answer rests on. */
export interface Supported {
  readonly section: string;
  readonly revision: number;
  /** Share of the question that the entry covers, 0 to 1; 1 where a rule of the planner names it. */
  readonly evidence: number;
  /** Words of the question that the entry covers, and those that carry it and that the entry does not cover. */
  readonly covered: readonly string[];
  readonly missing: readonly string[];
}

interface Said {
  /** What the member reads: Markdown with citation marks such as `[1]`, without the list of sources. */
  readonly text: string;
  /** The same as it was decided, where a language model worded it: what is asked next is understood by this. */
  readonly decidedText?: string;
  readonly language: SpokenLanguage;
  readonly citations: readonly Citation[];
  readonly why: Why;
}

/** A finding with its sentence. */
export interface WordedFinding extends Finding {
  readonly text: string;
}

/** What the planner decided, with the sentences of its findings and of its remedy. */
export interface Plan extends Omit<Decision, 'findings' | 'remedy'> {
  readonly findings: readonly WordedFinding[];
  readonly remedy?: string;
}

/** Why the bot declines. Each has its own words. */
export const ABSTAIN_REASONS = [
  'not-covered',
  'off-topic',
  'other-language',
  'empty',
  'too-long',
  'steering',
  'diagnosis',
] as const;
export type AbstainReason = (typeof ABSTAIN_REASONS)[number];

export const SMALLTALK_KINDS = ['greeting', 'thanks', 'farewell', 'abilities', 'identity', 'tired'] as const;
export type SmalltalkKind = (typeof SMALLTALK_KINDS)[number];

/** What goes out. A closed union: a new kind of answer fails to compile until every edge renders it. */
export type Answer =
  | (Said & { readonly outcome: 'answer' })
  | (Said & {
      readonly outcome: 'plan';
      readonly plan: Plan;
      /** What the planner was asked, before the member's profile and the club added to it. */
      readonly asked: PlanQuestion;
    })
  | (Said & {
      readonly outcome: 'clarify';
      readonly plan?: Plan;
      /** Whole questions that the member can pick instead of typing. */
      readonly choices: readonly string[];
    })
  | (Said & {
      readonly outcome: 'abstain';
      readonly reason: AbstainReason;
      /** The subject that is not covered, where it has a name. */
      readonly topic?: BeyondTopic;
      /** Up to three questions that the book does answer, nearest first. */
      readonly nearest: readonly string[];
    })
  | (Said & { readonly outcome: 'safety' })
  | (Said & { readonly outcome: 'smalltalk'; readonly kind: SmalltalkKind });

/** The one handler. Every edge asks through it; it never throws for what a member wrote. */
export type Ask = (question: Question) => Promise<Answer>;
