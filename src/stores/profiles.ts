import { z } from 'zod';
import type { Profiles } from '../answering/profiles.ts';
import type { Profile } from '../answering/question.ts';
import { ACTIVITIES, DAYS, GOALS, LEVELS } from '../planner/session.ts';
import type { Store } from './store.ts';

/** The namespace of profiles in the stores. */
export const PROFILES = 'profiles';

/** Changes of one profile at the same moment: each try fails only where another has just succeeded. */
const MOST_TRIES = 100;

/** What no longer fits, such as an activity of an earlier version, is left out; the rest stands. */
const listOf = <T extends string>(known: readonly T[]) =>
  z
    .array(z.unknown())
    .transform((list) =>
      known.filter((one) => list.includes(one)).toSorted((a, b) => list.indexOf(a) - list.indexOf(b)),
    )
    .optional()
    .catch(undefined);

/** A profile as it was written, maybe by another version; keys that are not named here are dropped. */
const schema = z
  .object({
    level: z.enum(LEVELS).optional().catch(undefined),
    goal: z.enum(GOALS).optional().catch(undefined),
    raceDate: z.iso.date().optional().catch(undefined),
    runDays: listOf(DAYS),
    impossibleDays: listOf(DAYS),
    likes: listOf(ACTIVITIES),
    refuses: listOf(ACTIVITIES),
    atHand: listOf(ACTIVITIES),
  })
  .catch({});

/** Keeps profiles in a store, one value a member. A profile without anything in it is not kept at all. */
export function keepProfiles(store: Store): Profiles {
  /** True where what is stored is still what it was. */
  async function put(member: string, stored: unknown, next: Profile): Promise<boolean> {
    if (Object.keys(next).length > 0) return store.compareAndSet<unknown>(member, stored, next);
    return stored === undefined ? true : store.compareAndDelete(member, stored);
  }

  return {
    read: async (member) => present(schema.parse(await store.get<unknown>(member))),
    async change(member, change) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const stored = await store.get<unknown>(member);
        const { profile, result } = change(present(schema.parse(stored)));
        if (profile === undefined || (await put(member, stored, present(profile)))) return result;
      }
      throw new Error('A profile was changed again and again by others.');
    },
    forget: (member) => store.delete(member),
  };
}

type Parts = { readonly [K in keyof Profile]: Profile[K] | undefined };

/** Only what says something: no undefined, no empty list. */
function present(parts: Parts): Profile {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined && value.length > 0);
  return Object.fromEntries(said);
}
