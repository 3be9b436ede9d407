import { BEYOND_TOPICS } from '../../../knowledge/beyond-topics.ts';
import type { BeyondQuestions } from '../topic.ts';

/** All questions of several groups, each subject's together. The first holds some of every subject. */
export function joinQuestions(
  first: BeyondQuestions,
  ...more: readonly Partial<BeyondQuestions>[]
): BeyondQuestions {
  return [...BEYOND_TOPICS, 'off-topic' as const].reduce<BeyondQuestions>(
    (all, topic) => ({ ...all, [topic]: [first, ...more].flatMap((group) => group[topic] ?? []) }),
    first,
  );
}
