import { anyWithin, placeAt } from './hit-places.ts';
import { EFFORT_REACH_WORDS, parted } from './week-efforts.ts';
import type { SessionItem } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** Words about one session that stand side by side ("run intervals", "spin on the bike") are one session. */
export function mergeNeighbours(text: WeekText, items: readonly SessionItem[]): SessionItem[] {
  const merged: SessionItem[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    const one = last && together(text, last, item);
    if (one) merged[merged.length - 1] = one;
    else merged.push(item);
  }
  return merged;
}

function together(text: WeekText, one: SessionItem, other: SessionItem): SessionItem | undefined {
  const { stretches, marks, reading } = text;
  const gap = other.start - one.end;
  if (isOneStrength(marks, one, other)) return { ...one, start: one.start, end: other.end };
  if (gap > EFFORT_REACH_WORDS || one.session.kind !== other.session.kind) return undefined;
  const broken = stretches[one.end - 1] !== stretches[other.start];
  if (broken && !(gap === 0 && one.generic && one.session.kind === 'cross' && !other.generic))
    return undefined;
  if (!broken && parted(text, one.end, other.start)) return undefined;
  if (anyWithin(reading.numbers, one.end, other.start)) return undefined;
  const place = { start: one.start, end: other.end };
  if (one.generic) return { ...other, ...place };
  if (other.generic) return { ...one, ...place };
  if (one.session.kind === 'cross' && other.session.kind === 'cross') {
    if (one.session.activity !== other.session.activity || gap > 1) return undefined;
    if (reading.words[one.end - 1] === reading.words[other.end - 1]) return undefined;
    return { ...one, ...place, session: { ...other.session, ...one.session } };
  }
  if (one.session.kind === 'run' && other.session.kind === 'run') {
    const same =
      one.session.run === other.session.run ||
      one.session.run === undefined ||
      other.session.run === undefined;
    if (gap <= 1 && same) return { ...one, ...place, session: { ...other.session, ...one.session } };
    if (anyWithin(marks.with, one.end, other.start)) return { ...one, ...place };
  }
  return undefined;
}

/** "Legs/abs strength" is one session. */
function isOneStrength(marks: WeekText['marks'], one: SessionItem, other: SessionItem): boolean {
  if (!isStrength(one) || !isStrength(other)) return false;
  for (let at = one.start; at < other.start; at++) {
    if (placeAt(marks.muscles, at) === undefined) return false;
  }
  return placeAt(marks.muscles, other.start) === undefined;
}

const isStrength = ({ session }: SessionItem): boolean =>
  session.kind === 'cross' && session.activity === 'strength';
