import type { DraftFields } from './draft.ts';

/** Letters, digits and what stands within names; all else of a name that somebody chose works somewhere. */
const NOT_OF_NAMES = /[^\p{L}\p{M}\p{N} .,'’()-]+/gu;
/** Characters of a name; more of one is none. */
const MOST_NAME = 80;

/**
 * The fields of an entry that begins as what somebody said: the text as it is written, and as its source who said it
 * and the address of the message.
 */
export function fieldsFromMessage(said: {
  readonly text: string;
  /** As it is displayed, which is whatever they like. */
  readonly author: string;
  readonly link: string;
}): Partial<DraftFields> {
  const name = said.author.replaceAll(NOT_OF_NAMES, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, MOST_NAME);
  return { text: said.text.trim(), source: [name, said.link].filter((one) => one !== '').join(' ') };
}
