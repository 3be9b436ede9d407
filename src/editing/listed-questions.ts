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
  readonly stems: ReadonlySet<string>;
}

/** The questions of a book, and how many of them hold each stem. */
interface ReadQuestions {
  readonly all: readonly Stemmed[];
  readonly holders: ReadonlyMap<string, number>;
}

/** Questions that are read at once, without letting others have their turn, and that are compared at once. */
const READ_AT_ONCE = 50;
const COMPARED_AT_ONCE = 500;

const READ = new WeakMap<Book, ReadQuestions>();

/** Questions that a book lists, and how many it lists in all. */
export interface NearestListed {
  readonly nearest: readonly Listed[];
  readonly of: number;
}

/**
 * The questions that a book lists in all its languages and whose answers may be others after some changes: those of
 * the entries that change first, then those that share words with the changes, by how rare these are. What shares no
 * word with them is left out. `pause` lets others have their turn.
 */
export async function nearestListed(
  book: Book,
  changes: readonly EntryText[],
  pause: () => Promise<void>,
): Promise<NearestListed> {
  const { all, holders } = READ.get(book) ?? (await readListed(book, pause));
  const stems = new Set(
    changes.flatMap(({ language, title, sentences, questions, words }) =>
      [title, ...sentences, ...questions, ...words.flatMap(({ names, means }) => [...names, means])].flatMap(
        (text) => stemsOf(text, language),
      ),
    ),
  );
  const changing = new Set(changes.map(({ id }) => id));
  const weight = (stem: string): number => Math.log(1 + all.length / (holders.get(stem) ?? 1)) ** 2;
  const near: { readonly one: Stemmed; readonly isChanging: number; readonly shared: number }[] = [];
  for (const [at, one] of all.entries()) {
    if (at % COMPARED_AT_ONCE === COMPARED_AT_ONCE - 1) await pause();
    const isChanging = changing.has(one.id) ? 1 : 0;
    let shared = 0;
    let own = 0;
    for (const stem of one.stems) {
      own += weight(stem);
      if (stems.has(stem)) shared += weight(stem);
    }
    if (isChanging + shared > 0) near.push({ one, isChanging, shared: shared / Math.sqrt(own) });
  }
  await pause();
  const nearest = near
    .toSorted((a, b) => b.isChanging - a.isChanging || b.shared - a.shared || a.one.at - b.one.at)
    .map(({ one }) => one);
  return { nearest, of: all.length };
}

async function readListed(book: Book, pause: () => Promise<void>): Promise<ReadQuestions> {
  const all: Stemmed[] = [];
  const holders = new Map<string, number>();
  for (const entry of book.entries) {
    const tellings = book.translations.flatMap((language) => book.translation(entry.id, language) ?? []);
    for (const { id, language, questions } of [entry, ...tellings]) {
      for (const [at, text] of questions.entries()) {
        const stems = new Set(stemsOf(text, language));
        for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
        all.push({ text, language, id, at, stems });
        if (all.length % READ_AT_ONCE === 0) await pause();
      }
    }
  }
  const read = { all, holders };
  READ.set(book, read);
  return read;
}

function stemsOf(text: string, language: string): readonly string[] {
  const spoken = readAs(language);
  return wordsIn(text, spoken)
    .filter((word) => !LIGHT_WORDS[spoken].has(word))
    .map((word) => `${spoken}:${stemOf(word, spoken)}`);
}
