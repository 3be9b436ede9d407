import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPromptFiles } from './stores/prompts.ts';
import { readPrompts, type Prompts } from './voicing/prompts.ts';
import { en } from './wording/en/en.ts';

/** Named as seen from where the process was started, so that problems name files as people would. */
const FOLDER = relative(process.cwd(), fileURLToPath(new URL('../prompts/', import.meta.url)));

/** The prompts that are shipped; or a line for each thing that is wrong with them. */
export async function readShippedPrompts(): Promise<Prompts | { readonly problems: readonly string[] }> {
  const words = en.start.prompts;
  const files = await readPromptFiles(FOLDER);
  if ('reason' in files) return { problems: [words.unreadable(files)] };
  const read = readPrompts(files, FOLDER);
  return 'problems' in read ? { problems: read.problems.map((one) => words[one.id](one)) } : read;
}
