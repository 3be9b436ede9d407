import { crc32 } from 'node:zlib';
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Letter } from '../../digest/letter.ts';

/** Ids of components are whole numbers of 31 bits, other than 0. */
const MOST = 0x7f_ff_ff_ff;

/**
 * The id of a component by which a message is known again when its channel is read: made of the nonce, which Discord
 * does not tell then. Discord keeps the ids of components as they are given.
 */
export const markOf = ({ nonce }: Pick<Letter, 'nonce'>): number => crc32(nonce) & MOST || 1;

/** True where a component of that id stands at the top of a message. */
export const isMarked = (components: readonly APIMessageTopLevelComponent[], mark: number): boolean =>
  components.some(({ id }) => id === mark);
