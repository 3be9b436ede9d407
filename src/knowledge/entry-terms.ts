import { readsOtherwise } from './entry-phrases.ts';
import { entryWords, subjectOf } from './entry-words.ts';
import type { Entry } from './entry.ts';
import { holdingsOf, type Holdings } from './holdings.ts';
import { entryLines, readLines, type ReadLine } from './line.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import type { Term } from './term.ts';
import type { ReadWords } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An entry as it is read in its language. It is the same object for as long as the entry reads the same. */
export interface EntryTerms {
  readonly entry: Entry;
  readonly language: SpokenLanguage;
  readonly lines: readonly ReadLine[];
  readonly holdings: Holdings;
}

/** What was read of an entry, and by which vocabulary. */
interface Read {
  readonly by: Vocabulary['phrases'];
  readonly terms: EntryTerms;
}

const READ = new WeakMap<Entry, Read>();

/** The terms of an entry of a vocabulary, which is read again only where the phrases of the vocabulary ask for it. */
export function entryTerms(
  entry: Entry,
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): EntryTerms {
  const { phrases } = vocabulary;
  const kept = READ.get(entry);
  const isSame =
    kept?.terms.language === language &&
    !readsOtherwise(entryWords(entry, language, read).counts, kept.by, phrases);
  const terms = isSame ? kept.terms : readTerms(entry, language, vocabulary, read);
  READ.set(entry, { by: phrases, terms });
  return terms;
}

function readTerms(
  entry: Entry,
  language: SpokenLanguage,
  vocabulary: Vocabulary,
  read: ReadWords,
): EntryTerms {
  const termsIn = (texts: readonly string[]): Term[] =>
    texts.flatMap((text) => vocabulary.terms(read(text, language)).map(({ term }) => term));
  return {
    entry,
    language,
    lines: readLines(entryLines(entry), language, vocabulary, read),
    holdings: holdingsOf({
      subject: termsIn(subjectOf(entry)),
      questions: termsIn(entry.questions),
      text: termsIn(entry.sentences),
    }),
  };
}
