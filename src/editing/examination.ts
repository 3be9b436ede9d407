import type { Answer } from '../answering/answer.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { EntryText } from '../knowledge/publication.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import type { DraftProblem } from './draft.ts';
import type { TextDifference } from './difference.ts';
import type { Effect } from './effect.ts';
import type { Overtaken, Refusal } from './publish.ts';
import type { Contradicting } from './statements/find-contradictions.ts';
import type { TextProblem } from './text-problems.ts';

/** What was found about something that is to be published. */
export interface Examination {
  /** True where nothing stands against publishing it now. */
  readonly isPublishable: boolean;
  /** What has to be put right in the fields, in their order. */
  readonly problems: readonly FieldProblem[];
  /** What to look at; it can be published all the same. */
  readonly warnings: readonly Warning[];
  /** Why it cannot be published as it is, whichever way its fields are mended. */
  readonly refusals: readonly Refusal[];
  /** Entries of it that others have changed since it was made. */
  readonly overtaken: readonly Overtaken[];
  /** Rules of the planner that rest on its sections, by section. */
  readonly rules: readonly TouchedRules[];
  /** What each entry of it becomes, beside the text in force; nothing where its fields make no entry yet. */
  readonly changes: readonly ChangedEntry[];
  /** What would be answered differently; undefined where it cannot be asked yet, because of what stands against it. */
  readonly effect: Effect | undefined;
}

/** Something in a field that has to be put right. */
export type FieldProblem = DraftProblem | TextProblem;

export type Warning =
  /** Two sentences that say different things of one subject. */
  | ({ readonly kind: 'contradiction' } & Contradicting)
  /** One of its questions that is answered by something else, or not at all. */
  | { readonly kind: 'not-found'; readonly question: string; readonly instead: Instead }
  /** One of its questions speaks of a sign of danger: it always gets the emergency words. */
  | { readonly kind: 'danger'; readonly question: string }
  /** Until now it was told in these languages too: a club's text is told in its own alone. */
  | {
      readonly kind: 'other-languages';
      readonly id: string;
      readonly title: string;
      readonly languages: readonly string[];
    };

/** What answers a question: the outcome, and where there is one its first section. */
export interface Instead {
  readonly outcome: Answer['outcome'];
  readonly section?: string;
  readonly title?: string;
}

/** Rules that rest on a section, with the sentences that they rest on. */
export interface TouchedRules {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RuleId[];
  readonly sentences: readonly string[];
}

/** An entry as it is in force, and as it is to become. */
export interface ChangedEntry {
  readonly id: string;
  /** In the language of the new text where it is told in it; undefined where it is not in the book. */
  readonly before: Entry | undefined;
  /** Undefined where it is taken out. */
  readonly after: EntryText | undefined;
  /** Word by word; empty where it is taken out. */
  readonly difference: TextDifference;
}
