/** What tells the jobs of the process that they are to end. */
export interface Stopping {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal;
  /** Resolves at the first signal. */
  readonly requested: Promise<void>;
  /** The exit code of a process that was stopped by a signal; undefined where none came. */
  exitCode(): number | undefined;
}

/** The numbers that shells add to 128 for a process that a signal ended. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;
const EXIT_SIGNAL_BASE = 128;

/**
 * Listens for SIGINT and SIGTERM. The first asks the jobs to finish what is under way, within so many milliseconds;
 * a second one ends the process at once.
 */
export function stopOnSignals(withinMs: number): Stopping {
  const controller = new AbortController();
  let code: number | undefined;
  const requested = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve());
  });
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      const again = code !== undefined;
      code ??= EXIT_SIGNAL_BASE + SIGNALS[name];
      if (again) process.exit(code);
      setTimeout(() => process.exit(code), withinMs).unref();
      controller.abort();
    });
  }
  return { signal: controller.signal, requested, exitCode: () => code };
}
