import type { LetterKind } from './letter.ts';
import type { LetterRecord } from './records.ts';
import type { Occurrence } from './schedule.ts';
import type { DigestSettings, SkippedWeek } from './settings.ts';

/** How a club's digest stands, for its moderators. */
export interface DigestStatus {
  readonly settings: DigestSettings;
  /** The zone in which the posts come. */
  readonly zone: string;
  /** `paused` and `off` (no channel) have no next posts. */
  readonly state: 'on' | 'paused' | 'off';
  /** The next three posts, with those that are skipped. */
  readonly next: readonly NextPost[];
  /** What became of the latest posts, newest first. */
  readonly history: readonly PastLetter[];
}

export interface NextPost extends Occurrence {
  /** The club skips it. */
  readonly skipped?: SkippedWeek;
}

export interface PastLetter {
  readonly kind: LetterKind;
  readonly week: string;
  readonly record: LetterRecord;
}
