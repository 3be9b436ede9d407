import type { Intent, PlanQuestion } from './plan.ts';

/**
 * What a rule says to a question: nothing, that it is kept, that it is kept if the member sees to it, that it is
 * strained, or that it is broken.
 */
export type Reading = 'silent' | 'kept' | 'open' | 'caution' | 'conflict';

/** How binding a rule is. A caution of a `must` is the verdict's; a caution of a `should` is one more "if". */
export type Strength = 'must' | 'should' | 'may';

/** What a rule says to the questions of one intent. */
export type Reads<I extends Intent> = (question: Extract<PlanQuestion, { readonly intent: I }>) => Reading;

/** One rule of the article: the section and statement it stems from, how binding it is, and what it says to each intent. */
export interface Rule {
  readonly id: string;
  readonly section: string;
  /** Words, in lower case, of the one sentence of the section that the rule rests on. */
  readonly statement: string;
  readonly strength: Strength;
  readonly reads: { readonly [I in Intent]?: Reads<I> };
}
