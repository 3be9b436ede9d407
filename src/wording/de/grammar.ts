export type Gender = 'm' | 'f' | 'n';
export type Case = 'nom' | 'acc' | 'dat';

/** What is called in one or several, with adjectives before it that have no ending yet: `hart` and `Lauf`. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
  readonly adjectives?: readonly string[];
}

/** One or several of what a noun calls. */
export interface Named {
  readonly noun: Noun;
  readonly isPlural: boolean;
}

/** Forms in the nominative, the accusative and the dative. */
type Forms = readonly [nom: string, acc: string, dat: string];
type Declined = Readonly<Record<Gender | 'plural', Forms>>;

const FORM: Readonly<Record<Case, 0 | 1 | 2>> = { nom: 0, acc: 1, dat: 2 };

const DER: Declined = {
  m: ['der', 'den', 'dem'],
  f: ['die', 'die', 'der'],
  n: ['das', 'das', 'dem'],
  plural: ['die', 'die', 'den'],
};

/** Endings of `ein`, `kein` and `dein`. */
const EIN: Declined = {
  m: ['', 'en', 'em'],
  f: ['e', 'e', 'er'],
  n: ['', '', 'em'],
  plural: ['e', 'e', 'en'],
};

const PRONOUN: Declined = {
  m: ['er', 'ihn', 'ihm'],
  f: ['sie', 'sie', 'ihr'],
  n: ['es', 'es', 'ihm'],
  plural: ['sie', 'sie', 'ihnen'],
};

/** Endings of adjectives: without an article, behind `ein` and its like, behind `der`. */
const ENDINGS: Readonly<Record<'bare' | 'ein' | 'der', Declined>> = {
  bare: {
    m: ['er', 'en', 'em'],
    f: ['e', 'e', 'er'],
    n: ['es', 'es', 'em'],
    plural: ['e', 'e', 'en'],
  },
  ein: {
    m: ['er', 'en', 'en'],
    f: ['e', 'e', 'en'],
    n: ['es', 'es', 'en'],
    plural: ['en', 'en', 'en'],
  },
  der: {
    m: ['e', 'en', 'en'],
    f: ['e', 'e', 'en'],
    n: ['e', 'e', 'en'],
    plural: ['en', 'en', 'en'],
  },
};

const NUMBERS = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn'.split(
  ' ',
);

const declension = ({ noun, isPlural }: Named): Gender | 'plural' => (isPlural ? 'plural' : noun.gender);

/** The noun and its adjectives with their endings, as they stand behind an article of that kind. */
function inflected(named: Named, behind: keyof typeof ENDINGS, inCase: Case): string {
  const { noun, isPlural } = named;
  const ending = ENDINGS[behind][declension(named)][FORM[inCase]];
  const adjectives = (noun.adjectives ?? []).map((adjective) => `${adjective}${ending}`);
  const head = isPlural ? (inCase === 'dat' ? dativePlural(noun.many) : noun.many) : noun.one;
  return [...adjectives, head].join(' ');
}

const dativePlural = (many: string): string => (/[ns]$/.test(many) ? many : `${many}n`);

/** `harter Lauf`, `Intervalle`: without an article. */
export const bare = (named: Named, inCase: Case = 'nom'): string => inflected(named, 'bare', inCase);

/** `der harte Lauf`, `die Intervalle`. */
export const the = (named: Named, inCase: Case = 'nom'): string =>
  `${DER[declension(named)][FORM[inCase]]} ${inflected(named, 'der', inCase)}`;

/** `dein harter Lauf`, `deine Intervalle`. */
export const your = (named: Named, inCase: Case = 'nom'): string =>
  `dein${EIN[declension(named)][FORM[inCase]]} ${inflected(named, 'ein', inCase)}`;

/** `ein harter Lauf`. */
export const a = (noun: Noun, inCase: Case = 'nom'): string =>
  `ein${EIN[noun.gender][FORM[inCase]]} ${inflected(oneOf(noun), 'ein', inCase)}`;

/** `er`, `ihr`, `ihnen`: what stands for something named. */
export const it = (named: Named, inCase: Case): string => PRONOUN[declension(named)][FORM[inCase]];

export const oneOf = (noun: Noun): Named => ({ noun, isPlural: false });

export const manyOf = (noun: Noun): Named => ({ noun, isPlural: true });

/** So many of them as a name: one, or several. */
export const someOf = (count: number, noun: Noun): Named => ({ noun, isPlural: count !== 1 });

/** A noun with one more adjective before its others; one that it has already is not said twice. */
export const described = (noun: Noun, adjective: string): Noun =>
  noun.adjectives?.includes(adjective) === true
    ? noun
    : { ...noun, adjectives: [adjective, ...(noun.adjectives ?? [])] };

/** `3` → `drei`; numbers beyond fourteen stay digits. */
export const number = (count: number): string => NUMBERS[count] ?? String(count);

/** `2, Einheit` → `zwei Einheiten`; `1, Lauf` → `ein Lauf`. */
export const counted = (count: number, noun: Noun, inCase: Case = 'nom'): string =>
  count === 1 ? a(noun, inCase) : `${number(count)} ${inflected(manyOf(noun), 'bare', inCase)}`;

/** `2, harte Einheit` → `die zwei harten Einheiten`: several, and all of them. */
export const theCounted = (count: number, noun: Noun): string =>
  `die ${number(count)} ${inflected(manyOf(noun), 'der', 'acc')}`;

/** `3, harte Einheit` → `der drei harten Einheiten`, `der beiden Einheiten`: behind "eine" or "zwei". */
export const ofThe = (count: number, noun: Noun): string =>
  `der ${count === 2 ? 'beiden' : number(count)} ${inflected(manyOf(noun), 'der', 'acc')}`;

/** `einer`, `eine`, `eines`; `keiner` with `word` "kein": one, or none, of several. */
export const alone = ({ gender }: Noun, word: 'ein' | 'kein' = 'ein'): string =>
  `${word}${ENDINGS.bare[gender][FORM.nom]}`;

/** `ist` or `sind`. */
export const be = (count: number): string => (count === 1 ? 'ist' : 'sind');

/** The form of a verb that goes with something named. */
export const verb = ({ isPlural }: Named, one: string, several: string): string => (isPlural ? several : one);

/** `[x, y, z]` → `x, y und z`. */
export const list = (parts: readonly string[]): string => joined(parts, 'und');

/** `[x, y, z]` → `x, y oder z`. */
export const either = (parts: readonly string[]): string => joined(parts, 'oder');

function joined(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Articles and adjectives that begin what is no whole sentence. */
const BEGINNINGS = /^(?:Eine?|(?:Locker|Moderat|Hart|Lang)e[rs]?) /;

/** What is no whole sentence, as it goes on behind a colon; nouns keep their capital letter. */
export const lowerFirst = (text: string): string =>
  BEGINNINGS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
