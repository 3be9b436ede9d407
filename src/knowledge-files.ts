import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeFiles, type FileProblem } from './cards/files.ts';
import type { GivenFile } from './editing/import-files.ts';
import { MAX_PAGE_BYTES } from './knowledge/limits.ts';
import type { KnowledgeFileProblem, KnowledgeFiles } from './terminal/knowledge/keeping.ts';

/** Knowledge files on the disk, for the terminal. */
export const KNOWLEDGE_FILES: KnowledgeFiles = {
  async read(names) {
    const files: GivenFile[] = [];
    for (const name of names) {
      const read = await readOne(name);
      if ('problem' in read) return read;
      files.push(...read);
    }
    return files;
  },
  async write(folder, files) {
    const unusable = await makeFolder(folder);
    if (unusable !== undefined) return unwritten(unusable);
    for (const { name } of files) {
      const file = join(folder, name);
      if (await isThere(file)) return { problem: 'inTheWay', file, reason: 'EEXIST' };
    }
    const failed = await writeFiles(
      folder,
      files.map(({ name, text }) => ({ name, content: text })),
    );
    return failed && unwritten(failed);
  },
};

async function readOne(name: string): Promise<readonly GivenFile[] | KnowledgeFileProblem> {
  try {
    if (!(await stat(name)).isDirectory()) return [{ name, bytes: await beginning(name) }];
    const inside = (await readdir(name)).filter((one) => one.endsWith('.md') && !one.startsWith('.'));
    if (inside.length === 0) return { problem: 'emptyFolder', file: name, reason: 'ENOENT' };
    return await Promise.all(
      inside.toSorted().map(async (one) => {
        const file = join(name, one);
        return { name: file, bytes: await beginning(file) };
      }),
    );
  } catch (error) {
    return { problem: 'unreadable', file: name, reason: codeOf(error) };
  }
}

/** A file as far as a knowledge file may go, and a byte more where it goes on: that one is too big. */
async function beginning(path: string): Promise<Uint8Array> {
  await using file = await open(path, 'r');
  const bytes = new Uint8Array(MAX_PAGE_BYTES + 1);
  let filled = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled);
    filled += bytesRead;
    if (bytesRead === 0 || filled === bytes.length) return bytes.subarray(0, filled);
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

const unwritten = ({ where, reason }: FileProblem): KnowledgeFileProblem => ({
  problem: 'unwritable',
  file: where,
  reason,
});

/** The system's code of an error, such as `EACCES`; an error without one is a bug and is thrown on. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
