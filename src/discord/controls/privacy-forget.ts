import { forgetNow } from '../forget.ts';
import { FORGET_CONTROL } from '../privacy-said.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Deletes all that is held of a member, who alone sees the button. */
export const privacyForget: Control = {
  id: FORGET_CONTROL,
  showing: 'here',
  run: async ({ args: [asker] }, desk) => {
    if (asker !== desk.place.userId) return say(desk.catalogue.discord.unknownControl);
    return { kind: 'update', said: await forgetNow(desk) };
  },
};
