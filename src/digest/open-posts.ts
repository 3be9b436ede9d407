import { DEFAULT_SETTINGS, type ClubSettings } from '../club/settings.ts';
import type { LetterKind } from './letter.ts';
import type { LetterRecords } from './records.ts';
import { before, comingAt, latestAt, scheduleOf, type Occurrence } from './schedule.ts';
import type { DigestSettings } from './settings.ts';

/** Posts so many weeks back are written down as missed where nothing is known of them. */
const MOST_BACK = 10;

/** A post of which something may still be to do. */
export interface OpenPost {
  readonly occurrence: Occurrence;
  /** When its digest is due, in milliseconds since 1970. */
  readonly due: number;
  /** It comes at its time, rather than by hand. */
  readonly asPlanned: boolean;
}

/**
 * The latest post, those before of which nothing is known, the first one first, and the one of the week to come where it
 * was begun by hand. `since` is the instant from which on posts count, in milliseconds since 1970, as `now` is.
 */
export async function openPosts(
  {
    club,
    settings,
    clubSettings,
  }: { readonly club: string; readonly settings: DigestSettings; readonly clubSettings: ClubSettings },
  { since, now }: { readonly since: number; readonly now: number },
  records: Pick<LetterRecords, 'read'>,
): Promise<readonly OpenPost[]> {
  const schedule = scheduleOf(settings, clubSettings.zone ?? DEFAULT_SETTINGS.zone);
  const kinds: readonly LetterKind[] = [
    ...(settings.channel === undefined ? [] : (['digest'] as const)),
    ...(settings.summaryChannel === undefined ? [] : (['summary'] as const)),
  ];
  const isKnown = async ({ week }: Occurrence): Promise<boolean> => {
    const found = await Promise.all(kinds.map((kind) => records.read(club, { kind, week })));
    return found.every((record) => record !== undefined);
  };
  const found: OpenPost[] = [];
  let occurrence = latestAt(schedule, now);
  for (let back = 0; back < MOST_BACK && occurrence.at >= since; back++) {
    // Of the latest one, messages may be under way.
    if (back > 0 && (await isKnown(occurrence))) break;
    found.unshift({ occurrence, due: occurrence.at, asPlanned: true });
    occurrence = before(schedule, occurrence);
  }
  const coming = comingAt(schedule, now);
  if (coming.at > now || coming.at < since) {
    const early = await records.read(club, { kind: 'digest', week: coming.week });
    if (early !== undefined) found.push({ occurrence: coming, due: early.due, asPlanned: false });
  }
  return found;
}
