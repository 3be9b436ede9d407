import { ButtonStyle } from 'discord.js';
import type { Draft } from '../../editing/drafts.ts';
import type { Examination } from '../../editing/examination.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { button, rowsOf } from '../answer-buttons.ts';
import type { Desk } from '../desk.ts';
import type { Row, Said } from '../said.ts';
import { fitted } from './fitted.ts';
import { KNOWLEDGE_CONTROLS as ID } from './ids.ts';
import type { Ink } from './ink.ts';
import { reviewLines } from './review-lines.ts';

const FILE = 'review.txt';

/** What a draft belongs to. */
export interface OfDraft {
  readonly key: string;
  /** The gap that it is to fill. */
  readonly gap: string | undefined;
}

/** A draft as it was looked over, with what can be done with it; `above` are lines that stand before all. */
function reviewSaid(
  draft: Draft,
  examination: Examination,
  p: { readonly gap: string | undefined; readonly above?: (ink: Ink) => readonly string[] },
  words: MemberCatalogue,
): Said {
  const lines = (ink: Ink): readonly string[] => [
    ...(p.above?.(ink) ?? []),
    ...reviewLines(draft, examination, words, ink),
  ];
  return {
    ...fitted(lines, { cutLine: words.knowledgeDesk.cutToFile, file: FILE }),
    rows: reviewRows(draft, examination, p.gap, words),
  };
}

function reviewRows(
  draft: Draft,
  { isPublishable, overtaken, rules, refusals }: Examination,
  gap: string | undefined,
  { knowledgeDesk: { buttons } }: MemberCatalogue,
): readonly Row[] {
  const args = draftArgs({ key: draft.key, gap });
  const isText = draft.kind === 'text';
  const late = overtaken.length > 0;
  const first = isPublishable
    ? button(buttons.publish, ID.why, args, ButtonStyle.Success)
    : late
      ? button(buttons.takeUp, ID.takeUp, args, ButtonStyle.Primary)
      : undefined;
  return rowsOf([
    first,
    isText && !late
      ? button(buttons.editAgain, ID.edit, args, isPublishable ? ButtonStyle.Secondary : ButtonStyle.Primary)
      : undefined,
    isText && overtaken.some(({ now }) => now !== undefined)
      ? button(buttons.theirs, ID.theirs, args)
      : undefined,
    rules.length > 0 || refusals.some(({ kind }) => kind !== 'clashes')
      ? button(buttons.limits, ID.limits)
      : undefined,
    button(buttons.giveUp, ID.drop, args),
  ]);
}

/** What the controls of a draft carry. */
export const draftArgs = ({ key, gap }: OfDraft): readonly string[] => [
  key,
  ...(gap === undefined ? [] : [gap]),
];

/** What `draftArgs` wrote. */
export const ofDraft = ([key = '', gap]: readonly string[]): OfDraft => ({ key, gap });

/** Looks a draft over; says kindly where it is gone. */
export async function reviewed(
  { editor, catalogue }: Desk,
  club: string,
  { key, gap }: OfDraft,
  above?: (ink: Ink) => readonly string[],
): Promise<Said> {
  const examination = await editor.examine(club, key);
  const draft = await editor.draft(club, key);
  if (examination === undefined || draft === undefined) return { text: catalogue.editing.gone };
  return reviewSaid(draft, examination, { gap, ...(above && { above }) }, catalogue);
}
