import { createInterface } from 'node:readline';
import type { Catalogue } from '../wording/catalogue.ts';
import type { Chat } from './chat.ts';
import { completions } from './chat-command.ts';
import { paint, type Page } from './paint.ts';
import { quiet, text } from './render.ts';

export interface InteractivePorts {
  readonly chat: Chat;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Asked before every answer, since a window may change its width. */
  readonly page: () => Page;
  readonly words: Catalogue['terminal'];
  /** Ends the chat from outside; what is under way is still answered. */
  readonly signal: AbortSignal;
}

/** Lines of the past that the arrow keys bring back. */
const HISTORY_LINES = 200;

/**
 * The chat at a terminal: prompt, line editing, history, completion by tab. Ends with `/quit`, Ctrl-D, or Ctrl-C on
 * an empty line; Ctrl-C on a line that is being typed clears it. Lines that arrive while an answer is under way
 * wait their turn.
 */
export async function runInteractiveChat(ports: InteractivePorts): Promise<void> {
  const { words, output } = ports;
  const [name, ...rest] = words.greeting;
  output.write(`${paint([text(name ?? ''), quiet(rest.join('\n'))], ports.page())}\n\n`);
  const reader = createInterface({
    input: ports.input,
    output,
    terminal: true,
    prompt: ports.page().style('cyan', words.prompt),
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string) => [completions(line), line.split(/\s/).at(-1) ?? ''],
  });
  reader.on('SIGINT', () => {
    if (reader.line === '') {
      reader.close();
      return;
    }
    reader.write(null, { ctrl: true, name: 'e' });
    reader.write(null, { ctrl: true, name: 'u' });
  });
  const end = (): void => reader.close();
  ports.signal.addEventListener('abort', end);

  let closed = false;
  let turn = Promise.resolve();
  const answer = async (line: string): Promise<void> => {
    if (line.trim() !== '') {
      const { parts, done } = await ports.chat.say(line);
      if (done) reader.close();
      else output.write(`\n${paint(parts, ports.page())}\n\n`);
    }
    if (!closed) reader.prompt();
  };
  reader.on('line', (line) => {
    turn = turn.then(() => (closed ? undefined : answer(line)));
  });
  reader.prompt();
  await new Promise<void>((resolve) => {
    reader.on('close', () => {
      closed = true;
      resolve();
    });
  });
  await turn;
  ports.signal.removeEventListener('abort', end);
  output.write(`\n${paint([quiet(words.farewell)], ports.page())}\n`);
}
