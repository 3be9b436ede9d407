import { z } from 'zod';
import type { HeldIn } from '../club/privacy.ts';
import { DIGEST_SETTING_NAMES } from './digests.ts';
import { loggedChanges } from './logged-changes.ts';
import type { Store } from './store.ts';

const changeSchema = z.object({
  at: z.number(),
  setting: z.enum(DIGEST_SETTING_NAMES),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
});

/** The changes of clubs' digests, in their store, as what is held of those who made them. */
export const heldDigestChanges = (store: Store): HeldIn<'digestChanges'> => ({
  name: 'digestChanges',
  ...loggedChanges(store, '', changeSchema),
});
