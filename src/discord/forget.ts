import { forgetAll } from '../club/privacy.ts';
import type { Desk } from './desk.ts';
import { failureOf, newReference } from './failure.ts';
import { forgottenSaid } from './privacy-said.ts';
import type { Said } from './said.ts';

/** Deletes all that is held of who asks, and says what was deleted; the log has what could not be. */
export async function forgetNow({ held, member, catalogue, log }: Desk): Promise<Said> {
  const forgotten = await forgetAll(held, member);
  const reference = newReference();
  for (const { name, error } of forgotten.failed) {
    log.error({ reference, name, failure: failureOf(error) }, 'what is held of a member was not deleted');
  }
  return forgottenSaid(forgotten, reference, catalogue);
}
