import type { Hit } from '../../knowledge/phrases.ts';
import { TIMES, type Gap, type Order } from '../../planner/session.ts';
import type { Mention, PlanReading } from './plan-reading.ts';

/** How far apart words may stand and still belong together, in words. */
export const REACH_WORDS = 5;

/** Words between two hits; a hit that follows counts half a word nearer, since adjectives stand before their noun. */
export function distance(modifier: Hit<unknown>, mention: Hit<unknown>): number {
  return modifier.end <= mention.start ? mention.start - modifier.end : modifier.start - mention.end + 0.5;
}

/** Which of a run and a cross-training session comes first, where the message says so. */
export function orderOf({ marks, mentions, times }: PlanReading): Order | undefined {
  if (marks['which-first'].length > 0) return undefined;
  if (mentions.length === 0 && marks.before.length + marks.after.length === 1) {
    return marks.after.length > 0 ? 'run-first' : 'cross-first';
  }
  const next = (at: number) => mentions.find(({ start }) => start >= at && start - at < REACH_WORDS);
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
  for (const { start, end } of [...marks['right-after'], ...marks.after]) {
    if (together(start)) continue;
    const following = other(next(end));
    if (following) return first(following);
    const leading = other(previous(start));
    if (leading) return second(leading);
  }
  for (const { end } of [...marks['right-before'], ...marks.before]) {
    const following = other(next(end));
    if (following) return second(following);
  }
  for (const { start, end } of marks.then) {
    const leading = previous(start);
    const following = next(end);
    if (leading && following && leading.value.kind !== following.value.kind) return first(leading);
  }
  return orderOfTimes(times, mentions);
}

/** Times are said in the order of their sessions: "track at 6am, gym at 7pm", "tonight a swim, this morning hills". */
function orderOfTimes(times: PlanReading['times'], mentions: readonly Mention[]): Order | undefined {
  const [one, other] = [times[0], times.find(({ value }) => value !== times[0]?.value)];
  const [said, after] = [mentions[0], mentions.find(({ value }) => value.kind !== mentions[0]?.value.kind)];
  if (!one || !other || !said || !after) return undefined;
  const first = TIMES.indexOf(one.value) < TIMES.indexOf(other.value) ? said : after;
  return first.value.kind === 'run' ? 'run-first' : 'cross-first';
}

/** How the two follow each other, where the message says so. */
export function gapOf({ marks, times }: PlanReading): Gap | undefined {
  if (marks['right-after'].length + marks['right-before'].length + marks.together.length > 0)
    return 'same-session';
  const minutes = marks['other-unit'].some(({ end }) => marks.spaced.some(({ start }) => start === end));
  if (marks.spaced.length > 0 && !minutes && marks['how-far-apart'].length === 0) return 'spaced';
  return new Set(times.map(({ value }) => value)).size > 1 ? 'spaced' : undefined;
}
