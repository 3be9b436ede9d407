import { makeAsk } from '../../src/answering/ask.ts';
import type { Answer } from '../../src/answering/answer.ts';
import type { Question } from '../../src/answering/question.ts';
import type { Book } from '../../src/knowledge/book.ts';
import { layOver } from '../../src/knowledge/club-book.ts';
import { publish, type Becomes, type EntryText } from '../../src/knowledge/publication.ts';

/** A text of a club's own; what is not told is empty. */
export const ownText = (id: string, more: Partial<EntryText>): EntryText => ({
  id: `club-${id}`,
  language: 'en',
  title: id,
  from: 'Coach Ana',
  sentences: [],
  questions: [],
  words: [],
  ...more,
});

/** A club's book after some changes, one after the other. */
export function bookWith(
  shipped: Book,
  ...changes: readonly { readonly id: string; readonly becomes: Becomes }[]
): Book {
  const publications = changes.map(({ id, becomes }, at) => ({
    number: at + 1,
    at: 0,
    by: 'somebody',
    why: '',
    act: 'edit' as const,
    changes: [{ id, from: 0, becomes }],
  }));
  return layOver(shipped, publish(new Map(), publications)).book;
}

export const tells = (entry: EntryText) => ({
  id: entry.id,
  becomes: { kind: 'text', entry } as const,
});

/** Asks a club's book, which holds these texts of its own. */
export function asksClub(shipped: Book, ...texts: readonly EntryText[]) {
  const ask = makeAsk(bookWith(shipped, ...texts.map(tells)));
  return (text: string, more: Partial<Question> = {}): Promise<Answer> =>
    ask({ text, today: '2026-11-23', history: [], ...more });
}

/** What a member gets, with all that it rests on but for how often an entry was changed. */
export function gist({ why, ...said }: Answer): unknown {
  return { ...said, why: { ...why, entries: why.entries.map((one) => ({ ...one, revision: 0 })) } };
}
