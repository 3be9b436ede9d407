import { conclude, type Applied } from './apply.ts';
import { circumstancesOf } from './circumstances.ts';
import { fit, type Fit } from './fit.ts';
import type { Clash, Decision, RemedyId, Understood, WeekBuildQuestion } from './plan.ts';
import { mergeReads, readOf, readWeek, withoutDays } from './read-week.ts';
import { remedyOf } from './remedy.ts';
import { crossOf } from './rules-week.ts';
import { inOrder } from './week.ts';
import { missingLevel, numberFor } from './weekly-number.ts';

/** Different things wanted by someone new to running from which on the advice to begin with one is told. */
const SEVERAL_THINGS = 3;

/**
 * Builds the best week with the sessions wanted. Where they do not all fit: the smallest set that cannot be had
 * together, and the best week with as few of them left out as possible.
 */
export function decideWeekBuild(question: WeekBuildQuestion, understood: Understood): Decision {
  const who = circumstancesOf(question);
  const { week, wishes } = question;
  const built = fitWishes(question);
  const { placement, cross } = built;
  const clash = clashOf(question, built);
  const several = question.level === 'beginner' && distinct(wishes).length >= SEVERAL_THINGS;
  const read = mergeReads(readWeek(placement.week, who), [
    // The days of these are none of the week built.
    ...withoutDays(built.clash?.read ?? []),
    ...readOf('one-new-thing-at-a-time', several ? 'open' : 'silent'),
  ]);
  const applied = conclude(read);
  // Days and refusals of the member's own break no rule, but make it impossible.
  const verdict = clash?.rules.length === 0 ? 'no' : applied.verdict;
  const remedy = remedyOf(
    { ...applied, verdict },
    clash === undefined ? remedyOfFixed(applied) : 'leave-out',
  );
  const count = crossOf(week).length + wishes.length;
  const missing = verdict === 'yes-if' ? missingLevel(question, count) : undefined;
  const activities = distinct(cross);
  return {
    intent: 'week-build',
    verdict,
    understood,
    ...numberFor(question, count),
    ...(placement.crossDays.length > 0 && { days: inOrder(placement.crossDays) }),
    ...(activities.length > 0 && { activities }),
    findings: applied.findings,
    ...(applied.conditions.length > 0 && { conditions: applied.conditions }),
    ...(remedy !== undefined && { remedy }),
    ...(missing !== undefined && { missing }),
    week: placement.week,
    ...(clash !== undefined && { clash }),
  };
}

/** Being worn out speaks against any cross-training: it is told, but is no reason to leave one session out. */
function fitWishes(question: WeekBuildQuestion): Fit {
  const { week, runs = [], wishes, impossible = [] } = question;
  const { wornOut: _, ...who } = circumstancesOf(question);
  return fit({ week, runs, cross: wishes.filter((wish) => !isRefused(question, wish)), impossible, who });
}

function clashOf(question: WeekBuildQuestion, { clash }: Fit): Clash | undefined {
  if (clash !== undefined) return { wishes: clash.wishes, rules: clash.read.map(({ id }) => id) };
  const refused = question.wishes.find((wish) => isRefused(question, wish));
  return refused === undefined ? undefined : { wishes: [refused], rules: [] };
}

/** What helps where the week is at fault by what has its day already. */
function remedyOfFixed({ findings }: Applied): RemedyId {
  const [gravest] = findings;
  if (gravest?.rule === 'enough-rest-days') return 'rest-first';
  return gravest?.rule === 'days-by-level' ? 'fewer-days' : 'move-cross-day';
}

type Wished = WeekBuildQuestion['wishes'][number];

function isRefused({ refuses = [] }: WeekBuildQuestion, { activity }: Wished): boolean {
  return activity !== undefined && refuses.includes(activity);
}

function distinct(wishes: readonly Wished[]): NonNullable<Wished['activity']>[] {
  return [...new Set(wishes.flatMap(({ activity }) => activity ?? []))];
}
