import { suggestText } from '../../answering/option-suggest.ts';
import { readZone, ZONE_CHARACTERS } from '../../club/zones.ts';
import { readClock } from '../../digest/clock-read.ts';
import { wallMoment } from '../../digest/wall-moment.ts';
import type { Suggestions, Typed } from '../commands/command.ts';
import type { Desk } from '../desk.ts';
import { CHOICE_CHARACTERS } from '../limits.ts';

const MOST_CHOICES = 25;
const HOURS = 24;
/** Full hours are offered from this one on: digests are read before the week begins. */
const FIRST_HOUR = 6;

/** What may be meant by what a moderator types into an option of `/digest`. */
export async function digestSuggestions({ option, value }: Typed, desk: Desk): Promise<Suggestions> {
  switch (option) {
    case 'time':
      return asChoices(times(value));
    case 'zone':
      return asChoices(zones(value));
    case 'race':
      return suggestText('race', value, desk.asker, desk.catalogue).filter(fits);
    case 'week':
      return weeks(value, desk);
    default:
      return [];
  }
}

const fits = (one: { readonly name: string; readonly value: string }): boolean =>
  Math.max(one.name.length, one.value.length) <= CHOICE_CHARACTERS;

const asChoices = (values: readonly string[]): Suggestions =>
  values.slice(0, MOST_CHOICES).map((value) => ({ name: value, value }));

/** The time that was typed, and full hours that begin like it. */
function times(typed: string): readonly string[] {
  const read = readClock(typed);
  const hours = Array.from({ length: HOURS }, (_, at) => (at + FIRST_HOUR) % HOURS)
    .map((hour) => `${String(hour).padStart(2, '0')}:00`)
    .filter((time) => time.startsWith(typed.trim()));
  return [...new Set([...(read === undefined ? [] : [read]), ...hours])];
}

/** The zones in whose names the typed text stands, else those that are written most like it. */
function zones(typed: string): readonly string[] {
  const text = typed.trim().replaceAll(/\s+/g, '_').toLowerCase();
  if (text.length > ZONE_CHARACTERS) return [];
  const within = Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().includes(text));
  if (within.length > 0) return within;
  const read = readZone(typed);
  return 'zone' in read ? [read.zone] : read.nearest;
}

/** The weeks of the next posts. */
async function weeks(typed: string, { digests, club, catalogue }: Desk): Promise<Suggestions> {
  if (club === undefined) return [];
  const { next, zone } = await digests.status(club);
  return next
    .filter(({ week }) => week.toLowerCase().includes(typed.trim().toLowerCase()))
    .map(({ week, at }) => ({
      name: `${week} (${catalogue.digest.moment(wallMoment(at, zone))})`.slice(0, CHOICE_CHARACTERS),
      value: week,
    }));
}
