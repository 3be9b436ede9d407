import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import type { Problem } from '../../src/knowledge/problem.ts';
import { readPages } from '../../src/stores/pages.ts';
import { watchBook, type BookWatch, type ReadBook } from '../../src/stores/watched-book.ts';

const head = (language: string): string =>
  `---\narticle: The article\nauthor: Ana\nlanguage: ${language}\n---\n\n`;
const entry = (id: string, sentence: string): string =>
  `## ${id}\n\n- id: ${id}\n- from: Ana\n\n${sentence}\n\n### Questions\n\n- What of ${id}?\n\n`;

let base: string;
let folder: string;
let watch: BookWatch | undefined;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'paceline-watch-'));
  folder = join(base, 'knowledge');
  await mkdir(join(folder, 'en'), { recursive: true });
  await writeFile(join(folder, 'en', 'a.md'), head('en') + entry('swim', 'Swim on Mondays.'));
});

afterEach(async () => {
  await watch?.close();
  watch = undefined;
  await rm(base, { recursive: true });
});

async function read(): Promise<ReadBook> {
  const pages = await readPages(folder);
  return 'problems' in pages ? pages : makeBook(pages);
}

const sentences = (book: Book): string =>
  book.entries.flatMap((one) => one.sentences.map((sentence) => `${one.id}: ${sentence}`)).join(' ');

/** Watches the folder, and waits for what comes. */
async function watching(): Promise<{
  /** The next book that is taken over. */
  readonly next: () => Promise<string>;
  /** What is broken, told next. */
  readonly broken: () => Promise<readonly Problem[]>;
  /** All that was told so far, in order. */
  readonly told: string[];
}> {
  const inForce = await read();
  if ('problems' in inForce) throw new Error('The book of the test is broken.');
  const told: string[] = [];
  const taken: string[] = [];
  const wrong: (readonly Problem[])[] = [];
  let look = (): void => undefined;
  watch = watchBook(
    { folder, inForce, since: Date.now(), read },
    {
      async taken(book) {
        taken.push(sentences(book));
        told.push('taken');
        look();
      },
      broken(problems) {
        wrong.push(problems);
        told.push('broken');
        look();
      },
      failed(error) {
        throw error;
      },
    },
  );
  await watch.ready;
  const nextOf = <T>(list: T[]) =>
    new Promise<T>((resolve) => {
      look = () => {
        const first = list.shift();
        if (first !== undefined) resolve(first);
      };
      look();
    });
  return { next: () => nextOf(taken), broken: () => nextOf(wrong), told };
}

