import { conclude, isAllowed, type Applied, type Read } from './apply.ts';
import { circumstancesOf } from './circumstances.ts';
import { daysOfKind, EXAMPLE_DAY, exampleWeek } from './day-kinds.ts';
import { fit, type Fit } from './build/fit.ts';
import { addedTo, readAmounts, readDays, readRest, readStressBefore } from './named-days.ts';
import type { Clash, DayKind, Decision, Missing, PlacementQuestion, RemedyId, Understood } from './plan.ts';
import { mergeReads, readOf, withoutDays } from './read-week.ts';
import { remedyOf } from './remedy.ts';
import type { RuleId } from './rules/rules.ts';
import { crossOf } from './rules/rules-week.ts';
import { DAYS, type CrossSession, type Day, type Week } from './session.ts';
import { intensityOfCross, isCounted, isRestful, isRun } from './session-load.ts';
import { readUnplaced } from './unplaced.ts';
import { inOrder } from './week.ts';
import { missingLevel, numberFor } from './weekly-number.ts';

/** What the rules say, and the days that the answer names. */
interface Answer {
  readonly read: readonly Read[];
  readonly days: readonly Day[];
  readonly missing?: Missing;
  /** Set where no day is left for the sessions. */
  readonly clash?: Clash;
}

/** Decides on which days cross-training goes, or whether it may go where the member would have it. */
export function decidePlacement(question: PlacementQuestion, understood: Understood): Decision {
  const { read, days, missing: unknown, clash } = answerTo(question);
  const applied = conclude(read);
  const { findings, conditions } = applied;
  // Days of the member's own break no rule, but make it impossible.
  const verdict = clash?.rules.length === 0 ? 'no' : applied.verdict;
  const count = [...crossOf(question.week), ...sessionsOf(question)].filter(isCounted).length;
  const missing = unknown ?? (verdict === 'yes-if' ? missingLevel(question, count) : undefined);
  const remedy = remedyOf({ ...applied, verdict }, remedyFor(question, applied));
  return {
    intent: 'placement',
    verdict,
    understood,
    ...numberFor(question, count),
    ...(days.length > 0 && { days: inOrder(days) }),
    ...(question.activity !== undefined && { activities: [question.activity] }),
    findings,
    ...(conditions.length > 0 && { conditions }),
    ...(remedy !== undefined && { remedy }),
    ...(missing !== undefined && { missing }),
    ...(clash !== undefined && { clash }),
  };
}

function answerTo(question: PlacementQuestion): Answer {
  const { on = [], onKind, week } = question;
  if (onKind !== undefined) return onKindOfDay(question, onKind);
  if (on.length > 0) return onNamedDays(question, on);
  return Object.values(week).some((sessions) => sessions.length > 0)
    ? onBestDays(question)
    : { read: readUnplaced(sessionsOf(question), circumstancesOf(question)), days: [], missing: 'run-days' };
}

/** The kind of day is read in an example week; which days are of that kind the member's own week tells. */
function onKindOfDay(question: PlacementQuestion, kind: DayKind): Answer {
  const who = circumstancesOf(question);
  const example = addedTo(exampleWeek(kind), sessionOf(question), [EXAMPLE_DAY]);
  const daily = mergeReads(
    readDays(example, [EXAMPLE_DAY], who),
    readStressBefore(example, [EXAMPLE_DAY], sessionOf(question)),
  );
  const read = mergeReads(withoutDays(daily), [
    ...readAmounts(question.week, sessionsOf(question), who),
    ...(kind === 'rest-day' ? onRestDays(question) : []),
  ]);
  if (!knowsRuns(question.week)) return { read, days: [] };
  const named = daysOfKind(question.week, kind);
  return { read, days: bestDays(question, isFaulty(daily) ? without(named) : named) };
}

/** Rest days must not all turn into intense sessions; only easy ones may fill them all and still leave them rest days. */
function onRestDays(question: PlacementQuestion): readonly Read[] {
  const session = sessionOf(question);
  const intensity = intensityOfCross(session);
  if (question.everyOne !== true || isRestful(session) || intensity === 'easy')
    return readOf('keep-rest-days', 'open');
  return readOf(intensity === 'hard' ? 'keep-rest-days' : 'enough-rest-days', 'conflict');
}

