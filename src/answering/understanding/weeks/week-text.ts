import { makePhraseFinder, type Hit } from '../../../knowledge/phrases.ts';
import type { Day } from '../../../planner/session.ts';
import { findDayKinds, type DayKindHit } from './day-kinds.ts';
import { ALTERNATE_DAYS, DAY_WORDS } from './day-names.ts';
import { findJoints, type Joints } from './day-finders.ts';
import { findDays } from './day-words.ts';
import { placeAfter, placeAt, placeBefore, stretchesOf } from './hit-places.ts';
import type { PlanReading } from '../plan-reading.ts';
import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { phrases } from '../words/plan-words.ts';
import { findWeekMarks, type WeekMarks } from './week-marks.ts';

/** All that the words of a week are read from. */
export interface WeekText {
  readonly reading: PlanReading;
  readonly marks: WeekMarks;
  /** One place for each day, or row of days, named. */
  readonly days: readonly Hit<readonly Day[]>[];
  readonly kinds: readonly DayKindHit[];
  /** Places of the words that join days or sessions ("and", "or", "to"). */
  readonly joints: ReadonlySet<number>;
  /** For each word the stretch between two breaks in which it stands. */
  readonly stretches: readonly number[];
}

/** How far "every other day" may stand from the run that it is said of, in words. */
const ALTERNATE_REACH_WORDS = 4;

/** Days behind "into" or "between" from which on they are the week that sessions go into. */
const LEAST_LISTED_DAYS = 2;

const alternateFinder = (language: SpokenLanguage) =>
  makePhraseFinder(() =>
    phrases(DAY_WORDS[language].alternate).map((phrase) => [phrase, ALTERNATE_DAYS] as const),
  );
const ALTERNATES = {
  en: alternateFinder('en'),
  es: alternateFinder('es'),
  de: alternateFinder('de'),
  fr: alternateFinder('fr'),
};

/** Reads the words of a message for a week: its days, kinds of days and marks. */
export function readWeekText(reading: PlanReading): { readonly text: WeekText; readonly joints: Joints } {
  const { words, language, today } = reading;
  const found = findWeekMarks(words, reading.breaks, language);
  const days = [
    ...samePlace(
      findDays(words, new Set([...reading.breaks, ...reading.joined]), language, today, reading.hyphened),
    ),
    ...alternateDays(reading),
  ]
    .filter(({ start }) => placeAt(reading.dayAfter, start) === undefined)
    .toSorted((a, b) => a.start - b.start);
  const marks = {
    ...found,
    'which-day': whichDays(reading, found).filter(
      (hit) => !isOfThings(reading, found, days, hit) && !isWhile(reading, hit),
    ),
    wish: found.wish.filter((hit) => !joinsSessions(reading, days, hit)),
    'day-after': [...found['day-after'], ...reading.dayAfter].toSorted((a, b) => a.start - b.start),
  };
  const breaks = new Set([
    ...[...reading.breaks].filter((at) => !isWeekly(words, at)),
    ...marks.clause.flatMap(({ start }) =>
      start > 0 && placeAt(marks['which-day'], start) === undefined ? [start] : [],
    ),
    // "Sat long + 2x gym": what is counted is a part of its own.
    ...reading.numbers.flatMap(({ start }) => (reading.joined.has(start) ? [start] : [])),
    // "Fit a swim into Tue easy, Thu intervals": the days behind it are a list of their own.
    ...marks.among.flatMap(({ start }) =>
      days.filter((day) => day.start > start).length >= LEAST_LISTED_DAYS ? [start] : [],
    ),
  ]);
  const joints = findJoints(words, language);
  const joining = new Set<number>();
  for (const { start, end } of joints.values()) for (let at = start; at < end; at++) joining.add(at);
  const kinds = findDayKinds(reading, marks, days);
  return {
    text: { reading, marks, days, kinds, joints: joining, stretches: stretchesOf(words.length, breaks) },
    joints,
  };
}

/** "Tue intervals plus squats": what is joined to the session of a day is no wish. */
function joinsSessions(
  { words, breaks, mentions }: PlanReading,
  days: readonly Hit<readonly Day[]>[],
  { start, end }: Hit<true>,
): boolean {
  if (end - start > 1 || words[start] !== 'plus') return false;
  const session = placeBefore(mentions, start);
  const day = session && placeBefore(days, session.start);
  if (session?.end !== start || day === undefined || session.start - day.end > EFFORT_WORDS) return false;
  return ![...breaks].some((at) => at >= day.end && at <= start);
}

