import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A script that runs as its own process in an empty folder of its own. */
export interface Child {
  /** Resolves once it has printed `text`; fails where it ends before that or takes longer than the bound. */
  printed(text: string): Promise<void>;
  /** Asks it to end, ends it where it does not within the bound, and removes its folder. */
  end(): Promise<void>;
}

const WAIT_MS = 30_000;
const END_WITHIN_MS = 12_000;

/** Starts `script` with the Node that runs this; `env` is all of its environment. */
export function startChild(script: string, env: NodeJS.ProcessEnv): Child {
  const folder = mkdtempSync(join(tmpdir(), 'paceline-bench-'));
  const child = spawn(process.execPath, [script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const clear = (): void => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  // Nothing is left behind where the measurement itself is broken off.
  process.once('exit', clear);
  let output = '';
  const note = (text: string): void => void (output += text);
  child.stdout.setEncoding('utf8').on('data', note);
  child.stderr.setEncoding('utf8').on('data', note);

  return {
    async printed(text) {
      const bound = AbortSignal.timeout(WAIT_MS);
      while (!output.includes(text)) {
        const more = once(child.stdout, 'data', { signal: bound });
        await Promise.race([more, ended]);
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`${script} has ended: ${output}`);
      }
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
