import { randomBytes } from 'node:crypto';
import { pino, type Logger } from 'pino';
import type { LogLevel } from './variables.ts';

export interface LogOptions {
  readonly level: LogLevel;
  /** Values that no line may hold, such as the bot's token. */
  readonly secrets?: readonly string[];
  /** Where a line goes, its end included; standard error where absent, so that standard output stays clean. */
  readonly write?: (line: string) => void;
}

/**
 * The log: JSON lines. Redaction is by construction: an error is logged by its kind, message and place alone (the
 * properties that libraries hang on errors hold request bodies and tokens), quoted parts of messages are left out
 * since they may repeat what a member wrote, and secrets are struck from every line.
 */
export function makeLog(options: LogOptions): Logger {
  const write = options.write ?? ((line: string) => void process.stderr.write(line));
  const secrets = (options.secrets ?? []).filter((secret) => secret !== '');
  const strike = (line: string): string =>
    secrets.reduce(
      (struck, secret) => struck.replaceAll(JSON.stringify(secret).slice(1, -1), REDACTED),
      line,
    );
  return pino(
    {
      level: options.level,
      base: null,
      serializers: { err: loggedError },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    { write: (line: string) => write(strike(line)) },
  );
}

const REDACTED = '[secret]';

/** Errors within errors that are followed. */
const MAX_CAUSES = 3;

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: readonly string[];
  readonly cause?: LoggedError;
}

function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '' };
  const code: unknown = 'code' in error ? error.code : undefined;
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: withoutQuotes(error.message),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(stack !== undefined && { stack: stack.map((line) => line.trim()) }),
    ...(error.cause !== undefined && depth < MAX_CAUSES && { cause: loggedError(error.cause, depth + 1) }),
  };
}

/** Quoted parts are cut out, from the first mark to the last: what stands between may hold marks itself. */
const withoutQuotes = (message: string): string =>
  message
    .replace(/"[^]*"/g, '"…"')
    .replace(/“[^]*”/g, '“…”')
    .replace(/`[^]*`/g, '`…`');

/** Random bytes of a reference; eight characters are easy to read out. */
const REFERENCE_BYTES = 4;

/** Logs an error of ours, with where it happened, under a new reference, and gives that reference. */
export function logFailure(log: Logger, where: string, error: unknown): string {
  const reference = randomBytes(REFERENCE_BYTES).toString('hex');
  log.error({ err: error, reference, where }, 'failed');
  return reference;
}
