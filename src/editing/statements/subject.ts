import { findDays } from '../../answering/understanding/weeks/day-words.ts';
import { findPlanWords } from '../../answering/understanding/words/plan-tables.ts';
import type { Hit } from '../../knowledge/phrases.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { wordsIn } from '../../knowledge/tokens.ts';
import { hasWord, WORDS } from './words.ts';

/** Whom and when a statement is for: levels, seasons, goals, days. */
export type Scope = Readonly<Record<'level' | 'season' | 'goal' | 'day', ReadonlySet<string>>> & {
  /** True where it tells how to begin. */
  readonly isBeginning: boolean;
};

interface Subject {
  /** What it speaks of in the planner's words, each with how much it tells. */
  readonly terms: ReadonlyMap<string, number>;
  /** The terms that a word is part of: it carries no subject of its own. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly activities: ReadonlySet<string>;
  readonly scope: Scope;
  /** How hard something is to be that is no run. */
  readonly effort: 'hard' | 'easy' | undefined;
}

const ACTIVITY_WEIGHT = 1;
/** Nearly every entry speaks of cross-training and of runs. */
const CROSS_WEIGHT = 0.5;
const RUN_WEIGHT = 0.3;
const HARD_RUN_WEIGHT = 1;
/** Words between "hard" and the run that it is said of: "séance dure de course". */
const EFFORT_REACH = 2;

/** What a sentence of an entry speaks of in the planner's words. */
export function subjectOf(sentence: string, language: SpokenLanguage): Subject {
  // Of "1.5 km" nothing is a run of 5 km.
  const list = wordsIn(sentence.replaceAll(/\d+[.,:]\d+/g, ' '), language);
  const words = WORDS[language];
  const found = findPlanWords(list, language);
  const terms = new Map<string, number>();
  const named = new Map<string, string[]>();
  const activities = new Set<string>();
  const name = ({ start, end }: Hit<unknown>, ...told: string[]): void => {
    for (const word of list.slice(start, end))
      if (!words.not.has(word)) named.set(word, [...(named.get(word) ?? []), ...told]);
  };
  const levels = found.of('level');
  const goals = found.of('goal');
  const seasons = found.of('season');
  const days = findDays(list, new Set(), language);
  for (const hit of [...levels, ...goals, ...seasons, ...days]) name(hit);
  const runs: Hit<unknown>[] = [];
  for (const hit of found.of('session')) {
    const { value } = hit;
    if (value === null || levels.some((level) => overlap(level, hit))) continue;
    const isPeople = list.slice(hit.start, hit.end).some((word) => words.runners.has(word));
    if (value.kind === 'run' && isPeople) continue;
    if (value.kind === 'run') runs.push(hit);
    const term =
      value.kind === 'cross'
        ? (value.activity ?? 'cross')
        : value.load === 'hard'
          ? 'hard run'
          : value.run === undefined || value.run === 'easy'
            ? 'run'
            : `${value.run} run`;
    const weight =
      value.kind === 'run'
        ? term === 'run'
          ? RUN_WEIGHT
          : HARD_RUN_WEIGHT
        : value.activity === undefined
          ? CROSS_WEIGHT
          : ACTIVITY_WEIGHT;
    terms.set(term, weight);
    name(hit, term);
    activities.add(term);
  }
  let [hard, easy] = [false, false];
  for (const hit of found.of('intensity')) {
    if (hit.value === 'moderate') continue;
    if (runs.some((run) => distance(run, hit) <= EFFORT_REACH)) {
      if (hit.value === 'hard') terms.set('hard run', HARD_RUN_WEIGHT);
      name(hit, ...(hit.value === 'hard' ? ['hard run'] : []));
    } else {
      name(hit, 'effort');
      terms.set('effort', ACTIVITY_WEIGHT);
      const before = list[hit.start - 1] ?? '';
      const isTurned = words.less.has(before) || words.not.has(before);
      hard ||= (hit.value === 'hard') !== isTurned;
      easy ||= (hit.value === 'hard') === isTurned;
    }
  }
  const valuesOf = (hits: readonly Hit<string>[]): ReadonlySet<string> =>
    new Set(hits.map(({ value }) => value));
  return {
    terms,
    named,
    activities,
    scope: {
      level: valuesOf(levels),
      season: valuesOf(seasons),
      goal: valuesOf(goals),
      day: valuesOf(days),
      isBeginning: list.some((word) => hasWord(words.begin, word)),
    },
    effort: hard === easy ? undefined : hard ? 'hard' : 'easy',
  };
}

const overlap = (one: Hit<unknown>, other: Hit<unknown>): boolean =>
  one.start < other.end && other.start < one.end;

const distance = (one: Hit<unknown>, other: Hit<unknown>): number =>
  Math.max(0, one.start - other.end, other.start - one.end);
