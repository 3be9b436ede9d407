import type { Book } from '../knowledge/book.ts';
import type { Clash } from '../knowledge/claims.ts';
import { clashesIn } from '../knowledge/club-book.ts';
import type { EntryText } from '../knowledge/publication.ts';
import { inSteps } from '../knowledge/steps.ts';
import { fold } from '../knowledge/tokens.ts';
import { DRAFT_FIELDS, type DraftField, type DraftFields } from './draft.ts';
import { nearDuplicateOf } from './near-duplicate.ts';
import { addressesBot } from './steering/addresses-bot.ts';

/** What the schema of entries does not know of: it follows from the rest of the book, or from how bots are steered. */
export type TextProblem = { readonly field: DraftField; readonly line: number } & (
  | {
      readonly kind: 'clash';
      readonly clash: Clash;
      /** Of the other entry. */
      readonly title: string;
    }
  /** It tells the bot what to do or to be. */
  | { readonly kind: 'steering'; readonly found: string }
  /** Another entry has nearly the same text. */
  | { readonly kind: 'near-duplicate'; readonly other: string; readonly title: string }
);

/**
 * What stands against a text that is well-formed, by the fields that it was typed in: what it shares with other
 * entries of the book, and what it tells the bot to do. `pause` lets others have their turn.
 */
export async function textProblems(
  book: Book,
  text: EntryText,
  fields: DraftFields,
  pause: () => Promise<void>,
): Promise<readonly TextProblem[]> {
  const titleOf = (id: string): string => book.entry(id)?.title ?? id;
  const problems: TextProblem[] = [];
  for (const clash of await inSteps(clashesIn(book, { ...text, revision: 0 }), pause)) {
    const field = clash.kind === 'question-twice' ? 'questions' : 'words';
    const line = lineWith(fields[field], clash.found);
    problems.push({ kind: 'clash', field, line, clash, title: titleOf(clash.other) });
  }
  for (const field of DRAFT_FIELDS) {
    for (const [at, line] of fields[field].split('\n').entries())
      if (addressesBot(line)) problems.push({ kind: 'steering', field, line: at + 1, found: line.trim() });
  }
  const other = await nearDuplicateOf(book, text, pause);
  if (other !== undefined)
    problems.push({ kind: 'near-duplicate', field: 'text', line: 1, other: other.id, title: other.title });
  return problems.toSorted(
    (a, b) => DRAFT_FIELDS.indexOf(a.field) - DRAFT_FIELDS.indexOf(b.field) || a.line - b.line,
  );
}

/** The line of a field that something was found in, from 1. */
function lineWith(value: string, found: string): number {
  return (
    Math.max(
      0,
      value.split('\n').findIndex((line) => fold(line).includes(fold(found))),
    ) + 1
  );
}
