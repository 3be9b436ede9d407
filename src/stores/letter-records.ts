import { z } from 'zod';
import { FINAL, LETTER_KINDS, TEMPORARY, type LetterKind } from '../digest/letter.ts';
import type { LetterName, LetterRecord, LetterRecords } from '../digest/records.ts';
import type { Store } from './store.ts';

/** The namespace of what became of digests' messages in the stores. */
export const DIGEST_LETTERS = 'digest-letters';

const moment = z.number();
const tries = z.int().min(1);

const recordSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('claimed'),
    by: z.string(),
    at: moment,
    due: moment,
    tries,
    unsure: z.boolean(),
  }),
  z.object({
    state: z.literal('waiting'),
    at: moment,
    until: moment,
    due: moment,
    tries,
    why: z.enum(TEMPORARY),
  }),
  z.object({
    state: z.literal('sent'),
    at: moment,
    due: moment,
    channel: z.string(),
    message: z.string(),
    tries,
    late: z.literal(true).exactOptional(),
    found: z.literal(true).exactOptional(),
    roleGone: z.literal(true).exactOptional(),
    piece: z.string().exactOptional(),
    poll: z.literal(true).exactOptional(),
    after: z.enum(TEMPORARY).exactOptional(),
  }),
  z.object({
    state: z.literal('failed'),
    at: moment,
    due: moment,
    channel: z.string(),
    tries,
    why: z.enum([...FINAL, 'gave-up']),
  }),
  z.object({
    state: z.literal('not-sent'),
    at: moment,
    due: moment,
    why: z.enum(['nothing-new', 'nothing-counted', 'skipped-by-club', 'missed']),
    line: z.string().exactOptional(),
  }),
]);

const prefixOf = (club: string, kind: LetterKind): string => `${club}/${kind}/`;
const keyOf = (club: string, { kind, week, about }: LetterName): string =>
  `${prefixOf(club, kind)}${week}${about === undefined ? '' : `/${about}`}`;

/** A record as it was written. What this version cannot read is refused aloud: to pass it over would post again. */
function parsed(key: string, stored: unknown): LetterRecord | undefined {
  if (stored === undefined) return undefined;
  const read = recordSchema.safeParse(stored);
  if (read.success) return read.data;
  throw new Error(`The record ${key} cannot be read: was it written by a later version?`);
}

/** Keeps what became of digests' messages in a store, one value a message. */
export function keepLetterRecords(store: Store): LetterRecords {
  return {
    async read(club, name) {
      const key = keyOf(club, name);
      return parsed(key, await store.get<unknown>(key));
    },
    put: (club, name, before, next) =>
      before === undefined
        ? store.setIfAbsent(keyOf(club, name), next)
        : store.compareAndSet(keyOf(club, name), before, next),
    async all(club, kind) {
      const prefix = prefixOf(club, kind);
      const found: (LetterName & { readonly record: LetterRecord })[] = [];
      for (const key of (await store.keys(prefix)).toReversed()) {
        const [week = '', about] = key.slice(prefix.length).split('/');
        const record = parsed(key, await store.get<unknown>(key));
        if (record !== undefined) found.push({ kind, week, ...(about !== undefined && { about }), record });
      }
      return found;
    },
    async forgetBefore(club, week) {
      for (const kind of LETTER_KINDS) {
        const prefix = prefixOf(club, kind);
        const keys = await store.keys(prefix);
        for (const key of keys.filter((one) => one < `${prefix}${week}`)) await store.delete(key);
      }
    },
    async forget(club, name, record) {
      return store.compareAndDelete(keyOf(club, name), record);
    },
  };
}
