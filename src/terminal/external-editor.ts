import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A terminal whose keys can be had one by one, as the lines of the chat are typed. */
interface Keys {
  readonly isRaw?: boolean;
  setRawMode?(isRaw: boolean): unknown;
}

/**
 * Lets who sits there edit a text in a program of their own, which has the terminal until it ends: the text as it was
 * saved, or why there is none. `command` is a command line, such as `nano` or `code --wait`.
 */
export async function editOutside(
  command: string,
  text: string,
  keys: Keys,
): Promise<{ readonly text: string } | { readonly reason: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'paceline-'));
  const wasRaw = keys.isRaw === true;
  try {
    const file = join(folder, 'entry.md');
    await writeFile(file, text);
    if (wasRaw) keys.setRawMode?.(false);
    const reason = await run(command, file);
    return reason === undefined ? { text: await readFile(file, 'utf8') } : { reason };
  } finally {
    if (wasRaw) keys.setRawMode?.(true);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a command line on a file; gives why it did not end well. */
function run(command: string, file: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(`${command} "${file}"`, { shell: true, stdio: 'inherit' });
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? undefined : String(signal ?? code)));
  });
}
