import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/wording/en/en.ts';
import { openWorkshop, type MainProcess, type Workshop } from './process.ts';

const QUESTION = 'Is swimming good for runners?';
const SHIPPED = 'Swimming is great for runners';
const CHANGED = 'Swimming is splendid for runners';

let workshop: Workshop;

beforeEach(async () => {
  workshop = await openWorkshop();
});

afterEach(() => workshop.clear());

/** The first line of the answer to a question; asked again and again until it begins otherwise than before. */
async function answer(chat: MainProcess, unlike?: string): Promise<string> {
  for (;;) {
    chat.write(`${QUESTION}\n`);
    let first = await chat.line();
    while (first === '') first = await chat.line();
    // The rest of the answer: a blank line, the heading of the sources, and a source.
    for (let line = ''; !line.startsWith('[1]');) line = await chat.line();
    if (unlike === undefined || !first.startsWith(unlike)) return first;
  }
}

describe('the knowledge on the disk, while the chat runs', { timeout: 120_000 }, () => {
  it('is taken over when it is whole, and told and left alone when it is broken', async () => {
    const root = await workshop.copyOfProject();
    const file = join(root, 'knowledge/en/cross-training.md');
    const text = await readFile(file, 'utf8');
    const chat = workshop.start([], { root });
    expect(await answer(chat)).toContain(SHIPPED);

    await writeFile(file, text.replace(SHIPPED, CHANGED));
    expect(await answer(chat, SHIPPED)).toContain(CHANGED);

    // A folder that is moved away and one that is put in its place.
    await rename(join(root, 'knowledge/en'), join(root, 'en-of-before'));
    await mkdir(join(root, 'knowledge/en'));
    await writeFile(file, text.replace('- id: swimming', '- id: Swimming'));
    await chat.complained('Swimming');
    expect(await answer(chat)).toContain(CHANGED);
    await writeFile(file, text);
    expect(await answer(chat, CHANGED)).toContain(SHIPPED);

    chat.end();
    const { code, stderr } = await chat.ended;
    expect(code).toBe(0);
    expect(stderr).toContain(en.terminal.knowledge.disk.broken({ count: 1 }).slice(0, 60));
    expect(stderr).toMatch(/knowledge\/en\/cross-training\.md:\d+: The id "Swimming" is not allowed\. Use /);
  });
});
