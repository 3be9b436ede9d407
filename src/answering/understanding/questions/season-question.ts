import type { Circumstances, SeasonChange, SeasonQuestion } from '../../../planner/plan.ts';
import type { Mention, PlanReading } from '../plan-reading.ts';
import type { Hit } from '../../../knowledge/phrases.ts';
import {
  activitiesOf,
  apart,
  asksSomethingElse,
  covered,
  namesActivity,
  nearestTo,
  REACH_WORDS,
  wanted,
} from './said.ts';

/** The same, only where the sentence that asks names the change: "my coach cut lifting to once a week. Should I lift more?". */
export function plainSeasonQuestion(reading: PlanReading, who: Circumstances): SeasonQuestion | undefined {
  const { marks, asking, numbers } = reading;
  if (who.season === undefined && who.weeksToRace === undefined) return undefined;
  // "Does cycling still have a place twice a week?"
  const keeps = marks['what-changes'].some(
    (hit) => asking.has(hit.start) && PLACE.test(reading.words[hit.end - 1] ?? ''),
  );
  if (keeps) return seasonQuestion(reading, who);
  const named = [...marks.more, ...marks.less, ...marks.stop].some(({ start }) => asking.has(start));
  const whole = asking.size === reading.words.length;
  if (!named || whole || numbers.some(({ start }) => asking.has(start))) return undefined;
  const question = seasonQuestion(reading, who);
  return question?.changes && question;
}

const PLACE = /^(?:place|sitio|lugar|platz)$/;

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
const TERSE_WORDS = 18;

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
  // "Drop a gym day" leaves the others.
  const isOfOne = ({ end }: Hit<true>): boolean => ONE.has(reading.words[end] ?? '');
  const amounts = (hits: readonly Hit<true>[], cross: SeasonChange, run: SeasonChange) =>
    hits
      .filter((hit) => !covered(hit, [...marks['what-changes'], ...said, ...reading.seasons]))
      .filter((hit) => !compares(reading, hit))
      .flatMap((hit) => {
        const object = objectOf(reading, hit);
        return object ? [object.value.kind === 'run' ? run : cross] : [];
      });
  const within = (asked: boolean) => (hit: Hit<true>) => reading.asking.has(hit.start) === asked;
  const ofMore = (hits: readonly Hit<true>[]) => amounts(hits, 'more-cross', 'more-running');
  const ofLess = (hits: readonly Hit<true>[]) => amounts(hits, 'less-cross', 'less-running');
  const replaced = (hit: Hit<true>): boolean => marks.instead.some(({ end }) => end === hit.start);
  const [more, less] = [
    ofMore(marks.more.filter((hit) => within(true)(hit) && !replaced(hit))),
    ofLess(marks.less.filter(within(true))),
  ];
  // What is told counts unless the opposite is asked: "my coach cut lifting. Should I lift more?".
  const told = [...ofMore(marks.more.filter(within(false))), ...ofLess(marks.less.filter(within(false)))];
  // "More cycling or less?" asks openly.
  const undecided = ([...more, ...less] as const).filter(
    (change, _, all) => marks['either-or'].length > 0 && all.includes(OPPOSITE[change] ?? change),
  );
  const asked = new Set([...more, ...less]);
  const found = new Set<SeasonChange>([
    ...more,
    ...less,
    ...told.filter((change) => !asked.has(OPPOSITE[change] ?? change)),
    ...ofLess(marks.stop.filter(isOfOne)),
    ...amounts(
      marks.stop.filter((hit) => !isOfOne(hit)),
      'no-cross',
      'no-running',
    ),
    ...said
      .filter((hit) => !isTaken(reading, hit))
      .map((hit) => (isCounted(reading, hit) ? 'less-running' : hit.value)),
    ...swapped(reading),
    ...(beginsSomething(reading) ? (['new-activities'] as const) : []),
  ]);
  if (found.size === 0 && isNew(reading)) found.add('new-activities');
  if (found.has('no-cross')) found.delete('less-cross');
  for (const change of undecided) found.delete(change);
  return [...found];
}

/** "What is more use", "was bringt mehr": which of them, and no change. */
const compares = ({ words }: PlanReading, { start, end }: Hit<true>): boolean =>
  WORTH.test(words[end] ?? '') || BRINGS.test(words[start - 1] ?? '');
const WORTH =
  /^(?:use|useful|helpful|effective|beneficial|important|sense|suitable|efficient|worthwhile|util|utiles|efectiv[oa]|eficaz|importante|recomendable|sentido|sinn|bringt|nutzt|hilft|utile|efficace|adaptee?|important|interessant|benefit)$/;
const BRINGS = /^(?:bringt|nutzt|hilft|brings|helps|gives|aporta|ayuda|sirve|apporte|rapporte|aide)$/;

