import type { Message } from '../message.ts';

type Row = readonly string[];

/**
 * The words of a message as they were written and, where they differ, as they are corrected: a slip hides neither what
 * was meant nor a word that the corrector does not know.
 */
export function rowsOf({ words, written }: Pick<Message, 'words' | 'written'>): readonly Row[] {
  return words.every((word, at) => word === written[at]) ? [written] : [written, words];
}
