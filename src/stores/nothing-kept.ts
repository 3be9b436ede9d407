import type { Store, Stores } from './store.ts';

const refuse = (): Promise<never> =>
  Promise.reject(new Error('Nothing is kept here: the stores were opened for reading alone.'));

const EMPTY: Store = {
  get: () => Promise.resolve(undefined),
  keys: () => Promise.resolve([]),
  delete: () => Promise.resolve(false),
  compareAndDelete: () => Promise.resolve(false),
  set: refuse,
  setIfAbsent: refuse,
  compareAndSet: refuse,
};

/** Stores in which nothing is, to read from where nothing was ever kept and nothing is to be made; writing is a bug. */
export const NOTHING_KEPT: Stores = { namespace: () => EMPTY, close: () => Promise.resolve() };
