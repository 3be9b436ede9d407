import type { Hit } from '../../../knowledge/phrases.ts';
import type { Season } from '../../../planner/session.ts';
import type { PlanReading } from '../plan-reading.ts';
import { parted } from './said.ts';

const SEASON: ReadonlySet<string> = new Set('season temporada saison'.split(' '));
const ENDED = /^(?:finished|ended|over|done|acab\w*|termin\w*|vorbei|rum|beendet|gelaufen|fini\w*|behind)$/;
/** How far "over" stands from the season that is, in words. */
const ENDED_REACH_WORDS = 3;

/** "Acabé la temporada", "the season has finally ended": the place where a message says so. */
export function seasonEnded({ words, breaks }: PlanReading): Hit<Season>[] {
  return words.flatMap((word, at): Hit<Season>[] => {
    if (!SEASON.has(word)) return [];
    const ended = words.findIndex(
      (other, place) =>
        ENDED.test(other) &&
        Math.abs(place - at) <= ENDED_REACH_WORDS &&
        !parted({ breaks }, { start: at, end: at + 1 }, { start: place, end: place + 1 }),
    );
    return ended < 0
      ? []
      : [{ value: 'off-season', start: Math.min(at, ended), end: Math.max(at, ended) + 1 }];
  });
}
