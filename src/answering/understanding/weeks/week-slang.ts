import { anyWithin, placeAfter, placeAt, placeBefore, type Place } from './hit-places.ts';
import type { SessionItem } from './week-items.ts';
import type { WeekText } from './week-text.ts';

/** Days that a message must name, for the words beside them to be a list of what is done. */
const LEAST_DAYS = 2;

/**
 * Sessions that only a list shows to be ones: muscles and splits of the gym ("Wed back & bis", "F legs"), cardio
 * without a sport, and a running plan by its name ("Tu C25K"). In running text the same words are no session.
 */
export function readSlang(text: WeekText, sessions: readonly SessionItem[]): SessionItem[] {
  const { marks, days } = text;
  if (days.length < LEAST_DAYS) return [];
  const told = [
    ...joined(text, marks.muscles).map((place) => itemOf(place, 'muscles')),
    ...marks.cardio.map((place) => itemOf(place, 'cardio')),
    ...marks['running-plan'].map((place) => itemOf(place, 'running-plan')),
  ].toSorted((a, b) => a.start - b.start);
  const all: readonly Place[] = [...sessions, ...told].toSorted((a, b) => a.start - b.start);
  return told.filter(
    (item) =>
      !anyWithin(sessions, item.start, item.end) &&
      isListed(text, all, item) &&
      !isDetail(text, sessions, item),
  );
}

function itemOf({ start, end }: Place, kind: 'muscles' | 'cardio' | 'running-plan'): SessionItem {
  const place = { kind: 'session', start, end } as const;
  if (kind === 'running-plan') return { ...place, session: { kind: 'run' }, generic: true };
  if (kind === 'cardio') return { ...place, session: { kind: 'cross' }, generic: true };
  return { ...place, session: { kind: 'cross', activity: 'strength' }, generic: false };
}

/** "Chest and triceps", "back & bis": one session. */
function joined(text: WeekText, places: readonly Place[]): Place[] {
  const all: Place[] = [];
  for (const place of places) {
    const last = all.at(-1);
    if (last && isJoined(text, last.end, place.start)) all[all.length - 1] = { ...last, end: place.end };
    else all.push({ start: place.start, end: place.end });
  }
  return all;
}

function isJoined({ joints, stretches }: WeekText, from: number, to: number): boolean {
  if (stretches[from - 1] !== stretches[to]) return false;
  for (let at = from; at < to; at++) if (!joints.has(at)) return false;
  return true;
}

/** True where nothing but days, times, other sessions and what joins them stands on either side. */
function isListed(text: WeekText, sessions: readonly Place[], { start, end }: Place): boolean {
  const { reading, stretches, joints, days } = text;
  const opens =
    stretches[start - 1] !== stretches[start] || reading.joined.has(start) || joints.has(start - 1);
  const closes = stretches[end] !== stretches[end - 1] || reading.joined.has(end) || joints.has(end);
  const known = (at: number): boolean =>
    [days, reading.times, sessions].some((places: readonly Place[]) => placeAt(places, at) !== undefined);
  return (opens || known(start - 1)) && (closes || known(end));
}

/** "Strength (legs)": said of the session before it. */
function isDetail({ days }: WeekText, sessions: readonly SessionItem[], { start, end }: Place): boolean {
  const before = placeBefore(sessions, start);
  const after = placeAfter(sessions, end);
  const strength = (item: SessionItem | undefined): boolean =>
    item?.session.kind === 'cross' && item.session.activity === 'strength';
  if (strength(before) && before?.end === start) return true;
  return strength(after) && after?.start === end && !anyWithin(days, start, end);
}
