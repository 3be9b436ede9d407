import type { Day } from './session.ts';

/** A club's own limits, laid over the article's rules and always told as the club's. */
export interface Limits {
  /** No run and cross-training on one day. */
  readonly noDoubles?: true;
  /** Days that stay free of cross-training, such as the club night. */
  readonly noCrossOn?: readonly Day[];
  /** The most cross-training sessions a week, where the club wants fewer than the level allows. */
  readonly mostSessions?: number;
}
