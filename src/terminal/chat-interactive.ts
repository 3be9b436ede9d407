import { createInterface } from 'node:readline';
import type { Catalogue } from '../wording/catalogue.ts';
import type { Chat, Reply } from './chat.ts';
import { paint, type Page } from './paint.ts';
import { quiet, text, type Part } from './render.ts';

export interface InteractivePorts {
  readonly chat: Chat;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Asked before every answer, since a window may change its width. */
  readonly page: () => Page;
  readonly words: Catalogue['terminal'];
  /** Lets who sits there edit a text in a program of their own, which has the terminal meanwhile. */
  readonly editText?: (text: string) => Promise<{ readonly text: string } | { readonly reason: string }>;
  /** Calls its listener with what is to be told beside the conversation; gives what ends that. */
  readonly notices?: (listener: (parts: readonly Part[]) => void) => () => void;
  /** Ends the chat from outside; what is under way is still answered. */
  readonly signal: AbortSignal;
}

/** Takes the ways to finish a word, and the word. */
type Done = (error: Error | null, found: [ways: string[], word: string]) => void;

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
  let closed = false;
  /** What is typed goes into a form: blank lines count, and nothing is finished by tab. */
  let isForm = false;
  async function finish(line: string, done: Done): Promise<void> {
    const ways = isForm ? [] : await ports.chat.finish(line);
    done(null, [[...ways], line.split(/\s/).at(-1) ?? '']);
  }

  const reader = createInterface({
    input: ports.input,
    output,
    terminal: true,
    prompt: ports.page().style('cyan', words.prompt),
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string, done: Done) => void finish(line, done),
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

  const unlisten = ports.notices?.((parts) => {
    if (closed) return;
    output.write(`\r\u001b[K${paint(parts, ports.page())}\n\n`);
    reader.prompt(true);
  });

  let turn = Promise.resolve();
  async function answer(line: string): Promise<void> {
    if (line.trim() !== '' || isForm) await show(await ports.chat.say(line));
    if (!closed) reader.prompt();
  }
  async function show({ parts, done, prompt, opens }: Reply): Promise<void> {
    if (done) {
      reader.close();
      return;
    }
    if (parts.length > 0) output.write(`\n${paint(parts, ports.page())}\n\n`);
    isForm = prompt !== undefined;
    reader.setPrompt(ports.page().style('cyan', prompt ?? words.prompt));
    if (opens !== undefined && ports.editText !== undefined) {
      reader.pause();
      const result = await ports.editText(opens);
      reader.resume();
      await show(await ports.chat.edited(result));
    }
  }
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
  unlisten?.();
  ports.signal.removeEventListener('abort', end);
  output.write(`\n${paint([quiet(words.farewell)], ports.page())}\n`);
}
