/** Runs the work of each key one piece after the other; a key without work takes no memory. */
export function makeQueues(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const ends = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = ends.get(key) ?? Promise.resolve();
    const done = before.then(work);
    const end = Promise.allSettled([done]);
    ends.set(key, end);
    try {
      return await done;
    } finally {
      if (ends.get(key) === end) ends.delete(key);
    }
  };
}
