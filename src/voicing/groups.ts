/** Rows, by their places, that share items with each other, and all of these items in their order. */
export interface Group {
  readonly rows: readonly number[];
  readonly items: readonly number[];
}

/** Parts rows of numbers into groups: two rows are in one where they share an item, or are joined by rows that do. */
export function groupsOf(rows: readonly (readonly number[])[]): readonly Group[] {
  const groups: { rows: number[]; items: Set<number> }[] = [];
  for (const [at, items] of rows.entries()) {
    const touched = groups.filter((group) => items.some((item) => group.items.has(item)));
    const merged = {
      rows: [...touched.flatMap((group) => group.rows), at].toSorted((a, b) => a - b),
      items: new Set([...touched.flatMap((group) => [...group.items]), ...items]),
    };
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => ({ rows: group.rows, items: [...group.items].toSorted((a, b) => a - b) }));
}
