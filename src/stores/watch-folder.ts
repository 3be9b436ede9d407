import { dirname, resolve, sep } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

/** A watch over a folder. */
export interface FolderWatch {
  /** Resolves once changes are seen. */
  readonly ready: Promise<void>;
  /**
   * Watches anew: a folder that took the place of another one under the same name is not seen before. Resolves once
   * changes are seen again; what changed meanwhile has to be looked at.
   */
  renew(): Promise<void>;
  /** Ends it; nothing is told afterwards. */
  close(): Promise<void>;
}

/** Folders below the watched one, and their files, are as deep as knowledge lies. */
const DEPTH = 3;

/**
 * Calls `changed` whenever something in a folder, or the folder itself, comes, changes or goes; at the beginning also
 * where something was written after `since`, in milliseconds since 1970. `failed` takes why nothing can be seen (any
 * more).
 */
export function watchFolder({
  folder,
  since,
  changed,
  failed,
}: {
  readonly folder: string;
  readonly since: number;
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}): FolderWatch {
  const inside = resolve(folder);
  // The folder above is watched, since a folder that is removed and made anew is another one.
  const above = dirname(inside);
  const isWithin = (path: string): boolean => path === inside || path.startsWith(inside + sep);
  const ignored = (path: string): boolean => resolve(path) !== above && !isWithin(resolve(path));

  function begin(from: number): { readonly watcher: FSWatcher; readonly ready: Promise<void> } {
    const { promise: ready, resolve: seen } = Promise.withResolvers<void>();
    let isReady = false;
    const watcher = watch(above, { ignored, depth: DEPTH, alwaysStat: true });
    watcher.on('all', (_, path, stats) => {
      if (!isWithin(resolve(path))) return;
      if (isReady || (stats !== undefined && stats.mtimeMs > from)) changed();
    });
    // A folder in the place of another one is told in this way alone.
    watcher.on('raw', (_, path, details: unknown) => {
      if (isWithin(resolve(watchedPath(details), path))) changed();
    });
    watcher.on('ready', () => {
      isReady = true;
      seen();
    });
    watcher.on('error', (error) => {
      failed(error);
      seen();
    });
    return { watcher, ready };
  }

  let now = begin(since);
  return {
    ready: now.ready,
    async renew() {
      await now.watcher.close();
      now = begin(Number.POSITIVE_INFINITY);
      await now.ready;
    },
    close: () => now.watcher.close(),
  };
}

/** The folder or file that an event of the system is about. */
const watchedPath = (details: unknown): string =>
  typeof details === 'object' &&
  details !== null &&
  'watchedPath' in details &&
  typeof details.watchedPath === 'string'
    ? details.watchedPath
    : '';
