import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PromptFile } from '../voicing/prompts.ts';

/** The prompt files of a folder, in the order of their names; or what cannot be read, and why. */
export async function readPromptFiles(
  folder: string,
): Promise<readonly PromptFile[] | { readonly file: string; readonly reason: string }> {
  let file = folder;
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && !name.startsWith('.'));
    const files: PromptFile[] = [];
    for (const name of names.toSorted()) {
      file = join(folder, name);
      files.push({ file, text: await readFile(file, 'utf8') });
    }
    return files;
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      return { file, reason: error.code };
    throw error;
  }
}
