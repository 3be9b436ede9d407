import { areApart } from './amounts.ts';
import type { Scope } from './subject.ts';
import type { Statement } from './statement.ts';

/** How two sentences contradict each other: by their numbers, or one says what the other denies. */
export type Contradiction = 'numbers' | 'yes-no';

/** How much of the lesser subject the other one must have in common, by weight, for two sentences to speak of one thing. */
const SAME_SUBJECT = 0.7;
/** The same for numbers that count the same: their unit is in common already. */
const SAME_COUNTED = 0.6;
/** The same where one has only other words for which comes first, how much, how hard. */
const SAME_BUT_POLE = 0.75;
/** Fewest that two subjects must have in common: with less they say too little. */
const LEAST_COMMON = 1;
const LEAST_COUNTED = 0.5;
/** "… and do not run" denies too little to tell. */
const LEAST_DENIED = 0.5;
const LEAST_COUNTED_ON_A_DAY = 0.3;
/** Least share of the larger subject: a list of ten activities says little of each. */
const LEAST_SHARE = 0.25;

/** How two statements contradict each other; undefined where they do not, or do not speak of the same. */
export function contradictionOf(one: Statement, other: Statement): Contradiction | undefined {
  if (!haveSameActivities(one, other) || !areForTheSame(one, other)) return undefined;
  const common = commonWeight(one.terms, other.terms);
  const [less, more] = [weightOf(one.terms), weightOf(other.terms)].toSorted((a, b) => a - b);
  if (less === undefined || more === undefined || less === 0) return undefined;
  const share = common / less;
  const counted = [...one.amounts].flatMap(([unit, amount]) => {
    const told = other.amounts.get(unit);
    return told === undefined ? [] : [areApart(amount, told)];
  });
  const isOtherCount = counted.some(Boolean);
  if (isOtherCount) {
    if (one.isNegative !== other.isNegative || !haveSameSpans(one, other)) return undefined;
    return share >= SAME_COUNTED &&
      common >= (one.scope.day.size > 0 ? LEAST_COUNTED_ON_A_DAY : LEAST_COUNTED)
      ? 'numbers'
      : undefined;
  }
  if (common < LEAST_COMMON || common / more < LEAST_SHARE) return undefined;
  if (!(one.isJudging && other.isJudging) && !haveTellingTerm(one, other)) return undefined;
  const opposed = [...one.poles].filter(([axis, side]) => {
    const told = other.poles.get(axis);
    return told !== undefined && told !== side;
  });
  if (one.isNegative === other.isNegative) {
    // How hard something is to be is the claim then, and no part of the subject.
    const claim = opposed[0]?.[0] === 'effort' ? (one.terms.get('effort') ?? 0) : 0;
    return opposed.length === 1 && (common - claim) / (less - claim) >= SAME_BUT_POLE ? 'yes-no' : undefined;
  }
  if (opposed.length > 0 || share < SAME_SUBJECT) return undefined;
  const [negative, positive] = one.isNegative ? [one, other] : [other, one];
  // What is denied after something is not denied elsewhere.
  if (negative.poles.has('order') && !positive.poles.has('order')) return undefined;
  return deniedShare(negative, positive) >= SAME_SUBJECT ? 'yes-no' : undefined;
}

/** True where they have something in common that not every entry speaks of. */
const haveTellingTerm = ({ terms: one }: Statement, { terms: other }: Statement): boolean =>
  [...one].some(([term, weight]) => weight >= 1 && other.has(term));

/** How much of what a statement denies another one speaks of, by weight. */
function deniedShare({ denied, terms }: Statement, positive: Statement): number {
  const all = new Map([...denied].map((term) => [term, terms.get(term) ?? 1]));
  const weight = weightOf(all);
  return weight < LEAST_DENIED ? 0 : commonWeight(all, positive.terms) / weight;
}

/** Activities of a kind: single ones tell, else cross-training as such, else runs. */
function haveSameActivities({ activities: one }: Statement, { activities: other }: Statement): boolean {
  const single = [singleOf(one), singleOf(other)] as const;
  if (single[0].length > 0 || single[1].length > 0)
    return single[0].some((activity) => single[1].includes(activity));
  if (one.has('cross') !== other.has('cross')) return false;
  return one.has('cross') || one.size > 0 === other.size > 0;
}
const singleOf = (activities: ReadonlySet<string>): readonly string[] =>
  [...activities].filter((one) => one !== 'cross' && !one.endsWith('run'));

/** True where no level, season, goal or day parts two scopes. What is for all levels is for each of them too. */
function areForTheSame(
  { scope: one, telling }: Statement,
  { scope: other, telling: told }: Statement,
): boolean {
  if (telling.size !== told.size || ![...telling].every((word) => told.has(word))) return false;
  const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));
  const levels = (scope: Scope): ReadonlySet<string> =>
    scope.level.size === 0 && scope.isBeginning ? BEGINNERS : scope.level;
  const [a, b] = [levels(one), levels(other)];
  if (one.level.size + other.level.size > 0 && a.size > 0 && b.size > 0 && !meets(a, b)) return false;
  return (['season', 'goal', 'day'] as const).every((of) =>
    one[of].size === 0 && other[of].size === 0 ? true : meets(one[of], other[of]),
  );
}
const BEGINNERS: ReadonlySet<string> = new Set(['beginner']);

const haveSameSpans = ({ spans: one }: Statement, { spans: other }: Statement): boolean =>
  one.size === 0 || other.size === 0 || [...one].some((span) => other.has(span));

function weightOf(terms: ReadonlyMap<string, number>): number {
  let weight = 0;
  for (const one of terms.values()) weight += one;
  return weight;
}

/** Longest beginning by which two words are taken for one: member, membership. */
const BEGINNING = 6;

function commonWeight(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let weight = 0;
  for (const [term, own] of one) {
    if (other.has(term)) weight += own;
    else if (term.length >= BEGINNING) {
      const beginning = term.slice(0, BEGINNING);
      for (const told of other.keys()) {
        if (!told.startsWith(beginning)) continue;
        weight += own;
        break;
      }
    }
  }
  return weight;
}
