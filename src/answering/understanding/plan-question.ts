import type { Hit } from '../../knowledge/phrases.ts';
import type { FrequencyQuestion, PlanQuestion, SameDayQuestion } from '../../planner/plan.ts';
import type { Activity, Intensity, Level, RunLoad } from '../../planner/session.ts';
import type { Mention, PlanReading } from './plan-reading.ts';
import { distance, gapOf, orderOf, REACH_WORDS } from './session-order.ts';

/** Months to a race from which we speak of the off-season. Our reading of "away from races": the article gives no number. */
const OFF_SEASON_MONTHS = 4;
/** Largest number of sessions a week that is taken for one. */
const MOST_SESSIONS = 14;

/**
 * The plan question that a message asks, or undefined where it asks none. `before` is the plan question that the
 * same member asked last, if a follow-up may lean on it: what is not said anew is taken from there.
 */
export function planQuestion(reading: PlanReading, before?: PlanQuestion): PlanQuestion | undefined {
  const own = asksTwoHard(reading)
    ? TWO_HARD
    : asksSameDay(reading)
      ? sameDay(reading)
      : asksFrequency(reading)
        ? frequency(reading)
        : undefined;
  if (own) return before && before.intent === own.intent ? carryOver(before, own) : own;
  if (!before) return undefined;
  const more = before.intent === 'same-day' ? sameDay(reading) : frequency(reading);
  return Object.keys(more).length > 1 ? carryOver(before, more) : undefined;
}

/** What was asked before with what is said anew; how hard another activity was says nothing of a new one. */
function carryOver(before: PlanQuestion, more: PlanQuestion): PlanQuestion {
  if (more.intent === 'frequency' || before.intent === 'frequency') return { ...before, ...more };
  const { activityIntensity, ...rest } = before;
  const same = more.activity === undefined || more.activity === before.activity;
  return { ...rest, ...(same && activityIntensity && { activityIntensity }), ...more };
}

/** Two hard sessions on one day, whatever they are. */
const TWO_HARD: SameDayQuestion = { intent: 'same-day', run: 'hard', activityIntensity: 'hard' };

function asksTwoHard({ marks, mentions }: PlanReading): boolean {
  const plain = mentions.every(({ value }) => value.kind === 'run' || value.activity === undefined);
  return plain && marks['two-hard'].length > 0 && marks['one-day'].length > 0;
}

function asksSameDay(reading: PlanReading): boolean {
  const { marks } = reading;
  const cross = reading.mentions.some(({ value }) => value.kind === 'cross');
  const run = reading.mentions.some(({ value }) => value.kind === 'run');
  if (!cross || (!run && activitiesOf(reading) > 1)) return false;
  if (run && marks['how-far-apart'].length > 0) return true;
  if (marks['how-often'].length > 0 || marks.instead.length > 0) return false;
  if (marks['same-day'].length > 0) return true;
  if (!run || asksWhichDay(reading)) return false;
  return (
    marks['right-after'].length > 0 ||
    marks['right-before'].length > 0 ||
    marks.together.length > 0 ||
    marks['which-first'].length > 0 ||
    orderOf(reading) !== undefined ||
    reading.times.length > 1
  );
}

/** Two days named, "the day after my long run" and "which day" ask for another day, unless only one of several choices ("or another day?"). */
function asksWhichDay({ words, marks, days }: PlanReading): boolean {
  if (new Set(days.map(({ value }) => value)).size > 1) return true;
  return marks['another-day'].some(({ start }) => words[start - 1] !== 'or');
}

/** Different activities that a message names. */
function activitiesOf({ mentions }: PlanReading): number {
  return new Set(
    mentions.flatMap(({ value }) => (value.kind === 'cross' && value.activity ? [value.activity] : [])),
  ).size;
}

function asksFrequency(reading: PlanReading): boolean {
  const { marks, mentions, levels } = reading;
  const cross = mentions.some(({ value }) => value.kind === 'cross');
  const run = mentions.some(({ value }) => value.kind === 'run');
  const aboutCross = cross || (!run && (marks['a-week'].length > 0 || levels.length > 0));
  if (!aboutCross || (marks['other-span'].length > 0 && marks.daily.length === 0)) return false;
  if (marks['how-often'].some((hit) => countsSessions(reading, hit))) return true;
  if (countOf(reading) === undefined) return false;
  if (marks.daily.length > 0 && !run) return true;
  const inAWeek = marks['a-week'].length > 0 || levels.length > 0;
  return inAWeek && (marks['too-much'].length > 0 || levels.length > 0);
}

/** True where "how many" counts days or sessions, and not minutes, lengths or squats; "how often" always does. */
function countsSessions({ words, marks, mentions }: PlanReading, { end }: Hit<true>): boolean {
  if (words[end - 1] !== 'many') return true;
  const within = ({ start }: Hit<unknown>): boolean => start >= end && start - end < REACH_WORDS;
  const unit = marks['other-unit'].find(within);
  const session = [...marks.session, ...mentions.filter(({ value }) => value.kind === 'cross')]
    .toSorted((a, b) => a.start - b.start)
    .find(within);
  return session !== undefined && (unit === undefined || session.start < unit.start);
}

