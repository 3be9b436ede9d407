import type { ClubSession, Profile } from '../answering/question.ts';
import { decide } from '../planner/decide.ts';
import type { Limits } from '../planner/limits.ts';
import type { WeekBuildQuestion } from '../planner/plan.ts';
import { weekOf, type Placed } from '../planner/week.ts';

/**
 * The week of one member around the club's runs and their own run days, to be asked with their profile: as much
 * cross-training as their level begins with, one session where they have told no level. Which activities is left open,
 * so that the profile fills in those that they like.
 */
export function ownWeek(
  { level, goal, runDays = [] }: Profile,
  { sessions, limits }: { readonly sessions: readonly ClubSession[]; readonly limits?: Limits },
): WeekBuildQuestion {
  const held = new Set(sessions.map(({ day }) => day));
  const placed: Placed[] = [
    ...sessions.map(({ day, run, time }) => ({
      day,
      session: { kind: 'run' as const, run, club: true as const, ...(time !== undefined && { time }) },
    })),
    ...runDays.filter((day) => !held.has(day)).map((day) => ({ day, session: { kind: 'run' as const } })),
  ];
  const { min, max } = decide({
    intent: 'frequency',
    ...(level !== undefined && { level }),
    ...(goal !== undefined && { goal }),
    ...(limits !== undefined && { limits }),
  });
  const count = level === undefined ? 1 : (min ?? max ?? 1);
  return {
    intent: 'week-build',
    week: weekOf(placed),
    wishes: Array.from({ length: count }, () => ({ kind: 'cross' })),
  };
}
