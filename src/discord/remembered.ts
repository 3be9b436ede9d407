/**
 * Remembers the last `limit` ids. Gives a function that tells whether an id is new, and remembers it: true the first
 * time, false after that.
 */
export function makeRemembered(limit: number): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return false;
    ids.add(id);
    if (ids.size > limit) {
      const [oldest] = ids;
      if (oldest !== undefined) ids.delete(oldest);
    }
    return true;
  };
}