/** Each day that the member names is read as it would be with the session; of several for fewer sessions the best. */
function onNamedDays(question: PlacementQuestion, on: readonly Day[]): Answer {
  const who = circumstancesOf(question);
  const session = sessionOf(question);
  const isChoice = question.count !== undefined && question.count < on.length;
  const best = isChoice ? bestDays(question, on) : on;
  const days = best.length > 0 ? best : on;
  const added = addedTo(question.week, session, days);
  const daily = mergeReads(readDays(added, days, who), readStressBefore(added, days, session));
  if (!knowsRuns(question.week)) {
    return { read: mergeReads(daily, readUnplaced(sessionsOf(question), who)), days, missing: 'run-days' };
  }
  const read = mergeReads(daily, [
    ...readAmounts(
      question.week,
      days.map(() => session),
      who,
    ),
    ...readRest(added),
  ]);
  return { read, days: isFaulty(daily) ? bestDays(question, without(on)) : days };
}

/** The days that suit best, by the week as far as it is known. */
function onBestDays(question: PlacementQuestion): Answer {
  const { week } = question;
  const who = circumstancesOf(question);
  const { placement, clash } = fitOn(question);
  const days = placement.crossDays;
  const isUnknown = !knowsRuns(week);
  const read = mergeReads(
    mergeReads(readDays(placement.week, days, who), readRest(placement.week)),
    mergeReads(readAmounts(week, sessionsOf(question), who), withoutDays(clash?.read ?? [])),
  );
  return {
    read: isUnknown ? mergeReads(read, readOf('after-hard-runs', 'open')) : read,
    days,
    ...(clash !== undefined && {
      clash: { wishes: clash.wishes, rules: clash.read.map(({ id }) => id) },
    }),
    ...(isUnknown && { missing: 'run-days' }),
  };
}

/** The best days for the sessions asked about among those given; as many of them as fit. */
function bestDays(question: PlacementQuestion, among: readonly Day[]): readonly Day[] {
  return fitOn(question, among).placement.crossDays;
}

function fitOn(question: PlacementQuestion, among?: readonly Day[]): Fit {
  const { week, impossible = [] } = question;
  const { wornOut: _, ...who } = circumstancesOf(question);
  const cross = sessionsOf(question).map((session) => ({
    ...session,
    ...(among !== undefined && { on: among }),
  }));
  return fit({ week, runs: [], cross, impossible, who });
}

/** What would make it a yes where a rule stands against it. */
function remedyFor(question: PlacementQuestion, { findings }: Applied): RemedyId {
  const [gravest] = findings;
  if (gravest !== undefined && AMOUNTS.includes(gravest.rule)) return 'fewer-days';
  if (question.activityIntensity !== undefined && question.activityIntensity !== 'easy')
    return 'make-cross-easy';
  return gravest?.rule === 'support-running-near-race' ? 'running-first' : 'other-days';
}

const AMOUNTS: readonly RuleId[] = ['days-by-level', 'club-most-sessions', 'strength-couple-a-week'];

/** The sessions asked about: as many as the member says, else one for each day named. */
function sessionsOf(question: PlacementQuestion): CrossSession[] {
  const { count, on } = question;
  return Array.from({ length: count ?? Math.max(1, on?.length ?? 0) }, () => sessionOf(question));
}

function sessionOf({ activity, activityIntensity }: PlacementQuestion): CrossSession {
  return {
    kind: 'cross',
    ...(activity !== undefined && { activity }),
    ...(activityIntensity !== undefined && { intensity: activityIntensity }),
  };
}

/** True where the days themselves speak against it, so that others are better. */
function isFaulty(daily: readonly Read[]): boolean {
  return !isAllowed(conclude(daily).verdict);
}

function knowsRuns(week: Week): boolean {
  return Object.values(week).some((sessions) => sessions.some(isRun));
}

function without(days: readonly Day[]): Day[] {
  return DAYS.filter((day) => !days.includes(day));
}
