import type { BeyondTopic } from '../knowledge/beyond-topics.ts';
import type { MemberCatalogue } from './catalogue.ts';

/** A gap as it is told to moderators. */
export interface ToldGap {
  readonly about:
    | { readonly kind: 'question'; readonly text: string; readonly others: readonly string[] }
    | { readonly kind: 'subject'; readonly subject: BeyondTopic | undefined };
  readonly state: ToldGapState;
  readonly declined: number;
  readonly unhelpful: number;
  /** The Monday of the week in which it was asked last, as an ISO day. */
  readonly lastWeek: string;
  readonly waiting: number;
}

type ToldGapState =
  | { readonly kind: 'open' | 'not-for-us' }
  | { readonly kind: 'written'; readonly entry: string }
  | { readonly kind: 'later'; readonly until: string };

/** Makes a text that a member wrote safe to show where it is told. */
export type Shown = (text: string) => string;

type Words = Pick<MemberCatalogue, 'gaps' | 'gapSubjects'>;

/** Wordings of one gap that its card shows beside the first. */
const MOST_OTHERS = 4;

/** What a gap is called: its question, or its subject. */
export function gapTitle({ about }: Pick<ToldGap, 'about'>, { gapSubjects }: Words, shown: Shown): string {
  return about.kind === 'question' ? shown(about.text) : gapSubjects[about.subject ?? 'other'];
}

/** The list of gaps: a heading, what it is, and a line for each in the order given; `from` is the number of the first. */
export function gapList(gaps: readonly ToldGap[], words: Words, shown: Shown, from = 1): readonly string[] {
  if (gaps.length === 0) return [words.gaps.none];
  return gaps.map((gap, at) =>
    words.gaps.line({ number: from + at, title: gapTitle(gap, words, shown), asked: words.gaps.asked(gap) }),
  );
}

/** The card of one gap: its title, and lines about it. */
export function gapCard(
  gap: ToldGap,
  words: Words,
  shown: Shown,
): { readonly title: string; readonly lines: readonly string[] } {
  const { gaps } = words;
  const { about, lastWeek, waiting } = gap;
  const asked = gaps.asked(gap);
  const others = about.kind === 'question' ? about.others.slice(0, MOST_OTHERS) : [];
  return {
    title: gapTitle(gap, words, shown),
    lines: [
      `${asked.charAt(0).toUpperCase()}${asked.slice(1)}. ${gaps.lastAsked({ week: lastWeek })}`,
      stateLine(gap.state, words),
      ...(about.kind === 'subject' ? [gaps.subject] : []),
      ...(others.length > 0 ? [gaps.others, ...others.map((text) => `- ${shown(text)}`)] : []),
      ...(waiting > 0 ? [gaps.waiting({ count: waiting })] : []),
    ],
  };
}

function stateLine(state: ToldGapState, { gaps: { states } }: Words): string {
  switch (state.kind) {
    case 'open':
    case 'not-for-us':
      return states[state.kind];
    case 'written':
      return states.written(state);
    case 'later':
      return states.later(state);
  }
}

/** A week's figures, and how many gaps are open now. */
export interface ToldWeek {
  readonly answered: number;
  readonly declined: number;
  readonly unhelpful: number;
  readonly opened: number;
  readonly filled: number;
  readonly edits: number;
  readonly open: number;
}

/** The lines of a week's figures for the moderators; what did not happen is left out. */
export function weekLines(week: ToldWeek, { gaps: { week: words } }: Words): readonly string[] {
  const { answered, declined, unhelpful, opened, filled, edits, open } = week;
  return [
    words.questions({ asked: answered + declined, answered, declined }),
    ...(unhelpful > 0 ? [words.unhelpful({ count: unhelpful })] : []),
    ...(opened + filled > 0 ? [words.gaps({ opened, filled })] : []),
    ...(edits > 0 ? [words.edits({ count: edits })] : []),
    ...(open > 0 ? [words.open({ count: open })] : []),
  ];
}
