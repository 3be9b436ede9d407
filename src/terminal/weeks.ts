import type { Answer } from '../answering/answer.ts';
import type { Week } from '../planner/session.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { literal } from './markdown.ts';
import { text, warning, type Part } from './render.ts';

/** An answer that a plan was made for. */
export type PlanAnswer = Extract<Answer, { readonly outcome: 'plan' }>;

/** What is made of a week outside the terminal: handed in, since it draws pictures and writes to the disk. */
export interface Weeks {
  /** The week as lines of plain text that fit the page. */
  readonly table: (week: Week) => string;
  /** Writes the week of an answer into a folder, as picture, text and calendar; gives the sentence about it. */
  readonly save: (
    answer: PlanAnswer,
    week: Week,
    folder: string,
  ) => Promise<{ readonly saved: string } | { readonly problem: string }>;
}

/** What was said about saving, and whether the week is saved. */
export interface SavedPart {
  readonly part: Part;
  readonly isSaved: boolean;
}

/** Saves the week of an answer, and says where it is, why it is not, or that there is none. */
export async function savedPart(
  { answer, folder }: { readonly answer: Answer; readonly folder: string },
  weeks: Weeks,
  words: Catalogue['terminal'],
): Promise<SavedPart> {
  const week = answer.outcome === 'plan' ? answer.plan.week : undefined;
  if (answer.outcome !== 'plan' || week === undefined) {
    return { part: warning(words.problems.noWeekToSave), isSaved: false };
  }
  const result = await weeks.save(answer, week, folder);
  return 'saved' in result
    ? { part: text(literal(result.saved)), isSaved: true }
    : { part: warning(literal(result.problem)), isSaved: false };
}