/** "Took two weeks off" is behind the member, and asks for no rest. */
const isTaken = ({ words }: PlanReading, { value, start }: Hit<SeasonChange>): boolean =>
  value === 'full-rest' &&
  words.slice(Math.max(0, start - TAKEN_REACH_WORDS), start).some((word) => TAKEN.has(word));
const TAKEN_REACH_WORDS = 3;
const TAKEN: ReadonlySet<string> = new Set('took had taken'.split(' '));

/** "Run only twice a week" is less running, and more than nothing else. */
const isCounted = ({ numbers }: PlanReading, { value, end }: Hit<SeasonChange>): boolean =>
  value === 'no-cross' && numbers.some(({ start }) => start === end);

const OPPOSITE: Readonly<Partial<Record<SeasonChange, SeasonChange>>> = {
  'more-cross': 'less-cross',
  'less-cross': 'more-cross',
  'more-running': 'less-running',
  'less-running': 'more-running',
};

const ONE: ReadonlySet<string> = new Set('a an one 1 un una ein eine einen une'.split(' '));

/** "Swap runs for swimming": more of the one, less of the other. */
function swapped(reading: PlanReading): SeasonChange[] {
  const kinds = new Set(wanted(reading).map(({ value }) => value.kind));
  return reading.marks.instead.length > 0 && kinds.size > 1 ? ['more-cross', 'less-running'] : [];
}

/** How far "start" stands from what is begun, in words: "empiezo ahora con el boxeo". */
const BEGUN_REACH_WORDS = 4;

/** "Start bouldering": to begin an activity, and not only to add some of it. */
function beginsSomething(reading: PlanReading): boolean {
  const activities = wanted(reading).filter(namesActivity);
  const runs = reading.mentions.filter(({ value }) => value.kind === 'run');
  const { more, less, stop } = reading.marks;
  // "Start dialling back the cycling" begins nothing.
  const amounts = [...more, ...less, ...stop];
  return reading.marks.begin.some((hit) => {
    if (!BEGINNING.test(reading.words.slice(hit.start, hit.end).join(' '))) return false;
    if (amounts.some(({ start }) => start >= hit.end && start - hit.end < 2)) return false;
    if (activities.some((activity) => apart(activity, hit) < BEGUN_REACH_WORDS)) return true;
    // "Never done crossfit, start now?"
    const last = activities.findLast(({ end }) => end <= hit.start);
    const other = [...runs, ...activities].some(({ start }) => start >= (last?.end ?? 0));
    return last !== undefined && !other && hit.start - last.end < REACH_WORDS;
  });
}

/** An activity that the member has never done, and asks about. */
const isNew = (reading: PlanReading): boolean =>
  reading.marks['new-to-it'].some((hit) => nearestTo(hit, wanted(reading).filter(namesActivity)));

const BEGINNING =
  /^(?:start|begin|learn|tak|get|pick|try|sign|join|a go|a try|a shot|jump|throw|launch|empez|empiez|comen|comien|inici|prob|aprend|lern|apprend|anfang|fang|einsteig|loslegen|los legen|anmeld|ausprob|versuch|begin|starte|commenc|debut|demarr|essay|me mettre|mettre|apunt|me lanc|lanc|inscri)/;

/** Words for new activities that name none. */
const NEW = /new|something|other|different|nuev|otro|distint|neu|ander|nouve|autre|different/;

/** How far "more" stands from what there is to be more of, in words. */
const OBJECT_REACH_WORDS = 3;

/** What "more" or "less" is of: the session right behind it ("more swimming"), else right before ("nadar más"), else the nearest. */
function objectOf(reading: PlanReading, hit: Hit<true>): Mention | undefined {
  const sessions = wanted(reading);
  const behind = sessions.find(
    ({ start }) => start >= hit.end && start - hit.end < 2 && !goesOn(reading, hit.end, start),
  );
  const before = sessions.findLast(({ end }) => end === hit.start);
  const near = sessions
    .filter((session) => apart(session, hit) <= OBJECT_REACH_WORDS)
    .filter((session) => session.start < hit.end || !goesOn(reading, hit.end, session.start))
    .toSorted((a, b) => apart(a, hit) - apart(b, hit));
  return reading.language === 'en' || reading.language === 'de'
    ? (behind ?? before ?? near[0])
    : (before ?? behind ?? near[0]);
}

const AND: ReadonlySet<string> = new Set('and but und aber y pero et mais'.split(' '));

/** "Run less and ride more": what follows "and" is another matter. */
const goesOn = ({ words }: PlanReading, from: number, to: number): boolean =>
  words.slice(from, to).some((word) => AND.has(word));
