import { atFirstUse } from '../knowledge/at-first-use.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { Alike } from '../knowledge/likeness.ts';
import { onceFor } from '../knowledge/once-for.ts';
import type { IndexedBook } from '../knowledge/index-book.ts';
import { readAs, SPOKEN_LANGUAGES, type SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { Term } from '../knowledge/term.ts';
import type { Citation } from './answer.ts';
import type { Aspect } from './aspects/aspect.ts';
import { aspectsAsked, aspectsMet } from './aspects/find-aspects.ts';
import type { Weighed } from './evidence.ts';
import type { Message } from './understanding/message.ts';
import { learnSentences, type ReadLine, type SentenceSigns } from './wanted-sentence.ts';

/** Sentences of the first entry: enough to be an answer, few enough for a phone. */
const LEAST_SENTENCES = 2;
const MOST_SENTENCES = 4;
/** Sentences of all further entries together; each gives one at least. */
const MOST_FURTHER = 2;
/** A sentence joins the best one of its entry if it counts at most so much less. */
const CLOSE = 3;

/**
 * What speaks for a sentence being the one that is asked for. Fitted once to labelled questions (a log-linear model
 * over the sentences of an entry), and rounded.
 */
const SIGNS = {
  /** Terms of the message that it holds. */
  terms: 0.75,
  /** Sides asked about that it speaks to. */
  sides: 1.5,
  /** That it is the one that answers a listed question like the message. */
  answering: 1,
  /** Terms of such a listed question that it holds. */
  listed: 0.75,
  /** Wording that the listed questions which it answers have in common with the message. */
  wording: 0.4,
} as const;
/** The first sentence of an entry says what the entry is about: it leads where no word of the message tells. */
const LEAD = 0.7;
const TELLING = 0.5;
/** What a term of an earlier message counts beside one of the message's own. */
const CONTEXT_SHARE = 0.1;
/** What listed questions count where the message leans on an earlier one: they are like both together. */
const LEANING_SHARE = 0.33;
/** How much a side counts beside the terms where entries are measured by their best sentence. */
const SIDE_WEIGHT = 1;

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
  /** The sentences of an entry that answer a question; in the first of an answer's `of` entries, the best one leads. */
  choose(message: Message, terms: readonly Weighed[], source: Source, place: number, of: number): Chosen[];
  /** How well the best sentence of an entry answers a question: the weight of its terms and sides. */
  best(message: Message, terms: readonly Weighed[], entry: Entry): number;
}

/** An entry as it is told in one language. */
interface Telling {
  readonly entry: Entry;
  readonly language: SpokenLanguage;
  /** The places of the sentences that hold a term. */
  readonly holding: ReadonlyMap<Term, readonly number[]>;
  /** What tells its sentences apart. */
  readonly signs: () => SentenceSigns<Aspect>;
}

/** The places of the sentences of an entry that speak to a side. */
type Sides = ReadonlyMap<Aspect, readonly number[]>;

interface Rated extends Chosen {
  readonly at: number;
  readonly rate: number;
}

