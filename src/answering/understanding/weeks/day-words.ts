import type { Hit } from '../../../knowledge/phrases.ts';
import { DAYS, type Day } from '../../../planner/session.ts';
import {
  FINDERS,
  findJoints,
  leadsToDay,
  mayNameDays,
  spellerOf,
  type Candidate,
  type Finders,
  type Joints,
} from './day-finders.ts';
import { AFTER_A_DAY, DAY_WORDS } from './day-names.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../knowledge/spoken-language.ts';
import { phrases } from '../words/plan-words.ts';
import { dayAhead } from './weekday.ts';

/** Verbs of moving: "from Monday to Friday" after one of them names two days and no row of five. */
const MOVES: ReadonlySet<string> = new Set(
  'move moved moving shift shifted swap swapped switch change cambio cambiar mover pasar verschiebe verschieben tausche tauschen deplacer decaler'.split(
    ' ',
  ),
);
/** How far before a row of days a verb of moving is looked for, in words. */
const MOVE_REACH_WORDS = 6;

/**
 * The days that a message names, one hit a day, in the order of its words; days said in one ("monday to friday",
 * "weekend", "MWF") share their place. Short forms that may be other words ("sun", "so", "w") are days only where
 * their neighbours are. `today` (ISO day), where given, places "tomorrow", "tonight" and "yesterday".
 */
export function findDays(
  words: readonly string[],
  breaks: ReadonlySet<number>,
  language: SpokenLanguage,
  today?: string,
  hyphened: ReadonlySet<number> = new Set(),
): Hit<Day>[] {
  const spelt = words.map(spellerOf(language));
  if (!mayNameDays(spelt)) return [];
  const own = daysIn(spelt, { breaks, hyphened }, language, today);
  const named = distinct(own);
  // A bare list of short forms tells little of its language.
  if (own.some(({ start, end }) => OWN_NAMES[language].has(spelt.slice(start, end).join(' ')))) return own;
  for (const other of SPOKEN_LANGUAGES) {
    if (other === language) continue;
    const known = spelt.filter((word) => OWN_NAMES[other].has(word)).length;
    const found = daysIn(spelt, { breaks, hyphened }, other, today, known < LEAST_KNOWN_NAMES);
    const told =
      named === 0 && distinct(found) > 1 && found.every(({ end }) => AFTER_A_DAY.has(spelt[end] ?? ''));
    if (told || (distinct(found) >= LEAST_FOREIGN_DAYS && distinct(found) > named)) return found;
  }
  return own;
}

/** The surest names of days in each language. */
const OWN_NAMES: Readonly<Record<SpokenLanguage, ReadonlySet<string>>> = {
  en: namesIn('en'),
  es: namesIn('es'),
  de: namesIn('de'),
  fr: namesIn('fr'),
};

function namesIn(language: SpokenLanguage): ReadonlySet<string> {
  return new Set(Object.values(DAY_WORDS[language].sure).flatMap(phrases));
}

const distinct = (hits: readonly Hit<Day>[]): number => new Set(hits.map(({ value }) => value)).size;

/** Days that the short forms of another language must name, for them to be taken for days. */
const LEAST_FOREIGN_DAYS = 3;

/** Names of days in another language from which on its short forms are read as in a message of that language. */
const LEAST_KNOWN_NAMES = 2;

/** Places of words with something that parts, or a hyphen, before them. */
interface Signs {
  readonly breaks: ReadonlySet<number>;
  readonly hyphened: ReadonlySet<number>;
}

