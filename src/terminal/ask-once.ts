import type { Ask } from '../answering/answer.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { Write } from './output.ts';
import { paint, type Page } from './paint.ts';
import { renderAnswer } from './render.ts';

export interface AskOncePorts {
  readonly ask: Ask;
  readonly write: Write;
  readonly page: Page;
  readonly today: () => string;
  readonly words: Catalogue['terminal'];
}

/** Asks one question and writes the answer: its text, what else could be asked, the numbered sources. */
export async function askOnce(question: string, ports: AskOncePorts): Promise<void> {
  const answer = await ports.ask({ text: question, today: ports.today(), history: [] });
  const { parts } = renderAnswer(answer, ports.words);
  await ports.write(`${paint(parts, ports.page)}\n`);
}
