import type { Book } from '../knowledge/book.ts';
import { LIGHT_WORDS } from '../knowledge/light/light-words.ts';
import type { EntryText } from '../knowledge/publication.ts';
import { readAs } from '../knowledge/spoken-language.ts';
import { stemOf } from '../knowledge/stems.ts';
import { wordsIn } from '../knowledge/tokens.ts';

/** A question that a book lists, and the language that it is asked in. */
export interface Listed {
  readonly text: string;
  readonly language: string;
}

interface Stemmed extends Listed {
  readonly id: string;
  /** Its place among the questions of its entry. */
  readonly at: number;
  readonly stems: readonly string[];
}

/** Questions that are read at once, without letting others have their turn. */
const AT_ONCE = 50;

const READ = new WeakMap<Book, readonly Stemmed[]>();

/**
 * The questions that a book lists in all its languages: those of the entries that change first, then those that share
 * most words with the changes, then the first of each entry. `pause` lets others have their turn.
 */
export async function nearestListed(
  book: Book,
  changes: readonly EntryText[],
  pause: () => Promise<void>,
): Promise<readonly Listed[]> {
  const listed = READ.get(book) ?? (await readListed(book, pause));
  READ.set(book, listed);
  const stems = new Set(
    changes.flatMap(({ language, title, sentences, questions, words }) =>
      [title, ...sentences, ...questions, ...words.flatMap(({ names, means }) => [...names, means])].flatMap(
        (text) => stemsOf(text, language),
      ),
    ),
  );
  const changing = new Set(changes.map(({ id }) => id));
  const rated = listed.map((one) => ({
    one,
    isChanging: changing.has(one.id) ? 1 : 0,
    shared: one.stems.filter((stem) => stems.has(stem)).length,
  }));
  return rated
    .toSorted((a, b) => b.isChanging - a.isChanging || b.shared - a.shared || a.one.at - b.one.at)
    .map(({ one }) => one);
}

async function readListed(book: Book, pause: () => Promise<void>): Promise<readonly Stemmed[]> {
  const read: Stemmed[] = [];
  for (const entry of book.entries) {
    const tellings = book.translations.flatMap((language) => book.translation(entry.id, language) ?? []);
    for (const { id, language, questions } of [entry, ...tellings]) {
      for (const [at, text] of questions.entries()) {
        read.push({ text, language, id, at, stems: stemsOf(text, language) });
        if (read.length % AT_ONCE === 0) await pause();
      }
    }
  }
  return read;
}

function stemsOf(text: string, language: string): readonly string[] {
  const spoken = readAs(language);
  return wordsIn(text, spoken)
    .filter((word) => !LIGHT_WORDS[spoken].has(word))
    .map((word) => `${spoken}:${stemOf(word, spoken)}`);
}
