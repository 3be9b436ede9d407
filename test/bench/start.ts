import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { figuresOf, type Figures } from './figures.ts';
import type { Progress } from './progress.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const QUESTION = 'Can I cross-train and run on the same day?';

/** How long it takes from starting the process until its first answer can be read, `runs` times. */
export async function measureStart(runs: number, progress: Progress): Promise<Figures> {
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    times.push(await firstAnswer());
    progress.done(run);
  }
  return figuresOf(times);
}

async function firstAnswer(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN, 'ask', QUESTION], {
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let answered: number | undefined;
  child.stdout.on('data', () => (answered ??= performance.now()));
  await ended;
  if (child.exitCode !== 0 || answered === undefined)
    throw new Error(`the process ended with ${child.exitCode ?? child.signalCode} and no answer`);
  return answered - started;
}
