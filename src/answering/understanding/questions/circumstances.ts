import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Hit } from '../../../knowledge/phrases.ts';
import type { Circumstances } from '../../../planner/plan.ts';
import type { Level, Season } from '../../../planner/session.ts';
import { durationsOf } from '../durations.ts';
import type { PlanProblem } from '../../../planner/plan-problem.ts';
import type { PlanReading } from '../plan-reading.ts';
import { apart, covered, DATE_REACH_WORDS, namesActivity, nearestTo, parted, REACH_WORDS } from './said.ts';
import { goalsSaid } from './goals-said.ts';
import { seasonEnded } from './season-ended.ts';

/** From so much running a week somebody is advanced: our own measure of "high mileage"; the article gives none. */
const HIGH_MILEAGE_KM = 70;
const KM_A_MILE = 1.609;
/** Less than this since the first run is new to running, in days. */
const NEW_RUNNER_DAYS = 365;
const DAYS_A_WEEK = 7;
/** Weeks to the race up to which words such as "before my race" mean that it is near. */
const NEAR_WEEKS = 4;

/** What a message tells of its member: level, goal, season, distance to the race, and how they are. */
export function circumstancesOf(reading: PlanReading): Circumstances {
  const level = levelOf(reading);
  const goal = goalsSaid(reading)[0]?.value;
  const weeksToRace = weeksToRaceOf(reading);
  const season = seasonOf(reading, weeksToRace);
  const { marks, mentions } = reading;
  const wornOut = marks['worn-out'].some((hit) => !marks.denied.some(({ end }) => end === hit.start));
  const newActivity = marks['new-to-it'].some((hit) => nearestTo(hit, mentions.filter(namesActivity)));
  return {
    ...(level && { level }),
    ...(goal && { goal }),
    ...(season && { season }),
    ...(weeksToRace !== undefined && { weeksToRace }),
    ...(wornOut && { wornOut: true }),
    ...(newActivity && { newActivity: true }),
  };
}

/** A race that the message still expects, although the date it names has gone. */
export function raceProblem(reading: PlanReading): PlanProblem | undefined {
  const past = reading.dates.find(
    ({ value, start, end }) =>
      value.withYear &&
      value.day < reading.today &&
      nearestTo({ start, end }, racesOf(reading), DATE_REACH_WORDS) !== undefined &&
      !reading.marks.over.some((hit) => apart(hit, { start, end }) <= DATE_REACH_WORDS),
  );
  return past && { id: 'race-in-the-past', date: past.value.day };
}

/** The level said, or told by how long or how far somebody runs. */
function levelOf(reading: PlanReading): Level | undefined {
  const { levels } = reading;
  const since = runningSince(reading);
  const said = levels.find(({ value }) => value === 'advanced')?.value ?? levels[0]?.value;
  if (isBetweenLevels(reading) || listsLevels(reading)) return undefined;
  if (since !== undefined && since >= NEW_RUNNER_DAYS) return said === 'advanced' ? said : 'intermediate';
  if (said) return said;
  if (since !== undefined) return 'beginner';
  return weeklyKilometres(reading) >= HIGH_MILEAGE_KM ? 'advanced' : undefined;
}

/** "Between beginner and intermediate" names two levels, and is neither. */
const isBetweenLevels = ({ levels, words }: PlanReading): boolean =>
  new Set(levels.map(({ value }) => value)).size > 1 &&
  levels.some(({ start }) => words.slice(Math.max(0, start - 2), start).some((word) => BETWEEN.has(word)));
const BETWEEN: ReadonlySet<string> = new Set('between entre zwischen'.split(' '));

/** "Beginners, intermediates and advanced": levels that are asked about one beside the other, and are not the member's. */
export const listsLevels = ({ levels, words, breaks, asking }: PlanReading): boolean =>
  levels.some((level, at) => {
    const next = levels[at + 1];
    if (
      next === undefined ||
      next.value === level.value ||
      !asking.has(level.start) ||
      !asking.has(next.start)
    )
      return false;
    const between = words.slice(level.end, next.start);
    const linked = between.every((word) => LEVEL_LINKS.has(word));
    const joint =
      between.some((word) => LEVEL_JOINTS.has(word)) ||
      [...breaks].some((to) => to > level.start && to <= next.start);
    return linked && joint;
  });
const LEVEL_JOINTS: ReadonlySet<string> = new Set('and und y e et or oder o u ou vs versus'.split(' '));
const LEVEL_LINKS: ReadonlySet<string> = new Set([
  ...LEVEL_JOINTS,
  ...'for an a the runners runner athletes fur die der den laufer para los las un una corredores pour les un une coureurs of to from'.split(
    ' ',
  ),
]);

