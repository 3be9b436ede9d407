import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestDiscord } from '../discord-server/types.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The project as its own process, as `npm start` runs it, in a folder of its own (empty, or that of an earlier one). */
export interface BotProcess {
  /** Its working folder, with its data below. */
  readonly folder: string;
  /** What it has written so far. */
  readonly output: { stdout: string; stderr: string };
  /** Resolves with the exit code, or the signal, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Waits until it has printed `text`; fails where it ends before that. */
  printed(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Ends it where it still runs, and removes its folder. */
  clear(): Promise<void>;
}

export async function startProcess(
  discord: Pick<TestDiscord, 'url' | 'token'>,
  p: {
    readonly args?: readonly string[];
    readonly folder?: string;
    readonly stdout?: number;
    /** Further settings. */
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<BotProcess> {
  const folder = p.folder ?? (await mkdtemp(join(tmpdir(), 'paceline-discord-')));
  const child = spawn(process.execPath, [MAIN, ...(p.args ?? [])], {
    cwd: folder,
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATA_DIR: join(folder, 'data'),
      ...p.env,
    },
    stdio: ['ignore', p.stdout ?? 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  const watchers = new Set<() => void>();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
    for (const look of watchers) look();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));
  });

  return {
    folder,
    output,
    ended,
    async printed(text) {
      const { promise, resolve } = Promise.withResolvers<true>();
      const look = (): void => {
        if (output.stdout.includes(text)) resolve(true);
      };
      watchers.add(look);
      look();
      const seen = await Promise.race([promise, ended]);
      watchers.delete(look);
      if (seen !== true)
        throw new Error(`ended with ${seen} before “${text}”: ${output.stdout}${output.stderr}`);
    },
    kill: (signal) => void child.kill(signal),
    async clear() {
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
