import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Intent, PlanQuestion, Wish } from '../planner/plan.ts';
import type { CrossSession, Day, RunSession } from '../planner/session.ts';
import { placedIn, weekOf, type Placed } from '../planner/week.ts';
import type { ClubSession, Profile, Question } from './question.ts';

const DAYS_A_WEEK = 7;

/** A plan question with what the member's profile and the club add to it. */
export interface Defaulted {
  readonly question: PlanQuestion;
  /** The parts of the profile that were used. */
  readonly fromProfile: Profile;
  /** True where the club's fixed sessions stand in for run days that nobody named. */
  readonly fromClub: boolean;
}

/** What each kind of question goes by; the rest of a profile would only be noise in its answer. */
const GOES_BY: Readonly<Record<Intent, readonly (keyof Profile)[]>> = {
  'same-day': ['goal', 'raceDate'],
  frequency: ['level', 'goal', 'raceDate'],
  placement: ['level', 'goal', 'raceDate', 'runDays', 'impossibleDays'],
  season: ['raceDate'],
  goal: ['goal', 'likes', 'atHand', 'refuses'],
  focus: ['likes', 'atHand', 'refuses'],
  'week-check': ['level', 'goal', 'raceDate'],
  'week-build': ['level', 'goal', 'raceDate', 'runDays', 'impossibleDays', 'likes', 'atHand', 'refuses'],
};

type ProfileKey = keyof Profile;

/** Fills one part of a profile in; undefined where the question says it already, or has no use for it. */
type Fill<K extends keyof Profile> = (
  asked: PlanQuestion,
  value: NonNullable<Profile[K]>,
  today: string,
) => PlanQuestion | undefined;

const FILLS: { readonly [K in ProfileKey]: Fill<K> } = {
  level: (asked, level) => (asked.level === undefined ? { ...asked, level } : undefined),
  goal: (asked, goal) => (asked.goal === undefined ? { ...asked, goal } : undefined),
  raceDate: (asked, date, today) => {
    const days = differenceInCalendarDays(parseISO(date), parseISO(today));
    const open = asked.season === undefined && asked.weeksToRace === undefined && days >= 0;
    return open ? { ...asked, weeksToRace: Math.floor(days / DAYS_A_WEEK) } : undefined;
  },
  runDays: (asked, days) => (days.length > 0 ? onRunDays(asked, days) : undefined),
  impossibleDays: (asked, days) => {
    if (asked.intent !== 'placement' && asked.intent !== 'week-build') return undefined;
    const used = namedDays(asked);
    const impossible = days.filter((day) => !used.has(day) && asked.impossible?.includes(day) !== true);
    return impossible.length > 0
      ? { ...asked, impossible: [...(asked.impossible ?? []), ...impossible] }
      : undefined;
  },
  likes: (asked, likes) => liking(asked, likes),
  atHand: (asked, atHand) => liking(asked, atHand),
  refuses: (asked, refuses) => {
    const named = namedActivities(asked);
    const more = refuses.filter((activity) => !named.has(activity));
    return more.length > 0 ? { ...asked, refuses: [...(asked.refuses ?? []), ...more] } : undefined;
  },
};

/**
 * Fills what the member left open from their profile and from the club: what is said in the question goes before
 * both. The club's fixed sessions stand in where no run day is known; its limits hold for every question.
 */
export function withDefaults(
  asked: PlanQuestion,
  { profile, club, today }: Pick<Question, 'profile' | 'club' | 'today'>,
): Defaulted {
  let fromProfile: Profile = {};
  let question = asked;
  for (const key of GOES_BY[asked.intent]) {
    const filled = fill(key, question, profile ?? {}, today);
    if (filled === undefined) continue;
    question = filled;
    fromProfile = { ...fromProfile, [key]: profile?.[key] };
  }
  const withClub = club === undefined ? undefined : onClubDays(question, club.sessions);
  return {
    question: {
      ...(withClub ?? question),
      ...(club?.limits !== undefined && { limits: club.limits }),
    },
    fromProfile,
    fromClub: withClub !== undefined,
  };
}

function fill<K extends keyof Profile>(
  key: K,
  asked: PlanQuestion,
  profile: Profile,
  today: string,
): PlanQuestion | undefined {
  const value = profile[key];
  const filling: Fill<K> = FILLS[key];
  return value === undefined ? undefined : filling(asked, value, today);
}

/** The usual run days, where no run stands on a day yet: runs that are asked for are placed there. */
function onRunDays(asked: PlanQuestion, days: readonly Day[]): PlanQuestion | undefined {
  if (asked.intent !== 'placement' && asked.intent !== 'week-build') return undefined;
  if (hasRun(asked.week)) return undefined;
  if (asked.intent === 'week-build' && asked.runs !== undefined && asked.runs.length > 0) {
    const runs = asked.runs.map((run): Wish<RunSession> => ({ on: days, ...run }));
    return runs.length <= days.length ? { ...asked, runs } : undefined;
  }
  const placed = days.map((day): Placed => ({ day, session: { kind: 'run' } }));
  return { ...asked, week: weekOf(placed, asked.week) };
}

function onClubDays(asked: PlanQuestion, sessions: readonly ClubSession[]): PlanQuestion | undefined {
  if (asked.intent !== 'placement' && asked.intent !== 'week-build') return undefined;
  if (sessions.length === 0 || hasRun(asked.week)) return undefined;
  if (asked.intent === 'week-build' && asked.runs !== undefined && asked.runs.length > 0) return undefined;
  const placed = sessions.map(({ day, ...session }): Placed => ({
    day,
    session: { ...session, club: true },
  }));
  return { ...asked, week: weekOf(placed, asked.week) };
}

/** Activities that the member likes or has at hand: they go first where the question leaves the activity open. */
function liking(asked: PlanQuestion, activities: readonly CrossActivity[]): PlanQuestion | undefined {
  const likes = [...new Set([...(asked.likes ?? []), ...activities])];
  if (asked.intent !== 'week-build') return activities.length > 0 ? { ...asked, likes } : undefined;
  const free = activities.filter((activity) => asked.refuses?.includes(activity) !== true);
  if (free.length === 0 || asked.wishes.every(({ activity }) => activity !== undefined)) return undefined;
  let next = 0;
  const wishes = asked.wishes.map((wish): Wish<CrossSession> => {
    const activity = wish.activity ?? free[next++ % free.length];
    return activity === undefined ? wish : { ...wish, activity };
  });
  return { ...asked, likes, wishes };
}

type CrossActivity = NonNullable<CrossSession['activity']>;

const hasRun = (week: Parameters<typeof placedIn>[0]): boolean =>
  placedIn(week).some(({ session }) => session.kind === 'run');

/** Days that the question itself puts something on. */
function namedDays(asked: PlanQuestion): ReadonlySet<Day> {
  if (asked.intent !== 'placement' && asked.intent !== 'week-build') return new Set();
  const wished =
    asked.intent === 'placement'
      ? (asked.on ?? [])
      : [...(asked.runs ?? []), ...asked.wishes].flatMap(({ on = [] }) => on);
  return new Set([...placedIn(asked.week).map(({ day }) => day), ...wished]);
}

function namedActivities(asked: PlanQuestion): ReadonlySet<CrossActivity> {
  if (asked.intent === 'week-build') return new Set(asked.wishes.flatMap(({ activity }) => activity ?? []));
  return 'activities' in asked ? new Set(asked.activities) : new Set();
}
