/** Makes something once for each key; for a key that is an object no longer used it is forgotten. */
export function onceFor<K, V>(make: (key: K) => V): (key: K) => V {
  const objects = new WeakMap<WeakKey, { readonly made: V }>();
  const others = new Map<K, { readonly made: V }>();
  return (key) => {
    const isObject = typeof key === 'object' && key !== null;
    const kept = isObject ? objects.get(key) : others.get(key);
    if (kept) return kept.made;
    const fresh = { made: make(key) };
    if (isObject) objects.set(key, fresh);
    else others.set(key, fresh);
    return fresh.made;
  };
}
