import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { makeConverse } from '../../src/answering/conversation.ts';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import { readPage } from '../../src/knowledge/page.ts';
import { KNOWLEDGE_FILES } from '../../src/knowledge-files.ts';
import { keepTurns } from '../../src/stores/turns.ts';
import { makeTerminalCore } from '../../src/terminal-core.ts';
import { makeChat } from '../../src/terminal/chat.ts';
import { runInteractiveChat, type InteractivePorts } from '../../src/terminal/chat-interactive.ts';
import { HOME_CLUB } from '../../src/terminal/club-name.ts';
import { quiet, type Part } from '../../src/terminal/render.ts';
import { en } from '../../src/wording/en/en.ts';
import { makeFakeWeeks, PLAIN } from './fakes.ts';

const words = en.terminal.knowledge;
const CTRL_D = '\u0004';

const BOOK = bookOf(`---
article: The article
author: Ana
language: en
---

## Hill runs

- id: hills
- from: Ana

Run hills on Wednesdays.

### Questions

- When do we run hills?
`);

function bookOf(text: string): Book {
  const page = readPage('a.md', text);
  const book = 'problems' in page ? page : makeBook([page]);
  if ('problems' in book) throw new Error('The book of the test is broken.');
  return book;
}

let folder: string;
let close: () => Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-form-'));
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

/** The chat at a terminal, with stores on the disk; `edit` stands for the program that edits texts. */
function open(edit?: InteractivePorts['editText']) {
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    screen += stripVTControlCharacters(text);
  });
  const failed = (what: string) => (error: unknown) => {
    throw new Error(what, { cause: error });
  };
  const ask = makeAsk(BOOK);
  const core = makeTerminalCore({
    shipped: { book: BOOK, ask },
    dataDir: folder,
    club: HOME_CLUB,
    report: failed,
  });
  ({ close } = core);
  let notify: (parts: readonly Part[]) => void = () => undefined;
  const chat = makeChat({
    converse: makeConverse(ask, keepTurns(), failed('turns')),
    today: () => '2026-11-23',
    openProfiles: core.openProfiles,
    club: core.club,
    knowledge: {
      club: HOME_CLUB,
      open: core.openKnowledge,
      files: KNOWLEDGE_FILES,
      when: () => 'then',
      zone: 'UTC',
      manner: 'asked',
      hasEditor: edit !== undefined,
    },
    digest: { club: HOME_CLUB, open: core.openDigest },
    weeks: makeFakeWeeks().weeks,
    report: (where, error) => Promise.reject(new Error(where, { cause: error })),
    words: en,
  });
  const ended = runInteractiveChat({
    chat,
    input,
    output,
    page: () => PLAIN,
    words: en.terminal,
    signal: new AbortController().signal,
    ...(edit !== undefined && { editText: edit }),
    notices: (listener) => {
      notify = listener;
      return () => undefined;
    },
  });
  let seen = 0;
  return {
    /** Types lines, one by one, and gives what is shown until `until` stands there. */
    async type(lines: readonly string[], until: string): Promise<string> {
      for (const line of lines) input.write(`${line}\r`);
      while (!screen.slice(seen).includes(until)) await new Promise(setImmediate);
      const shown = screen.slice(seen);
      seen = screen.length;
      return shown;
    },
    /** Types keys as fingers do. */
    async keys(keys: string, until: string): Promise<void> {
      for (const key of keys) {
        input.write(key);
        await new Promise(setImmediate);
      }
      while (!screen.slice(seen).includes(until)) await new Promise(setImmediate);
    },
    notify: (parts: readonly Part[]) => notify(parts),
    end: async () => {
      input.write(CTRL_D);
      await ended;
      return screen;
    },
  };
}

