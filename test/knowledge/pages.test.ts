import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemLine } from './problem-line.ts';
import { readPages } from '../../src/stores/pages.ts';
import { SAMPLE } from './sample.ts';

const sample = SAMPLE.join('\n');
/** The sample with another id and other questions. */
const other = sample
  .replace('id: easy', 'id: other')
  .replace('- Is', '- Why is')
  .replace('- Must', '- Why must');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-pages-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content);
}

/** The names of the files read, or the problems, with the folder's own name taken out. */
async function outcome(): Promise<readonly string[]> {
  const pages = await readPages(folder);
  const lines = 'problems' in pages ? pages.problems.map(problemLine) : pages.map(({ file }) => file);
  return lines.map((line) => line.replaceAll(folder, 'knowledge'));
}

describe('the knowledge folder', () => {
  it('gives the pages of all languages by name, and passes other files over', async () => {
    await put('en/b.md', sample);
    await put('en/a.md', other);
    await put('en/.draft.md', 'not yet');
    await put('en/notes.txt', 'not knowledge');
    await put('de/a.md', sample.replace('language: en', 'language: de'));
    await put('README.md', 'not knowledge');
    expect(await outcome()).toEqual(['knowledge/de/a.md', 'knowledge/en/a.md', 'knowledge/en/b.md']);
  });

  it('is told to be missing', async () => {
    const pages = await readPages(join(folder, 'nowhere'));
    expect('problems' in pages && pages.problems.map(problemLine)).toEqual([
      `${join(folder, 'nowhere')}: There is no such folder. Put back the folder that came with the bot.`,
    ]);
  });

  it('is told to be empty, and so is the folder of a language', async () => {
    const empty =
      'There is no knowledge in this folder. Put knowledge files (.md) into a folder named by its language, such as knowledge/en/cross-training.md.';
    expect(await outcome()).toEqual([`knowledge: ${empty}`]);
    await put('en/notes.txt', 'not knowledge');
    expect(await outcome()).toEqual([`knowledge/en: ${empty}`]);
  });

  it('is told to be a file where it is one', async () => {
    await put('en', 'a file');
    expect(await outcome()).toEqual([
      'knowledge/en: It cannot be read (ENOTDIR). Check that it is there, that it is a file or folder as expected, and that its permissions allow reading.',
    ]);
  });

  it('has the problems of all its files told at once', async () => {
    await put('en/a.md', sample);
    await put('en/b.md', sample.replace('Is swimming', 'Why is swimming').replace('- from', '- form'));
    await put(
      'en/c.md',
      Buffer.concat([Buffer.from(`${sample}\ncaf`), Buffer.of(0xe9), Buffer.from('\nend\n')]),
    );
    await put('en/d.md', 'x'.repeat(1024 * 1024 + 1));
    await put('en/e.md', other.replace('language: en', 'language: de').replace('id: other', 'id: third'));
    await mkdir(join(folder, 'en/f.md'));
    const told = (await outcome()).map((line) => line.replace(/\. .*$/, '.'));
    expect(told).toEqual([
      'knowledge/en/b.md:9: The entry "Easy swimming" does not say which heading of the article it comes from.',
      'knowledge/en/b.md:11: The id "easy-swimming" is already taken at knowledge/en/a.md:11.',
      'knowledge/en/b.md:12: The entry has an unknown key "form".',
      'knowledge/en/b.md:21: The question "Must a swim be long?" already stands at knowledge/en/a.md:21.',
      'knowledge/en/c.md:23: The file is not UTF-8 text from this line on.',
      'knowledge/en/d.md:1: The file is larger than 1 MiB or has more than 10000 lines.',
      'knowledge/en/e.md:4: The file says that its language is "de", but it lies in the folder of "en".',
      'knowledge/en/e.md:20: The question "Why is swimming good?" already stands at knowledge/en/b.md:20.',
      'knowledge/en/f.md: It cannot be read (EISDIR).',
    ]);
  });
});
