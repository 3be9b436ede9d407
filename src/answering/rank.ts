import type { Entry } from '../knowledge/entry.ts';
import type { Alike } from '../knowledge/likeness.ts';
import type { IndexedBook } from '../knowledge/index-book.ts';
import type { Candidate } from '../knowledge/search.ts';
import type { SpeaksFor } from '../knowledge/speaking-words.ts';
import type { Activity } from '../planner/session.ts';
import { activitiesAbout, activitiesAsked, speaksOfActivities } from './activities.ts';
import type { Composer } from './compose.ts';
import { weigh, type Evidence, type Weighed } from './evidence.ts';
import type { Message } from './understanding/message.ts';

/**
 * What each sign that an entry answers a question counts. Fitted once to labelled questions (a log-linear model over
 * the entries that were found), and rounded; `npm run eval` shows what they are worth.
 */
const WEIGHTS = {
  /** Likeness of the nearest known question, and the mean of the nearest three and eight of the entry. */
  nearest: 4.4,
  nearestThree: 3.4,
  nearestEight: 3.1,
  /** Likeness of the nearest sentence. */
  sentence: 1.4,
  /** Rank of the whole entry in the search. */
  search: 2.5,
  /** Share of the question that the entry covers. */
  share: 0.8,
  /** How well its best sentence speaks to what is asked. */
  statement: 2.3,
  /** Whether it is about the activity asked about (1), speaks of it (0.2), or is about another (-0.5). */
  activity: 1.8,
  /** How much the words of the question speak for it, each for itself. */
  words: 0.2,
} as const;
/** The sign of an entry that is about the activity asked about, that only speaks of it, and that is about another. */
const ACTIVITY = { about: 1, spoken: 0.2, other: -0.5 } as const;
/** Weight that a question has at least when its best sentence is measured against it. */
const LEAST_QUESTION = 2;
/** Listed questions that hint at the sentence that is wanted. */
const MOST_HINTS = 3;

/** What speaks for an entry, each from 0 to 1 or a little more. */
type Signs = Readonly<Record<keyof typeof WEIGHTS, number>>;

const SIGNS = Object.keys(WEIGHTS) as (keyof Signs)[];

/** An entry that may answer a question, with what speaks for it. */
export interface Ranked {
  readonly entry: Entry;
  readonly evidence: Evidence;
  readonly signs: Signs;
  /** Likeness of the nearest question that the entry answers, 0 to 1. */
  readonly likeness: number;
  /** The listed questions that are most like the message, best first. */
  readonly hints: readonly Alike[];
  /** The first of them, in the language of the message where the entry is told in it. */
  readonly nearestQuestion: string;
  /** The terms of the question as they weigh for this entry. */
  readonly terms: readonly Weighed[];
  /** Sum of all signs, about 0 to 14. */
  readonly rank: number;
}

/** What a message is ranked by. */
export interface RankedBy {
  /** The terms of the message and of what it leans on. */
  readonly terms: readonly Weighed[];
  readonly alike: readonly Alike[];
  readonly speaking: SpeaksFor;
}

/** Which entries are ranked, and the terms of a message as they weigh for one of them. */
export interface RankedOnly {
  readonly isWanted: (id: string) => boolean;
  readonly termsFor: (entry: Entry, terms: readonly Weighed[], message: Message) => readonly Weighed[];
}

/** Ranks the entries that may answer a message, best first. */
export type Rank = (message: Message, by: RankedBy, only: RankedOnly) => Ranked[];

/** Makes the ranking for a book. */
export function makeRank({ book, search }: IndexedBook, composer: Composer): Rank {
  return (message, { terms: given, alike, speaking }, { isWanted, termsFor }) => {
    const asked = activitiesAsked(message);
    const byEntry = Map.groupBy(
      alike.filter(({ kind }) => kind !== 'not-covered'),
      ({ of }) => of,
    );
    const found = new Map<string, Candidate>(
      search.candidates(given).map((candidate) => [candidate.entry.id, candidate]),
    );
    return [...new Set([...found.keys(), ...byEntry.keys()])]
      .flatMap((id) => {
        const entry = isWanted(id) ? book.entry(id) : undefined;
        return entry ? [ranked(entry, found.get(id)?.score ?? 0, byEntry.get(id) ?? [])] : [];
      })
      .toSorted(byRank);

    function ranked(entry: Entry, score: number, lines: readonly Alike[]): Ranked {
      const terms = termsFor(entry, given, message);
      const all = terms.reduce((sum, { weight }) => sum + weight, 0);
      const evidence = weigh(terms, entry, search);
      const questions = lines.filter(({ kind }) => kind === 'question');
      const signs: Signs = {
        ...likenessSigns(questions),
        sentence: lines.find(({ kind }) => kind === 'sentence')?.likeness ?? 0,
        search: score,
        share: evidence.share,
        statement: composer.best(message, terms, entry) / (all + LEAST_QUESTION),
        activity: activitySign(entry, asked),
        words: speaking(entry.id),
      };
      const told = book.translation(entry.id, message.language) ?? entry;
      return {
        entry,
        evidence,
        signs,
        likeness: signs.nearest,
        hints: questions.slice(0, MOST_HINTS),
        nearestQuestion: questions[0]?.text ?? told.questions[0] ?? entry.title,
        terms,
        rank: SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], 0),
      };
    }
  };
}

function activitySign(entry: Entry, asked: ReadonlySet<Activity>): number {
  if (asked.size === 0) return 0;
  const about = [...activitiesAbout(entry)];
  if (about.some((activity) => asked.has(activity))) return ACTIVITY.about;
  if (about.length > 0) return ACTIVITY.other;
  return speaksOfActivities(entry, asked) ? ACTIVITY.spoken : 0;
}

/** The order of entries that were ranked, the best first. */
export function byRank(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || (a.entry.id < b.entry.id ? -1 : 1);
}

/** How near entries are to a message, by their ids. */
export type Near = ReadonlyMap<string, number>;

/** Entries that answer alike, those first that are near; as they are where nobody knows. */
export function nearestFirst<T extends Pick<Ranked, 'entry'>>(
  close: readonly T[],
  near: Near | undefined,
): readonly T[] {
  if (near === undefined) return close;
  return close.toSorted((a, b) => (near.get(b.entry.id) ?? 0) - (near.get(a.entry.id) ?? 0));
}

/** How much the listed questions of one subject speak for it, on the scale of `rank`. */
export function likenessRank(questions: readonly Alike[]): number {
  const { nearest, nearestThree, nearestEight } = likenessSigns(questions);
  return (
    WEIGHTS.nearest * nearest + WEIGHTS.nearestThree * nearestThree + WEIGHTS.nearestEight * nearestEight
  );
}

function likenessSigns(
  questions: readonly Alike[],
): Pick<Signs, 'nearest' | 'nearestThree' | 'nearestEight'> {
  const mean = (count: number): number => {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += questions[at]?.likeness ?? 0;
    return sum / count;
  };
  return { nearest: mean(1), nearestThree: mean(3), nearestEight: mean(8) };
}
