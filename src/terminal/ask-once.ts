import type { Ask } from '../answering/answer.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { Write } from './output.ts';
import { paint, type Page } from './paint.ts';
import { receiptPart, renderAnswer, type LinkOf } from './render.ts';
import { savedPart, type Weeks } from './weeks.ts';

export interface AskOncePorts {
  readonly ask: Ask;
  readonly write: Write;
  readonly page: Page;
  readonly today: () => string;
  readonly weeks: Weeks;
  /** The web addresses of the book that answered, known once it has. */
  readonly linkOf: LinkOf;
  readonly words: Catalogue;
}

/** What is wanted beside the answer: the folder to keep its week in, its receipt. */
export interface AskOnceWishes {
  readonly save?: string;
  readonly why: boolean;
}

/**
 * Asks one question and writes the answer: its text, its week, what else could be asked, the numbered sources, and
 * with `why` how it came about. With `save` the week also goes into that folder; false where it could not.
 */
export async function askOnce(
  question: string,
  { save, why }: AskOnceWishes,
  ports: AskOncePorts,
): Promise<boolean> {
  const { weeks, words, linkOf } = ports;
  const answer = await ports.ask({ text: question, today: ports.today(), history: [] });
  const { parts } = renderAnswer(answer, words, { ...weeks, linkOf });
  const saved =
    save === undefined ? undefined : await savedPart({ answer, folder: save }, weeks, words.terminal);
  const shown = [
    ...parts,
    ...(why ? [receiptPart(answer)] : []),
    ...(saved === undefined ? [] : [saved.part]),
  ];
  await ports.write(`${paint(shown, ports.page)}\n`);
  return saved?.isSaved ?? true;
}
