import { dirname, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** A watch over a folder. */
export interface FolderWatch {
  /** Resolves once changes are seen. */
  readonly ready: Promise<void>;
  /** Ends it; nothing is told afterwards. */
  close(): Promise<void>;
}

/** Folders below the watched one, and their files, are as deep as knowledge lies. */
const DEPTH = 3;

/**
 * Calls `changed` whenever something in a folder, or the folder itself, comes, changes or goes; once also at the
 * beginning where something was written after `since`, in milliseconds since 1970. `failed` takes why nothing can be
 * seen (any more).
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
  const isOutside = (path: string): boolean => {
    const full = resolve(path);
    return full !== above && full !== inside && !full.startsWith(inside + sep);
  };
  const { promise: ready, resolve: seen } = Promise.withResolvers<void>();
  let isReady = false;
  const watcher = watch(above, { ignored: isOutside, depth: DEPTH, alwaysStat: true });
  watcher.on('all', (_, path, stats) => {
    if (isOutside(path) || resolve(path) === above) return;
    if (isReady || (stats !== undefined && stats.mtimeMs > since)) changed();
  });
  watcher.on('ready', () => {
    isReady = true;
    seen();
  });
  watcher.on('error', (error) => {
    failed(error);
    seen();
  });
  return { ready, close: () => watcher.close() };
}
