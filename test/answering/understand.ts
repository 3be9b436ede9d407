import { makeCorrectIn } from '../../src/answering/understanding/correction.ts';
import { readMessage, type Message } from '../../src/answering/understanding/message.ts';
import { planQuestion, type AskedPlan } from '../../src/answering/understanding/questions/plan-question.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';

const correct = makeCorrectIn();

/** The day on which everything in the tests of understanding is asked: a Monday. */
const TODAY = '2026-11-23';

/** Reads a message as the handler does, with the corrector of the planner's own words. */
export const reads = (text: string, locale?: string): Message =>
  readMessage(text, correct, { today: TODAY, locale });

/** The plan question of a message. */
export const understand = (text: string, before?: PlanQuestion): AskedPlan | undefined =>
  planQuestion(reads(text).plan, before);

/** The plan question that several messages of one member end in, each leaning on those before it. */
export function understandAll(...texts: readonly string[]): AskedPlan | undefined {
  let asked: AskedPlan | undefined;
  for (const text of texts) {
    asked = understand(text, asked === undefined || 'problem' in asked ? undefined : asked);
  }
  return asked;
}

/** The given fields, all left open, so that a test can say that one must stay open. */
export const nothing = (fields: object): object =>
  Object.fromEntries(Object.keys(fields).map((key) => [key, undefined]));
