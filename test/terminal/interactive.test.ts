import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeChat, type Chat } from '../../src/terminal/chat.ts';
import { runInteractiveChat } from '../../src/terminal/chat-interactive.ts';
import { en } from '../../src/wording/en/en.ts';
import { ANSWERS, FAKE_CLUB, makeFakeReport, makeFakeWeeks, PLAIN } from './fakes.ts';

const words = en.terminal;
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001b[A';

interface Terminal {
  readonly asked: string[];
  /** What the screen has been told, without its control sequences. */
  shown(): string;
  type(keys: string): void;
  /** Types key by key, as fingers do; what comes in one piece is taken for pasted, and its tabs for text. */
  typeSlowly(keys: string): Promise<void>;
  /** Waits until so many answers have been shown. */
  answered(count: number): Promise<void>;
  readonly ended: Promise<void>;
  stop(): void;
}

function open(chat?: Chat): Terminal {
  const asked: string[] = [];
  const input = new PassThrough();
  const output = new PassThrough();
  const stopping = new AbortController();
  let screen = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
  });
  const shown = (): string => stripVTControlCharacters(screen);
  const usual = makeChat({
    converse: (_, { text }) => {
      asked.push(text);
      return Promise.resolve({ ...ANSWERS.smalltalk, text: `Answer ${asked.length}.` });
    },
    today: () => '2026-11-23',
    openProfiles: () => Promise.resolve(undefined),
    weeks: makeFakeWeeks().weeks,
    report: makeFakeReport().report,
    words: en,
    ...FAKE_CLUB,
  });
  const ended = runInteractiveChat({
    chat: chat ?? usual,
    input,
    output,
    page: () => PLAIN,
    words,
    signal: stopping.signal,
  });
  return {
    asked,
    shown,
    type: (keys) => void input.write(keys),
    async typeSlowly(keys) {
      for (const key of keys) {
        input.write(key);
        await new Promise(setImmediate);
      }
    },
    async answered(count) {
      while (!shown().includes(`Answer ${count}.`)) await new Promise(setImmediate);
    },
    ended,
    stop: () => stopping.abort(),
  };
}

describe('the chat at a terminal', () => {
  it('greets, prompts, answers line after line, and says goodbye', async () => {
    const terminal = open();
    terminal.type('Is swimming good?\r');
    await terminal.answered(1);
    terminal.type('   \rand yoga?\r');
    await terminal.answered(2);
    terminal.type('/quit\r');
    await terminal.ended;
    expect(terminal.asked).toEqual(['Is swimming good?', 'and yoga?']);
    const shown = terminal.shown();
    expect(shown).toMatch(/^Paceline answers/);
    expect(shown).toContain(words.prompt);
    expect(shown).toMatch(new RegExp(`${words.farewell}\\n$`));
  });

  it.each([
    ['Ctrl-D', CTRL_D],
    ['Ctrl-C on an empty line', CTRL_C],
    ['Ctrl-C twice while typing', `half${CTRL_C}${CTRL_C}`],
  ])('ends with %s', async (_, keys) => {
    const terminal = open();
    terminal.type(keys);
    await terminal.ended;
    expect(terminal.shown()).toContain(words.farewell);
    expect(terminal.asked).toEqual([]);
  });

  it('clears the line with Ctrl-C, wherever the cursor stands', async () => {
    const terminal = open();
    terminal.type(`to be forgotten\u001b[D\u001b[D${CTRL_C}kept\r`);
    await terminal.answered(1);
    terminal.type(CTRL_D);
    await terminal.ended;
    expect(terminal.asked).toEqual(['kept']);
  });

  it('brings back earlier lines, and finishes words with Tab', async () => {
    const terminal = open();
    terminal.type('first\r');
    await terminal.answered(1);
    terminal.type(`${UP}\r`);
    await terminal.answered(2);
    await terminal.typeSlowly('/pl\tdays\tle\tb\t\r');
    await terminal.answered(3);
    terminal.type(CTRL_D);
    await terminal.ended;
    expect(terminal.asked).toEqual([
      'first',
      'first',
      en.plan.asked({ intent: 'frequency', level: 'beginner' }),
    ]);
  });

  it('ends when it is stopped from outside, after the answer under way', async () => {
    const answer = Promise.withResolvers<undefined>();
    const saying = Promise.withResolvers<undefined>();
    const terminal = open({
      async say() {
        saying.resolve(undefined);
        await answer.promise;
        return { parts: [{ kind: 'text', text: 'Just in time.' }], done: false };
      },
      edited: () => Promise.resolve({ parts: [], done: false }),
      finish: () => Promise.resolve([]),
    });
    terminal.type('slow\r');
    await saying.promise;
    terminal.stop();
    answer.resolve(undefined);
    await terminal.ended;
    expect(terminal.shown()).toMatch(/Just in time\.[^]*See you/);
  });
});
