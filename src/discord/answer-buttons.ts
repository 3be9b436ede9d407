import { ButtonStyle, ComponentType, type APIButtonComponentWithCustomId } from 'discord.js';
import type { Answer } from '../answering/answer.ts';
import type { Book } from '../knowledge/book.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { receiptArgs, sourcesArgs } from './answer-code.ts';
import { customId } from './custom-id.ts';
import { LABEL_CHARACTERS, MESSAGE_ROWS, ROW_BUTTONS } from './limits.ts';
import type { Row } from './said.ts';
import { codeOf } from './section-code.ts';

/** The controls below answers. The first part of a `custom_id`: never used again for something else. */
export const ANSWER_CONTROLS = {
  sources: 'sources',
  why: 'why',
  helpful: 'helpful',
  notHelpful: 'unhelpful',
  coach: 'coach',
  pick: 'pick',
  share: 'share',
  thread: 'thread',
  tellMe: 'tell-me',
} as const;

/** What there is around an answer. */
export interface Around {
  readonly book: Book;
  readonly words: MemberCatalogue['answerButtons'];
  /** Only who asked sees it. */
  readonly hidden: boolean;
  /** Buttons for feedback are wanted here. */
  readonly feedback: boolean;
  /** The club has a channel for its coaches. */
  readonly coaches: boolean;
  /** Who may take the exchange into a thread: who asked, where it has become long and threads are possible. */
  readonly threadFor?: string | undefined;
  /** Buttons of a plan, which stand before all others. */
  readonly plan: readonly (APIButtonComponentWithCustomId | undefined)[];
  /** The gap that a declined question makes, where members may wait until it is filled. */
  readonly gap?: string | undefined;
  /** Questions that may be asked next. */
  readonly next: readonly string[];
}

/** A button; undefined where what it must carry does not fit, so that it cannot be offered. */
export function button(
  label: string,
  control: string,
  args: readonly string[] = [],
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId | undefined {
  const id = customId(control, args);
  if (id === undefined) return undefined;
  return { type: ComponentType.Button, style, label: shortened(label), custom_id: id };
}

/** Buttons in as many rows as they need, each row filled before the next; those that were not possible are left out. */
export function rowsOf(buttons: readonly (APIButtonComponentWithCustomId | undefined)[]): Row[] {
  const possible = buttons.filter((one) => one !== undefined);
  return Array.from({ length: Math.ceil(possible.length / ROW_BUTTONS) }, (_, row) => ({
    type: ComponentType.ActionRow as const,
    components: possible.slice(row * ROW_BUTTONS, (row + 1) * ROW_BUTTONS),
  })).slice(0, MESSAGE_ROWS);
}

/** The buttons for questions, each on a row of its own so that a phone shows it whole; none twice. */
function questionRows(questions: readonly string[]): Row[] {
  return [...new Set(questions)].flatMap((question) =>
    question.length > LABEL_CHARACTERS
      ? []
      : rowsOf([button(question, ANSWER_CONTROLS.pick, [question], ButtonStyle.Primary)]),
  );
}

/**
 * The rows below an answer: questions first, then what can be looked at or done. Stopping at a danger carries none,
 * and small talk no feedback: there is nothing to show or to count.
 */
export function answerRows(answer: Answer, around: Around): Row[] {
  if (answer.outcome === 'safety') return [];
  const { book, words, hidden, feedback, coaches, threadFor, plan, gap, next } = around;
  const rests = answer.why.entries.length > 0;
  const entries = [answer.why.entries.map(({ section }) => codeOf(section)).join('')];
  const isSource = answer.citations.length > 0;
  const sources = isSource ? sourcesArgs(answer, book) : undefined;
  const counted = feedback && answer.outcome !== 'smalltalk';
  const look = [
    gap === undefined ? undefined : button(words.tellMe, ANSWER_CONTROLS.tellMe, [gap], ButtonStyle.Primary),
    sources &&
      (button(words.sources, ANSWER_CONTROLS.sources, sources) ??
        button(words.sources, ANSWER_CONTROLS.sources, sources.slice(0, -1))),
    rests ? button(words.why, ANSWER_CONTROLS.why, receiptArgs(answer)) : undefined,
    counted ? button(words.helpful, ANSWER_CONTROLS.helpful, entries, ButtonStyle.Success) : undefined,
    counted ? button(words.notHelpful, ANSWER_CONTROLS.notHelpful, entries) : undefined,
    coaches && answer.outcome !== 'smalltalk' ? button(words.coach, ANSWER_CONTROLS.coach) : undefined,
  ];
  const go = [
    hidden ? button(words.share, ANSWER_CONTROLS.share) : undefined,
    threadFor !== undefined && !hidden
      ? button(words.thread, ANSWER_CONTROLS.thread, [threadFor])
      : undefined,
  ];
  const below = [...rowsOf(plan), ...rowsOf(look), ...rowsOf(go)];
  return [...questionRows(next).slice(0, MESSAGE_ROWS - below.length), ...below];
}

function shortened(label: string): string {
  return label.length <= LABEL_CHARACTERS ? label : `${label.slice(0, LABEL_CHARACTERS - 1).trimEnd()}…`;
}
