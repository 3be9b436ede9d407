import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Ask } from './answering/answer.ts';
import { TIMINGS } from './discord/limits.ts';
import { readEnvironment } from './environment.ts';
import type { Book } from './knowledge/book.ts';
import type { OpenedModel } from './language-model.ts';
import { letGoOfTheStart } from './let-go.ts';
import { problemLines, readShippedBook, watchShippedBook } from './shipped-book.ts';
import type { DiscordSettings, Settings } from './settings.ts';
import type { Stores } from './stores/store.ts';
import type { BookWatch } from './stores/watched-book.ts';
import { readArguments, type Job } from './terminal/arguments.ts';
import { untilStopped } from './terminal/input.ts';
import { makeWrite } from './terminal/output.ts';
import { paint, pageOf } from './terminal/paint.ts';
import type { Report } from './terminal/report.ts';
import type { Weeks } from './terminal/weeks.ts';
import { stopOnSignals, type Stopping } from './stopping.ts';
import { dayIn } from './today.ts';
import type { Prompts } from './voicing/prompts.ts';
import type { LogLevel } from './variables.ts';
import { en } from './wording/en/en.ts';

const NODE_NEEDED = 24;
/** Where compiled code is kept: most of a start would be compiling. Where nothing can be written, nothing is kept. */
const COMPILED = fileURLToPath(new URL('../node_modules/.cache/paceline/', import.meta.url));

/** What is left of the time to stop for letting go of the stores and for the last lines of output. */
const STOP_SPARE_MS = 1_000;

/** How long what is under way may take after the first signal to stop; a second signal ends at once. */
const STOP_WITHIN_MS = TIMINGS.finishWithinMs + TIMINGS.disconnectWithinMs + STOP_SPARE_MS;

/** How long anything may linger once the work is done and its output has gone. */
const LINGER_MS = 2_000;

/** After a start Discord may bring what waited for it; then there is time to tidy up. */
const LET_GO_AFTER_MS = 5_000;

const EXIT_OK = 0;
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

const write = makeWrite(process.stdout);
const say = (line: string): void => {
  write(`${line}\n`).catch((error: unknown) => reportAt()('output', error));
};
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs what the arguments ask for and gives the exit code. */
async function main(given: readonly string[]): Promise<number> {
  if (Number.parseInt(process.versions.node, 10) < NODE_NEEDED) {
    complain(en.start.oldNode({ have: process.versions.node, need: NODE_NEEDED }));
    return EXIT_FAILED;
  }
  const job = readArguments(given, en.start.arguments);
  if (job.kind === 'usage') {
    say(en.start.arguments.usage);
    return EXIT_OK;
  }
  if (job.kind === 'problem') {
    complain(`${job.text}\n\n${en.start.arguments.usage}`);
    return EXIT_USAGE;
  }
  if (job.kind === 'check') return check();

  const prepared = await prepare(job);
  if ('problems' in prepared) {
    complain(en.start.cannotStart({ count: prepared.problems.length }));
    for (const problem of prepared.problems) complain(`- ${problem}`);
    return EXIT_FAILED;
  }
  return run(job, prepared);
}

/** Jobs that need settings and knowledge. */
type Work = Extract<Job, { kind: 'start' | 'ask' | 'batch' | 'register' }>;

interface Prepared {
  readonly settings: Settings;
  readonly book: Book;
  /** When the book was read, in milliseconds since 1970. */
  readonly readAt: number;
  readonly ask: Ask;
  /** Read where a language model is set up. */
  readonly prompts?: Prompts;
  /** Open where Discord is to be served; the terminal needs no disk. */
  readonly stores?: Stores;
}

/** Where a club is named, it is the chat that is wanted. */
const isForDiscord = (job: Work): boolean => job.kind === 'start' && job.club === undefined;

