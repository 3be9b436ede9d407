import type { Answer } from '../../src/answering/answer.ts';
import type { Intent, Verdict } from '../../src/planner/plan.ts';

/** The halves of the questions: one to learn from, one that is only counted, so that nobody tunes to it. */
export const HALVES = ['tune', 'judge'] as const;
export type Half = (typeof HALVES)[number];

export const CASE_LANGUAGES = ['en', 'es', 'de', 'fr'] as const;
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;

/** What a question tries. */
export const KINDS = [
  'answerable',
  'schedule',
  'abstain',
  'safety',
  'adversarial',
  'followup',
  'smalltalk',
  'clarify',
  'ordinary',
] as const;
export type Kind = (typeof KINDS)[number];

/** Left out of the mean over the kinds: a question back is rare, and ordinary questions only count false alarms. */
export const OUTSIDE_MACRO: readonly Kind[] = ['clarify', 'ordinary'];

export const INTENTS = [
  'same-day',
  'frequency',
  'placement',
  'season',
  'goal',
  'focus',
  'week-check',
  'week-build',
] as const satisfies readonly Intent[];

export const VERDICTS = ['yes', 'yes-if', 'caution', 'no', 'ask'] as const satisfies readonly Verdict[];

export const OUTCOMES = [
  'answer',
  'plan',
  'clarify',
  'abstain',
  'safety',
  'smalltalk',
] as const satisfies readonly Answer['outcome'][];
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes as labels name them. Nothing is called a refusal by the bot, which declines. */
export const LABELLED_OUTCOMES = [
  'answer',
  'schedule',
  'ask',
  'clarify',
  'abstain',
  'refuse',
  'safety',
  'smalltalk',
] as const;
export type LabelledOutcome = (typeof LABELLED_OUTCOMES)[number];

/** The names that labels have for each outcome. */
export const LABELS_OF: Readonly<Record<Outcome, readonly LabelledOutcome[]>> = {
  answer: ['answer'],
  plan: ['schedule'],
  clarify: ['ask', 'clarify'],
  abstain: ['abstain'],
  safety: ['safety'],
  smalltalk: ['smalltalk'],
};
