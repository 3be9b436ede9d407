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

/**
 * Chooses the sentences that answer a question, the one that answers best first, the others as they are read in
 * their entries.
 */
export function chooseSentences(
  words: readonly string[],
  terms: readonly Weighed[],
  entries: readonly Entry[],
  { vocabulary, search }: IndexedBook,
): Chosen[] {
  const asked = aspectsAsked(words);
  const rate = (entry: Entry, sentence: string, at: number): number => {
    const said = new Set(vocabulary.terms(tokens(sentence)).map(({ term }) => term));
    const shared = terms
      .filter(({ term }) => said.has(term))
      .reduce((sum, { term }) => sum + search.weight(term), 0);
    return (
      shared +
      ASPECT_WEIGHT * aspectsMet(sentence, asked) +
      (at === 0 && entry === entries[0] ? LEAD_WEIGHT : 0)
    );
  };
  const chosen = entries.flatMap((entry, place) => {
    const rated = entry.sentences.map((sentence, at) => ({
      entry,
      sentence,
      at,
      rate: rate(entry, sentence, at),
    }));
    const best = Math.max(...rated.map((sentence) => sentence.rate));
    return rated
      .filter((sentence) => sentence.rate >= best * LEAST_SHARE && sentence.rate > 0)
      .toSorted((a, b) => b.rate - a.rate || a.at - b.at)
      .slice(0, place === 0 ? MOST_SENTENCES : MOST_FROM_A_FURTHER_ENTRY)
      .toSorted((a, b) => (place > 0 ? a.at - b.at : lead(b) - lead(a) || a.at - b.at));

    function lead(sentence: { readonly rate: number }): number {
      return sentence.rate === best ? 1 : 0;
    }
  });
  return chosen.slice(0, MOST_SENTENCES + MOST_FROM_A_FURTHER_ENTRY);
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
