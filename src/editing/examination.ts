import type { Entry } from '../knowledge/entry.ts';
import type { Clash } from '../knowledge/claims.ts';
import type { EntryText } from '../knowledge/publication.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import type { DraftField, DraftProblem } from './draft.ts';
import type { TextDifference } from './difference.ts';
import type { Effect } from './effect.ts';
import type { Overtaken, Refusal } from './publish.ts';

/** What was found about a draft before it is published. */
export interface Examination {
  /** True where nothing stands against publishing it now. */
  readonly isPublishable: boolean;
  /** What has to be put right in the fields, in their order. */
  readonly problems: readonly FieldProblem[];
  /** What to look at; it can be published all the same. */
  readonly warnings: readonly Warning[];
  /** Why it cannot be published as it is, however its fields are written. */
  readonly refusals: readonly Refusal[];
  /** Entries of it that others have changed since it was made. */
  readonly overtaken: readonly Overtaken[];
  /** Rules of the planner that rest on its sections, by section. */
  readonly rules: readonly TouchedRules[];
  /** What each entry of it becomes, beside the text in force. */
  readonly changes: readonly ChangedEntry[];
  /** What would be answered differently; undefined where it cannot be asked yet, because of a problem or a refusal. */
  readonly effect: Effect | undefined;
}

/** Something in a field that has to be put right. */
export type FieldProblem = DraftProblem | TextProblem;

/** What the schema of entries does not know of: it follows from the rest of the book, or from how bots are steered. */
export type TextProblem = { readonly field: DraftField; readonly line: number } & (
  | {
      readonly kind: 'clash';
      readonly clash: Clash;
      readonly title: string;
    }
  /** It tells the bot what to do or be. */
  | { readonly kind: 'steering'; readonly found: string }
  /** Nearly the same text as another entry. */
  | { readonly kind: 'near-duplicate'; readonly other: string; readonly title: string }
);

export type Warning =
  /** Two sentences that say different things of one subject. */
  | {
      readonly kind: 'contradiction';
      readonly about: 'numbers' | 'yes-no';
      readonly sentence: string;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly sentence: string;
      };
    }
  /** One of its questions that is answered by something else, or not at all. */
  | {
      readonly kind: 'not-found';
      readonly question: string;
      /** What answers instead: the outcome, and where there is one its first section. */
      readonly instead: { readonly outcome: string; readonly section?: string; readonly title?: string };
    }
  /** One of its questions speaks of a sign of danger: it always gets the emergency words. */
  | { readonly kind: 'danger'; readonly question: string }
  /** Its texts in other languages are no longer told. */
  | { readonly kind: 'other-languages'; readonly id: string; readonly languages: readonly string[] };

/** Rules that rest on a section, with the sentences that they rest on. */
export interface TouchedRules {
  readonly id: string;
  readonly rules: readonly RuleId[];
  readonly sentences: readonly string[];
}

/** An entry as it is in force, and as it is to become. */
export interface ChangedEntry {
  readonly id: string;
  /** Undefined where it is not in the book. */
  readonly before: Entry | undefined;
  /** Undefined where it is taken out. */
  readonly after: EntryText | undefined;
  readonly difference: TextDifference;
}
