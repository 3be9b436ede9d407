import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A file to be written. */
export interface FileToWrite {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Why files could not be written; `reason` is the system's code, such as `EACCES`. */
export interface FileProblem {
  readonly problem: 'not-a-folder' | 'not-writable' | 'full' | 'in-the-way' | 'not-ours' | 'bad-name';
  readonly where: string;
  readonly reason: string;
}

/** What the system's codes mean to the person who wants to save; every other code is `not-writable`. */
const PROBLEMS: Readonly<Record<string, FileProblem['problem']>> = {
  EEXIST: 'not-a-folder',
  ENOTDIR: 'not-a-folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EISDIR: 'in-the-way',
  ENAMETOOLONG: 'bad-name',
  ERR_INVALID_ARG_VALUE: 'bad-name',
};

/** Makes a folder, and those above it, where it is not there yet. */
export async function makeFolder(directory: string): Promise<FileProblem | undefined> {
  try {
    await makeWithParents(resolve(directory));
    return (await stat(directory)).isDirectory()
      ? undefined
      : { problem: 'not-a-folder', where: directory, reason: 'EEXIST' };
  } catch (error) {
    return problemOf(error, directory);
  }
}

/** Not mkdir's own `recursive`: that never ends where a folder is there but takes no more, such as in `/proc`. */
async function makeWithParents(directory: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' || code === 'EISDIR') return;
    const parent = dirname(directory);
    if (code !== 'ENOENT' || parent === directory) throw error;
    await makeWithParents(parent);
    await mkdir(directory);
  }
}

/**
 * Writes files into a folder. Each is written beside its place and put there when all of them are on the disk, so
 * that nobody ever reads half a file; where one fails, nothing that is half written stays behind.
 */
export async function writeFiles(
  directory: string,
  files: readonly FileToWrite[],
): Promise<FileProblem | undefined> {
  const pending: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { name, content } of files) {
      const file = { from: join(directory, `.${name}.${randomUUID()}.part`), to: join(directory, name) };
      pending.push(file);
      const problem = (await whatIsInTheWay(file.to)) ?? (await writeDurably(file.from, content, directory));
      if (problem !== undefined) return problem;
    }
    for (let file = pending[0]; file !== undefined; file = pending[0]) {
      const problem = await putInPlace(file.from, file.to);
      if (problem !== undefined) return problem;
      pending.shift();
    }
    return await syncFolder(directory);
  } finally {
    await Promise.all(pending.map(({ from }) => rm(from, { force: true })));
  }
}

/** The content of a file; undefined where there is none. A file larger than `mostBytes` is none of ours. */
export async function readIfThere(
  path: string,
  mostBytes: number,
): Promise<{ readonly content: Buffer } | FileProblem | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { problem: 'in-the-way', where: path, reason: 'ENOTREG' };
    if (found.size > mostBytes) return { problem: 'not-ours', where: path, reason: 'EFBIG' };
    return { content: await readFile(path) };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : problemOf(error, path);
  }
}

/** Anything but an ordinary file (or a link to one) is not replaced. */
async function whatIsInTheWay(path: string): Promise<FileProblem | undefined> {
  try {
    return (await stat(path)).isFile()
      ? undefined
      : { problem: 'in-the-way', where: path, reason: 'ENOTREG' };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : problemOf(error, path);
  }
}

async function writeDurably(
  path: string,
  content: string | Uint8Array,
  directory: string,
): Promise<FileProblem | undefined> {
  try {
    await using file = await open(path, 'wx');
    await file.writeFile(content);
    await file.sync();
    return undefined;
  } catch (error) {
    return problemOf(error, directory);
  }
}

async function putInPlace(from: string, to: string): Promise<FileProblem | undefined> {
  try {
    await rename(from, to);
    return undefined;
  } catch (error) {
    return problemOf(error, to);
  }
}

/** Makes the new names themselves last; systems that cannot open a folder keep them without it. */
async function syncFolder(directory: string): Promise<FileProblem | undefined> {
  try {
    await using folder = await open(directory, 'r');
    await folder.sync();
    return undefined;
  } catch (error) {
    return CANNOT_SYNC_FOLDERS.includes(codeOf(error)) ? undefined : problemOf(error, directory);
  }
}

const CANNOT_SYNC_FOLDERS = ['EISDIR', 'EINVAL', 'EPERM', 'EACCES'];

/** The problem behind an error of the file system; any other error is a bug and is thrown on. */
function problemOf(error: unknown, where: string): FileProblem {
  const reason = codeOf(error);
  return { problem: PROBLEMS[reason] ?? 'not-writable', where, reason };
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
