import { LIGHT_WORDS } from '../light/light-words.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../spoken-language.ts';
import type { BesideRule } from './chat-spellings.ts';
import { listed, SPELLINGS } from './spellings.ts';

/** What each sure way of writing stands for. */
const SURE: ReadonlyMap<string, string> = new Map(
  SPOKEN_LANGUAGES.flatMap((language) => {
    const { sure, cutShort } = SPELLINGS[language];
    return [
      ...Object.entries(sure).flatMap(([meant, forms]) =>
        listed(forms).map((form) => [form, meant] as const),
      ),
      ...listed(cutShort).map((word) => [word.slice(0, -1), word] as const),
    ];
  }),
);

/** A rule of a language, its lists read. */
interface Rule {
  readonly language: SpokenLanguage;
  readonly meant: string;
  readonly after: ReadonlySet<string> | undefined;
  readonly before: ReadonlySet<string> | undefined;
  readonly notBefore: ReadonlySet<string> | undefined;
  readonly among: BesideRule['among'];
}

const setOf = (list: string | undefined): ReadonlySet<string> | undefined =>
  list === undefined ? undefined : new Set(listed(list));

/** The rules for each way of writing that is something else too. */
const RULES: ReadonlyMap<string, readonly Rule[]> = Map.groupBy(
  SPOKEN_LANGUAGES.flatMap((language) =>
    SPELLINGS[language].beside.map(({ written, meant, after, before, notBefore, among }) => ({
      written,
      language,
      meant,
      after: setOf(after),
      before: setOf(before),
      notBefore: setOf(notBefore),
      among,
    })),
  ),
  ({ written }) => written,
);

/** True for a word of grammar that English does not have. */
const isOwn = (word: string, language: SpokenLanguage): boolean =>
  word.length > 1 && LIGHT_WORDS[language].has(word) && !LIGHT_WORDS.en.has(word);

/** True where no word of a text is one of another language alone. */
const isPlain = (words: readonly string[], language: SpokenLanguage): boolean =>
  words.every(
    (word) =>
      word.length < 2 ||
      LIGHT_WORDS[language].has(word) ||
      SPOKEN_LANGUAGES.every((other) => !LIGHT_WORDS[other].has(word)),
  );

/** What a way of writing has on both sides: the word there, or undefined where something parts them. */
interface Sides {
  readonly left: string | undefined;
  readonly right: string | undefined;
}

/**
 * The folded words of a text as they are spelled outside chat ("shud" → "should"), each in its place. `isNext` tells
 * where nothing but blanks part the word at a place from the next one.
 */
export function respell(words: readonly string[], isNext: (at: number) => boolean): string[] {
  const known = words.map((word) => SURE.get(word) ?? word);
  const plain = new Map<SpokenLanguage, boolean>();
  const isPlainIn = (language: SpokenLanguage): boolean => {
    const found = plain.get(language) ?? isPlain(known, language);
    plain.set(language, found);
    return found;
  };
  return known.map((word, at) => {
    const rules = RULES.get(word);
    if (rules === undefined) return word;
    const sides: Sides = {
      left: isNext(at - 1) ? known[at - 1] : undefined,
      right: isNext(at) ? known[at + 1] : undefined,
    };
    const rule = rules.find((one) => holds(one, sides) && (one.among !== 'plain' || isPlainIn(one.language)));
    return rule?.meant ?? word;
  });
}

/** True where one of the words may be written as in chat. */
export const isChatty = (words: readonly string[]): boolean =>
  words.some((word) => SURE.has(word) || RULES.has(word));

function holds({ language, after, before, notBefore, among }: Rule, { left, right }: Sides): boolean {
  if (after && (left === undefined || !after.has(left))) return false;
  if (before && (right === undefined || !before.has(right))) return false;
  if (notBefore && right !== undefined && (notBefore.has(right) || /^\d/.test(right))) return false;
  if (among === undefined) return true;
  if (among === 'own') return [left, right].some((side) => side !== undefined && isOwn(side, language));
  return isWord(left) && (right === undefined || isWord(right));
}

const isWord = (side: string | undefined): boolean =>
  side !== undefined && side.length > 1 && !/^\d/.test(side);
