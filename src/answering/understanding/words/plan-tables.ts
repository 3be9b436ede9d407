import { makeEveryPhraseFinder, type Hit } from '../../../knowledge/phrases.ts';
import { onceFor } from '../../../knowledge/once-for.ts';
import { LOAD_OF_RUN } from '../../../planner/load.ts';
import type { SeasonChange, Weakness } from '../../../planner/plan.ts';
import type {
  Activity,
  Goal,
  Intensity,
  Level,
  RunKind,
  RunLoad,
  Season,
  TimeOfDay,
} from '../../../planner/session.ts';
import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { phrases, type Mark, type PlanWords, type RunName } from './plan-words.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { SPANISH } from './spanish.ts';

/** A run or a cross-training session, as far as its words tell. */
export type SaidSession =
  | { readonly kind: 'run'; readonly load?: RunLoad; readonly run?: RunKind }
  | { readonly kind: 'cross'; readonly activity?: Activity };

/** What each kind of phrase means. */
interface Senses {
  /** `null` for phrases that only look like a session. */
  readonly session: SaidSession | null;
  readonly intensity: Intensity;
  readonly time: TimeOfDay;
  readonly level: Level;
  readonly goal: Goal;
  readonly season: Season;
  readonly weakness: Weakness;
  readonly change: SeasonChange;
  readonly number: number;
  /** Weeks from today. */
  readonly ahead: number;
  /** The month, 1 to 12. */
  readonly month: number;
  readonly mark: Mark;
}

type Kind = keyof Senses;
type Sense = { readonly [K in Kind]: { readonly kind: K; readonly value: Senses[K] } }[Kind];
type Entry = readonly [phrase: string, sense: Sense];

/** The words of each language. */
export const PLAN_TABLES: Readonly<Record<SpokenLanguage, PlanWords>> = {
  en: ENGLISH,
  es: SPANISH,
  de: GERMAN,
  fr: FRENCH,
};

/** Finds what words mean for the planner, in one pass over them. */
export interface Found {
  /** The phrases of one kind, in order; where two overlap, the one that starts first, then the longer. */
  readonly of: <K extends Exclude<Kind, 'mark'>>(kind: K) => Hit<Senses[K]>[];
  readonly marks: ReadonlyMap<Mark, readonly Hit<true>[]>;
}

/** What the words of a message mean in its language. English is understood beside it. */
export function findPlanWords(words: readonly string[], language: SpokenLanguage): Found {
  const hits = FINDERS[language](words);
  const marks = new Map<Mark, Hit<true>[]>();
  const byKind = new Map<Kind, Hit<unknown>[]>();
  for (const { value, start, end } of hits) {
    if (value.kind === 'mark') addLongest(marks, value.value, { value: true, start, end });
    else addLongest(byKind, value.kind, { value: value.value, start, end });
  }
  const of = <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as Hit<Senses[K]>[];
  const outings = of('session').filter((hit) => isDoneBy(hit, of('session'), words, language));
  if (outings.length === 0) return { of, marks };
  byKind.set(
    'session',
    of('session').filter((hit) => !outings.includes(hit)),
  );
  const efforts = outings.flatMap(({ value, start, end }): Hit<Intensity>[] =>
    value?.kind === 'run' && value.load === 'hard' ? [{ value: 'hard', start, end }] : [],
  );
  if (efforts.length > 0)
    byKind.set(
      'intensity',
      [...of('intensity'), ...efforts].toSorted((a, b) => a.start - b.start),
    );
  return { of, marks };
}

/** Words between an outing and how it is done: "salida dura en bici", "intervals on the bike", "Intervalle auf dem Rad". */
const BY: Readonly<Record<SpokenLanguage, RegExp>> = {
  en: /^(?:on|in)(?: (?:the|my|a))?$/,
  es: /^en(?: (?:la|el|mi))?$/,
  de: /^(?:(?:auf|in)(?: (?:dem|der))?|im|beim|aufm)$/,
  fr: /^(?:en|a|au|sur|dans)(?: (?:le|la|mon))?$/,
};
const MOST_WORDS_BY = 2;
const DONE_BY: ReadonlySet<Activity> = new Set<Activity>(['cycling', 'rowing', 'swimming', 'elliptical']);
/** "A run in the pool", "a run on the rower" say where somebody runs, or nothing. */
const OUTING =
  /^(?:salidas?|sorties?|tiradas?|rodajes?|series|intervalos?|interval(?:s|le|len)?|intervalles?|fractionnes?|sprints?|ausfahrt)$/;

