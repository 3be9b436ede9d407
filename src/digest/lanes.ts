/** Work that is done so many pieces at a time, in the order in which it comes. */
export interface Lanes {
  /** Takes a piece of work on; it must not throw. */
  add(work: () => Promise<void>): void;
  /** Drops what was not begun, and resolves once the rest is done. */
  stop(): Promise<void>;
}

export function makeLanes(count: number): Lanes {
  let waiting: (() => Promise<void>)[] = [];
  const underWay = new Set<Promise<void>>();

  function fill(): void {
    while (underWay.size < count) {
      const work = waiting.shift();
      if (work === undefined) return;
      const done = work().finally(() => {
        underWay.delete(done);
        fill();
      });
      underWay.add(done);
    }
  }

  return {
    add(work) {
      waiting.push(work);
      fill();
    },
    async stop() {
      waiting = [];
      await Promise.allSettled(underWay);
    },
  };
}
