import { statSync } from 'node:fs';
import type { Profiles } from '../answering/profiles.ts';
import type { StoreProblem } from './problem.ts';
import type { Stores } from './store.ts';

/** Profiles in a folder that is left alone until they are wanted. */
export interface LocalProfiles {
  /** Opens them, or says why they cannot be opened. With `create` false nothing is made: undefined where nothing is. */
  readonly open: (p: { readonly create: boolean }) => Promise<Profiles | StoreProblem | undefined>;
  readonly close: () => Promise<void>;
}

/** The profiles of a process that needs nothing else from the disk, in the embedded store of `dataDir`. */
export function makeLocalProfiles(dataDir: string): LocalProfiles {
  let stores: Stores | undefined;

  return {
    async open({ create }) {
      if (stores === undefined) {
        if (!create && isMissing(dataDir)) return undefined;
        const { openStores, storeFile } = await import('./sqlite.ts');
        if (!create && isMissing(storeFile(dataDir))) return undefined;
        const opened = openStores(dataDir);
        if ('problem' in opened) return opened;
        stores = opened;
      }
      const { keepProfiles, PROFILES } = await import('./profiles.ts');
      return keepProfiles(stores.namespace(PROFILES));
    },
    async close() {
      await stores?.close();
      stores = undefined;
    },
  };
}

/** True only where nothing is there; what cannot be looked at is opened, which says why. */
function isMissing(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}
