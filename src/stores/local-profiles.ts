import type { Profiles } from '../answering/profiles.ts';
import type { LocalStores } from './local-stores.ts';
import type { StoreProblem } from './problem.ts';

/** Opens the profiles in stores that are left alone until they are wanted, as these are opened. */
export function openLocalProfiles(
  stores: LocalStores,
): (p: { readonly create: boolean }) => Promise<Profiles | StoreProblem | undefined> {
  return async ({ create }) => {
    const opened = await stores.open({ create });
    if (opened === undefined || 'problem' in opened) return opened;
    const { keepProfiles, PROFILES } = await import('./profiles.ts');
    return keepProfiles(opened.namespace(PROFILES));
  };
}
