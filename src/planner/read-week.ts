import type { Read } from './apply.ts';
import { viewOf } from './day-view.ts';
import { gravest, isGraver } from './rules/gravest.ts';
import type { Circumstances } from './plan.ts';
import type { DayView, Reading, Rule, Strength } from './rules/rule.ts';
import { RULES, type RuleId } from './rules/rules.ts';
import { DAYS, type Day, type Week } from './session.ts';

type Loud = Exclude<Reading, 'silent'>;

/** One rule that has something to say of a day. */
export interface DayRead {
  readonly id: RuleId;
  readonly strength: Strength;
  readonly reading: Loud;
}

const TABLE: readonly (Rule & { readonly id: RuleId })[] = RULES;
const DAY_RULES = TABLE.flatMap(({ id, strength, reads: { day } }) =>
  day === undefined ? [] : [{ id, strength, reads: day }],
);

/** What the rules of days say of one day; those that say nothing are left out. */
export function readDay(view: DayView): DayRead[] {
  const read: DayRead[] = [];
  for (const { id, strength, reads } of DAY_RULES) {
    const reading = reads(view);
    if (reading !== 'silent') read.push({ id, strength, reading });
  }
  return read;
}

/**
 * What the rules of days and weeks say of a week, each rule once with its gravest reading, in the order of the rule
 * table. `days` are those of that reading, Monday first; absent where the rule speaks of the week as a whole.
 */
export function readWeek(week: Week, who: Circumstances): Read[] {
  const byDay = DAYS.map((day) => ({ day, read: readDay(viewOf(week, day, who)) }));
  return TABLE.flatMap((rule) => {
    const daily = byDay.flatMap(({ day, read }) =>
      read.filter(({ id }) => id === rule.id).map(({ reading }) => ({ day, reading })),
    );
    const worst = gravest(daily.map(({ reading }) => reading));
    const whole = rule.reads.week?.(week, who) ?? 'silent';
    if (whole === 'silent' && worst === 'silent') return [];
    return isGraver(whole, worst)
      ? readOf(rule.id, whole)
      : readOf(
          rule.id,
          worst,
          daily.filter(({ reading }) => reading === worst).map(({ day }) => day),
        );
  });
}

/** A reading of a rule made ready for a verdict; none where the rule is silent. */
export function readOf(id: RuleId, reading: Reading, days?: readonly Day[]): Read[] {
  const rule = TABLE.find((one) => one.id === id);
  if (rule === undefined || reading === 'silent') return [];
  return [
    { id, section: rule.section, strength: rule.strength, reading, ...(days !== undefined && { days }) },
  ];
}

/** The same readings of days that are none of the week told. */
export function withoutDays(read: readonly Read[]): Read[] {
  return read.map((one) => {
    const { days: _, ...rest } = one;
    return rest;
  });
}

/** Both readings as one: of each rule the graver one, in the order of the rule table; of equal ones the days of both. */
export function mergeReads(read: readonly Read[], more: readonly Read[]): Read[] {
  return TABLE.flatMap(({ id }) => {
    const one = read.find((each) => each.id === id);
    const other = more.find((each) => each.id === id);
    if (one === undefined || other === undefined) return [one ?? other].filter((each) => each !== undefined);
    if (one.reading !== other.reading) return [isGraver(other.reading, one.reading) ? other : one];
    if (one.days === undefined || other.days === undefined) return [one];
    const days = [...one.days, ...other.days];
    return [{ ...one, days: DAYS.filter((day) => days.includes(day)) }];
  });
}