/** Makes the choice for a book, whose entries are read when they are first asked for. */
export function makeComposer({ book, vocabularies, search, read }: IndexedBook): Composer {
  const tellingOf = onceFor((entry: Entry) => onceFor((language: SpokenLanguage) => tell(entry, language)));
  const sidesOf = onceFor(sidesMet);
  /** The sides that a message asks about, read once for all entries. */
  const askedBy = onceFor(
    ({ words, written, language }: Message): ReadonlySet<Aspect> =>
      new Set([...aspectsAsked(words, language), ...aspectsAsked(written, language)]),
  );

  /** The terms of the words of a message that ask. */
  const askingOf = onceFor(({ words, asking }: Message) =>
    onceFor((language: SpokenLanguage) =>
      wordingOf(
        words.filter((_, at) => asking.has(at)),
        language,
      ),
    ),
  );
  /** The terms of a listed question. */
  const listedTerms = onceFor((language: SpokenLanguage) =>
    onceFor((text: string) => vocabularies[language].terms(read(text, language))),
  );

  function tell(entry: Entry, wanted: SpokenLanguage): Telling {
    const own = readAs(entry.language);
    const translated = wanted === own ? undefined : book.translation(entry.id, wanted);
    const told = translated ?? entry;
    const language = translated ? wanted : own;
    const holding = new Map<Term, number[]>();
    for (const [at, sentence] of told.sentences.entries())
      for (const term of termsIn(sentence, language)) holding.set(term, [...(holding.get(term) ?? []), at]);
    const signs = atFirstUse(() => {
      const sides = sidesOf(entry);
      const line = (text: string, own: ReadonlySet<Aspect>): ReadLine<Aspect> => ({
        terms: termsIn(text, language),
        wording: wordingOf(read(text, language), language),
        sides: own,
      });
      return learnSentences(
        termsIn(told.title, language),
        told.sentences.map((text, at) =>
          line(text, new Set([...sides].flatMap(([side, places]) => (places.includes(at) ? [side] : [])))),
        ),
        told.questions.map((text) => line(text, aspectsAsked(read(text, language), language))),
      );
    });
    return { entry: told, language, holding, signs };
  }

  /** The sides that sentences speak to in at least half of the languages that tell the entry alike. */
  function sidesMet(entry: Entry): Sides {
    const own = readAs(entry.language);
    const tellings = [
      { language: own, sentences: entry.sentences },
      ...SPOKEN_LANGUAGES.flatMap((language) => {
        const told = language === own ? undefined : book.translation(entry.id, language);
        return told?.sentences.length === entry.sentences.length
          ? [{ language, sentences: told.sentences }]
          : [];
      }),
    ];
    const met = new Map<Aspect, number[]>();
    for (const at of entry.sentences.keys()) {
      const votes = tellings.flatMap(({ language, sentences }) => [
        ...aspectsMet(sentences[at] ?? '', read(sentences[at] ?? '', language), language),
      ]);
      for (const side of new Set(votes)) {
        if (votes.filter((vote) => vote === side).length * 2 < tellings.length) continue;
        met.set(side, [...(met.get(side) ?? []), at]);
      }
    }
    return met;
  }

  function termsIn(text: string, language: SpokenLanguage): ReadonlySet<Term> {
    return new Set(vocabularies[language].terms(read(text, language)).map(({ term }) => term));
  }

  function wordingOf(words: readonly string[], language: SpokenLanguage): ReadonlySet<Term> {
    return new Set(vocabularies[language].wording(words).map(({ term }) => term));
  }

  /** The telling of an entry for a message, and what speaks for each of its sentences. */
  function rate(message: Message, terms: readonly Weighed[], { entry, hints }: Source, first: boolean) {
    const telling = tellingOf(entry)(message.language);
    const { language, holding } = telling;
    const signs = telling.signs();
    const rates = telling.entry.sentences.map(() => 0);
    const add = (weight: number, places: readonly number[] = []): void => {
      for (const at of places) rates[at] = (rates[at] ?? 0) + weight;
    };
    const addEach = (weight: number, shares: readonly number[] = []): void => {
      for (const [at, share] of shares.entries()) add(weight * share, [at]);
    };
    const own = new Set(message.words);
    for (const { term, word } of terms)
      add(SIGNS.terms * signs.weight(term) * (own.has(word) ? 1 : CONTEXT_SHARE), holding.get(term));
    if (first && Math.max(...rates) < SIGNS.terms * TELLING) add(LEAD, [0]);
    const sides = sidesOf(entry);
    for (const side of askedBy(message)) add(SIGNS.sides * signs.sideWeight(side), sides.get(side));
    const leaning = terms.some(({ word }) => !own.has(word)) ? LEANING_SHARE : 1;
    for (const { text, likeness } of hints) {
      const like = leaning * likeness;
      addEach(SIGNS.answering * like, signs.answering[telling.entry.questions.indexOf(text)]);
      for (const { term } of listedTerms(language)(text))
        add(SIGNS.listed * like * search.weight(term), holding.get(term));
    }
    for (const term of askingOf(message)(language)) addEach(SIGNS.wording, signs.wordingFor(term));
    return { telling, rates };
  }

  return {
    choose: (message, terms, source, place, of) => {
      const first = place === 0;
      const { telling, rates } = rate(message, terms, source, first);
      const { entry } = telling;
      const rated = entry.sentences.map((sentence, at) => ({ entry, sentence, at, rate: rates[at] ?? 0 }));
      const most = first ? MOST_SENTENCES : Math.max(1, Math.floor(MOST_FURTHER / (of - 1)));
      return pick(rated, { first, least: first ? LEAST_SENTENCES : 1, most });
    },
    best: (message, terms, entry) => {
      const { entry: told, holding } = tellingOf(entry)(message.language);
      const rates = told.sentences.map(() => 0);
      const add = (weight: number, places: readonly number[] = []): void => {
        for (const at of places) rates[at] = (rates[at] ?? 0) + weight;
      };
      for (const { term, known } of terms) add(known, holding.get(term));
      const sides = sidesOf(entry);
      for (const side of askedBy(message)) add(SIDE_WEIGHT, sides.get(side));
      return Math.max(0, ...rates);
    },
  };
}

/** The sentences of one entry that belong into the answer; in the first entry the best one leads. */
function pick(
  rated: readonly Rated[],
  { first, least, most }: { readonly first: boolean; readonly least: number; readonly most: number },
): Rated[] {
  const ranked = rated.toSorted((a, b) => b.rate - a.rate || a.at - b.at);
  const [best] = ranked;
  const leads = (one: Rated) => (first && one === best ? 1 : 0);
  return ranked
    .filter(({ rate }, place) => place < least || rate >= (best?.rate ?? 0) - CLOSE)
    .slice(0, most)
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
