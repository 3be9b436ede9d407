import type { Statement } from './statement.ts';

/** How two sentences contradict each other: by their numbers, or one says what the other denies. */
export type Contradiction = 'numbers' | 'yes-no';

/** Fewest words of its subject that a statement must have, what it counts among them: a single one says too little. */
const LEAST_WORDS = 2;

/**
 * How two statements contradict each other; undefined where they do not, or where they do not speak of the very same:
 * "dogs are allowed on the track" says nothing of bikes.
 */
export function contradictionOf(one: Statement, other: Statement): Contradiction | undefined {
  if (one.about.size !== other.about.size || ![...one.about].every((stem) => other.about.has(stem)))
    return undefined;
  const counted = [...one.amounts.keys()].filter((unit) => other.amounts.has(unit));
  if (one.about.size + counted.length < LEAST_WORDS) return undefined;
  const isOtherCount = counted.some((unit) =>
    haveNoneInCommon(one.amounts.get(unit), other.amounts.get(unit)),
  );
  const isOtherOrder = one.order !== other.order;
  if (one.isNegative !== other.isNegative) return isOtherCount || isOtherOrder ? undefined : 'yes-no';
  if (isOtherCount) return isOtherOrder ? undefined : 'numbers';
  return one.order !== undefined && other.order !== undefined && isOtherOrder ? 'yes-no' : undefined;
}

const haveNoneInCommon = (
  one: ReadonlySet<string> = new Set(),
  other: ReadonlySet<string> = new Set(),
): boolean => ![...one].some((number) => other.has(number));
