import type { Book } from '../knowledge/book.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { EntryText } from '../knowledge/publication.ts';
import { LIGHT_WORDS } from '../knowledge/light/light-words.ts';
import { readAs } from '../knowledge/spoken-language.ts';
import { stemOf } from '../knowledge/stems.ts';
import { wordsIn } from '../knowledge/tokens.ts';

/** Share of the words of two texts that are in both: from here on they say the same. */
const LEAST_SHARED = 0.8;
/** Fewest different words of a text: of fewer, two texts soon have the same. */
const LEAST_WORDS = 4;
/** Entries that are read at once, without letting others have their turn. */
const AT_ONCE = 20;

const READ = new WeakMap<readonly string[], ReadonlySet<string>>();

function stemsOf({ sentences, language }: EntryText): ReadonlySet<string> {
  const known = READ.get(sentences);
  if (known) return known;
  const spoken = readAs(language);
  const words = sentences.flatMap((sentence) => wordsIn(sentence, spoken));
  const read = new Set(
    words.filter((word) => !LIGHT_WORDS[spoken].has(word)).map((word) => stemOf(word, spoken)),
  );
  READ.set(sentences, read);
  return read;
}

/** Another entry of a book that says nearly the same as a text, in its language. `pause` lets others have their turn. */
export async function nearDuplicateOf(
  book: Book,
  text: EntryText,
  pause: () => Promise<void>,
): Promise<Entry | undefined> {
  const own = stemsOf(text);
  if (own.size < LEAST_WORDS) return undefined;
  for (const [at, entry] of book.entries.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await pause();
    if (entry.id === text.id) continue;
    const told = entry.language === text.language ? entry : book.translation(entry.id, text.language);
    if (told === undefined) continue;
    const other = stemsOf(told);
    const shared = [...own].filter((stem) => other.has(stem)).length;
    if (shared >= LEAST_SHARED * (own.size + other.size - shared)) return told;
  }
  return undefined;
}
