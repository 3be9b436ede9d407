import { z } from 'zod';
import type { Store } from '../stores/store.ts';

/** How long what was answered before a restart is still known, in milliseconds: a day. */
const KEPT_MS = 86_400_000;

const schema = z.array(
  z.object({
    question: z.string(),
    messages: z.array(z.object({ id: z.string(), isLaidOut: z.boolean() })),
    editedAt: z.number(),
  }),
);

/** Which messages answer which question: ids alone, without who asked. */
export type KeptAnswer = z.infer<typeof schema>[number];

/** Keeps, from the end of one process to the start of the next, what the first one remembers of its answers. */
export interface KeptAnswers {
  save(answers: readonly KeptAnswer[]): Promise<void>;
  /** What was saved last, once; nothing where that is too long ago. */
  take(): Promise<readonly KeptAnswer[]>;
}

/** `name` tells processes apart that share a store. */
export function keepAnswers(store: Store, name: string): KeptAnswers {
  const key = `answered-${name}`;
  return {
    async save(answers) {
      if (answers.length > 0) await store.set(key, answers, KEPT_MS);
    },
    async take() {
      const read = schema.safeParse(await store.get<unknown>(key));
      await store.delete(key);
      return read.success ? read.data : [];
    },
  };
}
