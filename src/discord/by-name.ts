/** Things by their names; two of one name are a bug. */
export function byName<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (named.has(name)) throw new Error(`two of them are named ${name}`);
    named.set(name, thing);
  }
  return named;
}
