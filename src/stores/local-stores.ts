import { statSync } from 'node:fs';
import type { StoreProblem } from './problem.ts';
import type { Stores } from './store.ts';

/** The stores of a folder that is left alone until they are wanted. */
export interface LocalStores {
  /**
   * Opens them, or says why they cannot be opened. With `create` false nothing is made: undefined where nothing was
   * ever kept there. Once open they stay so.
   */
  readonly open: (p: { readonly create: boolean }) => Promise<Stores | StoreProblem | undefined>;
  readonly close: () => Promise<void>;
}

/** The embedded stores of `dataDir`, for a process that needs nothing else from the disk. */
export function makeLocalStores(dataDir: string): LocalStores {
  let stores: Stores | undefined;

  return {
    async open({ create }) {
      if (stores !== undefined) return stores;
      if (!create && isMissing(dataDir)) return undefined;
      const { openStores, storeFile } = await import('./sqlite.ts');
      if (!create && isMissing(storeFile(dataDir))) return undefined;
      const opened = openStores(dataDir);
      if ('problem' in opened) return opened;
      return (stores = opened);
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