const YEAR = /^(?:19|20)\d\d$/;

/** Days since somebody began to run, where the message tells. */
function runningSince(reading: PlanReading): number | undefined {
  const { marks, mentions, words, today, months } = reading;
  const aboutRunning = (place: Omit<Hit<unknown>, 'value'>): boolean => {
    const session = nearestTo(
      place,
      mentions.filter((mention) => !parted(reading, mention, place)),
    );
    if (session && namesActivity(session)) return false;
    // "A break for a month" is no month of running.
    if (
      nearestTo(
        place,
        reading.changes.filter(({ value }) => value === 'full-rest'),
        2,
      )
    )
      return false;
    return !covered(place, marks.lapsed) && !nearestTo(place, [...marks.lapsed, ...reading.weaknesses], 3);
  };
  const began = (place: Omit<Hit<unknown>, 'value'>) => nearestTo(place, marks.began) !== undefined;
  const lengths = durationsOf(reading)
    .filter((hit) => hit.value.when !== 'ahead' && began(hit) && aboutRunning(hit) && !isAgain(reading, hit))
    .filter((hit) => !isWithout(reading, hit))
    .filter(({ value }) => value.unit !== 'days' || value.when === 'past')
    .filter(({ value, ...place }) => value.unit !== 'days' || !nearestTo(place, marks['a-week'], 1));
  if (lengths.length > 0) return Math.max(...lengths.map(({ value }) => value.days));
  for (const hit of marks.began) {
    const year = Number(words.slice(hit.end, hit.end + 2).find((word) => YEAR.test(word)));
    if (year > 0 && aboutRunning(hit)) return (Number(today.slice(0, 4)) - year) * NEW_RUNNER_DAYS;
    const calendar = months.find(({ start }) => start >= hit.end && start - hit.end < REACH_WORDS);
    const racing = calendar && nearestTo(calendar, racesOf(reading), 3);
    if (calendar && !racing && aboutRunning(hit) && startsRunning(reading, hit)) return 0;
  }
  return undefined;
}

/** "I won't race again for months" tells of no beginning. */
const isAgain = ({ words }: PlanReading, { start }: Hit<unknown>): boolean =>
  words.slice(Math.max(0, start - 2), start + 1).includes('again');

/** "A year without doing it", "I have not done it for a year", "seit einem Jahr nicht mehr gemacht": left alone, and not how long somebody runs. */
function isWithout({ words, marks, breaks }: PlanReading, { start, end }: Hit<unknown>): boolean {
  if (WITHOUT.has(words[end] ?? '') && !breaks.has(end)) return true;
  const place = { start, end };
  return [...marks.denied, ...marks.lapsed].some((hit) => {
    if (apart(hit, place) > WITHOUT_REACH_WORDS || parted({ breaks }, hit, place)) return false;
    const said =
      hit.end <= start ? words.slice(hit.start, start) : words.slice(hit.end, hit.end + DONE_WORDS);
    return said.some((word) => DONE.test(word));
  });
}

const DONE_WORDS = 3;
const WITHOUT_REACH_WORDS = 6;
const WITHOUT: ReadonlySet<string> = new Set('without sin ohne sans'.split(' '));
const DONE =
  /^(?:done|did|do|it|that|any|touched|been|hecho|hago|hacerlo|practicado|gemacht|mache|getan|angefasst|fait|fais|pratique|touche)$/;

/** True where "started" or "since" stands beside running. */
const startsRunning = ({ mentions }: PlanReading, hit: Hit<true>): boolean =>
  mentions.some((mention) => mention.value.kind === 'run' && apart(mention, hit) < REACH_WORDS);

/** The most kilometres a week that a message names ("90 km weeks", "60 mpw"); 0 where it names none. */
function weeklyKilometres({ words, marks }: PlanReading): number {
  const weekly = [...marks['a-week'], ...marks.weeks];
  const glued = words.flatMap((word, start) =>
    GLUED_DISTANCE.test(word) ? [{ value: true as const, start, end: start + 1 }] : [],
  );
  const amounts = [...marks.distance, ...glued].flatMap((unit) => {
    const number = Number(GLUED_DISTANCE.exec(words[unit.start] ?? '')?.[1] ?? words[unit.start - 1]);
    const week = weekly.some((hit) => overlapsOrFollows(unit, hit));
    const own = /mpw|week|wochen|semanales|hebdo/.test(words.slice(unit.start, unit.end).join(' '));
    return number > 0 && (week || own)
      ? [/^\d*(?:mi|mpw)/.test(words[unit.start] ?? '') ? number * KM_A_MILE : number]
      : [];
  });
  return Math.max(0, ...amounts);
}

