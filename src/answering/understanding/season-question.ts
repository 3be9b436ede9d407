import type { Circumstances, SeasonChange, SeasonQuestion } from '../../planner/plan.ts';
import type { Mention, PlanReading } from './plan-reading.ts';
import type { Hit } from '../../knowledge/phrases.ts';
import { activitiesOf, apart, asksSomethingElse, covered, namesActivity, wanted } from './said.ts';

/** The question what to do more, less or new, by the time of the year or the distance to a race. */
export function seasonQuestion(reading: PlanReading, who: Circumstances): SeasonQuestion | undefined {
  if (asksSomethingElse(reading)) return undefined;
  return asksSeason(reading, who) ? seasonParts(reading) : undefined;
}

function asksSeason(reading: PlanReading, who: Circumstances): boolean {
  const { marks } = reading;
  if (marks['how-often'].length > 0 || marks['another-day'].length > 0) return false;
  const phase = who.season !== undefined || who.weeksToRace !== undefined;
  const changes = changesOf(reading);
  const cross = wanted(reading).some(({ value }) => value.kind === 'cross');
  const open = marks['what-changes'].some((hit) => reading.asking.has(hit.start));
  const yearRound = marks['year-round'].length > 0;
  if (!phase)
    return (
      (yearRound && (cross || changes.length > 0)) ||
      (open && cross && changes.length === 0 && moreOrLess(reading))
    );
  if (changes.length > 0) return asksLeave(reading) || open;
  if (open) return cross || moreOrLess(reading);
  if (who.goal !== undefined && activitiesOf(reading).length > 1 && marks['either-or'].length > 0)
    return false;
  return cross && asksLeave(reading) && marks.which.length + marks.effect.length === 0;
}

/** True where a message asks whether something is all right, or states a wish in few words. */
const asksLeave = ({ marks, words, asks }: PlanReading): boolean =>
  asks || marks['all-right'].length > 0 || words.length <= TERSE_WORDS;

/** A message as short as this asks by naming a thing. */
const TERSE_WORDS = 10;

/** "More or less", asked as a choice. */
const moreOrLess = ({ marks }: PlanReading): boolean =>
  marks['what-changes'].some((hit) => {
    const inside = (mark: Hit<true>) => mark.start >= hit.start && mark.end <= hit.end;
    return marks.more.some(inside) && marks.less.some(inside);
  });

/** What a message says of the changes of a season. */
export function seasonParts(reading: PlanReading): SeasonQuestion {
  const changes = changesOf(reading);
  const activities = activitiesOf(reading);
  return {
    intent: 'season',
    ...(changes.length > 0 && { changes }),
    ...(activities.length > 0 && { activities }),
  };
}

/** What a member would do more, less, no longer or new, each change once. */
function changesOf(reading: PlanReading): SeasonChange[] {
  const { marks, changes } = reading;
  const said = changes.filter(
    ({ value, start }) =>
      value !== 'new-activities' ||
      wanted(reading).some(namesActivity) ||
      NEW.test(reading.words.slice(start, start + 4).join(' ')),
  );
  const amounts = (hits: readonly Hit<true>[], cross: SeasonChange, run: SeasonChange) =>
    hits
      .filter((hit) => !covered(hit, [...marks['what-changes'], ...said, ...reading.seasons]))
      .flatMap((hit) => {
        const object = objectOf(reading, hit);
        return object ? [object.value.kind === 'run' ? run : cross] : [];
      });
  const found = new Set<SeasonChange>([
    ...amounts(marks.more, 'more-cross', 'more-running'),
    ...amounts(marks.less, 'less-cross', 'less-running'),
    ...amounts(marks.stop, 'no-cross', 'less-running'),
    ...said.map(({ value }) => value),
    ...swapped(reading),
    ...(beginsSomething(reading) ? (['new-activities'] as const) : []),
  ]);
  if (found.has('no-cross')) found.delete('less-cross');
  return [...found];
}

/** "Swap runs for swimming": more of the one, less of the other. */
function swapped(reading: PlanReading): SeasonChange[] {
  const kinds = new Set(wanted(reading).map(({ value }) => value.kind));
  return reading.marks.instead.length > 0 && kinds.size > 1 ? ['more-cross', 'less-running'] : [];
}

/** "Start bouldering": to begin an activity, and not only to add some of it. */
function beginsSomething(reading: PlanReading): boolean {
  const activities = wanted(reading).filter(namesActivity);
  return reading.marks.begin.some(
    ({ start, end }) =>
      BEGINNING.test(reading.words.slice(start, end).join(' ')) &&
      activities.some((activity) => activity.start >= end && activity.start - end < OBJECT_REACH_WORDS),
  );
}

const BEGINNING =
  /^(?:start|begin|tak|get|pick|empez|empiez|comen|comien|inici|anfang|fang|begin|starte|commenc|debut|demarr|me mettre|mettre|apunt|me lancer|lancer|inscri)/;

/** Words for new activities that name none. */
const NEW = /new|something|other|different|nuev|otro|distint|neu|ander|nouve|autre|different/;

/** How far "more" stands from what there is to be more of, in words. */
const OBJECT_REACH_WORDS = 3;

/** What "more" or "less" is of: the session right behind it ("more swimming"), else right before ("nadar más"), else the nearest. */
function objectOf(reading: PlanReading, hit: Hit<true>): Mention | undefined {
  const sessions = wanted(reading);
  const behind = sessions.find(({ start }) => start >= hit.end && start - hit.end < 2);
  const before = sessions.findLast(({ end }) => end === hit.start);
  const near = sessions
    .filter((session) => apart(session, hit) <= OBJECT_REACH_WORDS)
    .toSorted((a, b) => apart(a, hit) - apart(b, hit));
  return reading.language === 'en' || reading.language === 'de'
    ? (behind ?? before ?? near[0])
    : (before ?? behind ?? near[0]);
}
