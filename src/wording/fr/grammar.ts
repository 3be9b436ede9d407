export type Gender = 'm' | 'f';

/** How other words agree with a name. */
export interface Agreement {
  readonly gender: Gender;
  readonly isPlural: boolean;
}

/** What is called in one or several: `séance de vélo`, `séances de vélo`. Its gender decides how others agree. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
}

/** A name as it stands, without its article: `footing facile`, `arts martiaux`. */
export interface Named extends Agreement {
  readonly text: string;
}

/** An adjective in the singular; its plural takes an `s`. */
export interface Adjective {
  readonly m: string;
  readonly f: string;
}

const NUMBERS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze'.split(' ');

/** Words before which an article loses its vowel: not `onze`, nor what begins with an H that is breathed, as HIIT. */
const BEGINS_WITH_VOWEL = /^(?!onze)[aeiouàâéèêëîïôöûüœ]/i;

/** `[x, y, z]` → `x, y et z`. */
export const list = (parts: readonly string[]): string => joined(parts, 'et');

/** `[x, y, z]` → `x, y ou z`. */
export const either = (parts: readonly string[]): string => joined(parts, 'ou');

/** `[x, y]` → `x ni y`, behind a "pas", "jamais" or "sans". */
export const neither = (parts: readonly string[]): string => parts.join(' ni ');

function joined(parts: readonly string[], word: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}

/** `de` before `aviron` → `d'aviron`, `que` before `il` → `qu'il`. */
export const elided = (word: 'de' | 'que', next: string): string =>
  BEGINS_WITH_VOWEL.test(next) ? `${word.slice(0, -1)}'${next}` : `${word} ${next}`;

/** Clauses in the subjunctive behind "à condition": `que tu espaces les deux séances et qu'une seule soit intense`. */
export const that = (clauses: readonly string[]): string =>
  list(clauses.map((clause) => elided('que', clause)));

/** `3` → `trois`; numbers beyond fourteen stay digits. */
export const number = (count: number): string => NUMBERS[count] ?? String(count);

/** `1` → `un`, `une`: the number by itself, of things of that gender. */
export const alone = (count: number, gender: Gender): string =>
  count === 1 && gender === 'f' ? 'une' : number(count);

/** `2, séance` → `deux séances`; `1, footing` → `un footing`. */
export const counted = (count: number, noun: Noun): string =>
  count === 1 ? a(noun) : `${number(count)} ${noun.many}`;

/** `un footing facile`, `une séance de natation`. */
export const a = ({ one, gender }: Pick<Noun, 'one' | 'gender'>): string =>
  `${gender === 'm' ? 'un' : 'une'} ${one}`;

/** `le footing facile`, `la natation`, `l'aviron`, `les arts martiaux`. */
export function the({ text, gender, isPlural }: Named): string {
  if (isPlural) return `les ${text}`;
  if (BEGINS_WITH_VOWEL.test(text)) return `l'${text}`;
  return `${gender === 'm' ? 'le' : 'la'} ${text}`;
}

/** `ton fractionné`, `ta sortie longue`, `tes sorties longues`. */
export function your({ text, gender, isPlural }: Named): string {
  if (isPlural) return `tes ${text}`;
  return `${gender === 'm' || BEGINS_WITH_VOWEL.test(text) ? 'ton' : 'ta'} ${text}`;
}

/** One of what the noun calls, as a name. */
export const oneOf = ({ one, gender }: Noun): Named => ({ text: one, gender, isPlural: false });

/** Several of what the noun calls, as a name. */
export const manyOf = ({ many, gender }: Noun): Named => ({ text: many, gender, isPlural: true });

/** `le vélo` → `du vélo`, `les arts martiaux` → `des arts martiaux`, `une séance` → `d'une séance`. */
export function of(phrase: string): string {
  if (phrase.startsWith('le ')) return `du ${phrase.slice(3)}`;
  return phrase.startsWith('les ') ? `des ${phrase.slice(4)}` : elided('de', phrase);
}

/** `le vélo` → `au vélo`, `les arts martiaux` → `aux arts martiaux`. */
export function to(phrase: string): string {
  if (phrase.startsWith('le ')) return `au ${phrase.slice(3)}`;
  return phrase.startsWith('les ') ? `aux ${phrase.slice(4)}` : `à ${phrase}`;
}

/** `léger` → `légère`, `légères`. */
export const agreeing = (adjective: Adjective, { gender, isPlural }: Agreement): string =>
  `${adjective[gender]}${isPlural ? 's' : ''}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence behind a colon; names keep their capital letter. */
export const lowerFirst = (sentence: string): string =>
  /^(?:Pilates|HIIT)\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