function sameDay(reading: PlanReading): SameDayQuestion {
  const run = runOf(reading);
  const cross = reading.mentions.find(({ value }) => value.kind === 'cross' && value.activity);
  const order = orderOf(reading);
  const gap = gapOf(reading);
  const activityIntensity = cross && intensityOf(reading, cross);
  return {
    intent: 'same-day',
    ...(run && { run }),
    ...(cross?.value.kind === 'cross' && cross.value.activity && { activity: cross.value.activity }),
    ...(activityIntensity && { activityIntensity }),
    ...(order && { order }),
    ...(reading.marks['which-first'].length > 0 && !order && { orderAsked: true }),
    ...(gap && { gap }),
    ...(reading.marks['how-far-apart'].length > 0 && { gapAsked: true }),
    ...about(reading),
  };
}

function frequency(reading: PlanReading): FrequencyQuestion {
  const lapsed = reading.marks.lapsed.length > 0;
  const cross = reading.mentions.find(({ value }) => value.kind === 'cross' && value.activity);
  const several = countedActivities(countsOf(reading)) > 1;
  const named = cross?.value.kind === 'cross' ? cross.value.activity : lapsed ? 'strength' : undefined;
  const activity = several ? undefined : named;
  const count = countOf(reading);
  return {
    intent: 'frequency',
    ...(activity && { activity }),
    ...(count !== undefined && { count }),
    ...(reading.marks.instead.length > 0 && { replacesRuns: true }),
    ...(lapsed && { lapsed: true }),
    ...about(reading),
  };
}

function about(reading: PlanReading): Pick<PlanQuestion, 'level' | 'goal' | 'season'> {
  const level = levelOf(reading);
  const goal = reading.goals[0]?.value;
  const season = seasonOf(reading);
  return { ...(level && { level }), ...(goal && { goal }), ...(season && { season }) };
}

function runOf(reading: PlanReading): RunLoad | undefined {
  for (const mention of reading.mentions) {
    if (mention.value.kind === 'run' && mention.value.load) return mention.value.load;
  }
  for (const mention of reading.mentions) {
    const intensity = mention.value.kind === 'run' && intensityOf(reading, mention);
    if (intensity) return intensity;
  }
  return undefined;
}

/** The intensity whose words stand nearest to a mention, unless they stand nearer to another one. */
function intensityOf(reading: PlanReading, mention: Mention): Intensity | undefined {
  const nearest = reading.intensities
    .map((hit) => ({ hit, distance: distance(hit, mention) }))
    .filter(
      ({ hit, distance: own }) =>
        own <= REACH_WORDS &&
        reading.mentions.every((other) => other === mention || distance(hit, other) >= own),
    )
    .toSorted((a, b) => a.distance - b.distance)[0];
  return nearest?.hit.value;
}

/** Numbers of days or sessions that stand nearer to cross-training than to a run, with the activity they count. */
function countsOf({
  words,
  marks,
  numbers,
  mentions,
}: PlanReading): { count: number; activity?: Activity }[] {
  return numbers.flatMap((hit) => {
    const said =
      COUNTING.test(words[hit.end - 1] ?? '') ||
      [...marks.session, ...mentions].some(({ start }) => start >= hit.start && start - hit.end < 3);
    const nearest = mentions.toSorted((a, b) => apart(a, hit) - apart(b, hit))[0]?.value;
    if (!said || hit.value > MOST_SESSIONS || nearest?.kind === 'run') return [];
    return [{ count: hit.value, ...(nearest?.activity && { activity: nearest.activity }) }];
  });
}

/** The number that a message names; where it names one for each of several activities, all together. */
function countOf(reading: PlanReading): number | undefined {
  const counts = countsOf(reading);
  if (countedActivities(counts) < 2) return counts[0]?.count;
  return counts.reduce((sum, { count, activity }) => sum + (activity ? count : 0), 0);
}

const countedActivities = (counts: ReturnType<typeof countsOf>): number =>
  new Set(counts.flatMap(({ activity }) => activity ?? [])).size;

/** Words that count sessions by themselves: "3x", "twice", "daily". */
const COUNTING = /^(?:\d{1,2}x|once|twice|thrice|daily|everyday|day)$/;

const apart = (a: Omit<Hit<unknown>, 'value'>, b: Omit<Hit<unknown>, 'value'>): number =>
  a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end);

/** The level said, or told by how long somebody has been running: years are not new, weeks and months are. */
function levelOf({ levels, marks, numbers }: PlanReading): Level | undefined {
  const duration = (units: readonly Hit<true>[]) =>
    marks.began.length > 0 &&
    units.some((unit) => numbers.some(({ end }) => end === unit.start || end + 1 === unit.start));
  if (duration(marks.years)) return levels.find(({ value }) => value === 'advanced')?.value ?? 'intermediate';
  const said = levels[0]?.value;
  if (said) return said;
  const ago = marks.ago.length > 0 || marks.began.length > 0;
  return ago && (duration(marks.weeks) || duration(marks.months)) ? 'beginner' : undefined;
}

function seasonOf({ seasons, marks, numbers }: PlanReading): PlanQuestion['season'] {
  if (seasons[0]) return seasons[0].value;
  if (marks.race.length === 0) return undefined;
  for (const { value, end } of numbers) {
    if (marks.weeks.some(({ start }) => start === end)) return 'race-season';
    if (marks.months.some(({ start }) => start === end))
      return value >= OFF_SEASON_MONTHS ? 'off-season' : undefined;
  }
  return undefined;
}