describe('an entry at a terminal', () => {
  it('is asked for field by field, published with a reason, and kept as it stands with Enter', async () => {
    const terminal = open();
    const review = await terminal.type(
      [
        '/knowledge add',
        'Lanes',
        'The first lane is kept free.',
        'Warm up on the outer lanes.',
        '',
        'Which lane is free?',
        'Where do I warm up?',
        '',
        '',
        'Coach Ana',
      ],
      'Type publish',
    );
    expect(review).toContain(words.form.leadAdd);
    expect(review).toContain('Questions › ');
    expect(review).toContain('Text: {+The first lane is kept free. Warm up on the outer lanes.+}');
    const published = await terminal.type(['publish', 'the coach said so'], 'Try it');
    expect(published).toContain(words.why);
    expect(published).toContain(en.editing.published({ number: 1 }));
    expect(await terminal.type(['Which lane is free?'], 'Sources')).toContain('The first lane is kept free.');

    const edit = await terminal.type(
      ['/knowledge edit club-lanes', '', 'The first lane is kept for the fastest.', '', '', '-', ''],
      'Type publish',
    );
    expect(edit).toContain(`${words.form.stands}\n- Lanes`);
    expect(edit).toContain('{+fastest+}');
    await terminal.type(['publish one lane alone'], 'Try it');
    const history = await terminal.type(['/knowledge history club-lanes'], 'the coach said so');
    expect(history).toContain(en.editing.why({ why: '“one lane alone”' }));
    await terminal.end();
  });

  it('is given up with /drop, and changes nothing', async () => {
    const terminal = open();
    await terminal.type(['/knowledge add', 'Lanes', '/drop'], words.dropped);
    await terminal.type(['/knowledge edit hills', '/DROP'], words.dropped);
    await terminal.type(['/knowledge remove hills'], 'Type publish');
    await terminal.type(['drop'], words.dropped);
    await terminal.type(['/knowledge history'], en.editing.noHistory);
    expect(await terminal.end()).not.toContain(en.editing.published({ number: 1 }));
  });

  it('leaves the chat from within a form', async () => {
    const terminal = open();
    const shown = await terminal.type(['/knowledge add', '/quit'], en.terminal.farewell);
    expect(shown).toContain(words.form.leadAdd);
  });

  it('is edited in a program of one’s own, again where something is wrong with it', async () => {
    const given: string[] = [];
    const terminal = open(async (text) => {
      given.push(text);
      return {
        text: text.replace(
          given.length === 1 ? 'Run hills on Wednesdays.' : '@everyone',
          given.length === 1 ? 'Run @everyone.' : 'hills on Fridays',
        ),
      };
    });
    const first = await terminal.type(['/knowledge edit hills'], words.next.drop.replaceAll('**', ''));
    expect(first).toContain(en.editing.problems);
    expect(given[0]).toContain('Run hills on Wednesdays.');
    const second = await terminal.type(['edit'], 'Type publish');
    expect(given[1]).toContain('Run @everyone.');
    expect(second).toContain('{+Fridays+}');
    await terminal.type(['publish the day has changed'], en.editing.published({ number: 1 }));
    await terminal.end();
  });

  it('stays as it is where the program fails', async () => {
    const terminal = open(async () => ({ reason: '1' }));
    await terminal.type(['/knowledge edit hills'], words.editorFailed({ reason: '1' }));
    await terminal.type(['/knowledge history'], en.editing.noHistory);
    expect(await terminal.end()).not.toContain('Type publish');
  });

  it('is named by Tab', async () => {
    const terminal = open();
    await terminal.keys('/kn\tsh\thi\t\r', 'Run hills on Wednesdays.');
    expect(await terminal.end()).toContain('/knowledge show hills');
  });

  it('shows what comes from the disk beside what is being typed', async () => {
    const terminal = open();
    await terminal.keys('/knowledge show hi', 'show hi');
    terminal.notify([quiet('The disk has changed.')]);
    await terminal.keys('lls\r', 'Run hills on Wednesdays.');
    expect(await terminal.end()).toMatch(/The disk has changed\.\n\n.*show hi/);
  });
});
