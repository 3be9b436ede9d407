import { atFirstUse } from '../../../knowledge/at-first-use.ts';
import { EVERYDAY_WORDS, rarity } from '../../../knowledge/everyday-words.ts';
import { LIGHT_WORDS } from '../../../knowledge/light/light-words.ts';
import { slips } from '../../../knowledge/spelling.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { DANGER_LEXICONS, LEAST_STEM, type DangerLexicon } from './danger-lexicon.ts';
import { beginningsOf } from './phrase-pattern.ts';
import { LOOK_ALIKES } from './words/look-alikes.ts';

/** Letters typed one by one ("c h e s t") are words from this many on, and read up to this many. */
const LEAST_SPELLED_LETTERS = 4;
const MOST_SPELLED_LETTERS = 80;
/** Shortest word that may be two run together ("chestpain"), and shortest of the two, in letters. */
const LEAST_JOINED_LETTERS = 7;
const LEAST_HALF = 3;
/** Words of these lengths are mended; from the longer one on two slips are forgiven. */
const LEAST_MENDED = 5;
const MOST_MENDED = 18;
const LEAST_FOR_TWO_SLIPS = 8;
/** Longest ending behind such a beginning, in letters. */
const MOST_ENDING = 2;
/** A word that hardly anybody says (rarity as in the word list) may be a slip. */
const LEAST_RARITY_OF_A_SLIP = 1.6;

type Table = keyof DangerLexicon;

/** The telling words of each language by what is left of them without one letter. */
const BY_REST: Readonly<Record<SpokenLanguage, () => ReadonlyMap<string, readonly string[]>>> = {
  en: atFirstUse(() => byRest('en')),
  es: atFirstUse(() => byRest('es')),
  de: atFirstUse(() => byRest('de')),
  fr: atFirstUse(() => byRest('fr')),
};

function byRest(language: SpokenLanguage): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of DANGER_LEXICONS[language]().telling) {
    if (word.length < LEAST_MENDED - 1) continue;
    for (const rest of rests(word)) {
      const there = found.get(rest);
      if (there) there.push(word);
      else found.set(rest, [word]);
    }
  }
  return found;
}

const isIn = (table: Table, word: string, languages: readonly SpokenLanguage[]): boolean =>
  languages.some((language) => DANGER_LEXICONS[language]()[table].has(word));

const beginsIn = (table: Table, word: string, languages: readonly SpokenLanguage[]): boolean =>
  beginningsOf(word).some((beginning) => isIn(table, beginning, languages));

