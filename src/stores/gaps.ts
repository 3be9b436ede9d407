import { z } from 'zod';
import { makeQueues } from '../answering/queues.ts';
import type { HeldIn } from '../club/privacy.ts';
import type { HeldGap } from '../editing/held-gaps.ts';
import type { HeldGaps } from '../editing/gaps.ts';
import { BEYOND_TOPICS } from '../knowledge/beyond-topics.ts';
import { SPOKEN_LANGUAGES } from '../knowledge/spoken-language.ts';
import type { Store } from './store.ts';

/** The namespace of gaps in the stores. */
export const GAPS = 'gaps';

/** Changes of one club at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 500;

const day = z.iso.date();

const actSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('written'), on: day, entry: z.string() }),
  z.object({ kind: z.literal('not-for-us'), on: day }),
  z.object({ kind: z.literal('later'), on: day, until: day }),
]);

const aboutSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), text: z.string(), language: z.enum(SPOKEN_LANGUAGES) }),
  z.object({ kind: z.literal('subject'), subject: z.enum(BEYOND_TOPICS).exactOptional() }),
]);

const gapSchema = z.object({
  id: z.string(),
  about: aboutSchema,
  compared: z.object({
    language: z.enum(SPOKEN_LANGUAGES),
    terms: z.array(z.object({ term: z.string(), word: z.string() })),
  }),
  weeks: z.array(z.object({ week: day, declined: z.int(), unhelpful: z.int() })),
  act: actSchema.exactOptional(),
  waiting: z.array(z.object({ member: z.string(), channel: z.string(), since: day })),
});

/** The gaps of a club as they were written, maybe by another version: what does not fit is left out, the rest stands. */
const storedSchema = z.object({ gaps: z.array(gapSchema.optional().catch(undefined)) }).catch({ gaps: [] });

const parsed = (stored: unknown): readonly HeldGap[] =>
  storedSchema.parse(stored).gaps.flatMap((gap) => (gap === undefined ? [] : [gap]));

/**
 * Keeps gaps in a store, one value a club, so that counting, settling and forgetting are one step each, whichever
 * process does them. A club without gaps is not kept at all.
 */
export function keepGaps(store: Store): HeldGaps {
  /** The changes of one process wait for each other, so that only those of others are in the way. */
  const inTurn = makeQueues();
  return {
    read: async (club) => parsed(await store.get<unknown>(club)),
    clubs: () => store.keys(''),
    change: (club, change) =>
      inTurn(club, async () => {
        for (let tries = 0; tries < MOST_TRIES; tries++) {
          const stored = await store.get<unknown>(club);
          const before = parsed(stored);
          const { held, result } = change(before);
          if (held === before || (await put(store, club, stored, held))) return result;
        }
        throw new Error('The gaps of a club were changed again and again by others.');
      }),
  };
}

/** True where what is stored is still what it was. */
async function put(store: Store, club: string, stored: unknown, gaps: readonly HeldGap[]): Promise<boolean> {
  if (gaps.length > 0) return store.compareAndSet<unknown>(club, stored, { gaps });
  return stored === undefined ? true : store.compareAndDelete(club, stored);
}

/** The questions that members want to be told about, in the store of gaps, as what is held of them. */
export function heldAwaited(store: Store): HeldIn<'awaited'> {
  const gaps = keepGaps(store);
  return {
    name: 'awaited',
    async show(member) {
      const clubs = await gaps.clubs();
      const awaited = await Promise.all(
        clubs.map(async (club) =>
          (await gaps.read(club)).flatMap(({ about, waiting }) =>
            waiting.flatMap((one) =>
              one.member === member && about.kind === 'question'
                ? [{ club, channel: one.channel, question: about.text, since: one.since }]
                : [],
            ),
          ),
        ),
      );
      const all = awaited.flat();
      return all.length > 0 ? all : undefined;
    },
    async forget(member) {
      let wasHeld = false;
      for (const club of await gaps.clubs()) {
        const was = await gaps.change(club, (held) => {
          const left = held.map((gap) => ({
            ...gap,
            waiting: gap.waiting.filter((one) => one.member !== member),
          }));
          const isHeld = held.some(({ waiting }, at) => waiting.length !== left[at]?.waiting.length);
          return { held: isHeld ? left : held, result: isHeld };
        });
        wasHeld ||= was;
      }
      return wasHeld;
    },
  };
}
