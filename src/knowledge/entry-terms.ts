import { readsOtherwise } from './entry-phrases.ts';
import { entryWords, subjectOf } from './entry-words.ts';
import type { Entry } from './entry.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import type { Term } from './term.ts';
import type { ReadWords } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The parts of an entry, of which some tell more of what it is about than others. */
export const PARTS = ['subject', 'questions', 'text'] as const;
export type Part = (typeof PARTS)[number];

/** The terms of an entry as it is told in one language. It is the same object for as long as the entry reads the same. */
export interface EntryTerms {
  readonly entry: Entry;
  readonly language: SpokenLanguage;
  /** All of them, light ones too, each once. */
  readonly terms: readonly Term[];
  /** The terms of its lines by their places in `terms`, each once a line; line n ends before `ends[n]`. */
  readonly places: Uint32Array;
  readonly ends: Uint32Array;
  /** The places of those that carry meaning, in any part of the entry. */
  readonly carrying: Uint32Array;
  /** How often each part holds a term that carries meaning, by its place in `terms`. */
  readonly counts: Readonly<Record<Part, Uint32Array>>;
}

/** A line of an entry that messages are compared with: of its questions, its title and its sentences, in this order. */
export function entryLine({ id, questions, title, sentences }: Entry, at: number) {
  const question = questions[at];
  if (question !== undefined) return { of: id, kind: 'question' as const, text: question };
  const text = at === questions.length ? title : (sentences[at - questions.length - 1] ?? '');
  return { of: id, kind: 'sentence' as const, text };
}

/** What was read of an entry, and by which vocabulary. */
interface Read {
  readonly by: Vocabulary['phrases'];
  readonly terms: EntryTerms;
}

const READ = new WeakMap<Entry, Read>();

/** The terms of an entry of a vocabulary. */
export function entryTerms(
  entry: Entry,
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): EntryTerms {
  const { phrases } = vocabulary;
  const kept = READ.get(entry);
  if (kept?.terms.language === language) {
    if (kept.by === phrases) return kept.terms;
    if (!readsOtherwise(entryWords(entry, language, read).counts, kept.by, phrases)) {
      READ.set(entry, { by: phrases, terms: kept.terms });
      return kept.terms;
    }
  }
  const terms = readTerms(entry, language, vocabulary, read);
  READ.set(entry, { by: phrases, terms });
  return terms;
}

function readTerms(
  entry: Entry,
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): EntryTerms {
  const placeOf = new Map<Term, number>();
  const counted: Readonly<Record<Part, number[]>> = { subject: [], questions: [], text: [] };
  /** The places of a text's terms, each once. */
  const readText = (text: string, part: Part): ReadonlySet<number> => {
    const places = new Set<number>();
    const counts = counted[part];
    vocabulary.read(read(text, language), (term, _, carries) => {
      const place = placeOf.get(term) ?? placeOf.size;
      placeOf.set(term, place);
      places.add(place);
      if (carries) counts[place] = (counts[place] ?? 0) + 1;
    });
    return places;
  };
  const { questions, sentences } = entry;
  const [title = new Set<number>()] = subjectOf(entry).map((text) => readText(text, 'subject'));
  const lines = [
    ...questions.map((text) => readText(text, 'questions')),
    title,
    ...sentences.map((text) => readText(text, 'text')),
  ];
  const isCarrying = (place: number): boolean => PARTS.some((part) => (counted[part][place] ?? 0) > 0);
  const countsOf = (part: Part): Uint32Array =>
    Uint32Array.from({ length: placeOf.size }, (_, place) => counted[part][place] ?? 0);
  let end = 0;
  return {
    entry,
    language,
    terms: [...placeOf.keys()],
    places: Uint32Array.from(lines.flatMap((places) => [...places])),
    ends: Uint32Array.from(lines, ({ size }) => (end += size)),
    carrying: Uint32Array.from([...placeOf.values()].filter(isCarrying)),
    counts: { subject: countsOf('subject'), questions: countsOf('questions'), text: countsOf('text') },
  };
}
