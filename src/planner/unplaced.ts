import type { Circumstances } from './plan.ts';
import type { Read } from './apply.ts';
import { readAmounts } from './named-days.ts';
import { mergeReads, readOf } from './read-week.ts';
import type { RuleId } from './rules/rules.ts';
import { supportNearRace } from './rules/rules-day.ts';
import type { Activity, CrossSession } from './session.ts';
import { isDemanding } from './session-load.ts';
import { EMPTY_WEEK } from './week.ts';

/** The rules that say where in a week an activity belongs. */
const OWN_PLACE: Readonly<Partial<Record<Activity, RuleId>>> = {
  swimming: 'swim-off-hard-days',
  cycling: 'cycling-replaces-one-or-two-runs',
  yoga: 'yoga-after-run',
  pilates: 'yoga-after-run',
};

/**
 * What the rules say to sessions in a week of which no run is known: where they would go, by the runs that only the
 * member knows.
 */
export function readUnplaced(sessions: readonly CrossSession[], who: Circumstances): Read[] {
  const [session] = sessions;
  const own = session?.activity === undefined ? undefined : OWN_PLACE[session.activity];
  const experienced = who.level === 'intermediate' || who.level === 'advanced';
  const hard = sessions.some(isDemanding);
  return mergeReads(readAmounts(EMPTY_WEEK, sessions, who), [
    ...readOf('after-hard-runs', 'open'),
    ...readOf('no-extra-stress', hard ? 'open' : 'silent'),
    ...readOf('one-hard-session-a-day', hard ? 'open' : 'silent'),
    ...(own === undefined ? [] : readOf(own, 'kept')),
    ...readOf('space-sessions', 'open'),
    ...readOf('same-day-allowed', 'kept'),
    ...readOf('start-with-one-or-two', experienced ? 'silent' : 'kept'),
    ...readOf('support-running-near-race', supportNearRace({ sessions, before: [], after: [], who })),
  ]);
}
