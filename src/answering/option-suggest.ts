import { fold, tokens } from '../knowledge/tokens.ts';
import { ACTIVITIES, DAYS, RUN_KINDS, type Day, type Session } from '../planner/session.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { readActivities, readDays, readRace, readSessions, type SaidSessions } from './option-texts.ts';
import { BETWEEN_ENTRIES } from './option-words.ts';
import { OPTION_CHARACTERS, type Asker, type NamedChoice, type TextKind } from './options.ts';
import { dayInWeeks } from './race-date.ts';
import { redFlag } from './understanding/danger/red-flags.ts';

/** How many texts are suggested at most. */
const MOST_SUGGESTED = 12;
/** Times ahead that a race is often away, in weeks. */
const WEEKS_AHEAD = [4, 6, 8, 10, 12, 16, 20, 24];
const MOST_WEEKS_AHEAD = 104;

type Words = Pick<MemberCatalogue, 'cards' | 'planCommands'>;

/** One entry that a list may go on with: what stands there, and the names by which it is found. */
interface Entry {
  readonly text: string;
  readonly names: readonly string[];
}

/**
 * What may be meant by what somebody has typed into an option of their own words, in their language: how it is read so
 * far, then the lists that its last entry may go on to. The planner reads each of them as it stands. Nothing is
 * suggested for a text that is too long, or that speaks of a sign of danger.
 */
export function suggestText(
  reads: TextKind,
  typed: string,
  asker: Asker,
  words: Words,
): readonly NamedChoice[] {
  if (typed.length > OPTION_CHARACTERS) return [];
  if (reads === 'race') return raceDays(typed, asker, words);
  const found = new Set(readSoFar(reads, typed, asker, words));
  for (const text of goneOn(reads, typed, words)) {
    if (found.size >= MOST_SUGGESTED) break;
    if (isRead(reads, text, asker)) found.add(text);
  }
  return [...found].map((text) => ({ name: text, value: text }));
}

const hasDanger = (text: string): boolean => redFlag(tokens(text)) !== undefined;

const optionOf = (reads: TextKind, text: string) => ({ name: reads, reads, text });

function isRead(reads: TextKind, text: string, asker: Asker): boolean {
  const option = optionOf(reads, text);
  const read =
    reads === 'days'
      ? readDays(option, asker)
      : reads === 'activities'
        ? readActivities(option, asker)
        : readSessions(option, asker);
  return !('problem' in read);
}

/** How a text is read so far, written out; nothing where it is not read, or would not be read as the same again. */
function readSoFar(reads: TextKind, typed: string, asker: Asker, words: Words): readonly string[] {
  if (typed.trim() === '' || hasDanger(typed)) return [];
  if (reads === 'days') {
    const read = readDays(optionOf(reads, typed), asker);
    return 'problem' in read ? [] : [read.days.map((day) => words.cards.days[day].long).join(', ')];
  }
  if (reads === 'activities') {
    const read = readActivities(optionOf(reads, typed), asker);
    const { activity: names } = words.planCommands.choices;
    return 'problem' in read ? [] : [read.activities.map((activity) => names[activity]).join(', ')];
  }
  const read = readSessions(optionOf(reads, typed), asker);
  if ('problem' in read) return [];
  const placed = DAYS.flatMap((day) => read.placed.filter((one) => one.day === day));
  const undated = [...read.runs, ...read.wishes];
  // A run of no kind has no name of its own.
  if ([...placed.map(({ session }) => session), ...undated].some(isNameless)) return [];
  const text = [
    ...placed.map(({ day, session }) => `${words.cards.days[day].short} ${sessionText(session, words)}`),
    ...undated.map((session) => sessionText(session, words)),
  ].join(', ');
  const again = readSessions(optionOf(reads, text), asker);
  return 'problem' in again || !isSame(read, again) ? [] : [text];
}

const isSame = (one: SaidSessions, other: SaidSessions): boolean => {
  const ordered = ({ placed, runs, wishes }: SaidSessions): string =>
    JSON.stringify([DAYS.map((day) => placed.filter((session) => session.day === day)), runs, wishes]);
  return ordered(one) === ordered(other);
};

const isNameless = (session: Session): boolean =>
  (session.kind === 'run' ? session.run : session.activity) === undefined;

function sessionText(session: Session, { planCommands: { choices } }: Words): string {
  const kind =
    session.kind === 'run'
      ? session.run && choices.run[session.run]
      : session.activity && choices.activity[session.activity];
  const intensity = session.intensity && choices.intensity[session.intensity];
  return [kind, intensity].filter(Boolean).join(' ');
}

/** The lists that what was typed may go on to, where its last entry is just being written. */
function* goneOn(reads: TextKind, typed: string, words: Words): Iterable<string> {
  const last = typed.split(BETWEEN_ENTRIES).at(-1) ?? '';
  const before = typed.slice(0, typed.length - last.length).trimEnd();
  if (hasDanger(before)) return;
  const earlier = begun(before);
  for (const { text, names } of entriesFor(reads, last.trim() === '', words)) {
    if (isPrefixed(begun(last), names) && !names.some((name) => earlier.includes(name)))
      yield before === '' ? text : `${before} ${text}`;
  }
  if (reads === 'sessions' && last.trim() !== '' && !/\d/.test(last) && !hasDanger(typed))
    yield `${typed.trim()} x2`;
}

/** The words of a text of which the last is just being written: none is spelled out. */
const begun = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** True where every word that was typed begins one of the names. */
function isPrefixed(typed: readonly string[], names: readonly string[]): boolean {
  const known = names.flatMap(begun);
  return typed.every((word) => known.some((name) => name.startsWith(word)));
}

function* entriesFor(reads: TextKind, isNew: boolean, { cards, planCommands }: Words): Iterable<Entry> {
  const { run, activity } = planCommands.choices;
  const runs = RUN_KINDS.filter((kind) => kind !== 'race').map((kind) => run[kind]);
  const activities = ACTIVITIES.map((one) => activity[one]);
  const dayNames = (day: Day): string[] => [fold(cards.days[day].long), fold(cards.days[day].short), day];
  switch (reads) {
    case 'days':
      for (const day of DAYS) yield { text: cards.days[day].long, names: dayNames(day) };
      return;
    case 'activities':
    case 'sessions':
      for (const text of activities) yield { text, names: [fold(text)] };
      return;
    case 'runs':
    case 'week': {
      const sessions = reads === 'runs' ? runs : [...runs, ...activities];
      // Before anything is typed, one session stands for all.
      for (const session of isNew ? sessions.slice(0, 1) : sessions) {
        for (const day of DAYS) {
          yield { text: `${cards.days[day].short} ${session}`, names: [...dayNames(day), fold(session)] };
        }
      }
      return;
    }
    case 'race':
  }
}

/** The days on which a race may be: the one that was typed, else some weeks ahead. */
function raceDays(typed: string, asker: Asker, { planCommands: { raceIn } }: Words): readonly NamedChoice[] {
  const choice = (value: string, weeks?: number): NamedChoice => ({
    name: raceIn({ date: value, weeks }),
    value,
  });
  const number = Number(/^\D{0,12}(\d{1,3})\D*$/u.exec(typed)?.[1] ?? Number.NaN);
  if (typed.trim() !== '') {
    const read = readRace(optionOf('race', typed), asker);
    if ('day' in read) return [choice(read.day)];
    if (!(number >= 1 && number <= MOST_WEEKS_AHEAD)) return [];
  }
  const weeks = Number.isNaN(number) ? WEEKS_AHEAD : [number];
  return weeks.map((count) => choice(dayInWeeks(count, asker.today), count));
}
