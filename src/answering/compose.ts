import { atFirstUse } from '../knowledge/at-first-use.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { Alike } from '../knowledge/likeness.ts';
import type { IndexedBook } from '../knowledge/search.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { Term } from '../knowledge/vocabulary.ts';
import type { Citation } from './answer.ts';
import type { Aspect } from './aspects/aspect.ts';
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

/** An entry as it is told in one language, with the places of the sentences that hold a term or speak to a side. */
interface Telling {
  readonly entry: Entry;
  readonly holding: ReadonlyMap<Term, readonly number[]>;
  readonly meeting: ReadonlyMap<Aspect, readonly number[]>;
}

interface Rated extends Chosen {
  readonly at: number;
  readonly rate: number;
}

/** Makes the choice for a book, whose sentences are read once. */
export function makeComposer({ book, vocabularies, search, read }: IndexedBook): Composer {
  const tell = (entry: Entry, language: SpokenLanguage): Telling => {
    const holding = new Map<Term, number[]>();
    const meeting = new Map<Aspect, number[]>();
    for (const [at, sentence] of entry.sentences.entries()) {
      const words = read(sentence, language);
      for (const term of new Set(vocabularies[language].terms(words).map((placed) => placed.term)))
        holding.set(term, [...(holding.get(term) ?? []), at]);
      for (const aspect of aspectsMet(words, language))
        meeting.set(aspect, [...(meeting.get(aspect) ?? []), at]);
    }
    return { entry, holding, meeting };
  };
  const own = atFirstUse(() => {
    const language = ownLanguage(book.language);
    return new Map(book.entries.map((entry) => [entry, tell(entry, language)]));
  });
  const toldIn = (language: SpokenLanguage) =>
    new Map(
      book.entries.flatMap((entry) => {
        const translated = language === book.language ? undefined : book.translation(entry.id, language);
        return translated === undefined ? [] : [[entry, tell(translated, language)] as const];
      }),
    );
  const told = {
    en: atFirstUse(() => toldIn('en')),
    es: atFirstUse(() => toldIn('es')),
    de: atFirstUse(() => toldIn('de')),
    fr: atFirstUse(() => toldIn('fr')),
  };
  const asked = new WeakMap<Message, ReadonlySet<Aspect>>();
  /** The sides that a message asks about, read once for all entries. */
  const aspectsOf = (message: Message): ReadonlySet<Aspect> => {
    const { words, written, language } = message;
    const aspects =
      asked.get(message) ?? new Set([...aspectsAsked(words, language), ...aspectsAsked(written, language)]);
    asked.set(message, aspects);
    return aspects;
  };

  /** The telling of an entry for a message, and what each of its sentences counts. */
  const rate = (
    message: Message,
    terms: readonly Weighed[],
    { entry, hints }: Source,
    leads: boolean,
  ): { readonly telling: Telling; readonly rates: readonly number[] } | undefined => {
    const { language } = message;
    const telling = told[language]().get(entry) ?? own().get(entry);
    if (!telling) return undefined;
    const rates = telling.entry.sentences.map((_, at): number => (at === 0 && leads ? LEAD_WEIGHT : 0));
    const add = (weight: number, sentences: readonly number[] = []): void => {
      for (const at of sentences) rates[at] = (rates[at] ?? 0) + weight;
    };
    for (const { term } of terms) add(search.weight(term), telling.holding.get(term));
    for (const { text, likeness } of hints) {
      for (const { term } of vocabularies[language].terms(read(text, language)))
        add(HINT_WEIGHT * likeness * search.weight(term), telling.holding.get(term));
    }
    for (const aspect of aspectsOf(message)) add(ASPECT_WEIGHT, telling.meeting.get(aspect));
    return { telling, rates };
  };

  return {
    choose: (message, terms, sources) =>
      sources.flatMap((source, place) => {
        const { telling, rates } = rate(message, terms, source, place === 0) ?? {};
        if (telling === undefined || rates === undefined) return [];
        const { entry } = telling;
        const rated = entry.sentences.map((sentence, at) => ({ entry, sentence, at, rate: rates[at] ?? 0 }));
        return pick(rated, place === 0);
      }),
    best: (message, terms, entry) =>
      Math.max(0, ...(rate(message, terms, { entry, hints: [] }, false)?.rates ?? [])),
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
