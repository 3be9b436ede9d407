import type { Hit } from '../../../knowledge/phrases.ts';
import { TIMES, type Gap, type Order } from '../../../planner/session.ts';
import type { Mention, PlanReading } from '../plan-reading.ts';
import { covered, nearestTo, parted, REACH_WORDS } from './said.ts';

/** "After" and "before" of two sessions, and not of a length of time ("vor drei Wochen") or a race ("before my marathon"). */
export function orderWords(reading: PlanReading, mark: 'after' | 'before'): Hit<true>[] {
  const { marks, numbers, goals, levels } = reading;
  const spans = [...marks.days, ...marks.weeks, ...marks.months, ...marks.years];
  const lengths = numbers.filter(({ end }) => spans.some(({ start }) => start === end));
  const races = [...marks.race, ...goals.filter(({ value }) => value !== 'general')];
  const times = [...reading.months, ...reading.dates];
  // "Before my race in three weeks" tells the time of the year.
  const dated = [...times, ...reading.ahead, ...lengths].length > 0;
  return marks[mark].filter((hit) => {
    const next = (other: Hit<unknown>, reach: number): boolean =>
      other.start >= hit.end && other.start - hit.end < reach;
    const sooner = reading.mentions.some(
      (mention) => next(mention, 3) && !races.some((race) => race.start < mention.start && next(race, 3)),
    );
    return (
      !lengths.some((length) => next(length, 2)) &&
      !covered(hit, levels) &&
      !(dated && covered(hit, reading.seasons)) &&
      !reading.weaknesses.some(({ end }) => end <= hit.start && hit.start - end < 2) &&
      !times.some((time) => next(time, 2)) &&
      (sooner || !races.some((race) => next(race, 3)))
    );
  });
}

/** How far "between" stands from "how long", in words: "how long should I wait between …". */
const GAP_REACH_WORDS = 6;

/** True where a message asks how long to leave between two sessions. */
export function asksHowFarApart({ marks }: PlanReading): boolean {
  if (marks['how-far-apart'].length > 0) return true;
  return marks['how-long'].some(({ end }) =>
    marks.between.some(({ start }) => start >= end && start - end < GAP_REACH_WORDS),
  );
}

/** How far from an order word both sessions may stand that it binds, in words. */
const BOUND_REACH_WORDS = 8;

/** True where a word of order has a run and cross-training near it: the two are bound to one day. */
export function bindsBoth(reading: PlanReading): boolean {
  const { marks, mentions } = reading;
  const words = [
    ...marks['right-after'],
    ...marks['right-before'],
    ...marks.together,
    ...marks.then.filter(({ start }) => reading.words[start] !== 'plus'),
    ...orderWords(reading, 'after'),
    ...orderWords(reading, 'before'),
  ];
  const near = (hit: Hit<true>, kind: 'run' | 'cross') =>
    nearestTo(
      hit,
      mentions.filter(({ value }) => value.kind === kind),
      BOUND_REACH_WORDS,
    ) !== undefined;
  return words.some((hit) => near(hit, 'run') && near(hit, 'cross'));
}

/** "Weights first, then a run" tells the order that "first then" asks for. */
const isTold = ({ words, breaks }: PlanReading, { start, end }: Hit<true>): boolean =>
  words[start] === 'first' && words[end - 1] === 'then' && breaks.has(end - 1);

/** True where a message asks which of the two comes first: said so, or both ways named ("before the run, after it, or …"). */
export function asksWhichFirst(reading: PlanReading): boolean {
  if (reading.marks['which-first'].some((hit) => !isTold(reading, hit))) return true;
  const [after, before] = [orderWords(reading, 'after'), orderWords(reading, 'before')];
  const either = reading.marks['either-or'];
  // "Weights before running or running before weights" names both ways by one word.
  const parts = (hits: readonly Hit<true>[]): boolean =>
    either.some(({ start }) => hits.some((hit) => hit.end <= start) && hits.some((hit) => hit.start > start));
  return (
    (parts(after) || parts(before) || (after.length > 0 && before.length > 0 && either.length > 0)) &&
    reading.mentions.some(({ value }) => value.kind === 'run')
  );
}

/** How far the session that comes "then" may stand, in words: "and then I had planned to do some lifting". */
const THEN_REACH_WORDS = 8;