function daysIn(
  words: readonly string[],
  signs: Signs,
  language: SpokenLanguage,
  today: string | undefined,
  foreign = false,
): Hit<Day>[] {
  const finders = FINDERS[language];
  const found = finders.days(words);
  if (found.length === 0) return [];
  const named = found.flatMap(({ value, ...place }): Hit<Candidate>[] => {
    if ('days' in value) return [{ value, ...place }];
    if (today === undefined || isPartOfDay(words, place, language)) return [];
    return [{ value: { days: [dayAhead(today, value.ahead)], tier: 'sure' }, ...place }];
  });
  const joints = findJoints(words, language);
  const days = realDays(named, joints, words, signs.breaks, finders, foreign);
  return joined(days, joints, words, signs).flatMap(({ value, start, end }) =>
    value.days.map((day) => ({ value: day, start, end })),
  );
}

/**
 * How two days are joined: `or` where one of them is meant, `and` where both are, `none` where nothing but a break
 * stands between; undefined where other words do.
 */
export function joinedDays(
  joints: Joints,
  words: readonly string[],
  end: number,
  start: number,
  language: SpokenLanguage,
): 'and' | 'or' | 'none' | undefined {
  if (start - end > MOST_JOINT_WORDS) return undefined;
  let kind: 'and' | 'or' | 'none' = 'none';
  for (let at = end; at < start;) {
    const joint = joints.get(at);
    if (joint && joint.end <= start) {
      kind = joint.value === 'or' ? 'or' : 'and';
      at = joint.end;
    } else if (leadsToDay(words[at] ?? '', language)) at++;
    else return undefined;
  }
  return kind;
}

const MOST_JOINT_WORDS = 3;

/** Of what may be days, those that are: a short form needs neighbours that show it to be one. */
function realDays(
  named: readonly Hit<Candidate>[],
  joints: Joints,
  words: readonly string[],
  breaks: ReadonlySet<number>,
  { before, never }: Finders,
  foreign: boolean,
): Hit<Candidate>[] {
  const opens = ({ start }: Hit<unknown>): boolean => start === 0 || breaks.has(start);
  const short = named.some(({ start }) => SHORT_FORM.test(words[start] ?? ''));
  const possible = named.filter(({ value, start }) => {
    const word = words[start] ?? '';
    const before = words[start - 1] ?? '';
    if (value.tier === 'sure') return true;
    if (word === PRONOUN && !short) return false;
    if (word === SO && BEFORE_SO.test(before)) return false;
    return !never.has(before) || (before === PRONOUN && short);
  });
  const strong = possible.filter(({ value }) => value.tier !== 'listed').length;
  const shown = strong > 1 || possible.some(({ value }) => value.tier === 'sure');
  const closes = ({ end }: Hit<unknown>): boolean => end === words.length || breaks.has(end);
  const opening = possible.filter(opens).length;
  const closers = possible.filter(closes);
  const closing = closers.length + (closers.some(({ value }) => value.tier === 'likely') ? 1 : 0);
  return possible.filter((hit, at) => {
    const { value, start, end } = hit;
    if (value.tier === 'sure') return true;
    if (isNextTo(possible[at - 1], hit, joints) || isNextTo(hit, possible[at + 1], joints)) return true;
    const afterLead = before.has(words[start - 1] ?? '');
    if (value.tier === 'likely' && !foreign) {
      if (strong > 1 || afterLead || (opens(hit) && AFTER_A_DAY.has(words[end] ?? ''))) return true;
    }
    if (afterLead && shown && !foreign) return true;
    const goesOn = joints.get(start - 1)?.end === start && AFTER_A_DAY.has(words[end] ?? '');
    if (goesOn && shown) return true;
    return (opens(hit) && (shown || opening > LEAST_ITEMS)) || (closes(hit) && closing > LEAST_ITEMS);
  });
}

/** "We" is Wednesday only beside others that are written so. */
const PRONOUN = 'we';
/** German "so" is Sunday, and closes many a question: "passt das so?". */
const SO = 'so';
const BEFORE_SO = /^(?:das|es|ok|okay|gut|geht|passt|ist|oder|wie|auch|nicht|ich|mal|machen?|mache|bleibt)$/;
const SHORT_FORM = /^(?:mo|tu|th|fr|sa|su)$/;

