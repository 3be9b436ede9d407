/** The subsets of a given size, those of earlier items first. */
export function* subsetsOfSize<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [place, first] of items.entries()) {
    if (place > items.length - size) return;
    for (const rest of subsetsOfSize(items.slice(place + 1), size - 1)) yield [first, ...rest];
  }
}

/** Of the largest subsets, of so many items at most, for which something holds: the first of those that weigh least. */
export function firstWith<T>(
  items: readonly T[],
  most: number,
  weigh: (some: readonly T[]) => number,
  holds: (some: readonly T[]) => boolean,
): readonly T[] | undefined {
  for (let size = most; size >= 0; size -= 1) {
    const subsets = [...subsetsOfSize(items, size)].map((some) => ({ some, weight: weigh(some) }));
    for (const { some } of subsets.toSorted((a, b) => a.weight - b.weight)) if (holds(some)) return some;
  }
  return undefined;
}

/** The first of the smallest subsets for which something holds, given that it holds for all items together. */
export function smallestWith<T>(items: readonly T[], holds: (some: readonly T[]) => boolean): readonly T[] {
  for (let size = 1; size < items.length; size += 1) {
    for (const some of subsetsOfSize(items, size)) if (holds(some)) return some;
  }
  return items;
}
