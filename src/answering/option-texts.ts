import { LIGHT_WORDS } from '../knowledge/light/light-words.ts';
import { nearest } from '../knowledge/nearest.ts';
import { fold, tokens } from '../knowledge/tokens.ts';
import type { Wish } from '../planner/plan.ts';
import {
  ACTIVITIES,
  DAYS,
  type Activity,
  type CrossSession,
  type Day,
  type RunSession,
} from '../planner/session.ts';
import type { Placed } from '../planner/week.ts';
import { echo } from '../wording/echo.ts';
import {
  BETWEEN_ENTRIES,
  CLOCK_TIME,
  DENIALS,
  EVERY_DAY,
  FRACTION,
  NUMBER_OF_DAYS,
  RESTING,
} from './option-words.ts';
import type { Asker, Option, OptionProblem, OptionValues, TextKind } from './options.ts';
import { isTooFar, readDay } from './race-date.ts';
import { dayVocabulary } from './understanding/weeks/day-words.ts';
import { readMessage } from './understanding/message.ts';
import { correctPlanWord } from './understanding/correction.ts';
import { weekVocabulary } from './understanding/words/week-words.ts';
import { vocabularyOf } from './understanding/words/plan-tables.ts';
import { SPOKEN_LANGUAGES } from '../knowledge/spoken-language.ts';
import { redFlag } from './understanding/danger/red-flags.ts';
import { readDayList, readSessionList } from './understanding/weeks/week-reading.ts';

type Problem = { readonly problem: OptionProblem };

/** An option with what is read from it. */
export interface OptionText {
  readonly name: string;
  readonly reads: TextKind;
  readonly text: string;
}

/** Sessions that a member wrote: those with a day, and those still to be placed. */
export interface SaidSessions {
  readonly placed: readonly Placed[];
  readonly runs: readonly Wish<RunSession>[];
  readonly wishes: readonly Wish<CrossSession>[];
}

/** Words that say something about sessions or days in any language, or say little. */
const KNOWN: ReadonlySet<string> = new Set([
  ...weekVocabulary('en'),
  ...LIGHT_WORDS.en,
  ...RESTING,
  ...SPOKEN_LANGUAGES.flatMap((language) => [...vocabularyOf(language), ...dayVocabulary(language)]),
]);

/** Reads sessions ("Mon easy, Tue intervals", "swim, gym x2"); where days alone stand, each is a run. */
export function readSessions(
  { name: option, reads, text }: OptionText,
  asker: Asker,
): SaidSessions | Problem {
  const denied = denialIn(text);
  if (denied !== undefined && !RESTING.has(denied))
    return { problem: { id: 'denied', option, reads, given: denied } };
  const days = Number(NUMBER_OF_DAYS.exec(fold(text))?.[1] ?? 0);
  if (days > DAYS.length) return planProblem(option, { id: 'too-many-days', count: days });
  const { placed, undated, problems } = readSessionList(text, asker);
  const [problem] = problems;
  if (problem !== undefined) return planProblem(option, problem);
  for (const entry of entriesOf(text)) {
    const wrong = wrongEntry(entry, asker);
    if (wrong !== undefined) return { problem: { ...wrong, option, reads } };
  }
  if (placed.length === 0 && undated.length === 0) return planProblem(option, { id: 'no-sessions' });
  const all = reads === 'runs' ? undated.map(asRun) : undated;
  return {
    placed,
    runs: all.filter((session) => session.kind === 'run'),
    wishes: all.filter((session) => session.kind === 'cross'),
  };
}

/** Where runs are to stand, a session of no kind is one: "5 days". */
function asRun(session: Wish): Wish {
  return session.kind === 'cross' && session.activity === undefined ? { ...session, kind: 'run' } : session;
}

type EntryProblem =
  | { readonly id: 'unknown-session'; readonly given: string; readonly nearest: Activity | undefined }
  | { readonly id: 'no-whole-number'; readonly given: string };

/** What is wrong with one entry of a list: a fraction of a session, or words where the session should stand. */
function wrongEntry(entry: string, asker: Asker): EntryProblem | undefined {
  const { placed, undated } = readSessionList(entry, asker);
  const fraction = placed.length === 0 && undated.length > 0 ? FRACTION.exec(entry)?.[0] : undefined;
  if (fraction !== undefined) return { id: 'no-whole-number', given: fraction };
  const sessions = [...placed.map(({ session }) => session), ...undated];
  const { plan, written, language } = readMessage(entry, correctPlanWord, asker);
  if (plan.mentions.length > 0 || plan.intensities.length > 0 || sessions.some(isTold)) return undefined;
  const unknown = written.filter(
    (word) => !/\d/.test(word) && !KNOWN.has(word) && !KNOWN.has(correctPlanWord(word, language)),
  );
  if (unknown.length === 0) return undefined;
  const given = unknown.join(' ');
  return { id: 'unknown-session', given: echo(given), nearest: nearest(given, ACTIVITIES) };
}

