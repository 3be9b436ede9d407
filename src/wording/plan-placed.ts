import type { Decision, WeekBuildQuestion, Wish } from '../planner/plan.ts';
import type { Day, Session } from '../planner/session.ts';
import { placedIn } from '../planner/week.ts';

/** One kind of session with the days that it was put on, each once for every session. */
interface Put {
  readonly session: Session;
  readonly days: readonly Day[];
}

/**
 * What of a week asked for was placed where, and what found no day. Sessions of one kind are told together, in the
 * order in which they were asked for; the runs come behind the cross-training, which is what was asked about.
 */
export function placedWishes(
  { week: before, runs = [], wishes }: WeekBuildQuestion,
  { week: after, clash }: Decision,
): { readonly placed: readonly Put[]; readonly leftOut: readonly Wish[] } {
  const left = new Map<string, Day[]>();
  for (const { day, session } of after === undefined ? [] : placedIn(after)) {
    left.set(kindOf(session), [...(left.get(kindOf(session)) ?? []), day]);
  }
  for (const { day, session } of placedIn(before)) {
    const days = left.get(kindOf(session)) ?? [];
    const at = days.indexOf(day);
    if (at >= 0) left.set(kindOf(session), days.toSpliced(at, 1));
  }
  const placed = new Map<string, { session: Session; days: Day[] }>();
  const leftOut: Wish[] = [];
  for (const wish of [...madeEasy(wishes, clash?.eased ?? []), ...runs]) {
    const kind = kindOf(wish);
    const [day, ...others] = left.get(kind) ?? [];
    if (day === undefined) {
      leftOut.push(wish);
      continue;
    }
    left.set(kind, others);
    const put = placed.get(kind) ?? { session: wish, days: [] };
    put.days.push(day);
    placed.set(kind, put);
  }
  return { placed: [...placed.values()], leftOut };
}

/** The wishes with those that fit once they are easy made so. */
function madeEasy(wishes: WeekBuildQuestion['wishes'], eased: readonly Wish[]): Wish[] {
  const left = eased.map(kindOf);
  return wishes.map((wish) => {
    const at = left.indexOf(kindOf(wish));
    if (at < 0) return wish;
    left.splice(at, 1);
    return { ...wish, intensity: 'easy' };
  });
}

/** Sessions of one kind are told apart by nothing but their day: the builder may give a time to one. */
function kindOf(session: Session | Wish): string {
  const what = session.kind === 'run' ? session.run : session.activity;
  return [session.kind, what ?? '', session.intensity ?? ''].join(' ');
}
