import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number | NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

/** The project as a process of its own, with pipes for its input and output, in an empty working folder. */
export interface MainProcess {
  write(text: string): void;
  /** Ends the input. */
  end(): void;
  /** The next whole line of standard output; fails where the process ends before it. */
  line(): Promise<string>;
  /** Waits until it has written something to standard error; fails where it ends before that. */
  complained(text: string): Promise<void>;
  /** Reads its output no longer, as a closed pipe. */
  stopReading(): void;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** Folders to clear away after a test. */
export interface Workshop {
  readonly folder: string;
  /** Starts the project, by default the one that is tested; `env` is its whole environment. */
  start(args?: readonly string[], p?: { env?: NodeJS.ProcessEnv; root?: string }): MainProcess;
  /** Starts it with an input, and gives what comes of it. */
  run(args: readonly string[], input?: string, env?: NodeJS.ProcessEnv, root?: string): Promise<Ended>;
  /** A copy of the project's sources and knowledge, to be broken. */
  copyOfProject(): Promise<string>;
  /** What lies in the working folder, or in a folder below it. */
  files(below?: string): Promise<string[]>;
  /** Makes an empty file in the working folder and gives its path. */
  file(name: string): Promise<string>;
  /** Ends what still runs and removes the folders. */
  clear(): Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
  const base = await mkdtemp(join(tmpdir(), 'paceline-terminal-'));
  const folder = join(base, 'work');
  await mkdir(folder);
  const running = new Set<MainProcess>();

  const start: Workshop['start'] = (args = [], { env = {}, root = ROOT } = {}) => {
    const one = startProcess(join(root, 'src/main.ts'), args, folder, env);
    running.add(one);
    return one;
  };
  return {
    folder,
    start,
    async run(args, input = '', env = {}, root = ROOT) {
      const one = start(args, { env, root });
      one.write(input);
      one.end();
      return one.ended;
    },
    async copyOfProject() {
      const root = join(base, 'copy');
      for (const part of ['src', 'knowledge', 'prompts', 'package.json']) {
        await cp(join(ROOT, part), join(root, part), { recursive: true });
      }
      await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
      return root;
    },
    files: (below = '.') => readdir(join(folder, below)),
    async file(name) {
      const path = join(folder, name);
      await writeFile(path, '');
      return path;
    },
    async clear() {
      for (const one of running) one.kill('SIGKILL');
      await Promise.all([...running].map((one) => one.ended));
      await rm(base, { recursive: true, force: true });
    },
  };
}

function startProcess(
  main: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): MainProcess {
  const child = spawn(process.execPath, [main, ...args], { cwd, env, stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  let taken = 0;
  let look = (): void => undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    look();
  });
  let heed = (): void => undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    heed();
  });
  // A process that ends early leaves its input unread.
  child.stdin.on('error', (error) => {
    if (!('code' in error) || (error.code !== 'EPIPE' && error.code !== 'ECONNRESET')) throw error;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code: code ?? signal ?? 'SIGKILL', stdout, stderr });
    });
  });
  return {
    ended,
    write: (text) => void child.stdin.write(text),
    end: () => void child.stdin.end(),
    stopReading: () => void child.stdout.destroy(),
    kill: (signal) => void child.kill(signal),
    async complained(text) {
      const { promise, resolve } = Promise.withResolvers<'said'>();
      heed = () => {
        if (stderr.includes(text)) resolve('said');
      };
      heed();
      const first = await Promise.race([promise, ended]);
      if (first !== 'said') throw new Error(`ended with ${first.code} before it said ${text}: ${stderr}`);
    },
    async line() {
      const { promise, resolve } = Promise.withResolvers<string>();
      look = () => {
        const end = stdout.indexOf('\n', taken);
        if (end === -1) return;
        look = () => undefined;
        resolve(stdout.slice(taken, end));
        taken = end + 1;
      };
      look();
      const first = await Promise.race([promise, ended]);
      if (typeof first === 'string') return first;
      throw new Error(`ended with ${first.code} before a line: ${first.stderr}`);
    },
  };
}
