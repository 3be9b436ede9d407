import type { Decision, Finding, Verdict } from './plan.ts';
import type { Day, Session } from './session.ts';
import { inOrder, placedIn, type Placed } from './week.ts';

/** What one changed thing in a question changes in its decision. */
export interface Changes {
  /** Absent where the verdict stays. */
  readonly verdict?: { readonly from: Verdict; readonly to: Verdict };
  /** Sessions that stand on another day, and those that are in one of the weeks only. */
  readonly moved: readonly { readonly session: Session; readonly from: Day; readonly to: Day }[];
  readonly came: readonly Placed[];
  readonly went: readonly Placed[];
  /** Days named for cross-training in one of the decisions only. */
  readonly daysCame: readonly Day[];
  readonly daysWent: readonly Day[];
  /** Findings that are new or have another result, and those that are gone or had another; each as it stands. */
  readonly findingsCame: readonly Finding[];
  readonly findingsWent: readonly Finding[];
  /** Absent where the number of sessions a week stays. */
  readonly number?: { readonly from: Range; readonly to: Range };
}

type Range = Pick<Decision, 'min' | 'max'>;

/** Compares two decisions about the same question with one thing changed. */
export function compareDecisions(before: Decision, after: Decision): Changes {
  const { moved, came, went } = compareWeeks(before, after);
  const sameNumber = before.min === after.min && before.max === after.max;
  return {
    ...(before.verdict !== after.verdict && { verdict: { from: before.verdict, to: after.verdict } }),
    moved,
    came,
    went,
    daysCame: daysOnlyIn(after, before),
    daysWent: daysOnlyIn(before, after),
    findingsCame: findingsOnlyIn(after, before),
    findingsWent: findingsOnlyIn(before, after),
    ...(!sameNumber && { number: { from: rangeOf(before), to: rangeOf(after) } }),
  };
}

/** True where nothing that a member would notice has changed. */
export function isSame({ verdict, number, ...lists }: Changes): boolean {
  return (
    verdict === undefined && number === undefined && Object.values(lists).every((list) => list.length === 0)
  );
}

/** Sessions that are alike but for their time of day are matched, on the same day first, then Monday first. */
function compareWeeks(before: Decision, after: Decision): Pick<Changes, 'moved' | 'came' | 'went'> {
  // Where one of the two has no week, the days alone are compared.
  if (before.week === undefined || after.week === undefined) return { moved: [], came: [], went: [] };
  const was = placedIn(before.week);
  const is = placedIn(after.week);
  const went = without(was, is, (one, other) => one.day === other.day && isAlike(one, other));
  const came = without(is, was, (one, other) => one.day === other.day && isAlike(one, other));
  const moved: { session: Session; from: Day; to: Day }[] = [];
  for (const { day: from, session } of went.slice()) {
    const place = came.findIndex((other) => isAlike({ day: from, session }, other));
    const to = came[place];
    if (to === undefined) continue;
    moved.push({ session: to.session, from, to: to.day });
    came.splice(place, 1);
    went.splice(
      went.findIndex((one) => one.session === session && one.day === from),
      1,
    );
  }
  return { moved, came, went };
}

/** The items that have no counterpart among the others, each counterpart counted once. */
function without<T>(
  items: readonly T[],
  others: readonly T[],
  isCounterpart: (one: T, other: T) => boolean,
): T[] {
  const left = [...others];
  return items.filter((item) => {
    const place = left.findIndex((other) => isCounterpart(item, other));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function isAlike({ session: one }: Placed, { session: other }: Placed): boolean {
  if (one.kind !== other.kind || one.intensity !== other.intensity) return false;
  if (one.kind === 'run') return other.kind === 'run' && one.run === other.run;
  return other.kind === 'cross' && one.activity === other.activity;
}

function daysOnlyIn({ days = [] }: Decision, { days: others = [] }: Decision): Day[] {
  return inOrder(without(days, others, (day, other) => day === other));
}

/** Findings that the other decision has not, or only with another result. */
function findingsOnlyIn({ findings }: Decision, { findings: others }: Decision): Finding[] {
  return findings.filter(
    ({ rule, result }) => !others.some((other) => other.rule === rule && other.result === result),
  );
}

const rangeOf = ({ min, max }: Decision): Range => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});
