import { setImmediate } from 'node:timers/promises';

/** Time that passes only where everybody waits for it, in milliseconds since 1970. */
export interface VirtualTime {
  now(): number;
  /** Resolves once so much time has passed, or the signal aborts. */
  pass(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets time pass until an instant. */
  runUntil(end: number): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

export function makeVirtualTime(start: number): VirtualTime {
  let now = start;
  let timers: Timer[] = [];

  return {
    now: () => now,
    pass: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const timer = { at: now + ms, wake: resolve };
        timers.push(timer);
        signal?.addEventListener('abort', () => {
          timers = timers.filter((one) => one !== timer);
          resolve();
        });
      }),
    async runUntil(end) {
      for (;;) {
        // Whoever can go on without time passing does so first.
        await setImmediate();
        const [first] = timers.toSorted((a, b) => a.at - b.at);
        if (first === undefined || first.at > end) break;
        timers = timers.filter((one) => one !== first);
        now = Math.max(now, first.at);
        first.wake();
      }
      now = end;
    },
  };
}
