import { OF_ACTIVITIES } from './statements-of-activities.ts';
import { OF_SCHEDULES } from './statements-of-schedules.ts';

/** A number, what the article states (in our words), and what one sentence of the entry must hold to say so. */
export type Statement = readonly [number: number, says: string, ...terms: string[]];

/**
 * Every statement of the article, in its order, under the entry that holds it. Found by going through the article
 * line by line; captions of pictures and headings state nothing.
 */
export const STATEMENTS: Readonly<Record<string, readonly Statement[]>> = {
  ...OF_ACTIVITIES,
  ...OF_SCHEDULES,
};
