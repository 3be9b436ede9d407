import type { Ask } from '../answering/answer.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { Write } from './output.ts';
import { paint, type Page } from './paint.ts';
import { renderAnswer } from './render.ts';
import { savedPart, type Weeks } from './weeks.ts';

export interface AskOncePorts {
  readonly ask: Ask;
  readonly write: Write;
  readonly page: Page;
  readonly today: () => string;
  readonly weeks: Weeks;
  readonly words: Catalogue;
}

/**
 * Asks one question and writes the answer: its text, its week, what else could be asked, the numbered sources. With
 * `save` the week also goes into that folder; false where it could not.
 */
export async function askOnce(question: string, ports: AskOncePorts, save?: string): Promise<boolean> {
  const { weeks, words } = ports;
  const answer = await ports.ask({ text: question, today: ports.today(), history: [] });
  const { parts } = renderAnswer(answer, words, weeks);
  const saved =
    save === undefined ? undefined : await savedPart({ answer, folder: save }, weeks, words.terminal);
  await ports.write(`${paint([...parts, ...(saved === undefined ? [] : [saved.part])], ports.page)}\n`);
  return saved?.isSaved ?? true;
}
