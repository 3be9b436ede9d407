import { z } from 'zod';
import type { Feedback } from '../club/feedback.ts';
import type { HeldIn } from '../club/privacy.ts';
import type { Store } from './store.ts';

/** The namespace of feedback in the stores. */
export const FEEDBACK = 'feedback';

const MS_PER_DAY = 86_400_000;
/** Stands for the club in direct messages. */
const DIRECT = 'direct';

const schema = z.object({ helpful: z.boolean(), entries: z.array(z.string()) });

/** Keeps feedback in a store: one value a vote, by club, answer and member. */
export function keepFeedback(store: Store): Feedback {
  const read = readerOf(store);
  return {
    async vote({ club = DIRECT, answer, member, helpful, entries }, keepDays) {
      const key = [club, answer, member].join('/');
      const given = [key, { helpful, entries }, keepDays * MS_PER_DAY] as const;
      if (await store.setIfAbsent(...given)) return 'counted';
      const before = await read(key);
      if (before?.helpful === helpful) return 'same';
      await store.set(...given);
      return 'changed';
    },
    async count(club = DIRECT) {
      const keys = await store.keys(`${club}/`);
      const votes = await Promise.all(keys.map(read));
      return {
        helpful: votes.filter((vote) => vote?.helpful === true).length,
        notHelpful: votes.filter((vote) => vote?.helpful === false).length,
      };
    },
  };
}

/** The feedback in a store as what is held of those who gave it. */
export function heldVotes(store: Store): HeldIn<'votes'> {
  const read = readerOf(store);
  const keysOf = async (member: string): Promise<readonly string[]> =>
    (await store.keys('')).filter((key) => key.endsWith(`/${member}`));
  return {
    name: 'votes',
    async show(member) {
      const votes = await Promise.all(
        (await keysOf(member)).map(async (key) => {
          const [club = DIRECT, answer = ''] = key.split('/');
          const vote = await read(key);
          return vote === undefined ? [] : [{ ...(club !== DIRECT && { club }), answer, ...vote }];
        }),
      );
      return votes.length > 0 ? votes.flat() : undefined;
    },
    async forget(member) {
      const keys = await keysOf(member);
      for (const key of keys) await store.delete(key);
      return keys.length > 0;
    },
  };
}

const readerOf = (store: Store) => async (key: string) =>
  schema.safeParse(await store.get<unknown>(key)).data;
