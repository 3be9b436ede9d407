/** The work that has begun and not yet ended. */
export interface UnderWay {
  /** Counts `work` as under way until it settles. It must not reject: whoever starts it handles its errors. */
  add(work: Promise<void>): void;
  /** Waits until nothing is under way, what is added meanwhile included, `limitMs` at most; gives what is left. */
  finished(limitMs: number): Promise<number>;
}

export function makeUnderWay(): UnderWay {
  const pieces = new Set<Promise<void>>();

  async function allDone(): Promise<void> {
    while (pieces.size > 0) await Promise.all(pieces);
  }

  return {
    add(work) {
      const piece = work.finally(() => pieces.delete(piece));
      pieces.add(piece);
    },
    async finished(limitMs) {
      await settledWithin(allDone(), limitMs);
      return pieces.size;
    },
  };
}

/** What `work` gives; undefined where `limitMs` pass first. Rejects where it does, and leaves no timer behind. */
export async function within<T>(work: Promise<T>, limitMs: number): Promise<T | undefined> {
  return (await settledWithin(work, limitMs)) ? work : undefined;
}

/** True once `work` settles, either way; false when `limitMs` pass first. Never rejects, leaves no timer behind. */
export async function settledWithin(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, limitMs, false);
  });
  const settled = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([settled, late]);
  } finally {
    clearTimeout(timer);
  }
}
