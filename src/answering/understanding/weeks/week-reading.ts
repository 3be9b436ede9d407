import { fold, tokens } from '../../../knowledge/tokens.ts';
import type { Wish } from '../../../planner/plan.ts';
import { DAYS, type Day } from '../../../planner/session.ts';
import type { Placed } from '../../../planner/week.ts';
import { daysNamed, leadsToDay } from './day-finders.ts';
import { DAY_WORDS } from './day-names.ts';
import { placeAt, type Place } from './hit-places.ts';
import { readMessage, type Sent } from '../message.ts';
import type { PlanProblem } from '../../../planner/plan-problem.ts';
import { correctPlanWord } from '../correction.ts';
import { languageOf } from '../language.ts';
import type { PlanReading } from '../plan-reading.ts';
import { vocabularyOf } from '../words/plan-tables.ts';
import { phrases } from '../words/plan-words.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { contradiction, nearestDay, soundsLikeDay, tooManyDays } from './week-problems.ts';
import { findAlternateDays, readWeekText } from './week-text.ts';
import { readWeek, type WeekReading } from './week-told.ts';

/** What a member wrote where sessions are to be listed. */
export interface SessionList {
  readonly placed: readonly Placed[];
  readonly undated: readonly Wish[];
  readonly problems: readonly PlanProblem[];
}

/** A number below zero; not the dash of "Mon - 2 runs" or "2-3". */
const NEGATIVE = /(?:^|[\s,;:(x×])[-−](\d{1,4})(?![\d-]|\s*(?:k|km|mi|min)\b)/iu;
/** Days with hyphens between them: two are a row of days, more are a list. */
const HYPHENED = /\p{L}+(?:\s?[-–—]\s?\p{L}+)+/gu;
/** "4: one long, one tempo" is four runs. */
const TOTAL = /^\s*(\d{1,4})\s*[:;,.]?\s*(?=\S|$)/u;
const TOTAL_ALONE = /^\s*\d{1,4}\s*(?:[:;]|$)/u;

/**
 * Reads sessions that a member listed ("Mon easy, Tue intervals, Sun long", "swim, gym x2", "4: one long, one
 * tempo"): those with a day, those without, one each, and what is wrong with the list. A day with nothing beside it
 * is a run.
 */
export function readSessionList(text: string, sent: Sent): SessionList {
  const spelt = TOTAL_ALONE.test(text) ? text.replace(TOTAL, '$1 runs, ') : text;
  const { plan } = readMessage(daysWritten(hyphensRead(spelt), sent), correctPlanWord, sent);
  const week = readWeek(plan, { listed: true });
  const negative = NEGATIVE.exec(text)?.[1];
  const problems: PlanProblem[] = [];
  if (negative !== undefined) problems.push({ id: 'negative-number', given: `-${negative}` });
  problems.push(...unknownDays(plan, week));
  const wrong = tooManyDays(plan, week) ?? contradiction(week);
  if (wrong) problems.push(wrong);
  return {
    placed: [
      ...week.placed,
      ...week.open.flatMap(({ days }) => days.map((day) => ({ day, session: { kind: 'run' } as const }))),
    ],
    undated: [...week.runs, ...week.wishes],
    problems,
  };
}

/** What a member wrote where days are to be listed. */
export interface DayList {
  /** Each day once, Monday first. */
  readonly days: readonly Day[];
  readonly problems: readonly PlanProblem[];
}

/** Reads days that a member listed ("Mon, Wed", "weekend", "Mo-Fr"), and what is wrong with the list. */
export function readDayList(text: string, sent: Sent): DayList {
  const { plan } = readMessage(hyphensRead(text), correctPlanWord, sent);
  const { words, language } = plan;
  const { text: read } = readWeekText(plan);
  const alternate = findAlternateDays(words, language);
  const days = [...read.days, ...alternate].toSorted((a, b) => a.start - b.start);
  const found = new Set(days.flatMap(({ value }) => value));
  const problems: PlanProblem[] = [];
  for (const [at, word] of words.entries()) {
    if (placeAt(days, at) || read.joints.has(at) || leadsToDay(word, language)) continue;
    const named = daysNamed([word], word.length > 1 ? [language, ...SPOKEN_LANGUAGES] : [language, 'en']);
    if (named) for (const day of named) found.add(day);
    else if (word.length === 1 || !vocabularyOf(language).has(word) || /\d/.test(word)) {
      const nearest = nearestDay(word);
      problems.push({ id: 'unknown-day', given: word, ...(nearest && { nearest }) });
    }
  }
  return { days: DAYS.filter((day) => found.has(day)), problems };
}

/** Where an entry of a list opens. */
const ENTRY = /(^|[,;:/|&+([\n]|\s(?:and|y|und|et)\s)(\s*)(\p{L}+)(?=\P{L}|$)/giu;

/** The text with the short forms of days that open its entries written out, since where a day should stand one is meant. */
function daysWritten(text: string, sent: Sent): string {
  const { words, language: first } = readMessage(text, correctPlanWord, sent);
  // A short day may be a word of another language ("Mon"), so the others tell the language.
  const others = words.filter((word) => dayMeant(word, first) === undefined);
  const language = others.length > 0 ? languageOf(others, sent.locale) : first;
  return text.replace(ENTRY, (whole, before: string, blank: string, word: string) => {
    const [name] = tokens(fold(word));
    const [day, other] = (name === undefined ? undefined : dayMeant(name, language)) ?? [];
    if (day === undefined || other !== undefined) return whole;
    // In the language of the list, which the days may be all that tells.
    return `${before}${blank}${phrases(DAY_WORDS[language].sure[day])[0] ?? day}`;
  });
}

/** A word as a day of its language or of English; of any language where it is no word of its own language. */
function dayMeant(word: string, language: SpokenLanguage): readonly Day[] | undefined {
  const own = daysNamed([word], [language, 'en']);
  if (own || vocabularyOf(language).has(word)) return own;
  return daysNamed([word], SPOKEN_LANGUAGES);
}

/** "Mon-Fri" as "Mon to Fri", "mon-wed-fri" as "mon wed fri". */
function hyphensRead(text: string): string {
  return text.replace(HYPHENED, (row) => {
    const names = row.split(/\s?[-–—]\s?/u);
    if (!names.every((name) => daysNamed(tokens(name), SPOKEN_LANGUAGES))) return row;
    return names.join(names.length === 2 ? ' to ' : ' ');
  });
}

/** Words that open an entry of a list where days do, and name none. */
function unknownDays(plan: PlanReading, week: WeekReading): PlanProblem[] {
  const { words, breaks, language } = plan;
  const dayFirst = week.dated.some(({ item, group }) => group.start < item.start);
  return words.flatMap((word, at): PlanProblem[] => {
    if (!dayFirst && !soundsLikeDay(word)) return [];
    if ((at > 0 && !breaks.has(at) && !soundsLikeDay(word)) || isKnown(plan, week, at)) return [];
    if (vocabularyOf(language).has(word) || vocabularyOf('en').has(word)) return [];
    const nearest = nearestDay(word);
    if (!nearest && !soundsLikeDay(word)) return [];
    return [{ id: 'unknown-day', given: word, ...(nearest && { nearest }) }];
  });
}

const isKnown = (plan: PlanReading, week: WeekReading, at: number): boolean =>
  [week.text.days, plan.mentions, plan.intensities, plan.times, plan.numbers, week.text.kinds].some(
    (places: readonly Place[]) => placeAt(places, at) !== undefined,
  );
