import { z } from 'zod';
import { INTENTS, OUTCOMES, VERDICTS } from './labels.ts';

const named = z.string();

/** What the evaluation reads of one answer of the batch interface. */
const answer = z.object({
  id: z.string(),
  outcome: z.enum(OUTCOMES),
  text: z.string(),
  citations: z.array(z.looseObject({ section: named })),
  plan: z
    .looseObject({
      intent: z.enum(INTENTS),
      verdict: z.enum(VERDICTS),
      understood: z
        .object({
          level: named,
          run: named,
          activity: named,
          activityIntensity: named,
          order: named,
          gap: named,
          season: named,
          goal: named,
        })
        .partial(),
      min: z.int().optional(),
      max: z.int().optional(),
      days: z.array(named).optional(),
      activities: z.array(named).optional(),
    })
    .optional(),
  why: z.object({ model: z.string().nullable(), notWorded: named.optional() }).optional(),
});

export type BatchAnswer = z.infer<typeof answer>;

/** A line that came in place of an answer, and what it says. */
export interface FailedAnswer {
  readonly id: string;
  readonly error: string;
}

const failed = z.object({ id: z.string(), error: z.string() });

/** Reads one line of output. Throws where it is neither an answer of the contract nor its error. */
export function readBatchAnswer(line: string): BatchAnswer | FailedAnswer {
  const value: unknown = JSON.parse(line);
  const error = failed.safeParse(value);
  return error.success ? error.data : answer.parse(value);
}