/** Words that may stand between a day and its session: "mon very heavy gym". */
const EFFORT_WORDS = 2;

/** "Gym when?", "when am I supposed to lift": the word that opens a clause asks where none follows, or a question does. */
function whichDays({ words, breaks, asking: asked }: PlanReading, marks: WeekMarks): WeekMarks['which-day'] {
  const asking = marks.clause.filter(
    ({ start, end }) =>
      /^(?:when|where)$/.test(words[start] ?? '') &&
      (end === words.length ||
        breaks.has(end) ||
        (words[start] === 'when' && asked.has(start) && AUXILIARY.test(words[end] ?? ''))),
  );
  return [
    ...marks['which-day'],
    ...asking.filter(({ start }) => placeAt(marks['which-day'], start) === undefined),
  ].toSorted((a, b) => a.start - b.start);
}

/** "Quand même", "quand les compétitions reprennent", "cuando el cuerpo pide": a time that is told, and not asked for. */
function isWhile({ words, breaks, asking, mentions }: PlanReading, { start, end }: Hit<true>): boolean {
  if (end - start > 1 || !WHILE.test(words[start] ?? '')) return false;
  const opens = start === 0 || breaks.has(start) || !asking.has(start - 1);
  if (words[end] === 'meme') return true;
  if (IS.has(words[start - 1] ?? '') || !ARTICLE.test(words[end] ?? '')) return false;
  const next = mentions.find(({ value, start: from }) => value.kind === 'cross' && from >= end);
  return !opens || (next !== undefined && [...breaks].some((at) => at > end && at <= next.start));
}
/** "C'est quand le mieux". */
const IS: ReadonlySet<string> = new Set('c est cest es'.split(' '));
const WHILE = /^(?:quand|cuando)$/;
const ARTICLE = /^(?:les?|la|mes|ma|mon|ces?|on|ca|el|los|las|mis?)$/;

/** "Which one thing should I add?": with no day in the message, "which one" is of something else. */
const isOfThings = (
  { words }: PlanReading,
  { day, ...marks }: WeekMarks,
  days: readonly Hit<readonly Day[]>[],
  { start, end }: Hit<true>,
): boolean =>
  ONE_OF.test(words.slice(start, end).join(' ')) &&
  days.length + day.length + marks['rest-day'].length + marks['run-day'].length === 0;

const ONE_OF = /^which ones?$/;

const AUXILIARY = /^(?:am|is|are|do|does|should|shall|can|could|would|will|might|must)$/;

/** "3 runs/wk", "4x/week": the stroke parts nothing. */
const isWeekly = (words: readonly string[], at: number): boolean =>
  /^(?:wk|week|woche|semana|sem|semaine)$/.test(words[at] ?? '') &&
  /^(?:\d+x?|x|mal|veces|fois|tage|[a-z]+s)$/.test(words[at - 1] ?? '');

/** Days that share a place as one hit. */
function samePlace(hits: readonly Hit<Day>[]): Hit<readonly Day[]>[] {
  const places: Hit<readonly Day[]>[] = [];
  for (const { value, start, end } of hits) {
    const last = places.at(-1);
    if (last?.start === start) places[places.length - 1] = { ...last, value: [...last.value, value] };
    else places.push({ value: [value], start, end });
  }
  return places;
}

/** "Every other day" in a row of words. */
export const findAlternateDays = (
  words: readonly string[],
  language: SpokenLanguage,
): Hit<readonly Day[]>[] => ALTERNATES[language](words);

/** "I run every other day": said of cross-training it asks how often, which is no matter of days. */
function alternateDays({ words, language, mentions }: PlanReading): Hit<readonly Day[]>[] {
  return findAlternateDays(words, language).filter(({ start, end }) => {
    const before = placeBefore(mentions, start);
    const after = placeAfter(mentions, end);
    const near = before && start - before.end <= ALTERNATE_REACH_WORDS ? before : after;
    return near?.value.kind === 'run';
  });
}
