import { z } from 'zod';
import type { JsonObject } from './json.ts';

const QUESTION_AT_MOST = 300;
const ANSWER_AT_MOST = 55;
const ANSWERS_AT_MOST = 10;
const HOURS_AT_MOST = 32 * 24;
const HOURS = 24;
const MS_PER_HOUR = 3_600_000;

const media = (most: number) => z.looseObject({ text: z.string().min(1).max(most) });

/** A poll as a bot may make it. */
export const poll = z.looseObject({
  question: media(QUESTION_AT_MOST),
  answers: z
    .array(z.looseObject({ poll_media: media(ANSWER_AT_MOST) }))
    .min(1)
    .max(ANSWERS_AT_MOST),
  duration: z.int().min(1).max(HOURS_AT_MOST).nullish(),
  allow_multiselect: z.boolean().nullish(),
});

export type PollForm = z.infer<typeof poll>;

/** The poll as Discord's JSON, before anybody has voted. */
export function pollJson({ question, answers, duration, allow_multiselect }: PollForm): JsonObject {
  return {
    question: { text: question.text },
    answers: answers.map(({ poll_media }, at) => ({
      answer_id: at + 1,
      poll_media: { text: poll_media.text },
    })),
    expiry: new Date(Date.now() + (duration ?? HOURS) * MS_PER_HOUR).toISOString(),
    allow_multiselect: allow_multiselect ?? false,
    layout_type: 1,
    results: { answer_counts: [], is_finalized: false },
  };
}
