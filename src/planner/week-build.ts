import { amountsBroken } from './amounts.ts';
import { conclude, type Applied } from './apply.ts';
import { circumstancesOf } from './circumstances.ts';
import { fit, type Fit } from './build/fit.ts';
import type { Clash, Decision, RemedyId, Understood, WeekBuildQuestion } from './plan.ts';
import { mergeReads, readOf, readWeek, withoutDays } from './read-week.ts';
import { remedyOf } from './remedy.ts';
import { crossOf } from './rules/rules-week.ts';
import { canBeEased, isCounted } from './session-load.ts';
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
  const built = fitEased(question, fitWishes(question));
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
    clash === undefined
      ? remedyOfFixed(applied)
      : clash.eased === undefined
        ? 'leave-out'
        : 'make-cross-easy',
  );
  const count = [...crossOf(week), ...wishes].filter(isCounted).length;
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

interface Eased extends Fit {
  readonly eased?: readonly Wished[];
}

/** Where wishes that do not fit would all do so if they were easy, the week is built with them easy. */
function fitEased(question: WeekBuildQuestion, fitted: Fit): Eased {
  if (fitted.clash === undefined || fitted.cross.length === question.wishes.length) return fitted;
  const wanted = question.wishes.filter((wish) => !isRefused(question, wish));
  // Easy or not, no more sessions fit than their number allows.
  if (amountsBroken([...crossOf(question.week), ...wanted], circumstancesOf(question)).length > 0)
    return fitted;
  const left = [...fitted.cross];
  const eased: Wished[] = [];
  const wishes = wanted.map((wish): Wished => {
    const place = left.indexOf(wish);
    if (place >= 0) {
      left.splice(place, 1);
      return wish;
    }
    if (!canBeEased(wish)) return wish;
    eased.push(wish);
    return { ...wish, intensity: 'easy' };
  });
  if (fitted.cross.length + eased.length < wanted.length) return fitted;
  const found = fitWishes({ ...question, wishes });
  return found.clash === undefined ? { ...found, clash: fitted.clash, eased } : fitted;
}

function clashOf(question: WeekBuildQuestion, { clash, eased }: Eased): Clash | undefined {
  if (clash !== undefined) {
    const rules = clash.read.map(({ id }) => id);
    return { wishes: clash.wishes, rules, ...(eased !== undefined && { eased }) };
  }
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
