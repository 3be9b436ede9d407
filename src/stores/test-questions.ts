import { z } from 'zod';
import type { HeldTests, TestQuestion } from '../editing/test-questions.ts';
import { SPOKEN_LANGUAGES } from '../knowledge/spoken-language.ts';
import type { Store } from './store.ts';

/** The namespace of test questions in the stores. */
export const TEST_QUESTIONS = 'test-questions';

/** Changes of one club at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 500;

const testSchema = z.object({
  id: z.string(),
  question: z.string(),
  language: z.enum(SPOKEN_LANGUAGES),
  section: z.string(),
});

/** Those of a club as they were written, maybe by another version: what does not fit is left out, the rest stands. */
const storedSchema = z
  .object({ tests: z.array(testSchema.optional().catch(undefined)) })
  .catch({ tests: [] });

const parsed = (stored: unknown): readonly TestQuestion[] =>
  storedSchema.parse(stored).tests.flatMap((test) => (test === undefined ? [] : [test]));

/** Keeps test questions in a store, one value a club. */
export function keepTestQuestions(store: Store): HeldTests {
  return {
    read: async (club) => parsed(await store.get<unknown>(club)),
    async change(club, change) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const stored = await store.get<unknown>(club);
        const before = parsed(stored);
        const { tests, result } = change(before);
        if (tests === before || (await store.compareAndSet<unknown>(club, stored, { tests }))) return result;
      }
      throw new Error('The test questions of a club were changed again and again by others.');
    },
  };
}