/** Which of a run and a cross-training session comes first, where the message says so. */
export function orderOf(reading: PlanReading): Order | undefined {
  const { marks, mentions, times } = reading;
  if (asksWhichFirst(reading)) return undefined;
  if (mentions.length === 0 && marks.beforehand.length + marks.afterwards.length === 1) {
    return marks.afterwards.length > 0 ? 'run-first' : 'cross-first';
  }
  const next = (at: number) => {
    const following = mentions.find(({ start }) => start >= at && start - at < REACH_WORDS);
    return following && !parted(reading, { start: at - 1, end: at }, following) ? following : undefined;
  };
  const previous = (at: number) => mentions.findLast(({ end }) => end <= at && at - end < REACH_WORDS);
  const first = (mention: Mention): Order => (mention.value.kind === 'run' ? 'run-first' : 'cross-first');
  const second = (mention: Mention): Order => (mention.value.kind === 'run' ? 'cross-first' : 'run-first');
  const other = (mention: Mention | undefined) =>
    mention && mentions.some(({ value }) => value.kind !== mention.value.kind) ? mention : undefined;
  for (const { start } of marks.first) {
    const leading = previous(start);
    if (leading && start - leading.end <= 1) return first(leading);
  }
  const together = (at: number) => marks.together.some((hit) => at >= hit.start && at < hit.end);
  for (const { start, end } of [...marks['right-after'], ...orderWords(reading, 'after')]) {
    if (together(start)) continue;
    const following = other(next(end));
    const adverb = isAdverb(reading, { start, end });
    if (following) return adverb ? second(following) : first(following);
    const leading = other(previous(start));
    // "The hill session, a few hours after it": what stands before the comma is "it".
    const meant = IT.has(reading.words[end] ?? '') && leading && parted(reading, leading, { start, end });
    if (leading) return meant || (adverb && next(end)) ? first(leading) : second(leading);
  }
  for (const { end } of [...marks['right-before'], ...orderWords(reading, 'before')]) {
    const following = other(next(end));
    if (following) return second(following);
  }
  for (const { start, end } of marks.then) {
    const leading = previous(start);
    const following = mentions.find(
      (mention) => mention.start >= end && mention.start - end < THEN_REACH_WORDS,
    );
    if (leading && following && leading.value.kind !== following.value.kind) return first(leading);
  }
  return orderOfTimes(times, mentions);
}

const IT: ReadonlySet<string> = new Set('it that this them'.split(' '));

/** "Direkt danach", "justo después": right after what was said before; "justo después de" is right after what follows. */
function isAdverb({ words }: PlanReading, { start, end }: Omit<Hit<unknown>, 'value'>): boolean {
  const said = words.slice(start, end).join(' ');
  return ADVERB.test(said) && !/^(?:de|del|an|ans|d)$/.test(words[end] ?? '');
}

const ADVERB =
  /(?:danach|anschluss|anschliessend|hinterher|dran|seguido|foulee|derriere|en suivant|(?:justo|inmediatamente|directamente) despues|(?:right|straight|immediately|directly) afterwards)$/;

/** Times are said in the order of their sessions: "track at 6am, gym at 7pm", "tonight a swim, this morning hills". */
function orderOfTimes(times: PlanReading['times'], mentions: readonly Mention[]): Order | undefined {
  const [one, other] = [times[0], times.find(({ value }) => value !== times[0]?.value)];
  const [said, after] = [mentions[0], mentions.find(({ value }) => value.kind !== mentions[0]?.value.kind)];
  if (!one || !other || !said || !after) return undefined;
  const first = TIMES.indexOf(one.value) < TIMES.indexOf(other.value) ? said : after;
  return first.value.kind === 'run' ? 'run-first' : 'cross-first';
}

/** How the two follow each other, where the message says so. */
export function gapOf(reading: PlanReading): Gap | undefined {
  const { marks, times } = reading;
  if (marks['right-after'].length + marks['right-before'].length + marks.together.length > 0)
    return 'same-session';
  const minutes = marks['other-unit'].some(({ end }) => marks.spaced.some(({ start }) => start === end));
  if (marks.spaced.length > 0 && !minutes && !asksHowFarApart(reading)) return 'spaced';
  return new Set(times.map(({ value }) => value)).size > 1 ? 'spaced' : undefined;
}
