import { forgetAll } from '../../club/privacy.ts';
import { failureOf, newReference } from '../failure.ts';
import { FORGET_CONTROL, forgottenSaid } from '../privacy-said.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Deletes all that is held of a member, who alone sees the button. */
export const privacyForget: Control = {
  id: FORGET_CONTROL,
  showing: 'here',
  run: async ({ args: [asker] }, { held, member, place, catalogue, log }) => {
    if (asker !== place.userId) return say(catalogue.discord.unknownControl);
    const forgotten = await forgetAll(held, member);
    const reference = newReference();
    for (const { name, error } of forgotten.failed) {
      log.error({ reference, name, failure: failureOf(error) }, 'what is held of a member was not deleted');
    }
    return { kind: 'update', said: forgottenSaid(forgotten, reference, catalogue) };
  },
};
