import { makeEveryPhraseFinder, type Hit } from '../../../knowledge/phrases.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { phrases } from '../words/plan-words.ts';

/** Phrases for each concept, parted by commas and folded as in `tokens`; `*` stands for any ending. */
export type ConceptWords<C extends string> = Readonly<Record<C, string>>;

/** Concepts that mean something together. */
export interface NearRule<C extends string> {
  /** They stand in this order. */
  readonly said: readonly C[];
  /** Most words between one and the next. */
  readonly within?: number;
  /** The first counts only where it is demanded: at the beginning of a part of the message, or behind one of these. */
  readonly demandedAfter?: C;
  /** One of these over them, or right beside with nothing that parts, takes their meaning away. */
  readonly unless?: readonly C[];
}

/** What `tokens` leaves of "what's", "let's", "it's". */
const SHORTENED = /\b(what|who|how|where|when|that|there|it|let|he|she)s\b/g;

/** A list's phrases, also as `tokens` gives those with a shortened "is" or "us". */
export const saidPhrases = (list: string): string[] =>
  phrases(list).flatMap((phrase) => {
    const shortened = phrase.replace(SHORTENED, '$1');
    return shortened === phrase ? [phrase] : [phrase, shortened];
  });

/** How near a concept that takes the meaning away must stand, in words. */
const BESIDE_WORDS = 3;

/** True where words meet a rule; `breaks` are the places that something parts from the word before. */
type MeetsRule = (words: readonly string[], breaks: ReadonlySet<number>) => boolean;

/**
 * Makes a test for rules over concepts. What every language calls a concept counts in all messages, since members mix
 * languages, and those who steer do so on purpose.
 */
export function makeNearRules<C extends string>(
  tables: Readonly<Record<SpokenLanguage, ConceptWords<C>>>,
  rules: readonly NearRule<C>[],
): MeetsRule {
  const find = makeEveryPhraseFinder(() =>
    SPOKEN_LANGUAGES.flatMap((language) =>
      (Object.keys(tables[language]) as C[]).flatMap((concept) =>
        saidPhrases(tables[language][concept]).map((phrase) => [phrase, concept] as const),
      ),
    ),
  );
  return (words, breaks) => {
    const hits = find(words);
    if (hits.length === 0) return false;
    const present = new Set(hits.map(({ value }) => value));
    const startingAt = Map.groupBy(hits, ({ start }) => start);
    return rules.some(
      (rule) => rule.said.every((concept) => present.has(concept)) && meets(rule, hits, startingAt, breaks),
    );
  };
}

function meets<C extends string>(
  { said, within = 0, demandedAfter, unless = [] }: NearRule<C>,
  hits: readonly Hit<C>[],
  startingAt: ReadonlyMap<number, readonly Hit<C>[]>,
  breaks: ReadonlySet<number>,
): boolean {
  const isDemanded = ({ start }: Hit<C>): boolean =>
    demandedAfter === undefined ||
    start === 0 ||
    breaks.has(start) ||
    hits.some(({ value, end }) => value === demandedAfter && end === start);
  const parted = (from: number, to: number): boolean => {
    for (let at = from; at <= to; at++) if (breaks.has(at)) return true;
    return false;
  };
  const takenAway = (start: number, end: number): boolean =>
    hits.some(
      (hit) =>
        unless.includes(hit.value) &&
        hit.start < end + BESIDE_WORDS &&
        hit.end > start - BESIDE_WORDS &&
        !(hit.start >= end && parted(end, hit.start)) &&
        !(hit.end <= start && parted(hit.end, start)),
    );
  const goesOn = (first: Hit<C>, last: Hit<C>, next: number): boolean => {
    const concept = said[next];
    if (concept === undefined) return unless.length === 0 || !takenAway(first.start, last.end);
    for (let at = last.end; at <= last.end + within; at++) {
      for (const hit of startingAt.get(at) ?? []) {
        if (hit.value === concept && goesOn(first, hit, next + 1)) return true;
      }
    }
    return false;
  };
  return hits.some((hit) => hit.value === said[0] && isDemanded(hit) && goesOn(hit, hit, 1));
}