describe('a book on the disk', () => {
  it('is taken over when a file is saved in place, added or taken away', async () => {
    const { next } = await watching();
    await writeFile(join(folder, 'en', 'a.md'), head('en') + entry('swim', 'Swim on Tuesdays.'));
    expect(await next()).toBe('swim: Swim on Tuesdays.');
    await writeFile(join(folder, 'en', 'b.md'), head('en') + entry('row', 'Row on Fridays.'));
    expect(await next()).toBe('swim: Swim on Tuesdays. row: Row on Fridays.');
    await rm(join(folder, 'en', 'b.md'));
    expect(await next()).toBe('swim: Swim on Tuesdays.');
  });

  it('is taken over when an editor writes beside the file and puts that in its place', async () => {
    const { next } = await watching();
    for (const day of ['Tuesdays', 'Wednesdays']) {
      const beside = join(folder, 'en', `.a.md.${day}.swp`);
      await writeFile(beside, head('en') + entry('swim', `Swim on ${day}.`));
      await rename(beside, join(folder, 'en', 'a.md'));
      expect(await next()).toBe(`swim: Swim on ${day}.`);
    }
  });

  it('is taken over where several files are saved at once', async () => {
    const { next, told } = await watching();
    // An id that moves from one file to another would be there twice, or nowhere, in between.
    await Promise.all([
      writeFile(join(folder, 'en', 'a.md'), head('en') + entry('row', 'Row on Fridays.')),
      writeFile(join(folder, 'en', 'b.md'), head('en') + entry('swim', 'Swim on Mondays.')),
      mkdir(join(folder, 'de')).then(() =>
        writeFile(join(folder, 'de', 'a.md'), head('de') + entry('row', 'Freitags rudern.')),
      ),
    ]);
    const whole = 'row: Row on Fridays. swim: Swim on Mondays.';
    for (let taken = await next(); taken !== whole; taken = await next()) expect(taken).not.toBe('');
    expect(told).not.toContain('broken');
  });

  it('is not told as broken while a file is half written', async () => {
    const { next, told } = await watching();
    const whole = head('en') + entry('swim', 'Swim on Tuesdays.');
    const file = join(folder, 'en', 'a.md');
    await writeFile(file, whole.slice(0, 40));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await writeFile(file, whole);
    expect(await next()).toBe('swim: Swim on Tuesdays.');
    expect(told).toEqual(['taken']);
  });

  it('stays as it was where it is broken, which is told once until it is whole', async () => {
    const { next, broken, told } = await watching();
    const file = join(folder, 'en', 'a.md');
    await writeFile(file, head('en') + entry('Swim', 'Swim on Tuesdays.'));
    expect(await broken()).toMatchObject([{ kind: 'id-bad', file, line: 9 }]);
    await writeFile(file, 'nothing of it');
    await writeFile(join(folder, 'en', 'b.md'), 'nor of this');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(told).toEqual(['broken']);
    await rm(join(folder, 'en', 'b.md'));
    await writeFile(file, head('en') + entry('swim', 'Swim on Fridays.'));
    expect(await next()).toBe('swim: Swim on Fridays.');
    await writeFile(file, '');
    expect(await broken()).not.toEqual([]);
    expect(told).toEqual(['broken', 'taken', 'broken']);
  });

  it('is broken while its folder is gone, and taken over when it comes back', async () => {
    const { next, broken } = await watching();
    const kept = join(base, 'kept');
    await cp(folder, kept, { recursive: true });
    await rm(folder, { recursive: true });
    expect(await broken()).toMatchObject([{ kind: 'folder-missing' }]);
    await writeFile(join(kept, 'en', 'a.md'), head('en') + entry('swim', 'Swim on Sundays.'));
    await rename(kept, folder);
    expect(await next()).toBe('swim: Swim on Sundays.');
    await writeFile(join(folder, 'en', 'a.md'), head('en') + entry('swim', 'Swim at night.'));
    expect(await next()).toBe('swim: Swim at night.');
  });

  it('is taken over when a folder takes the place of another one', async () => {
    const { next } = await watching();
    for (const day of ['Tuesdays', 'Fridays']) {
      await rename(join(folder, 'en'), join(base, `before-${day}`));
      await mkdir(join(folder, 'en'));
      await writeFile(join(folder, 'en', 'a.md'), head('en') + entry('swim', `Swim on ${day}.`));
      expect(await next()).toBe(`swim: Swim on ${day}.`);
    }
    await writeFile(join(folder, 'en', 'a.md'), head('en') + entry('swim', 'Swim at night.'));
    expect(await next()).toBe('swim: Swim at night.');
  });

  it('is not taken over anew where its text stays the same', async () => {
    const { next, told } = await watching();
    const file = join(folder, 'en', 'a.md');
    await writeFile(file, await readFile(file));
    await new Promise((resolve) => setTimeout(resolve, 800));
    await writeFile(file, head('en') + entry('swim', 'Swim on Tuesdays.'));
    expect(await next()).toBe('swim: Swim on Tuesdays.');
    expect(told).toEqual(['taken']);
  });

  it('is left alone once the watch has ended', async () => {
    const { told } = await watching();
    await writeFile(join(folder, 'en', 'a.md'), head('en') + entry('swim', 'Swim on Tuesdays.'));
    await watch?.close();
    await writeFile(join(folder, 'en', 'a.md'), head('en') + entry('swim', 'Swim on Fridays.'));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(told).toEqual([]);
  });
});
