import { ButtonStyle } from 'discord.js';
import type { Gap } from '../../editing/gap.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { gapCard } from '../../wording/gaps-told.ts';
import { button, rowsOf } from '../answer-buttons.ts';
import type { Desk } from '../desk.ts';
import type { Row, Said } from '../said.ts';
import { KNOWLEDGE_CONTROLS as ID } from './ids.ts';
import { MESSAGE_INK } from './ink.ts';

/** What moderators make of a gap by a button. */
export const JUDGEMENTS = ['not-for-us', 'later', 'open'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** The card of one gap (from 0, the one asked most first), with what can be made of it; `note` is what came of the last. */
export async function gapsSaid(
  { gaps, asker, catalogue }: Desk,
  club: string,
  at: number,
  note?: string,
): Promise<Said> {
  const noted = note === undefined ? [] : [note, ''];
  const found = await gaps.list(club, asker.today);
  const place = Math.min(Math.max(0, at), found.length - 1);
  const gap = found[place];
  if (gap === undefined) return { text: [...noted, catalogue.gaps.none].join('\n') };
  const { title, lines } = gapCard(gap, catalogue, MESSAGE_INK.plain);
  const { gapPlace, buttons } = catalogue.knowledgeDesk;
  const leaf = (label: string, to: number) =>
    to < 0 || to >= found.length ? undefined : button(label, ID.gaps, [String(to)]);
  return {
    text: [
      ...noted,
      gapPlace({ at: place + 1, count: found.length }),
      MESSAGE_INK.strong(title),
      ...lines,
      `-# ${catalogue.gaps.about}`,
    ].join('\n'),
    rows: [
      ...gapRows(gap, place, catalogue),
      ...rowsOf([leaf(buttons.previous, place - 1), leaf(buttons.next, place + 1)]),
    ],
  };
}

function gapRows({ id, state }: Gap, at: number, { gaps: { buttons } }: MemberCatalogue): readonly Row[] {
  const judge = (label: string, judgement: Judgement) => button(label, ID.judge, [judgement, id, String(at)]);
  const isOpen = state.kind === 'open';
  return rowsOf([
    button(buttons.write, ID.fill, [id], isOpen ? ButtonStyle.Primary : ButtonStyle.Secondary),
    ...(isOpen
      ? [judge(buttons.notForUs, 'not-for-us'), judge(buttons.later, 'later')]
      : [judge(buttons.reopen, 'open')]),
  ]);
}