/** Reads all that the start depends on, and builds the handler; everything that is wrong comes at once. */
async function prepare(job: Work): Promise<Prepared | { readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const env = readEnvironment(problems);
  const { readSettings } = await import('./settings.ts');
  const read = readSettings(env, (path) => readFileSync(path, 'utf8'));
  for (const warning of 'settings' in read ? read.settings.warnings : read.warnings) complain(warning);
  if ('problems' in read) problems.push(...read.problems.map((problem) => problem.text));
  const wantsDiscord = 'settings' in read ? read.settings.discord !== undefined : read.wantsDiscord;
  if (job.kind === 'register' && !wantsDiscord) problems.push(en.start.registerNeedsToken);

  const readAt = Date.now();
  const book = await readShippedBook();
  if ('problems' in book) problems.push(...problemLines(book.problems));

  const hasModel = 'settings' in read && read.settings.model !== undefined;
  const prompts = hasModel ? await (await import('./shipped-prompts.ts')).readShippedPrompts() : undefined;
  if (prompts && 'problems' in prompts) problems.push(...prompts.problems);

  const dataDir = 'settings' in read ? read.settings.dataDir : read.dataDir;
  const needsStore = wantsDiscord && (isForDiscord(job) || job.kind === 'register');
  const stores = needsStore && dataDir !== undefined ? await openStoresIn(dataDir, problems) : undefined;

  if (problems.length > 0 || 'problems' in read || 'problems' in book) {
    await stores?.close();
    return { problems };
  }
  const { makeAsk } = await import('./answering/ask.ts');
  return {
    settings: read.settings,
    book,
    readAt,
    ask: makeAsk(book),
    ...(prompts && !('problems' in prompts) && { prompts }),
    ...(stores !== undefined && { stores }),
  };
}

async function openStoresIn(dataDir: string, problems: string[]): Promise<Stores | undefined> {
  const { openStores } = await import('./stores/sqlite.ts');
  const stores = openStores(dataDir);
  if (!('problem' in stores)) return stores;
  problems.push(en.start.store[stores.problem](stores));
  return undefined;
}

/** Says whether what is shipped is good. */
async function check(): Promise<number> {
  const { checkShipped } = await import('./check.ts');
  const checked = await checkShipped();
  if ('good' in checked) for (const line of checked.good) say(line);
  else for (const problem of checked.problems) complain(problem);
  return 'good' in checked ? EXIT_OK : EXIT_FAILED;
}

/** Hands the parts to the job that was asked for. */
async function run(job: Work, prepared: Prepared): Promise<number> {
  const { settings, stores } = prepared;
  const stopping = stopOnSignals(STOP_WITHIN_MS);
  const report = reportAt(settings.logLevel);
  const model = job.kind === 'register' ? undefined : await openModel(job, prepared, stopping);
  switch (job.kind) {
    case 'ask':
    case 'batch': {
      const { runAsk } = await import('./terminal-ask.ts');
      const { dataDir } = settings;
      const input = untilStopped(process.stdin, stopping.signal);
      const isDone = await runAsk(job, {
        ...prepared,
        dataDir,
        ...(model && { voice: model.operatorVoice }),
        input,
        write,
        complain,
        today,
        weeks,
        report,
      });
      return isDone ? (stopping.exitCode() ?? EXIT_OK) : EXIT_FAILED;
    }
    case 'register':
      if (settings.discord === undefined || stores === undefined) return EXIT_FAILED;
      return (await (
        await import('./discord-here.ts')
      ).register(settings.discord, { level: settings.logLevel, stores, say, complain }))
        ? EXIT_OK
        : EXIT_FAILED;
    case 'start':
      return isForDiscord(job) && settings.discord && stores
        ? serveDiscord(settings.discord, { ...prepared, stores }, stopping, model)
        : chat(job, prepared, report, stopping, model);
  }
}

