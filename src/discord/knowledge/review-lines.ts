import { DRAFT_FIELDS, fieldsOf, type DraftFields } from '../../editing/draft.ts';
import type { Draft } from '../../editing/drafts.ts';
import type { ChangedEntry, Examination } from '../../editing/examination.ts';
import { tellExamination } from '../../editing/telling/tell-examination.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { languageName } from './entry-form.ts';
import { partLines, type Ink } from './ink.ts';

/** What is looked over: a draft, or what waits for an approval. */
export type Reviewed = Draft | { readonly kind: 'awaiting'; readonly act: ChangesAct };
type ChangesAct = Extract<Draft, { kind: 'changes' }>['act'];

/** What was found about something that is to be published; where others were quicker, both texts. */
export function reviewLines(
  draft: Reviewed,
  examination: Examination,
  words: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const { review } = words.knowledgeDesk;
  return [
    headLine(draft, examination.changes, words, ink),
    examination.isPublishable ? review.good : review.notYet,
    ...bothTexts(draft, examination, words, ink),
    ...partLines(tellExamination(examination, words, ink)),
  ];
}

function headLine(
  draft: Reviewed,
  changes: readonly ChangedEntry[],
  words: MemberCatalogue,
  ink: Ink,
): string {
  const { head } = words.knowledgeDesk.review;
  const [first] = changes;
  const typed = draft.kind === 'text' ? draft : undefined;
  const entry = first?.after ?? first?.before;
  const title = ink.plain((typed?.fields.title ?? '') || (entry?.title ?? ''));
  const language = typed?.language ?? entry?.language;
  const act = draft.kind === 'text' ? (draft.entry === undefined ? 'add' : 'edit') : draft.act;
  if (act === 'import') return head.import({ count: changes.length });
  return head[act]({
    title: title === '' ? '…' : title,
    language: language === undefined ? '' : languageName(language, words),
  });
}

/** What others have made of the entries meanwhile, and what was typed here. */
function bothTexts(
  draft: Reviewed,
  { overtaken, changes }: Examination,
  { editing, knowledgeDesk: { review } }: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  return overtaken.flatMap(({ id, now }) => {
    const after = changes.find((one) => one.id === id)?.after;
    const yours = draft.kind === 'text' ? draft.fields : after && fieldsOf(after);
    return [
      ...(now === undefined ? [] : ['', ink.strong(review.theirs), ...fieldLines(fieldsOf(now))]),
      ...(yours === undefined ? [] : [ink.strong(review.yours), ...fieldLines(yours)]),
    ];
  });

  function fieldLines(fields: DraftFields): readonly string[] {
    return DRAFT_FIELDS.flatMap((field) =>
      fields[field].trim() === '' ? [] : [`> ${editing.fields[field]}: ${ink.plain(fields[field])}`],
    );
  }
}