/** A word, and the same without each of its letters. */
function rests(word: string): string[] {
  const letters = Array.from({ length: word.length });
  return [word, ...letters.map((_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/**
 * The words of a message as its languages spell them: letters typed one by one joined, drawn-out letters shortened,
 * words run together parted, French elisions and slips mended towards the words of signs.
 */
export function mend(written: readonly string[], languages: readonly SpokenLanguage[]): string[] {
  const seen = new Map<string, readonly string[]>();
  return spelledOut(written).flatMap((word) => {
    const before = seen.get(word);
    if (before) return before;
    const mended = mendWord(word, languages);
    seen.set(word, mended);
    return mended;
  });
}

function mendWord(word: string, languages: readonly SpokenLanguage[]): readonly string[] {
  const bare = withoutElision(word, languages);
  if (bare !== word && !isSignWord(word, languages) && isSignWord(bare, languages)) return [bare];
  if (word.length < LEAST_MENDED || isKnown(word, languages)) return [word];
  const plain = [shortened(word), withoutUmlautE(word, languages)];
  const respelled = plain.find((other) => other !== word && isSignWord(other, languages));
  if (respelled) return [respelled];
  const parted = part(word, languages);
  if (parted) return parted;
  return [nearest(word, languages) ?? word];
}

/** True for a word that some phrase of danger holds. */
const isSignWord = (word: string, languages: readonly SpokenLanguage[]): boolean =>
  isIn('whole', word, languages) || beginsIn('beginnings', word, languages);

const isKnown = (word: string, languages: readonly SpokenLanguage[]): boolean =>
  languages.some((language) => LIGHT_WORDS[language].has(word) || LOOK_ALIKES[language].has(word)) ||
  rarity(word, 'en') < LEAST_RARITY_OF_A_SLIP ||
  isIn('whole', word, languages) ||
  isIn('telling', word, SPOKEN_LANGUAGES) ||
  beginsIn('stems', word, languages);

/** "paaaain" → "pain" */
const shortened = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1');

/** "knoechel" → "knochel", as umlauts are folded. */
const withoutUmlautE = (word: string, languages: readonly SpokenLanguage[]): string =>
  languages.includes('de') ? word.replace(/([aou])e/g, '$1') : word;

/** "lepaule" → "epaule" */
const withoutElision = (word: string, languages: readonly SpokenLanguage[]): string =>
  languages.includes('fr') ? word.replace(/^(?:[ldjmtsnc]|qu)(?=[aeiouyh]\p{L}{2})/u, '') : word;

/** Joins letters that were typed one by one, and parts them into words. */
function spelledOut(written: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < written.length; at++) {
    let end = at;
    while (written[end]?.length === 1) end++;
    if (end - at < LEAST_SPELLED_LETTERS) {
      words.push(written[at] ?? '');
      continue;
    }
    words.push(...wordsInside(written.slice(at, Math.min(end, at + MOST_SPELLED_LETTERS)).join('')));
    at = end - 1;
  }
  return words;
}

const isWord = (text: string): boolean =>
  EVERYDAY_WORDS.has(text) ||
  isIn('whole', text, SPOKEN_LANGUAGES) ||
  SPOKEN_LANGUAGES.some((language) => LIGHT_WORDS[language].has(text));

/** The longest words that letters run together are made of, one behind the other. */
function wordsInside(letters: string): string[] {
  const words: string[] = [];
  let at = 0;
  while (at < letters.length) {
    let end = Math.min(letters.length, at + MOST_MENDED);
    while (end > at + 1 && !isWord(letters.slice(at, end))) end--;
    words.push(letters.slice(at, end));
    at = end;
  }
  return words;
}

/** Two words of signs that were run together, or undefined. */
function part(word: string, languages: readonly SpokenLanguage[]): string[] | undefined {
  if (word.length < LEAST_JOINED_LETTERS || word.length > 2 * MOST_MENDED) return undefined;
  for (let at = LEAST_HALF; at <= word.length - LEAST_HALF; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const joined = isIn('telling', first, languages) && isTelling(second, languages);
    if (joined) return [first, second];
  }
  return undefined;
}

const isTelling = (word: string, languages: readonly SpokenLanguage[]): boolean =>
  isIn('telling', word, languages) ||
  beginningsOf(word).some((stem) => stem.length > LEAST_HALF && isIn('stems', stem, languages));

/** The one word of a sign that is a slip away, or the beginning of words that is, or undefined. */
function nearest(word: string, languages: readonly SpokenLanguage[]): string | undefined {
  if (word.length > MOST_MENDED || /\d/.test(word)) return undefined;
  const limit = word.length >= LEAST_FOR_TWO_SLIPS ? 2 : 1;
  const found = nearestOf(word, 'telling', limit, languages);
  if (found !== undefined) return found;
  for (let ending = 1; ending <= MOST_ENDING && word.length - ending >= LEAST_STEM; ending++) {
    const stem = nearestOf(word.slice(0, -ending), 'stems', 1, languages);
    if (stem !== undefined) return stem;
  }
  return undefined;
}

/** The word of a table that is the fewest slips away. It has the same first letter, or the first two swapped. */
function nearestOf(
  word: string,
  table: 'telling' | 'stems',
  limit: number,
  languages: readonly SpokenLanguage[],
): string | undefined {
  let best: string | undefined;
  let least = limit + 1;
  for (const rest of rests(word)) {
    for (const candidate of languages.flatMap((language) => BY_REST[language]().get(rest) ?? [])) {
      if (candidate[0] !== word[0] && !(candidate[0] === word[1] && candidate[1] === word[0])) continue;
      if (table === 'stems' && !isIn(table, candidate, languages)) continue;
      const distance = slips(word, candidate, limit);
      if (distance >= least) continue;
      least = distance;
      best = candidate;
    }
  }
  return best;
}