const GLUED_DISTANCE = /^(\d{2,3})(?:k|km|kms|mi|mpw|miles)$/;

const overlapsOrFollows = (unit: Hit<true>, week: Hit<true>): boolean =>
  week.start >= unit.start && week.start - unit.end < 2;

/** Words that name a race to come: races as such, and the distances that are raced. */
function racesOf({ marks, goals, mentions }: PlanReading): Hit<unknown>[] {
  const distances = goals.filter(({ value }) => value !== 'general');
  const races = mentions.filter(({ value }) => value.kind === 'run' && value.run === 'race');
  return [...marks.race, ...distances, ...races];
}

/** Whole weeks to the next race, where the message says when it is. */
function weeksToRaceOf(reading: PlanReading): number | undefined {
  const races = racesOf(reading);
  if (races.length === 0) return undefined;
  const none = reading.seasons.some(
    ({ value, start, end }) => value === 'off-season' && !isSeasonNamed(reading, start, end),
  );
  const days = [...daysAhead(reading), ...datesAhead(reading)]
    .filter(
      (hit) =>
        !none ||
        UNTIL.has(reading.words[hit.start - 1] ?? '') ||
        UNTIL.has(reading.words[hit.start - 2] ?? ''),
    )
    .filter((hit) => nearestTo(hit, races, DATE_REACH_WORDS))
    .toSorted((a, b) => toRace(reading, races, a) - toRace(reading, races, b) || b.start - a.start)[0]?.value;
  return days === undefined || days < 0 ? undefined : Math.floor(days / DAYS_A_WEEK);
}

/** "No race until May" tells when the next one is; "no race this winter" does not. */
const UNTIL: ReadonlySet<string> = new Set(
  'until till til before hasta antes bis vor avant jusqu ici'.split(' '),
);

/** "Off-season", and not "no races planned". */
const isSeasonNamed = ({ words }: PlanReading, start: number, end: number): boolean =>
  /season|saison|temporada/.test(words.slice(start, end).join(' '));

/** How far a date stands from the nearest race; one beyond a comma stands further off. */
function toRace(reading: PlanReading, races: readonly Hit<unknown>[], date: Hit<number>): number {
  return Math.min(
    ...races.map((race) => apart(race, date) + (parted(reading, race, date) ? REACH_WORDS : 0)),
  );
}

/** Lengths of time ahead, in days, by the place of their words. */
function daysAhead(reading: PlanReading): Hit<number>[] {
  const lengths = durationsOf(reading).flatMap(({ value, ...place }) =>
    value.when === 'ahead' ? [{ ...place, value: value.days }] : [],
  );
  const phrases = reading.ahead
    .filter((hit) => !covered(hit, lengths))
    .map(({ value, ...place }) => ({ ...place, value: value * DAYS_A_WEEK }));
  return [...lengths, ...phrases];
}

/** Dates and months ahead, in days from today; the current month is now. */
function datesAhead({ words, dates, months, today, marks }: PlanReading): Hit<number>[] {
  const from = parseISO(today);
  const until = (day: Date): number => differenceInCalendarDays(day, from);
  const named = dates.map(({ value, ...place }) => ({ ...place, value: until(parseISO(value.day)) }));
  const parts = months.map(({ value, ...place }) => {
    const year = Number(today.slice(0, 4));
    const said = words[place.end] ?? '';
    const years = YEAR.test(said) ? [said] : [year, year + 1];
    const starts = years.map((of) => until(parseISO(`${of}-${String(value).padStart(2, '0')}-01`)));
    if (!YEAR.test(said) && Number(today.slice(5, 7)) === value) return { ...place, value: 0 };
    return { ...place, value: starts.find((days) => days > 0) ?? -1 };
  });
  return [...named, ...parts].filter(
    (hit) => !marks.over.some(({ end }) => hit.start - end >= 0 && hit.start - end < 2),
  );
}

function seasonOf(reading: PlanReading, weeksToRace: number | undefined): Season | undefined {
  const seasons = reading.seasons.length > 0 ? reading.seasons : seasonEnded(reading);
  if (weeksToRace === undefined) return seasons[0]?.value;
  // "No race until May" tells the same as the date does.
  const said = seasons.find(
    ({ value, start, end }) => value === 'off-season' && isSeasonNamed(reading, start, end),
  );
  if (said) return said.value;
  return weeksToRace <= NEAR_WEEKS && seasons.some(({ value }) => value === 'race-season')
    ? 'race-season'
    : undefined;
}
