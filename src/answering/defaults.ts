import { decide } from '../planner/decide.ts';
import type { Intent, PlanQuestion, WeekQuestion, Wish } from '../planner/plan.ts';
import type { CrossSession, Day, RunSession } from '../planner/session.ts';
import { placedIn, weekOf, type Placed } from '../planner/week.ts';
import type { ClubSession, Profile, Question } from './question.ts';
import { weeksUntil } from './race-date.ts';
import { withRace } from './race-week.ts';

/** A plan question with what the member's profile and the club add to it. */
export interface Defaulted {
  readonly question: PlanQuestion;
  /** The parts of the profile that were used. */
  readonly fromProfile: Profile;
  /** True where the club's fixed sessions stand in for run days that nobody named. */
  readonly fromClub: boolean;
  readonly leftOut: readonly LeftOut[];
}

/** What of the profile and of the club was left out, since the question says otherwise or it is over. */
export type LeftOut =
  | { readonly id: 'impossible-days'; readonly days: readonly Day[] }
  /** `date` is an ISO day. */
  | { readonly id: 'race-over'; readonly date: string }
  | { readonly id: 'club-days'; readonly days: readonly Day[] };

/** What each kind of question goes by; the rest of a profile would only be noise in its answer. */
const GOES_BY: Readonly<Record<Intent, readonly (keyof Profile)[]>> = {
  'same-day': ['goal', 'raceDate'],
  frequency: ['level', 'goal', 'raceDate'],
  placement: ['level', 'goal', 'raceDate', 'runDays', 'impossibleDays'],
  season: ['raceDate'],
  goal: ['goal', 'likes', 'atHand', 'refuses'],
  focus: ['likes', 'atHand', 'refuses'],
  'week-check': ['level', 'goal', 'raceDate', 'impossibleDays'],
  'week-build': ['level', 'goal', 'raceDate', 'runDays', 'impossibleDays', 'likes', 'atHand'],
};

/** Questions of which a part of the profile may change nothing: it then counts as not used. */
const BY_EFFECT: readonly Intent[] = ['goal', 'focus'];

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
    const weeksToRace = weeksUntil(date, today);
    return knowsNoRace(asked) && weeksToRace >= 0 ? { ...asked, weeksToRace } : undefined;
  },
  runDays: (asked, days) => (days.length > 0 ? onRunDays(asked, days) : undefined),
  impossibleDays: (asked, days) => {
    if (!goesByDays(asked)) return undefined;
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
    if (filled === undefined || (BY_EFFECT.includes(asked.intent) && decidesAlike(question, filled)))
      continue;
    question = filled;
    fromProfile = { ...fromProfile, [key]: profile?.[key] };
    if (key === 'impossibleDays') fromProfile = withoutDays(fromProfile, namedDays(asked));
  }
  const withClub = club === undefined ? undefined : onClubDays(question, club.sessions);
  const whole = withClub ?? question;
  return {
    question: {
      ...(fromProfile.raceDate === undefined ? whole : onRaceDay(whole, fromProfile.raceDate, today)),
      ...(club?.limits !== undefined && { limits: club.limits }),
    },
    fromProfile,
    fromClub: withClub !== undefined,
    leftOut: leftOutOf(asked, { profile: profile ?? {}, sessions: club?.sessions ?? [], today }),
  };
}

/** Decisions are plain values whose keys always stand in the same order. */
const decidesAlike = (one: PlanQuestion, other: PlanQuestion): boolean =>
  JSON.stringify(decide(one)) === JSON.stringify(decide(other));

const onRaceDay = (asked: PlanQuestion, date: string, today: string): PlanQuestion =>
  asked.intent === 'week-build' || asked.intent === 'week-check' ? withRace(asked, date, today) : asked;

function leftOutOf(
  asked: PlanQuestion,
  {
    profile: { impossibleDays = [], raceDate },
    sessions,
    today,
  }: { readonly profile: Profile; readonly sessions: readonly ClubSession[]; readonly today: string },
): LeftOut[] {
  const named = namedDays(asked);
  const overruled = impossibleDays.filter((day) => named.has(day));
  const isOver = raceDate !== undefined && knowsNoRace(asked) && weeksUntil(raceDate, today) < 0;
  const week = 'week' in asked && hasRun(asked.week) ? asked.week : undefined;
  const clubDays = sessions.flatMap(({ day }) => (week?.[day].length === 0 ? [day] : []));
  return [
    ...(overruled.length > 0 ? [{ id: 'impossible-days', days: overruled } as const] : []),
    ...(isOver && GOES_BY[asked.intent].includes('raceDate')
      ? [{ id: 'race-over', date: raceDate } as const]
      : []),
    ...(clubDays.length > 0 ? [{ id: 'club-days', days: clubDays } as const] : []),
  ];
}

const knowsNoRace = ({ season, weeksToRace }: PlanQuestion): boolean =>
  season === undefined && weeksToRace === undefined;

function fill<K extends keyof Profile>(
  key: K,
  asked: PlanQuestion,
  profile: Profile,
  today: string,
): PlanQuestion | undefined {
  const value = withoutRefused(profile)[key];
  const filling: Fill<K> = FILLS[key];
  return value === undefined ? undefined : filling(asked, value, today);
}

/** Days that the question itself uses are none that were taken from the profile. */
function withoutDays({ impossibleDays = [], ...rest }: Profile, named: ReadonlySet<Day>): Profile {
  return { ...rest, impossibleDays: impossibleDays.filter((day) => !named.has(day)) };
}

/** What is at hand may well be refused: it is then none to choose. */
function withoutRefused({ likes, atHand, refuses = [], ...rest }: Profile): Profile {
  const kept = (activities: readonly CrossActivity[]): readonly CrossActivity[] =>
    activities.filter((activity) => !refuses.includes(activity));
  return {
    ...rest,
    refuses,
    ...(likes && { likes: kept(likes) }),
    ...(atHand && { atHand: kept(atHand) }),
  };
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
  if (!goesByDays(asked)) return new Set();
  return new Set([...placedIn(asked.week).map(({ day }) => day), ...wishedDays(asked)]);
}

function wishedDays(asked: WeekQuestion): readonly Day[] {
  switch (asked.intent) {
    case 'placement':
      return asked.on ?? [];
    case 'week-build':
      return [...(asked.runs ?? []), ...asked.wishes].flatMap(({ on = [] }) => on);
    case 'week-check':
      return [];
  }
}

const goesByDays = (asked: PlanQuestion): asked is WeekQuestion =>
  asked.intent === 'placement' || asked.intent === 'week-build' || asked.intent === 'week-check';

function namedActivities(asked: PlanQuestion): ReadonlySet<CrossActivity> {
  if (asked.intent === 'week-build') return new Set(asked.wishes.flatMap(({ activity }) => activity ?? []));
  return 'activities' in asked ? new Set(asked.activities) : new Set();
}
