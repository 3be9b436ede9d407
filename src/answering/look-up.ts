import { LIGHT_WORDS } from '../knowledge/light/light-words.ts';
import type { Entry } from '../knowledge/entry.ts';
import { rarity } from '../knowledge/everyday-words.ts';
import type { IndexedBook } from '../knowledge/index-book.ts';
import { makeCompare, type Alike, type Compare } from '../knowledge/likeness.ts';
import { readLines } from '../knowledge/line.ts';
import { onceFor } from '../knowledge/once-for.ts';
import type { Search } from '../knowledge/search.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { beyondLines } from './beyond/beyond-lines.ts';
import type { Beyond } from './beyond/find-beyond.ts';
import { makeComposer, type Chosen, type Composer } from './compose.ts';
import { beyondNamed, weighTerms, type Weighed } from './evidence.ts';
import { makeRank, type Rank, type Ranked, type RankedOnly } from './rank.ts';
import { asContext } from './understanding/follow-up.ts';
import type { Message } from './understanding/message.ts';

/** What a word of the bot's counts for beside one of the member's, where a message points at both. */
const SAID_SHARE = 0.7;

/** What is looked up. */
export interface Wording {
  readonly message: Message;
  /** The messages that it leans on, newest first. */
  readonly earlier: readonly Message[];
  /** What of the bot's own words it points at. */
  readonly said: readonly Message[];
  /** The places of the words that count, where not all do. */
  readonly places?: ReadonlySet<number>;
  /** The subjects beyond the book that it asks about. */
  readonly beyond: readonly Beyond[];
  /** Lines of other entries that are like it, best first: they speak for its being covered, or against. */
  readonly beside?: readonly Alike[];
}

/** A message as it was looked up in a book. */
export interface LookedUp {
  /** Its own terms. */
  readonly asking: readonly Weighed[];
  /** Those and the terms of what it leans on. */
  readonly terms: readonly Weighed[];
  readonly alike: readonly Alike[];
  /** True where it leans on earlier messages; and where it leans on these or on what the bot said. */
  readonly goesOn: boolean;
  readonly leans: boolean;
}

/** An entry that may answer a message, with how it was found. */
export interface Found extends Ranked {
  readonly by: LookedUp;
  /** Its sentences that answer the message, as the one at a place among `of` entries of the answer. */
  choose(place: number, of: number): Chosen[];
}

/** How messages are looked up in some entries of a book. */
export interface LookUp {
  /** The entry whose subject a message names, by a word that is at least so rare in everyday speech. */
  named(message: Message, leastRarity: number): Entry | undefined;
  /** The lines of the entries, and those known not to be covered, that are most like a row of words. */
  alike(words: readonly string[], language: SpokenLanguage): readonly Alike[];
  find(wording: Wording): LookedUp & { readonly found: readonly Found[] };
}

/** What messages are looked up with in a book. */
export interface Tools {
  readonly composer: Composer;
  readonly rank: Rank;
  readonly compare: Readonly<Record<SpokenLanguage, Compare>>;
}

/** The tools for a book that stands for itself, whose lines are indexed when a language is first asked about. */
export const toolsOf = onceFor((indexed: IndexedBook): Tools => {
  const { lines, vocabularies, read } = indexed;
  const comparing = (language: SpokenLanguage): Compare => {
    const vocabulary = vocabularies[language];
    return makeCompare(
      () => [...lines(language), ...readLines(beyondLines(language), language, vocabulary, read)],
      vocabulary,
    );
  };
  const compare = { en: comparing('en'), es: comparing('es'), de: comparing('de'), fr: comparing('fr') };
  return makeTools(indexed, compare);
});

/** Makes the tools for a book with the comparison of messages with its lines. */
export function makeTools(indexed: IndexedBook, compare: Tools['compare']): Tools {
  const composer = makeComposer(indexed);
  return { composer, rank: makeRank(indexed, composer), compare };
}

/** Which entries of a book are looked for, and which of its lines and terms count. */
export interface LookedAt extends RankedOnly {
  readonly isThere: (id: string) => boolean;
  readonly weight: Search['weight'];
}

/** Makes the looking up in a book. */
export function makeLookUp(
  indexed: IndexedBook,
  { composer, rank, compare }: Tools,
  { isThere, weight, ...only }: LookedAt,
): LookUp {
  const termsOf = onceFor((message: Message): readonly Weighed[] =>
    weighTerms(message, indexed.termsOf, weight),
  );
  const alike = (words: readonly string[], language: SpokenLanguage): readonly Alike[] =>
    compare[language].alike(words).filter(({ kind, of }) => kind === 'not-covered' || isThere(of));

  return {
    named(message, leastRarity) {
      const { search } = indexed;
      const terms = termsOf(message).filter(({ word }) => rarity(word, message.language) >= leastRarity);
      return search
        .candidates(terms)
        .map(({ entry }) => entry)
        .filter(({ id }) => only.isWanted(id))
        .find((entry) =>
          terms.some(({ term, known }) => known > 0 && search.holdings(entry).subject.has(term)),
        );
    },
    alike,
    find({ message, earlier, said, places, beyond, beside = [] }) {
      const { language } = message;
      const words = places ? message.words.filter((_, at) => places.has(at)) : message.words;
      const asking = termsOf(message).filter(({ word }) => words.includes(word));
      const before = asContext(message, earlier);
      // A subject that the book does not know is not made known by what the bot said.
      const pointed = asking.every(({ known }) => known > 0) ? said : [];
      const terms = withContext(withContext(asking, before.map(termsOf)), pointed.map(termsOf), SAID_SHARE);
      const told = before.flatMap((one) => one.words.filter((word) => !LIGHT_WORDS[one.language].has(word)));
      const answered = pointed.flatMap((one) =>
        termsOf(one).flatMap(({ known, word }) => (known > 0 ? [word] : [])),
      );
      const context = [...told, ...answered];
      const spoken = new Set<string>([...beyond.map(({ value }) => value), ...beyondNamed(message)]);
      // Of a subject that an entry speaks of, or that is none here, the questions known not to be covered say nothing.
      const near = alike([...context, ...words], language).filter(
        ({ kind, of }) => kind !== 'not-covered' || !spoken.has(of),
      );
      // What was said before is a setting: its words speak for their own subject, not for what is asked of it.
      const speaking = compare[language].spoken(context.length === 0 ? words : []);
      const by: LookedUp = {
        asking,
        terms,
        alike: near,
        goesOn: before.length > 0,
        leans: before.length + pointed.length > 0,
      };
      const found = rank(message, { terms, alike: near, speaking }, only).map((one): Found => {
        const lines = near.filter(({ of }) => of === one.entry.id);
        const all = beside.length === 0 ? near : [...beside, ...lines].toSorted(byLikeness);
        return {
          ...one,
          by: { ...by, terms: one.terms, alike: all },
          choose: (place, of) => composer.choose(message, one.terms, one, place, of),
        };
      });
      return { ...by, found };
    },
  };
}

const byLikeness = (a: Alike, b: Alike): number => b.likeness - a.likeness;

/** Terms with those of what they lean on that the book knows, at a share of their weight. */
function withContext(
  own: readonly Weighed[],
  earlier: readonly (readonly Weighed[])[],
  share = 1,
): readonly Weighed[] {
  const terms = [...own];
  for (const context of earlier.flat()) {
    if (context.known === 0 || terms.some(({ term }) => term === context.term)) continue;
    terms.push({ ...context, weight: context.weight * share, share: context.share * share });
  }
  return terms;
}
