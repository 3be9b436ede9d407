import { z } from 'zod';
import type { Publications } from '../editing/publications.ts';
import { ACTS, type Publication } from '../knowledge/publication.ts';
import type { Store } from './store.ts';

/** The namespace of clubs' knowledge in the stores: what they have published, and drafts. */
export const KNOWLEDGE = 'knowledge';

/** Digits of a number in a key: keys are in the order of the numbers. */
const NUMBER_DIGITS = 8;

const entrySchema = z.object({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  from: z.string(),
  link: z.string().exactOptional(),
  sentences: z.array(z.string()),
  questions: z.array(z.string()),
  words: z.array(z.object({ names: z.array(z.string()), means: z.string() })),
});

/** What an entry becomes, as it is stored. */
const becomesSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), entry: entrySchema }),
  z.object({ kind: z.literal('hidden') }),
  z.object({ kind: z.literal('shipped') }),
]);

/** What stands in publications and in what waits to become one. */
export const proposalShape = {
  by: z.string(),
  why: z.string(),
  act: z.enum(ACTS),
  changes: z.array(z.object({ id: z.string(), from: z.number(), becomes: becomesSchema })).min(1),
};

const publicationSchema = z.object({
  number: z.int(),
  at: z.number(),
  ...proposalShape,
  approvedBy: z.string().exactOptional(),
});

/** The key under which a publication of a club is kept. */
const keyOf = (club: string, number: number): string =>
  `${publicationsPrefix(club)}${String(number).padStart(NUMBER_DIGITS, '0')}`;

/** What the keys of a club's publications begin with. */
export const publicationsPrefix = (club: string): string => `${club}/p/`;

/** A publication as it was written. What this version cannot read is refused aloud: to pass it over would change the book. */
export function readPublication(key: string, held: unknown): Publication {
  const read = publicationSchema.safeParse(held);
  if (read.success) return read.data;
  throw new Error(`The publication ${key} cannot be read: was it written by a later version?`);
}

/** Keeps the publications of clubs in a store, one value each, which is written once and never again. */
export function keepPublications(store: Store): Publications {
  return {
    async after(club, number) {
      const found: Publication[] = [];
      for (let next = number + 1; ; next++) {
        const key = keyOf(club, next);
        const held = await store.get<unknown>(key);
        if (held === undefined) return found;
        found.push(readPublication(key, held));
      }
    },
    async add(club, publication) {
      const { number } = publication;
      // Behind the last one alone: a number that is left out would end the log for everybody.
      const isNext = number === 1 || (await store.get<unknown>(keyOf(club, number - 1))) !== undefined;
      return isNext && store.setIfAbsent(keyOf(club, number), publication);
    },
  };
}
