export type Gender = 'm' | 'f';

/** What is called in one or several: `sesión de natación`, `sesiones de natación`. Its words decide how others agree. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
}

/** A name as it stands, without its article: `rodaje suave`, `series`. */
export interface Named {
  readonly text: string;
  readonly gender: Gender;
  readonly isPlural: boolean;
}

const NUMBERS = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce'.split(
  ' ',
);

/** Words before which `y` becomes `e`; an H that is breathed, as in HIIT, is none of them. */
const BEGINS_WITH_I = /^(?:[ií]|hi(?![aei]))/i;
/** Words, and figures as they are said, before which `o` becomes `u`. */
const BEGINS_WITH_O = /^(?:h?[oó]|8\d?\b)/i;

/** `[x, y, z]` → `x, y y z`. */
export const list = (parts: readonly string[]): string =>
  joined(parts, (last) => (BEGINS_WITH_I.test(last) ? 'e' : 'y'));

/** `[x, y, z]` → `x, y o z`. */
export const either = (parts: readonly string[]): string =>
  joined(parts, (last) => (BEGINS_WITH_O.test(last) ? 'u' : 'o'));

/** `[x, y]` → `x ni y`, behind a "no", "nunca" or "sin". */
export const neither = (parts: readonly string[]): string => parts.join(' ni ');

function joined(parts: readonly string[], wordBefore: (last: string) => string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${wordBefore(last)} ${last}`;
}

/** `1` → `uno`, `una`: the number by itself, of things of that gender. */
export const alone = (count: number, gender: Gender): string =>
  count === 1 && gender === 'f' ? 'una' : number(count);

/** `3` → `tres`; numbers beyond fourteen stay digits. */
export const number = (count: number): string => NUMBERS[count] ?? String(count);

/** `2, sesión` → `dos sesiones`; `1, rodaje` → `un rodaje`. */
export const counted = (count: number, noun: Noun): string =>
  count === 1 ? a(noun) : `${number(count)} ${noun.many}`;

/** `un rodaje suave`, `una sesión de natación`. */
export const a = ({ one, gender }: Pick<Noun, 'one' | 'gender'>): string =>
  `${gender === 'm' ? 'un' : 'una'} ${one}`;

/** `el rodaje suave`, `las series`. */
export const the = ({ text, gender, isPlural }: Named): string => `${article(gender, isPlural)} ${text}`;

/** `el`, `la`, `los`, `las`. */
export function article(gender: Gender, isPlural: boolean): string {
  if (isPlural) return gender === 'm' ? 'los' : 'las';
  return gender === 'm' ? 'el' : 'la';
}

/** `tu rodaje suave`, `tus series`. */
export const your = ({ text, isPlural }: Named): string => `${isPlural ? 'tus' : 'tu'} ${text}`;

/** One of what the noun calls, as a name. */
export const oneOf = ({ one, gender }: Noun): Named => ({ text: one, gender, isPlural: false });

/** Several of what the noun calls, as a name. */
export const manyOf = ({ many, gender }: Noun): Named => ({ text: many, gender, isPlural: true });

/** `el lunes` → `del lunes`. */
export const of = (phrase: string): string =>
  phrase.startsWith('el ') ? `del ${phrase.slice(3)}` : `de ${phrase}`;

/** `el lunes` → `al lunes`. */
export const to = (phrase: string): string =>
  phrase.startsWith('el ') ? `al ${phrase.slice(3)}` : `a ${phrase}`;

/** `duro` → `dura`, `duras`; `suave` → `suaves`. */
export function agreeing(
  adjective: string,
  { gender, isPlural }: { readonly gender: Gender; readonly isPlural: boolean },
): string {
  const one = gender === 'f' ? adjective.replace(/o$/, 'a') : adjective;
  return isPlural ? `${one}s` : one;
}

/** `sesión de natación`, `dura` → `sesión dura de natación`; a name that has the adjective already stays. */
export function withAdjective(name: string, adjective: string): string {
  if (name.split(' ').includes(adjective)) return name;
  const at = name.indexOf(' de ');
  return at < 0 ? `${name} ${adjective}` : `${name.slice(0, at)} ${adjective}${name.slice(at)}`;
}

/** A noun with an adjective, which agrees with it: `sesiones duras de natación`. */
export const described = ({ one, many, gender }: Noun, adjective: string): Noun => ({
  one: withAdjective(one, agreeing(adjective, { gender, isPlural: false })),
  many: withAdjective(many, agreeing(adjective, { gender, isPlural: true })),
  gender,
});

/** `es` or `son`. */
export const be = (count: number): string => (count === 1 ? 'es' : 'son');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence behind a colon; names keep their capital letter. */
export const lowerFirst = (sentence: string): string =>
  /^(?:Pilates|HIIT)\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
