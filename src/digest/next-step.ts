import type { LetterRecord } from './records.ts';

/** After so long a claim without a record is one whose holder died, in milliseconds. */
const CLAIM_MS = 120_000;
/** How late a message may come, in milliseconds: 12 hours. */
export const LATE_WITHIN_MS = 43_200_000;
/** Tries in all, after which it is no longer looked for a message that may have been posted, once it is too late for it. */
export const MOST_TRIES = 40;
/** From so long after its moment on a digest says that it comes late, in milliseconds. */
export const LATE_FROM_MS = 600_000;

/** The pauses between tries, in milliseconds; the last one is that of all further tries. */
const PAUSES_MS = [5_000, 15_000, 60_000, 180_000, 600_000, 1_800_000] as const;
const LONGEST_PAUSE_MS = Math.max(...PAUSES_MS);
/** Discord asks for no longer pauses; a longer one is a clock that was set back. */
const MOST_ASKED_PAUSE_MS = 3_600_000;

/** What is to be done about a message. */
export type NextStep =
  /** Somebody is at it, or it is not its time: it is to be looked at again at an instant. */
  | { readonly kind: 'wait'; readonly until: number }
  /** It is to be claimed. `unsure`: it may stand in the channel already; `tooLate`: if it does not, it is given up. */
  | { readonly kind: 'claim'; readonly tries: number; readonly unsure: boolean; readonly tooLate: boolean }
  | { readonly kind: 'missed' }
  | { readonly kind: 'done' };

/**
 * What is to be done now about a message that is due at an instant, by what is kept of it. Instants are in milliseconds
 * since 1970. Clocks may be set back: a claim or a pause that lies far ahead counts as over.
 */
export function nextStep(record: LetterRecord | undefined, due: number, now: number): NextStep {
  const tooLate = now > due + LATE_WITHIN_MS;
  if (record === undefined) {
    if (now < due) return { kind: 'wait', until: due };
    return tooLate ? { kind: 'missed' } : { kind: 'claim', tries: 1, unsure: false, tooLate };
  }
  switch (record.state) {
    case 'claimed':
      return Math.abs(now - record.at) < CLAIM_MS
        ? { kind: 'wait', until: record.at + CLAIM_MS }
        : { kind: 'claim', tries: record.tries + 1, unsure: true, tooLate };
    case 'waiting': {
      const isAhead = record.until > now && record.until - now <= MOST_ASKED_PAUSE_MS;
      return isAhead
        ? { kind: 'wait', until: record.until }
        : { kind: 'claim', tries: record.tries + 1, unsure: true, tooLate };
    }
    case 'sent':
    case 'failed':
    case 'not-sent':
      return { kind: 'done' };
  }
}

/** The pause after so many tries, in milliseconds, or what Discord asks for where that is longer. */
export const pauseAfter = (tries: number, askedMs = 0): number =>
  Math.max(PAUSES_MS[tries - 1] ?? LONGEST_PAUSE_MS, Math.min(askedMs, MOST_ASKED_PAUSE_MS));
