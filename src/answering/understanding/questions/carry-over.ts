import type { Circumstances, PlacementQuestion, PlanQuestion } from '../../../planner/plan.ts';
import type { Activity } from '../../../planner/session.ts';
import { weekOf } from '../../../planner/week.ts';
import type { PlanReading } from '../plan-reading.ts';
import { countOf } from '../session-counts.ts';
import { besideDay, dayOf } from '../weeks/day-kinds.ts';
import { findWeekMarks } from '../weeks/week-marks.ts';
import { weekQuestion } from '../weeks/week-question.ts';
import { readWeek } from '../weeks/week-told.ts';
import { leftOut } from '../weeks/what-if.ts';
import { circumstancesOf } from './circumstances.ts';
import { partsFor } from './follow-up-parts.ts';
import { addedActivity, frequencyQuestion } from './frequency-question.ts';
import { formOf } from './question-form.ts';
import { activitiesOf, asksSomethingElse, namesActivity, wanted } from './said.ts';
import { sameDayQuestion } from './same-day-question.ts';

/** A question that follows another: where both ask the same, what was asked before with what is said anew. */
export function carryOver(reading: PlanReading, before: PlanQuestion, own: PlanQuestion): PlanQuestion {
  const earlier = withoutPhase(withoutForm(before), own);
  if (earlier.intent === own.intent) return { ...kept(earlier, own), ...own };
  const activity = activityOf(earlier);
  const named = reading.mentions.some(({ value }) => value.kind === 'cross');
  const known = activity !== undefined && !named && OF_AN_ACTIVITY.has(own.intent) && { activity };
  return { ...circumstancesIn(earlier), ...known, ...own };
}

/**
 * A question that leaves out what it is about ("how often a week?"), with the one activity that was spoken of last and
 * what is known of the member; `earlier` are the messages before it, newest first.
 */
export function withSubject(
  reading: PlanReading,
  asked: PlanQuestion,
  earlier: readonly PlanReading[],
): PlanQuestion {
  const who = earlier.reduceRight<Circumstances>(
    (known, said) => ({ ...known, ...circumstancesOf(said) }),
    {},
  );
  const known = { ...withoutPhase(who, asked), ...asked };
  if (reading.mentions.some(({ value }) => value.kind === 'cross')) return known;
  const [named = []] = earlier.map(activitiesOf).filter((activities) => activities.length > 0);
  const [activity, ...others] = named;
  const fits = OF_AN_ACTIVITY.has(asked.intent) && activityOf(asked) === undefined;
  return fits && activity !== undefined && others.length === 0
    ? ({ ...known, activity } as PlanQuestion)
    : known;
}

/** Questions that are asked of one activity: "and how often?". */
const OF_AN_ACTIVITY: ReadonlySet<PlanQuestion['intent']> = new Set(['frequency', 'placement', 'same-day']);

/** A question without its season and race, where another tells of either: the two go together. */
function withoutPhase<Q extends Circumstances>(before: Q, who: Circumstances): Q {
  if (who.season === undefined && who.weeksToRace === undefined) return before;
  const { season: _season, weeksToRace: _weeks, ...rest } = before;
  return rest as Q;
}

/** A question as if it were asked plainly: a new one is put in its own way. */
function withoutForm<Q extends PlanQuestion>(question: Q): Q {
  const { form: _, ...rest } = question;
  return rest as unknown as Q;
}

/** The question asked before, with what a short follow-up says anew; undefined where it says nothing of it. */
export function continued(said: PlanReading, asked: PlanQuestion): PlanQuestion | undefined {
  if (asksSomethingElse(said)) return undefined;
  const reading = withoutLeftOut(said, asked);
  const who = circumstancesOf(reading);
  const form = formOf(said) ?? (asked.form && 'open');
  const before = { ...withoutPhase(withoutForm(asked), who), ...(form && { form }) };
  const activity = activityOf(before);
  const day = whichDay(reading, activity);
  if (day && before.intent.startsWith('week-')) return { ...before, ...who };
  const beside = besideRunOf(reading, before);
  if (beside) return { ...circumstancesIn(before), ...beside, ...who };
  const turned =
    onTopOf(reading, before) ??
    (before.intent === 'placement' || (before.intent === 'same-day' && day?.onKind) ? undefined : day) ??
    sameDayQuestion(reading, activity !== undefined || before.intent === 'frequency') ??
    howOften(reading);
  if (turned && (turned.intent !== before.intent || 'onTop' in turned)) {
    const known = turned.activity === undefined &&
      activity !== undefined &&
      !('onTop' in turned) && { activity };
    return { ...circumstancesIn(before), ...known, ...turned, ...who };
  }
  const more = { ...partsFor(reading, before), ...who };
  const own = { ...more, intent: before.intent } as PlanQuestion;
  return Object.keys(more).length > 1 || day ? { ...kept(before, own), ...own } : undefined;
}

