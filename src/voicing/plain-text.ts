/** What is wrong with the characters of a sentence. */
export type TextFault = 'mention' | 'link' | 'markup' | 'shape';

/** Letters of the Latin script, digits, and the punctuation of whole sentences. */
const PLAIN = /^[\p{Script=Latin}\d .,;:!?'’"“”„«»‹›–—\-()%&+…¿¡/]+$/u;
const LINK = /:\/\/|\bwww\.|[\p{L}\p{N}]\.\p{L}{2}/iu;
/** A sentence begins with a letter, or with what opens one: anything else may be a sign of Markdown. */
const OPENING = /^[¿¡"“„«(]*[\p{Lu}\p{Ll}]/u;
const NUMBERED = /^\d{1,2} \p{L}/u;
const ENDING = /[.!?…]["”“»)]?$/u;
/** A sentence that is longer is none, in characters. */
const MOST_SENTENCE = 400;
/** Blanks that are written before a question mark in French. */
const NARROW_BLANKS = /[\u00a0\u202f]/g;

/** A sentence as it is judged and shown: without blanks around it, and with one kind of blank. */
export const tidy = (text: string): string => text.normalize('NFC').replace(NARROW_BLANKS, ' ').trim();

/** Signs that turn what is said into a question, a quotation or an aside. */
const TURNING = /[?¿"“”„«»‹›()…%&+/]/gu;

/**
 * What makes a sentence other than plain text of one line, or of signs that turn the sense and that its source does not
 * hold; undefined where nothing does.
 */
export function textFault(text: string, source: string): TextFault | undefined {
  if (text.includes('@') || /<[#:&!]?\w/.test(text)) return 'mention';
  if (LINK.test(text)) return 'link';
  const spelt = text.replaceAll('…', '...');
  if (!PLAIN.test(text) || text.includes('  ') || spelt.normalize('NFKC') !== spelt) return 'markup';
  if ((text.match(TURNING) ?? []).some((sign) => !source.includes(sign))) return 'shape';
  const begins = OPENING.test(text) || NUMBERED.test(text);
  return begins && ENDING.test(text) && text.length <= MOST_SENTENCE ? undefined : 'shape';
}
