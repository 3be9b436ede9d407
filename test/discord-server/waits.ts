type Wait = { look: () => void; fail: (error: Error) => void };

export type Waits = {
  /** Something happened: everybody who waits looks again. */
  changed: () => void;
  /** Gives back the first value of `look` that is not undefined; fails after the bound with what was seen. */
  until: <T>(what: string, look: () => T | undefined, timeoutMs?: number) => Promise<T>;
  /** Fails whoever still waits. */
  end: () => void;
};

/** Bounded waits on a condition, without polling. `seen` tells a failing wait what happened instead. */
export function createWaits(defaultMs: number, seen: () => string): Waits {
  const waiting = new Set<Wait>();
  let ended = false;

  function until<T>(what: string, look: () => T | undefined, timeoutMs = defaultMs): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const first = look();
      if (first !== undefined) return resolve(first);
      if (ended)
        return reject(new Error(`The test server is closed; nothing can come of waiting for ${what}.`));
      const timer = setTimeout(() => {
        wait.fail(new Error(`Waited ${timeoutMs} ms for ${what}. Seen: ${seen()}`));
      }, timeoutMs);
      const wait: Wait = {
        look: () => {
          const value = look();
          if (value === undefined) return;
          clearTimeout(timer);
          waiting.delete(wait);
          resolve(value);
        },
        fail: (error) => {
          clearTimeout(timer);
          waiting.delete(wait);
          reject(error);
        },
      };
      waiting.add(wait);
    });
  }

  return {
    changed: () => {
      for (const wait of waiting) wait.look();
    },
    until,
    end: () => {
      ended = true;
      for (const wait of waiting) wait.fail(new Error('The test server was closed during a wait.'));
    },
  };
}
