import type { Book } from '../../knowledge/book.ts';
import type { EntryText } from '../../knowledge/publication.ts';
import { readAs } from '../../knowledge/spoken-language.ts';
import { contradictionOf, type Contradiction } from './contradiction.ts';
import { readStatement, type Statement } from './statement.ts';

/** A sentence of a text that says something else than a sentence of another entry. */
export interface Contradicting {
  readonly about: Contradiction;
  readonly sentence: string;
  readonly other: { readonly id: string; readonly title: string; readonly sentence: string };
}

/** Entries that are read at once, without letting others have their turn. */
const AT_ONCE = 20;

/** The statements of texts that were read, for as long as the texts are used. */
const READ = new WeakMap<readonly string[], readonly Statement[]>();

function statementsOf({ sentences, language }: EntryText): readonly Statement[] {
  const known = READ.get(sentences);
  if (known) return known;
  const read = sentences.map((sentence) => readStatement(sentence, readAs(language)));
  READ.set(sentences, read);
  return read;
}

/** Statements that may contradict each other have the same key. */
const keyOf = ({ about }: Statement): string => [...about].toSorted().join(' ');

/**
 * What texts say otherwise than other entries of a book do, in the language of each text. `pause` lets others have
 * their turn.
 */
export async function findContradictions(
  book: Book,
  texts: readonly EntryText[],
  pause: () => Promise<void>,
): Promise<readonly Contradicting[]> {
  const own = new Set(texts.map(({ id }) => id));
  const wanted = Map.groupBy(
    texts.flatMap((text) => statementsOf(text).map((statement) => ({ statement, language: text.language }))),
    ({ statement, language }) => `${language} ${keyOf(statement)}`,
  );
  const languages = [...new Set(texts.map(({ language }) => language))];
  const found: Contradicting[] = [];
  for (const [at, entry] of book.entries.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await pause();
    if (own.has(entry.id)) continue;
    for (const language of languages) {
      const told = entry.language === language ? entry : book.translation(entry.id, language);
      for (const other of told === undefined ? [] : statementsOf(told)) {
        for (const { statement } of wanted.get(`${language} ${keyOf(other)}`) ?? []) {
          const about = contradictionOf(statement, other);
          if (about === undefined) continue;
          const { sentence } = other;
          found.push({
            about,
            sentence: statement.sentence,
            other: { id: entry.id, title: told?.title ?? entry.title, sentence },
          });
        }
      }
    }
  }
  return found;
}
