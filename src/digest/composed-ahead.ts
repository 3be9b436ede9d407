import type { Composing } from './composing.ts';
import type { Digest } from './digest.ts';
import type { SharedWeeks } from './shared-weeks.ts';

/** Digests that are kept until they are posted. */
const MOST_KEPT = 5_000;

/**
 * Composes each digest once for its post, what its club has set and who shares a week: what is prepared beforehand is
 * what is posted. A digest goes once its club is forgotten, which is to be done after the post.
 */
export function composeAhead(
  composing: Composing,
  sharedWeeks: Pick<SharedWeeks, 'of'>,
): Composing & { forget(club: string): void } {
  const kept = new Map<string, { readonly basis: string; readonly digest: Digest }>();
  return {
    summary: (posting) => composing.summary(posting),
    async digest(posting) {
      const { club, occurrence, settings, clubSettings } = posting;
      // Whoever takes a week back is listed no more.
      const shared = await sharedWeeks.of(club);
      const basis = JSON.stringify([occurrence.week, occurrence.at, settings, clubSettings, shared]);
      const before = kept.get(club);
      if (before?.basis === basis) return before.digest;
      const digest = await composing.digest(posting);
      if ('nothing' in digest) return digest;
      kept.delete(club);
      kept.set(club, { basis, digest });
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return digest;
    },
    forget: (club) => void kept.delete(club),
  };
}
