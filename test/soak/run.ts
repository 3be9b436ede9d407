/**
 * `npm run soak`: a thousand publications in processes that are killed at random moments, and a thousand random schedules
 * of digests with kills, restarts and wrong clocks. Ends with 1 where anything is lost, doubled or not whole.
 */
import { soakDigests } from './digests.ts';
import { soakPublications } from './publications.ts';

const isGood = [await soakDigests(), await soakPublications()];
if (isGood.includes(false)) process.exitCode = 1;
