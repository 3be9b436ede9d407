import type { Answer } from '../answering/answer.ts';
import type { PlanQuestion } from '../planner/plan.ts';
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

/**
 * Saves the week of an answer, and says where it is, why it is not, or that there is none. A week that was asked
 * about and found good as it is stands in no answer: that one is saved itself.
 */
export async function savedPart(
  {
    answer,
    asked,
    folder,
  }: { readonly answer: Answer; readonly asked?: PlanQuestion; readonly folder: string },
  weeks: Weeks,
  words: Catalogue['terminal'],
): Promise<Part> {
  const week = answer.outcome === 'plan' ? (answer.plan.week ?? goodAsItIs(answer, asked)) : undefined;
  if (answer.outcome !== 'plan' || week === undefined) return warning(words.problems.noWeekToSave);
  const result = await weeks.save(answer, week, folder);
  return 'saved' in result ? text(literal(result.saved)) : warning(literal(result.problem));
}

function goodAsItIs({ plan }: PlanAnswer, asked: PlanQuestion | undefined): Week | undefined {
  const isGood = plan.verdict === 'yes' || plan.verdict === 'yes-if';
  return isGood && asked?.intent === 'week-check' ? asked.week : undefined;
}
