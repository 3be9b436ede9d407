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

/** Sentences that are read, and pairs that are compared, without letting others have their turn. */
const READ_AT_ONCE = 25;
const COMPARED_AT_ONCE = 2000;

/** The statements of texts that were read, for as long as the texts are used. */
const READ = new WeakMap<readonly string[], readonly Statement[]>();

/**
 * What texts say otherwise than other entries of a book do, in the language of each text. `pause` lets others have
 * their turn.
 */
export async function findContradictions(
  book: Book,
  texts: readonly EntryText[],
  pause: () => Promise<void>,
): Promise<readonly Contradicting[]> {
  let read = 0;
  let compared = 0;
  const statementsOf = async ({ sentences, language }: EntryText): Promise<readonly Statement[]> => {
    const known = READ.get(sentences);
    if (known) return known;
    const statements: Statement[] = [];
    for (const sentence of sentences) {
      statements.push(readStatement(sentence, readAs(language)));
      if (++read % READ_AT_ONCE === 0) await pause();
    }
    READ.set(sentences, statements);
    return statements;
  };

  const own = new Set(texts.map(({ id }) => id));
  const wanted = new Map<string, Map<string, Statement[]>>();
  for (const text of texts) {
    const byTerm = wanted.get(text.language) ?? new Map<string, Statement[]>();
    wanted.set(text.language, byTerm);
    for (const statement of await statementsOf(text)) file(statement, byTerm);
  }
  const found: Contradicting[] = [];
  // Of several sentences of an entry the first is enough to look at.
  const pointedOut = new Set<string>();
  for (const entry of book.entries) {
    if (own.has(entry.id)) continue;
    for (const [language, byTerm] of wanted) {
      const told = entry.language === language ? entry : book.translation(entry.id, language);
      for (const other of told === undefined ? [] : await statementsOf(told)) {
        for (const statement of alike(other, byTerm)) {
          if (++compared % COMPARED_AT_ONCE === 0) await pause();
          const about = contradictionOf(statement, other);
          const key = `${entry.id}\n${statement.sentence}`;
          if (about === undefined || pointedOut.has(key)) continue;
          pointedOut.add(key);
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

/** What a statement is filed under: the beginnings of its terms, since words of one beginning are taken for one. */
function keysOf({ terms }: Statement): ReadonlySet<string> {
  return new Set([...terms.keys()].map((term) => term.slice(0, KEY_LETTERS)));
}
const KEY_LETTERS = 6;

function file(statement: Statement, byTerm: Map<string, Statement[]>): void {
  for (const key of keysOf(statement)) {
    const filed = byTerm.get(key);
    if (filed) filed.push(statement);
    else byTerm.set(key, [statement]);
  }
}

/** The statements that have a term in common with one. */
const alike = (one: Statement, byTerm: ReadonlyMap<string, readonly Statement[]>): ReadonlySet<Statement> =>
  new Set([...keysOf(one)].flatMap((key) => byTerm.get(key) ?? []));
