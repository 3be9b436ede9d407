import { DEFAULT_SETTINGS, type ClubSettings } from '../club/settings.ts';
import type { LetterKind } from './letter.ts';
import type { LetterRecord, LetterRecords } from './records.ts';
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
 * The latest post, those before of which not all is known, the first one first, and the one of the week to come where it
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
  const read = (kind: LetterKind, week: string): Promise<LetterRecord | undefined> =>
    records.read(club, { kind, week });

  async function isOver({ week }: Occurrence): Promise<boolean> {
    const digest = settings.channel === undefined ? undefined : await read('digest', week);
    if (settings.channel !== undefined && !isSettled(digest)) return false;
    if (settings.summaryChannel !== undefined && !isSettled(await read('summary', week))) return false;
    const hasPoll = digest?.state === 'sent' && digest.poll === true;
    return !hasPoll || isSettled(await read('poll', week));
  }

  const found: OpenPost[] = [];
  let occurrence = latestAt(schedule, now);
  for (let back = 0; back < MOST_BACK && occurrence.at >= since; back++) {
    // Of the latest one, messages may be under way.
    if (back > 0 && (await isOver(occurrence))) break;
    found.unshift({ occurrence, due: occurrence.at, asPlanned: true });
    occurrence = before(schedule, occurrence);
  }
  const coming = comingAt(schedule, now);
  if (coming.at > now || coming.at < since) {
    const early = await read('digest', coming.week);
    if (early !== undefined) found.push({ occurrence: coming, due: early.due, asPlanned: false });
  }
  return found;
}

/** Whether it is known for good what became of a message. */
function isSettled(record: LetterRecord | undefined): boolean {
  switch (record?.state) {
    case 'sent':
    case 'failed':
    case 'not-sent':
      return true;
    case 'claimed':
    case 'waiting':
    case undefined:
      return false;
  }
}
