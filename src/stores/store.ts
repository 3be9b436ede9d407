/**
 * What lasts. One store is one namespace: two namespaces never see each other's keys. A key is any string. Values
 * are plain JSON; undefined is none, and refused. A `ttl` is in milliseconds; one that is not above zero means that
 * the value has expired at once, none at all that it never does. What has expired counts as not there, everywhere.
 */
export interface Store {
  /** The value, or undefined where there is none or it has expired. */
  get<T>(key: string): Promise<T | undefined>;
  /** Writes durably: once the promise resolves, the value survives the death of the process. */
  set<T>(key: string, value: T, ttl?: number): Promise<void>;
  /** True where there was something to delete. Nothing of it stays in the files, as far as the system lets go of it. */
  delete(key: string): Promise<boolean>;
  /** The keys of what is there that begin with a prefix, in the order of their characters; for rare work such as deleting. */
  keys(prefix: string): Promise<readonly string[]>;
  /** Writes only where nothing is there, atomically across processes; true where this call wrote. */
  setIfAbsent<T>(key: string, value: T, ttl?: number): Promise<boolean>;
  /**
   * Replaces `expected` (undefined: nothing there) by `next`, atomically across processes; true where this call
   * wrote. Values are compared as JSON, so the order of an object's keys does not matter. `next` never expires.
   */
  compareAndSet<T>(key: string, expected: T | undefined, next: T): Promise<boolean>;
  /** Deletes what is there where it equals `expected` as JSON, atomically across processes; true where this call did. */
  compareAndDelete<T>(key: string, expected: T): Promise<boolean>;
}

/** All stores of one process. */
export interface Stores {
  /** The store of a namespace (lower-case letters and hyphens); the same name gives the same data. */
  namespace(name: string): Store;
  /** Finishes what is under way and lets go of the files; whatever is asked afterwards is refused. */
  close(): Promise<void>;
}
