import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStores } from '../../src/stores/sqlite.ts';
import type { Stores } from '../../src/stores/store.ts';

/** One implementation of the store port, as the conformance suite sees it: whatever passes the suite may serve. */
export interface StoreKind {
  /** Makes an empty place and gives its address, under which every process finds it. */
  make(): Promise<string>;
  /** Opens what is at the address; throws where it cannot be opened. */
  open(address: string, now?: () => number): Promise<Stores>;
  remove(address: string): Promise<void>;
}

export async function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'paceline-stores-'));
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

const sqlite: StoreKind = {
  make: makeFolder,
  async open(address, now) {
    const stores = openStores(address, now);
    if ('problem' in stores) throw new Error(stores.problem);
    return stores;
  },
  remove: removeFolder,
};

/** All implementations, by the name under which a child process finds its own. */
export const STORE_KINDS = { sqlite } as const satisfies Record<string, StoreKind>;
export type StoreKindName = keyof typeof STORE_KINDS;