/** True for a session of which more than its kind is known. */
function isTold(session: RunSession | CrossSession): boolean {
  if (session.intensity !== undefined) return true;
  return session.kind === 'run' ? session.run !== undefined : session.activity !== undefined;
}

/** Reads days ("Mon, Wed", "weekend", "every day"), each once, Monday first. */
export function readDays(
  { name: option, reads, text }: OptionText,
  asker: Asker,
): { readonly days: readonly Day[] } | Problem {
  if (EVERY_DAY.has(tokens(text).join('-'))) return { days: DAYS };
  const given = denialIn(text);
  if (given !== undefined) return { problem: { id: 'denied', option, reads, given } };
  if (CLOCK_TIME.test(text) || readMessage(text, correctPlanWord, asker).plan.times.length > 0) {
    return { problem: { id: 'part-of-a-day', option, given: echo(text) } };
  }
  const { days, problems } = readDayList(text, asker);
  const [problem] = problems;
  if (problem !== undefined) return planProblem(option, problem);
  return days.length > 0 ? { days } : { problem: { id: 'no-days', option, given: echo(text) } };
}

/** Reads the day of a race, which lies ahead: an ISO day, a day and its month, or "in ten weeks". */
export function readRace(
  { name: option, text }: OptionText,
  asker: Asker,
): { readonly day: string } | Problem {
  const day = readDay(text, asker);
  if (day === undefined) return { problem: { id: 'no-date', option, given: echo(text) } };
  // ISO days sort as text.
  if (day < asker.today) return { problem: { id: 'race-over', option, date: day } };
  return isTooFar(day, asker.today) ? { problem: { id: 'race-too-far', option, date: day } } : { day };
}

/** Reads activities by any name ("swim, gym"), each once, in the order in which they were written. */
export function readActivities(
  { name: option, reads, text }: OptionText,
  asker: Asker,
): { readonly activities: readonly Activity[] } | Problem {
  const denied = denialIn(text);
  if (denied !== undefined) return { problem: { id: 'denied', option, reads, given: denied } };
  const found = new Set<Activity>();
  for (const entry of entriesOf(text)) {
    const named = activitiesIn(entry, asker);
    if (named === 'run' && tokens(entry).every((word) => KNOWN.has(word)))
      return { problem: { id: 'no-cross-training', option, given: echo(entry) } };
    if (named === 'run' || named.length === 0) {
      const meant = nearest(entry, ACTIVITIES);
      return { problem: { id: 'unknown-activity', option, given: echo(entry), nearest: meant } };
    }
    for (const activity of named) found.add(activity);
  }
  if (found.size > 0) return { activities: [...found] };
  return { problem: { id: 'unknown-activity', option, given: echo(text), nearest: undefined } };
}

function activitiesIn(entry: string, asker: Asker): readonly Activity[] | 'run' {
  const exact = ACTIVITIES.find((activity) => activity === entry.toLowerCase().replace(/\s+/g, '-'));
  if (exact !== undefined) return [exact];
  const { placed, undated } = readSessionList(entry, asker);
  const sessions = [...placed.map(({ session }) => session), ...undated];
  if (sessions.length > 0 && sessions.every(({ kind }) => kind === 'run')) return 'run';
  return sessions.flatMap((session) =>
    session.kind === 'cross' && session.activity !== undefined ? [session.activity] : [],
  );
}

const entriesOf = (text: string): string[] =>
  text
    .split(BETWEEN_ENTRIES)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The first word that turns what stands there into its opposite. */
const denialIn = (text: string): string | undefined => tokens(text).find((word) => DENIALS.has(word));

const planProblem = (
  option: string,
  problem: Extract<OptionProblem, { readonly id: 'plan' }>['problem'],
): Problem => ({ problem: { id: 'plan', option, problem } });

/** The first of the member's own texts that speaks of a sign of danger, for which the handler stops. */
export function dangerIn(declared: readonly Option[], values: OptionValues): string | undefined {
  return declared
    .filter((option) => 'reads' in option)
    .map(({ name }) => String(values[name] ?? ''))
    .find((text) => redFlag(tokens(text)) !== undefined);
}