/** Items of a list that begin, or end, with what may be a day, besides the one looked at, for all of them to be days. */
const LEAST_ITEMS = 2;

/** True where nothing but one joining word stands between two. */
function isNextTo(
  first: Hit<Candidate> | undefined,
  second: Hit<Candidate> | undefined,
  joints: Joints,
): boolean {
  if (!first || !second) return false;
  return first.end === second.start || joints.get(first.end)?.end === second.start;
}

/** The days with rows such as "monday to friday" filled in. */
function joined(
  days: readonly Hit<Candidate>[],
  joints: Joints,
  words: readonly string[],
  signs: Signs,
): Hit<Candidate>[] {
  const all: Hit<Candidate>[] = [];
  for (let at = 0; at < days.length; at++) {
    const from = days[at];
    const to = days[at + 1];
    if (!from) break;
    const row = to && isRow(from, to, days[at - 1], days[at + 2], joints, words, signs);
    if (!row) {
      all.push(from);
      continue;
    }
    all.push({
      value: { days: rowOf(from.value.days, to.value.days), tier: 'sure' },
      start: from.start,
      end: to.end,
    });
    at++;
  }
  return all;
}

function isRow(
  from: Hit<Candidate>,
  to: Hit<Candidate>,
  before: Hit<Candidate> | undefined,
  after: Hit<Candidate> | undefined,
  joints: Joints,
  words: readonly string[],
  { breaks, hyphened }: Signs,
): boolean {
  if (from.value.days.length > 1 || to.value.days.length > 1) return false;
  if (words.slice(Math.max(0, from.start - MOVE_REACH_WORDS), from.start).some((word) => MOVES.has(word)))
    return false;
  const joint = joints.get(from.end);
  if (joint?.value === 'to' && joint.end === to.start) return true;
  // "Mon-Thu": the hyphen is no word; "Tue-Thu" may be two days.
  return (
    from.end === to.start &&
    !breaks.has(to.start) &&
    (hyphened.has(to.start)
      ? rowOf(from.value.days, to.value.days).length >= LEAST_ROW_DAYS
      : from.value.days[0] === 'monday' && to.value.days[0] === 'friday') &&
    before?.end !== from.start &&
    after?.start !== to.end
  );
}

/** Days from which on two with a hyphen between are a row of days. */
const LEAST_ROW_DAYS = 4;

function rowOf([from]: readonly Day[], [to]: readonly Day[]): Day[] {
  const first = DAYS.findIndex((day) => day === from);
  const last = DAYS.findIndex((day) => day === to);
  const length = ((last - first + DAYS.length) % DAYS.length) + 1;
  return Array.from({ length }, (_, at) => DAYS[(first + at) % DAYS.length]).flatMap((day) => day ?? []);
}

/** Spanish "la mañana" and German "am Morgen", "heute Morgen" are times of the day; "mañana" and "morgen" alone are days. */
function isPartOfDay(
  words: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
  language: SpokenLanguage,
): boolean {
  const word = words[start] ?? '';
  const previous = words[start - 1] ?? '';
  if (end - start > 1) return false;
  if (language === 'es' && word === 'manana') return /^(?:la|las|esta|de|cada|toda)$/.test(previous);
  if (language === 'de' && word === 'morgen')
    return /^(?:am|jeden|guten|heute|gestern|diesen|den|\w+tag|mittwoch|sonnabend)$/.test(previous);
  return false;
}

/** Every word by which days are named in a language: a typing slip may be corrected to it. */
export function dayVocabulary(language: SpokenLanguage): string[] {
  const { sure, likely, listed, weekend, weekdays, midweek, alternate, yesterday, today, tomorrow } =
    DAY_WORDS[language];
  return [...Object.values(sure), ...Object.values(likely), ...Object.values(listed)]
    .concat(weekend, weekdays, midweek, alternate, yesterday, today, tomorrow)
    .flatMap(phrases)
    .flatMap((phrase) => phrase.split(' '));
}
