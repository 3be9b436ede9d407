import { makePhraseFinder, type Hit } from '../../knowledge/phrases.ts';
import type {
  Activity,
  Day,
  Goal,
  Intensity,
  Level,
  RunLoad,
  Season,
  TimeOfDay,
} from '../../planner/session.ts';
import { ENGLISH, type Mark } from './plan-words.ts';

/** A session that the message speaks of, with the place of its words. */
export type Mention = Hit<
  { readonly kind: 'run'; readonly load?: RunLoad } | { readonly kind: 'cross'; readonly activity?: Activity }
>;

/** What a message says in the planner's words, each with its place; what it asks is decided from this alone. */
export interface PlanReading {
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
  readonly intensities: readonly Hit<Intensity>[];
  readonly days: readonly Hit<Day>[];
  readonly times: readonly Hit<TimeOfDay>[];
  readonly levels: readonly Hit<Level>[];
  readonly goals: readonly Hit<Goal>[];
  readonly seasons: readonly Hit<Season>[];
  readonly numbers: readonly Hit<number>[];
  readonly marks: Readonly<Record<Mark, readonly Hit<true>[]>>;
}

const phrases = (list: string): string[] => list.split(/,\s*/);

function table<K extends string, V>(
  words: Readonly<Partial<Record<K, string>>>,
  value: (key: K) => V,
): (readonly [string, V])[] {
  return (Object.keys(words) as K[]).flatMap((key) =>
    phrases(words[key] ?? '').map((phrase) => [phrase, value(key)] as const),
  );
}

const keyFinder = <K extends string>(words: Readonly<Record<K, string>>) =>
  makePhraseFinder(table(words, (key) => key));

const NOTHING = null;
const findMentions = makePhraseFinder<Mention['value'] | typeof NOTHING>([
  ...table(ENGLISH.activities, (activity) => ({ kind: 'cross', activity }) as const),
  ...phrases(ENGLISH.crossTraining).map((phrase) => [phrase, { kind: 'cross' }] as const),
  ...phrases(ENGLISH.running).map((phrase) => [phrase, { kind: 'run' }] as const),
  ...table(ENGLISH.runs, (load) => ({ kind: 'run', load }) as const),
  ...phrases(ENGLISH.nothing).map((phrase) => [phrase, NOTHING] as const),
]);
const findIntensities = keyFinder(ENGLISH.intensities);
const findDays = keyFinder(ENGLISH.days);
const findTimes = keyFinder(ENGLISH.times);
const findLevels = keyFinder(ENGLISH.levels);
const findGoals = keyFinder(ENGLISH.goals);
const findSeasons = keyFinder(ENGLISH.seasons);
const findNumbers = makePhraseFinder(table(ENGLISH.numbers as Record<string, string>, Number));
const MARKS = Object.keys(ENGLISH.marks) as Mark[];
const MARK_FINDERS = new Map(
  MARKS.map((mark) => [
    mark,
    makePhraseFinder(phrases(ENGLISH.marks[mark]).map((phrase) => [phrase, true] as const)),
  ]),
);
/** The marks whose phrases open with a word: only those are looked for in a message that has it. */
const MARKS_BY_OPENING = new Map<string, Set<Mark>>();
for (const mark of MARKS) {
  for (const phrase of phrases(ENGLISH.marks[mark])) {
    const opening = phrase.split(' ')[0] ?? '';
    MARKS_BY_OPENING.set(opening, (MARKS_BY_OPENING.get(opening) ?? new Set()).add(mark));
  }
}
const NO_MARKS = Object.fromEntries(MARKS.map((mark) => [mark, []])) as unknown as PlanReading['marks'];

/** Every word of a planner's kind that the planner knows how people say: what a typing slip may be corrected to. */
export const PLAN_VOCABULARY: ReadonlySet<string> = new Set(
  Object.values(ENGLISH)
    .flatMap((part: string | Record<string, string>) =>
      typeof part === 'string' ? [part] : Object.values(part),
    )
    .flatMap(phrases)
    .flatMap((phrase) => phrase.split(' '))
    .map((word) => word.replace('*', ''))
    .filter((word) => word.length > 0),
);

/** How far "not" reaches, in words: "I am not an advanced runner", "I never run hard". */
const DENIAL_REACH_WORDS = 3;

/** Reads a message's words for the planner. Levels, efforts and kinds of run that the message denies are left out. */
export function readPlan(words: readonly string[]): PlanReading {
  const marks = readMarks(words);
  const denied = ({ start }: Hit<unknown>): boolean =>
    marks.denied.some(({ end }) => start >= end && start - end < DENIAL_REACH_WORDS);
  const mentions = findMentions(words).filter(
    (hit): hit is Mention =>
      hit.value !== NOTHING && !(hit.value.kind === 'run' && hit.value.load !== undefined && denied(hit)),
  );
  const free = words.map((word, at) => (mentions.some((hit) => at >= hit.start && at < hit.end) ? '' : word));
  return {
    words,
    mentions,
    intensities: findIntensities(words).filter((hit) => free[hit.start] !== '' && !denied(hit)),
    days: findDays(words),
    times: findTimes(words),
    levels: findLevels(words).filter((hit) => !denied(hit)),
    goals: findGoals(words),
    seasons: findSeasons(words),
    numbers: readNumbers(words),
    marks,
  };
}

/** Numbers in words, and in digits alone or with an x behind ("10", "3x"). */
function readNumbers(words: readonly string[]): Hit<number>[] {
  const inWords = findNumbers(words);
  const inDigits = words.flatMap((word, start): Hit<number>[] => {
    const digits = /^(\d{1,2})x?$/.exec(word)?.[1];
    if (digits === undefined || inWords.some((hit) => start >= hit.start && start < hit.end)) return [];
    return [{ value: Number(digits), start, end: start + 1 }];
  });
  return [...inWords, ...inDigits].toSorted((a, b) => a.start - b.start);
}

function readMarks(words: readonly string[]): PlanReading['marks'] {
  const marks = { ...NO_MARKS };
  const possible = new Set(words.flatMap((word) => [...(MARKS_BY_OPENING.get(word) ?? [])]));
  for (const mark of possible) marks[mark] = MARK_FINDERS.get(mark)?.(words) ?? [];
  return marks;
}
