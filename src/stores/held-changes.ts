import { z } from 'zod';
import type { HeldIn } from '../club/privacy.ts';
import type { SettingName } from '../club/settings.ts';
import { SETTING_SCHEMAS } from '../club/settings-schema.ts';
import { loggedChanges } from './logged-changes.ts';
import type { Store } from './store.ts';

const SETTING_NAMES = Object.keys(SETTING_SCHEMAS) as SettingName[];

const changeSchema = z.object({
  at: z.number(),
  setting: z.enum(SETTING_NAMES),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
});

/** The changes of clubs' settings, in the store of the clubs, as what is held of those who made them. */
export const heldChanges = (store: Store, edge: string): HeldIn<'changes'> => ({
  name: 'changes',
  ...loggedChanges(store, edge, changeSchema),
});
