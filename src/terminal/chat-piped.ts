import type { Catalogue } from '../wording/catalogue.ts';
import { MAX_LINE_BYTES } from './batch.ts';
import type { Chat } from './chat.ts';
import { readLines } from './lines.ts';
import type { Write } from './output.ts';
import { paint, type Page } from './paint.ts';
import { warning, type Part } from './render.ts';

export interface PipedPorts {
  readonly chat: Chat;
  readonly input: AsyncIterable<Uint8Array>;
  readonly write: Write;
  readonly page: Page;
  readonly words: Catalogue['terminal'];
}

/**
 * The chat where standard input is no terminal: one message a line, no prompt; each answer in plain lines, a blank
 * line between answers; blank lines of input are skipped. Ends at the end of the input, with `/quit`, or when
 * nobody reads any more.
 */
export async function runPipedChat(ports: PipedPorts): Promise<void> {
  let between = '';
  for await (const line of readLines(ports.input, MAX_LINE_BYTES)) {
    if ('text' in line && line.text.trim() === '') continue;
    const { parts, done } =
      'text' in line
        ? await ports.chat.say(line.text)
        : { parts: [unreadable(line.problem, ports.words)], done: false };
    if (done) return;
    if (!(await ports.write(`${between}${paint(parts, ports.page)}\n`))) return;
    between = '\n';
  }
}

function unreadable(problem: 'too-long' | 'not-utf8', words: Catalogue['terminal']): Part {
  return warning(problem === 'too-long' ? words.tooLong({ maxBytes: MAX_LINE_BYTES }) : words.notUtf8);
}
