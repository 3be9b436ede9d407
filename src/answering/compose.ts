import type { Entry } from '../knowledge/entry.ts';
import type { IndexedBook } from '../knowledge/search.ts';
import { tokens } from '../knowledge/tokens.ts';
import type { Citation } from './answer.ts';
import { aspectsAsked, aspectsMet } from './aspects.ts';
import type { Weighed } from './evidence.ts';

/** Sentences of an answer: enough to be complete, few enough for a phone. */
const MOST_SENTENCES = 4;
const MOST_FROM_A_FURTHER_ENTRY = 2;
/** A sentence that speaks to the side asked about counts as much as one that holds a telling word. */
const ASPECT_WEIGHT = 2;
/** The first sentence of an entry says what the entry is about. */
const LEAD_WEIGHT = 1;
/** A sentence joins the best one if it counts at least this share of it. */
const LEAST_SHARE = 0.35;

/** A sentence chosen for an answer, with the entry it is taken from. */
export interface Chosen {
  readonly entry: Entry;
  readonly sentence: string;
}

/** Chooses the sentences of some entries that answer a question. */
export type Choose = (
  words: readonly string[],
  terms: readonly Weighed[],
  entries: readonly Entry[],
) => Chosen[];

interface Rated extends Chosen {
  readonly at: number;
  readonly rate: number;
}

/**
 * Makes the choice for a book, whose sentences are read once. The sentence that answers best comes first, the others
 * as they are read in their entries.
 */
export function makeChoose({ book, vocabulary, search }: IndexedBook): Choose {
  const read = (entry: Entry) =>
    entry.sentences.map((sentence) => {
      const words = tokens(sentence);
      return {
        sentence,
        terms: new Set(vocabulary.terms(words).map(({ term }) => term)),
        aspects: aspectsMet(words),
      };
    });
  const sentences = new Map(book.entries.map((entry) => [entry, read(entry)]));

  return (words, terms, entries) => {
    const asked = aspectsAsked(words);
    return entries.flatMap((entry, place) => {
      const rated = (sentences.get(entry) ?? []).map(({ sentence, terms: said, aspects }, at): Rated => {
        let rate = at === 0 && place === 0 ? LEAD_WEIGHT : 0;
        for (const { term } of terms) if (said.has(term)) rate += search.weight(term);
        for (const aspect of asked) if (aspects.has(aspect)) rate += ASPECT_WEIGHT;
        return { entry, sentence, at, rate };
      });
      return pick(rated, place === 0);
    });
  };
}

/** The sentences of one entry that belong into the answer; in the first entry the best one leads. */
function pick(rated: readonly Rated[], first: boolean): Rated[] {
  const best = Math.max(...rated.map(({ rate }) => rate));
  const leads = ({ rate }: Rated) => (first && rate === best ? 1 : 0);
  return rated
    .filter(({ rate }) => rate > 0 && rate >= best * LEAST_SHARE)
    .toSorted((a, b) => b.rate - a.rate || a.at - b.at)
    .slice(0, first ? MOST_SENTENCES : MOST_FROM_A_FURTHER_ENTRY)
    .toSorted((a, b) => leads(b) - leads(a) || a.at - b.at);
}

/** Text with a citation mark behind each run of sentences from one entry, and the citations that the marks name. */
export function cite(chosen: readonly Chosen[]): { readonly text: string; readonly citations: Citation[] } {
  const citations: Citation[] = [];
  const parts = chosen.map(({ entry, sentence }, at) => {
    let number = citations.findIndex(({ section }) => section === entry.id) + 1;
    if (number === 0) number = citations.push({ section: entry.id, title: entry.title, quote: sentence });
    return chosen[at + 1]?.entry === entry ? sentence : `${sentence} [${number}]`;
  });
  return { text: parts.join(' '), citations };
}