/** True for a run by its word that is done by another activity, named right behind it. */
function isDoneBy(
  { value, start, end }: Hit<SaidSession | null>,
  sessions: readonly Hit<SaidSession | null>[],
  words: readonly string[],
  language: SpokenLanguage,
): boolean {
  if (value?.kind !== 'run' || !words.slice(start, end).some((word) => OUTING.test(word))) return false;
  const next = sessions.find((other) => other.start >= end);
  if (next?.value?.kind !== 'cross' || next.value.activity === undefined) return false;
  if (next.start - end > MOST_WORDS_BY || !DONE_BY.has(next.value.activity)) return false;
  const between = words.slice(end, next.start);
  return BY[language].test((between.length > 0 ? between : words.slice(next.start, next.end - 1)).join(' '));
}

/** Adds a hit unless an earlier one covers its place; hits come in order of their start. */
function addLongest<K, V>(lists: Map<K, Hit<V>[]>, key: K, hit: Hit<V>): void {
  const list = lists.get(key);
  const last = list?.at(-1);
  if (!list) lists.set(key, [hit]);
  else if (last?.start === hit.start) {
    if (hit.end > last.end) list[list.length - 1] = hit;
  } else if (!last || hit.start >= last.end) list.push(hit);
}

const entriesIn = onceFor((language: SpokenLanguage): readonly Entry[] => entries(PLAN_TABLES[language]));

function entries(words: PlanWords): Entry[] {
  const table = <K extends string>(
    lists: Readonly<Partial<Record<K, string>>>,
    sense: (key: K) => Sense,
  ): Entry[] =>
    (Object.keys(lists) as K[]).flatMap((key) =>
      phrases(lists[key] ?? '').map((phrase): Entry => [phrase, sense(key)]),
    );
  const numbered = (lists: Readonly<Record<number, string>>, sense: (value: number) => Sense): Entry[] =>
    Object.entries(lists).flatMap(([key, said]) => list(said, sense(Number(key))));
  const list = (said: string, sense: Sense): Entry[] => phrases(said).map((phrase) => [phrase, sense]);
  return [
    ...table(words.activities, (activity) => ({ kind: 'session', value: { kind: 'cross', activity } })),
    ...list(words.crossTraining, { kind: 'session', value: { kind: 'cross' } }),
    ...list(words.running, { kind: 'session', value: { kind: 'run' } }),
    ...table(words.runs, (run) => ({ kind: 'session', value: runNamed(run) })),
    ...list(words.nothing, { kind: 'session', value: null }),
    ...table(words.intensities, (value) => ({ kind: 'intensity', value })),
    ...table(words.times, (value) => ({ kind: 'time', value })),
    ...table(words.levels, (value) => ({ kind: 'level', value })),
    ...table(words.goals, (value) => ({ kind: 'goal', value })),
    ...table(words.seasons, (value) => ({ kind: 'season', value })),
    ...table(words.weaknesses, (value) => ({ kind: 'weakness', value })),
    ...table(words.changes, (value) => ({ kind: 'change', value })),
    ...numbered(words.numbers, (value) => ({ kind: 'number', value })),
    ...numbered(words.ahead, (value) => ({ kind: 'ahead', value })),
    ...numbered(words.months, (value) => ({ kind: 'month', value })),
    ...table(words.marks, (value) => ({ kind: 'mark', value })),
  ];
}

function runNamed(run: RunName): SaidSession {
  return run === 'moderate' || run === 'hard'
    ? { kind: 'run', load: run }
    : { kind: 'run', run, load: LOAD_OF_RUN[run] };
}

/** The phrases of a language, with those of English that it has no meaning of its own for. */
function entriesOf(language: SpokenLanguage): readonly Entry[] {
  const own = entriesIn(language);
  if (language === 'en') return own;
  const taken = new Set(own.map(([phrase, { kind }]) => `${kind} ${phrase}`));
  const falseFriends = new Set(phrases(PLAN_TABLES[language].falseFriends));
  const borrowed = entriesIn('en').filter(
    ([phrase, { kind }]) => !taken.has(`${kind} ${phrase}`) && !falseFriends.has(phrase.split(' ')[0] ?? ''),
  );
  return [...own, ...borrowed];
}

const finderOf = (language: SpokenLanguage) => makeEveryPhraseFinder(() => entriesOf(language));
const FINDERS = { en: finderOf('en'), es: finderOf('es'), de: finderOf('de'), fr: finderOf('fr') };

/** Every word that a language's tables hold, without endings left open: what a typing slip may be corrected to. */
export const vocabularyOf = onceFor((language: SpokenLanguage): ReadonlySet<string> => {
  const said = [...entriesIn(language).map(([phrase]) => phrase), ...phrases(PLAN_TABLES[language].grammar)];
  return new Set(
    said
      .flatMap((phrase) => phrase.split(' ').map((word) => word.replace('*', '')))
      .filter((word) => word !== ''),
  );
});
