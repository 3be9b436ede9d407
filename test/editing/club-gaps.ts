import { createHash } from 'node:crypto';
import type { Ask } from '../../src/answering/answer.ts';
import { makeAsk } from '../../src/answering/ask.ts';
import type { Turn } from '../../src/answering/question.ts';
import { makeGaps, type Gaps } from '../../src/editing/gaps.ts';
import { makeReadGap } from '../../src/editing/read-gap.ts';
import type { WeeklyFigures } from '../../src/editing/weekly-figures.ts';
import { GAPS, keepGaps } from '../../src/stores/gaps.ts';
import type { Store } from '../../src/stores/store.ts';
import { keepWeeklyFigures, WEEKLY_FIGURES } from '../../src/stores/weekly-figures.ts';
import { shippedBook } from '../answering/shipped.ts';

const BOOK = await shippedBook();
const READ = makeReadGap(BOOK);
export const ASK = makeAsk(BOOK);
export const TODAY = '2026-11-25';
export const CLUB = 'discord:1';

export const nameOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 12);

export interface ClubGaps {
  readonly gaps: Gaps;
  readonly figures: WeeklyFigures;
  readonly errors: unknown[];
  /** Asks the shipped book and notes its answer. */
  asked(text: string, p?: { readonly today?: string; readonly history?: readonly Turn[] }): Promise<void>;
}

/** The gaps of a process that has these stores, in earnest but for what may be set. */
export function clubGaps(
  namespace: (name: string) => Store,
  p: { readonly keepDays?: number; readonly askOf?: () => Promise<Ask> } = {},
): ClubGaps {
  const errors: unknown[] = [];
  const report = (error: unknown): number => errors.push(error);
  const figures = keepWeeklyFigures(namespace(WEEKLY_FIGURES), report);
  const gaps = makeGaps({
    held: keepGaps(namespace(GAPS)),
    read: READ,
    figures,
    keepDays: async () => p.keepDays ?? 180,
    askOf: p.askOf ?? (async () => ASK),
    nameOf,
    breathe: async () => {},
    report,
  });
  return {
    gaps,
    figures,
    errors,
    async asked(text, { today = TODAY, history = [] } = {}) {
      const question = { text, today, history };
      await gaps.noted(CLUB, question, await ASK(question));
    },
  };
}
