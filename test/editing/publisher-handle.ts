import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PublisherJob, Said } from './publisher-protocol.ts';

const PUBLISHER = fileURLToPath(new URL('publisher.ts', import.meta.url));

/** A publishing process. */
export interface Publisher {
  go(): void;
  /** All that it said, once it has ended. */
  readonly said: Promise<readonly Said[]>;
  /** Ends the process where it stands. */
  kill(): void;
}

/** Starts a publishing process with the same Node, and waits until its stores are open; `onSaid` sees each line as it comes. */
export async function startPublisher(
  folder: string,
  job: PublisherJob,
  name: string,
  onSaid: (count: number, publisher: Publisher) => void = () => {},
): Promise<Publisher> {
  const started = spawn(process.execPath, [PUBLISHER, folder, job, name], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said: Said[] = [];
  const errors: string[] = [];
  started.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  // A killed process no longer reads.
  started.stdin.on('error', (error) => errors.push(error.message));
  const closed = once(started, 'close').then(([code, signal]) => {
    if (code !== 0 && signal !== 'SIGKILL')
      throw new Error(`The publisher ended with ${code ?? signal}: ${errors.join('')}`);
    return said;
  });
  const publisher: Publisher = {
    said: closed,
    go: () => started.stdin.end('go\n'),
    kill: () => started.kill('SIGKILL'),
  };
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: started.stdout }).on('line', (line) => {
      const one: unknown = JSON.parse(line);
      if (one === 'ready') return resolve();
      said.push(one as Said);
      onSaid(said.length, publisher);
    });
  });
  await Promise.race([ready, closed]);
  return publisher;
}