/** Nothing of it is loaded where none is set up. */
async function openModel(
  job: Work,
  { settings, prompts, stores }: Prepared,
  { signal }: Stopping,
): Promise<OpenedModel | undefined> {
  if (settings.model === undefined || prompts === undefined) return undefined;
  const level = settings.logLevel ?? (isForDiscord(job) && settings.discord ? 'info' : 'warn');
  const { modelHere } = await import('./model-here.ts');
  return modelHere(settings.model, { prompts, ending: signal, today, level, stores });
}

async function chat(
  { club }: Extract<Job, { kind: 'start' }>,
  { settings, book, ask, readAt }: Prepared,
  report: Report,
  stopping: Stopping,
  model: OpenedModel | undefined,
): Promise<number> {
  const { runTerminalChat } = await import('./terminal-chat.ts');
  const { dataDir, editor } = settings;
  await runTerminalChat({
    book,
    ask,
    dataDir,
    ...(club !== undefined && { club }),
    ...(editor !== undefined && { editor }),
    ...(model && { voice: model.operatorVoice }),
    weeks: await weeks(),
    today,
    write,
    report,
    signal: stopping.signal,
    readAt,
    complain: (parts) => complain(paint(parts, pageOf(process.stderr))),
  });
  return stopping.exitCode() ?? EXIT_OK;
}

async function serveDiscord(
  discord: DiscordSettings,
  { settings, book, readAt, ask, stores }: Prepared & { readonly stores: Stores },
  stopping: Stopping,
  model: OpenedModel | undefined,
): Promise<number> {
  let watch: BookWatch | undefined;
  try {
    const { startDiscord } = await import('./discord/start.ts');
    const { discordCore } = await import('./discord-core.ts');
    const { warmUp } = await import('./answering/warm-up.ts');
    const { openShelf } = await import('./open-shelf.ts');
    const { diskWatchers } = await import('./discord-disk.ts');
    const { discordPorts } = await import('./discord-here.ts');
    const ports = discordPorts(discord, { level: settings.logLevel, stores, say });
    await warmUp(ask, book, today());
    const shelf = openShelf({ book, ask, stores });
    const { makeUnhurried } = await import('./discord/client.ts');
    const rest = makeUnhurried(discord);
    const core = discordCore({ book, shelf, stores, model, log: ports.log, today, now: Date.now, rest });
    core.prepare();
    const running = await startDiscord({ ...discord, ...ports, ...core, signal: stopping.signal });
    if (running === undefined) return EXIT_OK;
    if ('problem' in running) {
      complain(running.text);
      return EXIT_FAILED;
    }
    watch = await watchShippedBook(
      { inForce: book, readAt },
      diskWatchers({ ...core, log: ports.log, tellModerators: (say) => running.tellModerators(say) }),
    );
    const lettingGo = setTimeout(letGoOfTheStart, LET_GO_AFTER_MS);
    const lost = await Promise.race([running.lost, stopping.requested]);
    clearTimeout(lettingGo);
    await running.stop();
    await core.flush();
    if (lost === undefined) return EXIT_OK;
    complain(lost.text);
    return EXIT_FAILED;
  } finally {
    await watch?.close();
    await stores.close();
  }
}

/** Tables and files of weeks, as this terminal shows them. */
const weeks = async (): Promise<Weeks> => (await import('./week-files.ts')).weeksHere(today);

/** The ISO day now in a zone, such as `Europe/Madrid`; where this process runs, if none is named. */
const today = (zone?: string): string => dayIn(zone, new Date());

/** The terminal logs failures alone, so the log is made when one comes. */
function reportAt(level: LogLevel = 'warn'): Report {
  return async (where, error) => {
    const { logFailure, makeLog } = await import('./log.ts');
    return logFailure(makeLog({ level }), where, error);
  };
}

// What is imported from here on is imported as it is needed, and comes from what is kept.
enableCompileCache(COMPILED);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(en.start.bug({ reference: await reportAt()('start', error) }));
  process.exitCode = EXIT_FAILED;
}
// Nothing that lingers may hold up the end.
setTimeout(() => process.exit(), LINGER_MS).unref();