/** "If I skip the bike and row?": what was asked about and is left out gives way to what is named beside it. */
function withoutLeftOut(reading: PlanReading, before: PlanQuestion): PlanReading {
  const asked = activityOf(before);
  const isOut = leftOut(reading, readWeek(reading)).some((activity) => activity === asked);
  const stays = reading.mentions.filter(
    (mention) => !isOut || !namesActivity(mention) || mention.value.activity !== asked,
  );
  return stays.some(namesActivity) ? { ...reading, mentions: stays } : reading;
}

/** "The day after, I meant": another day than that of the run spoken of before. */
function besideRunOf(reading: PlanReading, before: PlanQuestion): PlacementQuestion | undefined {
  if ((before.intent !== 'same-day' && before.intent !== 'placement') || reading.mentions.length > 0)
    return undefined;
  const marks = findWeekMarks(reading.words, reading.breaks, reading.language);
  const side = (['day-after', 'day-before'] as const).find((mark) => marks[mark].length > 0);
  const day = before.intent === 'same-day' ? before.run && dayOf(before.run) : before.onKind;
  const onKind = side && day && besideDay(side, day);
  const { activity } = before;
  const week = before.intent === 'placement' ? before.week : weekOf([]);
  return onKind && { intent: 'placement', ...(activity && { activity }), week, onKind };
}

/** "Which day?", asked of the activity spoken of before, which then stands as if it were said again. */
function whichDay(reading: PlanReading, activity: Activity | undefined): PlacementQuestion | undefined {
  if (activity === undefined || wanted(reading).some(({ value }) => value.kind === 'cross')) return undefined;
  const at = reading.words.length;
  const said = {
    ...reading,
    words: [...reading.words, activity],
    breaks: new Set([...reading.breaks, at]),
    mentions: [...reading.mentions, { value: { kind: 'cross' as const, activity }, start: at, end: at + 1 }],
  };
  const week = weekQuestion(said, {});
  return week && 'intent' in week && week.intent === 'placement' ? week : undefined;
}

const howOften = (reading: PlanReading) => frequencyQuestion(reading, { crossTraining: true });

/** What stays of a question: how hard one activity was says nothing of another. */
function kept(before: PlanQuestion, own: PlanQuestion): PlanQuestion {
  if (!('activityIntensity' in before)) return before;
  const { activityIntensity: _, ...rest } = before;
  const activity = 'activity' in own ? own.activity : undefined;
  return activity === undefined || activity === before.activity ? before : rest;
}

function circumstancesIn(question: PlanQuestion): Circumstances {
  const { level, goal, season, weeksToRace, wornOut, newActivity, limits, form } = question;
  return {
    ...(level && { level }),
    ...(goal && { goal }),
    ...(season && { season }),
    ...(weeksToRace !== undefined && { weeksToRace }),
    ...(wornOut && { wornOut }),
    ...(newActivity && { newActivity }),
    ...(limits && { limits }),
    ...(form && { form }),
  };
}

function activityOf(question: PlanQuestion): Activity | undefined {
  if ('activity' in question) return question.activity;
  if (question.intent === 'week-build') return question.wishes[0]?.activity;
  return 'activities' in question && question.activities?.length === 1 ? question.activities[0] : undefined;
}

/** "Add yoga on top?", after sessions were counted: how many that makes in all. */
function onTopOf(
  reading: PlanReading,
  before: PlanQuestion,
): (PlanQuestion & { intent: 'frequency' }) | undefined {
  const activity = addedActivity(reading);
  const others = sessionsIn(before);
  if (activity === undefined || (others === undefined && before.intent !== 'frequency')) return undefined;
  const count = others === undefined ? undefined : others + (countOf(reading) ?? 1);
  return { intent: 'frequency', activity, ...(count !== undefined && { count }), onTop: true };
}

/** The cross-training sessions that a question counts. */
function sessionsIn(question: PlanQuestion): number | undefined {
  if (question.intent === 'week-build') return question.wishes.length;
  if (question.intent === 'frequency' || question.intent === 'placement') return question.count;
  return undefined;
}
