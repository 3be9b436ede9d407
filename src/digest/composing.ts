import type { ClubSettings } from '../club/settings.ts';
import type { Digest, NothingToSay } from './digest.ts';
import type { Occurrence } from './schedule.ts';
import type { DigestSettings } from './settings.ts';
import type { Summary } from './summary.ts';

/** The post that something is composed for, and what its club has set. */
export interface Posting {
  readonly club: string;
  readonly occurrence: Occurrence;
  readonly settings: DigestSettings;
  readonly clubSettings: ClubSettings;
}

/** Makes what digests and summaries say: the same for the same club and week. */
export interface Composing {
  digest(posting: Posting): Promise<Digest | { readonly nothing: NothingToSay }>;
  summary(posting: Posting): Promise<Summary | { readonly nothing: NothingToSay }>;
}
