import type { Entry } from '../knowledge/entry.ts';
import type { Alike } from '../knowledge/likeness.ts';
import type { IndexedBook } from '../knowledge/search.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { Citation } from './answer.ts';
import { aspectsAsked, aspectsMet } from './aspects/find-aspects.ts';
import type { Weighed } from './evidence.ts';
import type { Message } from './understanding/message.ts';

/** Sentences from the first entry of an answer: enough to be complete, few enough for a phone. */
const LEAST_SENTENCES = 3;
const MOST_SENTENCES = 4;
const MOST_FROM_A_FURTHER_ENTRY = 2;
/** A sentence that speaks to the side asked about counts as much as one that holds a telling word. */
const ASPECT_WEIGHT = 2;
/** What a term of a listed question counts for the sentence that holds it, where that question is the message's own. */
const HINT_WEIGHT = 1;
/** The first sentence of an entry says what the entry is about. */
const LEAD_WEIGHT = 1;
/** A sentence joins the best one if it counts at least this share of it. */
const LEAST_SHARE = 0.35;

/** A sentence chosen for an answer, with the entry it is taken from, in the language that it is told in. */
export interface Chosen {
  readonly entry: Entry;
  readonly sentence: string;
}

/** An entry to choose from, with the questions it lists that are most like the message: they hint at what is wanted. */
export interface Source {
  readonly entry: Entry;
  readonly hints: readonly Alike[];
}

/** Chooses among the sentences of entries. */
export interface Composer {
  /** The sentences of some entries that answer a question, the one that answers best first. */
  choose(message: Message, terms: readonly Weighed[], sources: readonly Source[]): Chosen[];
  /** How well the best sentence of an entry answers a question: the weight of its terms and sides. */
  best(message: Message, terms: readonly Weighed[], entry: Entry): number;
}

interface Rated extends Chosen {
  readonly at: number;
  readonly rate: number;
}

/** Makes the choice for a book, whose sentences are read once. */
export function makeComposer({ book, vocabularies, search, read }: IndexedBook): Composer {
  const sentencesOf = (entry: Entry, language: SpokenLanguage) =>
    entry.sentences.map((sentence) => {
      const words = read(sentence, language);
      const terms = new Set(vocabularies[language].terms(words).map(({ term }) => term));
      return { sentence, terms, aspects: aspectsMet(words, language) };
    });
  const told = new Map(
    SPOKEN_LANGUAGES.map((language) => [
      language,
      new Map(
        book.entries.map((own) => {
          const translated = language === book.language ? undefined : book.translation(own.id, language);
          const entry = translated ?? own;
          return [
            own,
            { entry, sentences: sentencesOf(entry, translated ? language : ownLanguage(book.language)) },
          ];
        }),
      ),
    ]),
  );

  const rate = (
    { words, written, language }: Message,
    terms: readonly Weighed[],
    { entry: own, hints }: Source,
    leads: boolean,
  ): Rated[] => {
    const telling = told.get(language)?.get(own);
    if (!telling) return [];
    const asked = new Set([...aspectsAsked(words, language), ...aspectsAsked(written, language)]);
    const hinted = hints.flatMap(({ text, likeness }) =>
      vocabularies[language]
        .terms(read(text, language))
        .map(({ term }) => ({ term, weight: HINT_WEIGHT * likeness * search.weight(term) })),
    );
    return telling.sentences.map(({ sentence, terms: said, aspects }, at) => {
      let sum = at === 0 && leads ? LEAD_WEIGHT : 0;
      for (const { term } of terms) if (said.has(term)) sum += search.weight(term);
      for (const { term, weight } of hinted) if (said.has(term)) sum += weight;
      for (const aspect of asked) if (aspects.has(aspect)) sum += ASPECT_WEIGHT;
      return { entry: telling.entry, sentence, at, rate: sum };
    });
  };

  return {
    choose: (message, terms, sources) =>
      sources.flatMap((source, place) => pick(rate(message, terms, source, place === 0), place === 0)),
    best: (message, terms, entry) =>
      Math.max(0, ...rate(message, terms, { entry, hints: [] }, false).map(({ rate: sum }) => sum)),
  };
}

/** The language that a book is read in: its own where it is one of ours, else English. */
function ownLanguage(language: string): SpokenLanguage {
  return SPOKEN_LANGUAGES.find((one) => one === language) ?? 'en';
}

/** The sentences of one entry that belong into the answer; in the first entry the best one leads. */
function pick(rated: readonly Rated[], first: boolean): Rated[] {
  const best = Math.max(...rated.map(({ rate }) => rate));
  const leads = ({ rate }: Rated) => (first && rate === best ? 1 : 0);
  const least = first ? LEAST_SENTENCES : 1;
  return rated
    .toSorted((a, b) => b.rate - a.rate || a.at - b.at)
    .filter(({ rate }, place) => place < least || (rate > 0 && rate >= best * LEAST_SHARE))
    .slice(0, first ? MOST_SENTENCES : MOST_FROM_A_FURTHER_ENTRY)
    .toSorted((a, b) => leads(b) - leads(a) || a.at - b.at);
}

/** Text with a citation mark behind each run of sentences from one entry; new citations join the list. */
export function cite(chosen: readonly Chosen[], citations: Citation[]): string {
  const parts = chosen.map(({ entry, sentence }, at) => {
    let number = citations.findIndex(({ section }) => section === entry.id) + 1;
    if (number === 0) number = citations.push({ section: entry.id, title: entry.title, quote: sentence });
    return chosen[at + 1]?.entry === entry ? sentence : `${sentence} [${number}]`;
  });
  return parts.join(' ');
}
