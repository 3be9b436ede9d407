import type { Hit } from '../../../knowledge/phrases.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { feverReadings } from './fever-reading.ts';
import { withoutFigures } from './figures-of-speech.ts';
import { mend } from './mending.ts';
import { makePatternFinder, phrasesOf } from './phrase-pattern.ts';
import type { Concept } from './danger-concepts.ts';
import { isWordOf, languagesOf } from './spoken-here.ts';
import { DANGER_WORDS } from './words/danger-words.ts';

/** Words behind "prevent" that are spared in a message about somebody's own body. */
const SPARED_WORDS = 3;
/** Words that may stand between what is denied and the next thing denied ("no fever, swelling or pain"). */
const MOST_DENIED = 8;

const finderOf = (language: SpokenLanguage) =>
  makePatternFinder<Concept>(() =>
    Object.entries(DANGER_WORDS[language]).flatMap(([concept, list]) =>
      phrasesOf(list).map((phrase) => [phrase, concept as Concept] as const),
    ),
  );
const FINDERS = { en: finderOf('en'), es: finderOf('es'), de: finderOf('de'), fr: finderOf('fr') };

/** Where each concept of danger stands in a message. */
export type Places = ReadonlyMap<Concept, readonly number[]>;

/**
 * Reads where a message speaks of each concept, in the languages it is written in. A phrase of another language counts
 * where one of its words is none of theirs: "dick" is no swelling in English.
 */
export function dangerPlaces(written: readonly string[], language?: SpokenLanguage): Places {
  const { words, said } = readDanger(written, language);
  return placesOf(withoutFigures(said), words.length);
}

/** The concepts that a message has words of, whatever takes their meaning back: jokes, denials, what is long over. */
export function dangerNamed(written: readonly string[], language?: SpokenLanguage): ReadonlySet<Concept> {
  return new Set(readDanger(written, language).said.keys());
}

/** The words of a message, mended, and all places of each concept. */
function readDanger(
  written: readonly string[],
  language?: SpokenLanguage,
): { readonly words: readonly string[]; readonly said: ReadonlyMap<Concept, readonly Span[]> } {
  const spoken = languagesOf(written);
  const languages = language && !spoken.includes(language) ? [...spoken, language] : spoken;
  const words = mend(written, languages);
  const isForeign = words.map((word) => !/^\d+$/.test(word) && !languages.some((one) => isWordOf(one, word)));
  const said = new Map<Concept, Span[]>();
  for (const { value, start, end } of hitsIn(words, languages, isForeign)) {
    const there = said.get(value);
    if (there) there.push({ start, end });
    else said.set(value, [{ start, end }]);
  }
  const readings = feverReadings(words);
  if (readings.length > 0)
    said.set('feverSaid', [...(said.get('feverSaid') ?? []), ...readings].toSorted(byPlace));
  return { words, said };
}

/** The phrases of the languages spoken, and those of others that hold a foreign word. */
function hitsIn(
  words: readonly string[],
  languages: readonly SpokenLanguage[],
  isForeign: readonly boolean[],
): Hit<Concept>[] {
  const hasForeign = isForeign.includes(true);
  const hits = SPOKEN_LANGUAGES.flatMap((language) => {
    if (languages.includes(language)) return FINDERS[language](words);
    if (!hasForeign) return [];
    return FINDERS[language](words).filter(({ start, end }) => isForeign.slice(start, end).includes(true));
  });
  return languages.length > 1 || hasForeign ? hits.toSorted(byPlace) : hits;
}

const byPlace = (one: Span, other: Span): number => one.start - other.start;

type Span = Pick<Hit<unknown>, 'start' | 'end'>;

/** Where each concept stands, without what ordinary talk, a denial or a hope to be spared takes back. */
function placesOf(said: ReadonlyMap<Concept, readonly Span[]>, length: number): Places {
  const of = (concept: Concept) => said.get(concept) ?? [];
  const ordinary = reachOf([...of('harmless'), ...spared(of('spared'), said.has('ownBody'), length)], length);
  const denied = reachOf(deniedIn(of('denials'), of('deniable')), length);
  const notCleared = reachOf(of('operationSaid'), length);
  const places = new Map<Concept, readonly number[]>();
  for (const [concept, spans] of said) {
    const kept = spans.filter(
      ({ start, end }) =>
        (ordinary[start] ?? 0) < end &&
        (denied[start] ?? 0) <= start &&
        !(concept === 'healed' && (notCleared[end - 1] ?? 0) > start),
    );
    if (kept.length > 0)
      places.set(
        concept,
        kept.map(({ start }) => start),
      );
  }
  return places;
}

/** For each word, how far the spans reach that begin there or before. */
function reachOf(spans: readonly Span[], length: number): number[] {
  const reach = Array.from({ length }, () => 0);
  for (const { start, end } of spans) reach[start] = Math.max(reach[start] ?? 0, end);
  for (let at = 1; at < length; at++) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  return reach;
}

/** What stands behind "prevent": the next words, or the rest of a message that speaks of nobody's own body. */
const spared = (hits: readonly Span[], ofOwnBody: boolean, length: number): Span[] =>
  hits
    .filter(({ end }) => end < length)
    .map(({ end }) => ({ start: end, end: ofOwnBody ? end + SPARED_WORDS : length }));

/** The runs of words behind "no" and "without" that name what is not there. */
function deniedIn(denials: readonly Span[], deniable: readonly Span[]): Span[] {
  const ends = new Map<number, number>();
  for (const { start, end } of deniable) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return denials.flatMap(({ end: start }) => {
    let end = start;
    for (let words = 0; words < MOST_DENIED; words++) end = ends.get(end) ?? end;
    return end > start ? [{ start, end }] : [];
  });
}
