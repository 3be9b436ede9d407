import type * as FileSystem from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeFiles } from '../../src/cards/files.ts';

/** Which call of the file system fails, and with what. */
const failing = vi.hoisted(() => ({ call: '', on: '', code: '' }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  const fail = (call: string, path: unknown): void => {
    if (failing.call !== call || !String(path).includes(failing.on)) return;
    throw Object.assign(new Error(failing.code), { code: failing.code });
  };
  return {
    ...real,
    open: async (...given: Parameters<typeof real.open>) => {
      fail('open', given[0]);
      const file = await real.open(...given);
      const write = file.writeFile.bind(file);
      file.writeFile = async (...content) => {
        await write(...content);
        fail('writeFile', given[0]);
      };
      return file;
    },
    rename: async (from: string, to: string) => {
      fail('rename', to);
      await real.rename(from, to);
    },
  };
});

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-full-'));
});

afterEach(async () => {
  failing.call = '';
  await rm(folder, { recursive: true, force: true });
});

const files = [
  { name: 'one', content: 'new one' },
  { name: 'two', content: 'new two' },
  { name: 'three', content: 'new three' },
];

it.each([
  ['writeFile', 'ENOSPC', 'full'],
  ['writeFile', 'EDQUOT', 'full'],
  ['open', 'EACCES', 'not-writable'],
  ['open', 'EROFS', 'not-writable'],
])('keeps what was there when %s fails with %s', async (call, code, problem) => {
  await writeFile(join(folder, 'one'), 'old one');
  Object.assign(failing, { call, on: '.two.', code });
  expect(await writeFiles(folder, files)).toEqual({ problem, where: folder, reason: code });
  expect(await readdir(folder)).toEqual(['one']);
  expect(await readFile(join(folder, 'one'), 'utf8')).toBe('old one');
});

it('leaves no part behind when a file cannot be put in its place', async () => {
  Object.assign(failing, { call: 'rename', on: 'two', code: 'EISDIR' });
  expect(await writeFiles(folder, files)).toMatchObject({
    problem: 'in-the-way',
    where: join(folder, 'two'),
  });
  expect(await readdir(folder)).toEqual(['one']);
});

it('writes them when nothing fails', async () => {
  expect(await writeFiles(folder, files)).toBeUndefined();
  expect((await readdir(folder)).toSorted()).toEqual(['one', 'three', 'two']);
});
