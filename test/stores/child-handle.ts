import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import type { Job } from './child-protocol.ts';
import type { StoreKindName } from './kinds.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

export interface Child {
  readonly pid: number | undefined;
  /** Lets a child begin that has said that it is ready. */
  go(): void;
  /** All lines after `ready`, once the process has ended; `onLine` sees each as it comes. */
  readonly lines: Promise<readonly unknown[]>;
  /** Ends the process where it stands. */
  kill(): void;
}

/** Starts a child process with the same Node and waits until its stores are open. */
export async function startChild(
  kind: StoreKindName,
  address: string,
  job: Job,
  onLine: (count: number, child: Child) => void = () => {},
): Promise<Child> {
  const started = spawn(process.execPath, [CHILD, kind, address, job], { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines: unknown[] = [];
  const errors: string[] = [];
  started.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  // A killed child no longer reads.
  started.stdin.on('error', (error) => errors.push(error.message));
  const closed = once(started, 'close').then(([code, signal]) => {
    if (code !== 0 && signal !== 'SIGKILL') {
      throw new Error(`The child ended with ${code ?? signal}: ${errors.join('')}`);
    }
    return lines;
  });
  const child: Child = {
    pid: started.pid,
    lines: closed,
    go: () => started.stdin.end('go\n'),
    kill: () => started.kill('SIGKILL'),
  };
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: started.stdout }).on('line', (line) => {
      const said: unknown = JSON.parse(line);
      if (said === 'ready') return resolve();
      lines.push(said);
      onLine(lines.length, child);
    });
  });
  await Promise.race([ready, closed]);
  return child;
}
