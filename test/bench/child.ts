import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process has used. */
export interface Usage {
  /** Memory that it holds now. */
  readonly residentBytes: number;
  /** Time of processors, all of its threads together. */
  readonly cpuMs: number;
  /** How long events had to wait for their turn since it was asked last. */
  readonly heldUpMs: { readonly p99: number; readonly max: number };
}

/** A script that runs as its own process in an empty folder of its own. */
export interface Child {
  /** Resolves once it has printed `text`; fails where it ends before that or takes longer than the bound. */
  printed(text: string): Promise<void>;
  usage(): Promise<Usage>;
  /** Asks it to end, ends it where it does not within the bound, and removes its folder. */
  end(): Promise<void>;
}

const USAGE = fileURLToPath(new URL('usage.ts', import.meta.url));
const WAIT_MS = 60_000;
const END_WITHIN_MS = 12_000;

/** Starts `script` with the Node that runs this; `env` is all of its environment. */
export function startChild(script: string, env: NodeJS.ProcessEnv): Child {
  const folder = mkdtempSync(join(tmpdir(), 'paceline-bench-'));
  const child = spawn(process.execPath, ['--import', USAGE, script], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'close');
  const clear = (): void => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  // Nothing is left behind where the measurement itself is broken off.
  process.once('exit', clear);
  if (child.stdout === null || child.stderr === null) throw new Error('The output goes nowhere.');
  const { stdout } = child;
  let output = '';
  const note = (text: string): void => void (output += text);
  stdout.setEncoding('utf8').on('data', note);
  child.stderr.setEncoding('utf8').on('data', note);

  return {
    async printed(text) {
      const bound = AbortSignal.timeout(WAIT_MS);
      while (!output.includes(text)) {
        const more = once(stdout, 'data', { signal: bound });
        await Promise.race([more, ended]);
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`${script} has ended: ${output}`);
      }
    },
    async usage() {
      const told = once(child, 'message', { signal: AbortSignal.timeout(WAIT_MS) });
      child.send('usage');
      const [usage] = (await told) as [Usage];
      return usage;
    },
    async end() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
      await ended;
      clearTimeout(timer);
      process.off('exit', clear);
      clear();
    },
  };
}
