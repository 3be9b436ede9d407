import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Keyv } from 'keyv';
import { databaseProblem, folderProblem, storeProblem, type StoreProblem } from './problem.ts';
import { sqliteAdapter, toJson } from './sqlite-adapter.ts';
import { isBusy, openRows, prepareSchema, SCHEMA_VERSION, type Rows } from './sqlite-rows.ts';
import type { Store, Stores } from './store.ts';

const FILE_NAME = 'paceline.sqlite';

/** How long opening waits for another process that writes. */
const OPEN_TIMEOUT_MS = 2_000;

/** How long a call waits, with the whole process, for another that writes, before others have their turn. */
const BUSY_TIMEOUT_MS = 10;

/** How long a write is tried again where other processes are in the way, and the pause before it is. */
const LOCKED_FOR_MS = 10_000;
const BUSY_PAUSE_MS = 20;

/** The database of a data folder, whether it is there or not. */
export const storeFile = (dataDir: string): string => join(resolve(dataDir), FILE_NAME);

const LAST_CHARACTER = '\u{10FFFF}';

const NAMESPACE = /^[a-z]+(-[a-z]+)*$/;

/**
 * Opens the stores in `<dataDir>/paceline.sqlite`, making folder and file where there are none.
 * @param now the clock, in milliseconds since 1970
 * @returns the stores, or why they cannot be opened; the database is then left as it was
 */
export function openStores(dataDir: string, now: () => number = Date.now): Stores | StoreProblem {
  const folder = resolve(dataDir);
  try {
    makeFolder(folder);
  } catch (error) {
    return folderProblem(folder, error);
  }
  const file = storeFile(folder);
  try {
    makeFile(file);
  } catch (error) {
    return folderProblem(file, error);
  }
  const giveUpAt = performance.now() + OPEN_TIMEOUT_MS;
  for (;;) {
    const stores = openFile(file, now);
    if (!('problem' in stores) || stores.problem !== 'busy' || performance.now() >= giveUpAt) return stores;
    pause(BUSY_PAUSE_MS);
  }
}

/**
 * Opens the database once. Where several processes turn a new one to its write-ahead log at the same moment, SQLite
 * calls it busy at once rather than let them wait for each other for ever.
 */
function openFile(file: string, now: () => number): Stores | StoreProblem {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: OPEN_TIMEOUT_MS });
    const problem = inspect(database, file);
    if (problem) {
      database.close();
      return problem;
    }
    const rowsOf = openRows(database, now);
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    // What is deleted is overwritten, not only let go.
    database.exec('PRAGMA secure_delete = ON');
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    return storesOf(database, rowsOf, now);
  } catch (error) {
    database?.close();
    return databaseProblem(file, error);
  }
}

/**
 * Makes a folder with all above it, for this user alone: it holds what members told. Node's own recursive way never
 * ends where the system says of a folder within an existing one that it cannot be, as below `/proc`.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  const parent = dirname(folder);
  if (!existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may just have made it.
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw error;
  }
}

/** Makes an empty database for this user alone, whoever may read its folder; one that is there keeps its permissions. */
function makeFile(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}

/** Holds the whole process up: opening is the start, when nothing else is under way. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Looks the database over before anything is changed, and makes the table where it is empty. */
function inspect(database: DatabaseSync, file: string): StoreProblem | undefined {
  const check = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (check !== 'ok') return storeProblem('damaged', file, String(check));
  const schema = prepareSchema(database);
  if (schema === 'foreign') return storeProblem('foreign', file, 'SQLITE_OK');
  if (schema > SCHEMA_VERSION) return storeProblem('newer', file, String(schema));
  return undefined;
}

function storesOf(database: DatabaseSync, rowsOf: (namespace: string) => Rows, now: () => number): Stores {
  const stores = new Map<string, Store>();
  const underWay = new Set<Promise<unknown>>();
  let closing = false;
  const inTurn = makeTurns();

  /** Every call goes through here, so that closing can wait for it. */
  const tracked: Track = async (call, kind) => {
    if (closing) throw new Error('The stores are closed.');
    const promise = kind === 'write' ? inTurn(call) : call();
    underWay.add(promise);
    try {
      return await promise;
    } finally {
      underWay.delete(promise);
    }
  };

  return {
    namespace(name) {
      if (!NAMESPACE.test(name)) throw new TypeError(`“${name}” is no name of a namespace.`);
      const store = stores.get(name) ?? storeOf(rowsOf(name), now, tracked);
      stores.set(name, store);
      return store;
    },
    async close() {
      closing = true;
      await Promise.allSettled(underWay);
      if (database.isOpen) database.close();
    },
  };
}

/** Runs a call; a write is tried again while other processes write. */
type Track = <T>(call: () => Promise<T>, kind: 'read' | 'write') => Promise<T>;

/** Runs writes in their order; one that other processes are in the way of is tried again, and the next ones wait. */
function makeTurns(): <T>(write: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (write) => {
    const done = last.then(() => untilWritten(write));
    last = Promise.allSettled([done]);
    return done;
  };
}

async function untilWritten<T>(write: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + LOCKED_FOR_MS;
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= giveUpAt) throw error;
    }
    await sleep(BUSY_PAUSE_MS);
  }
}

/** One namespace: what Keyv can do goes through Keyv, the rest straight to the same rows. */
function storeOf(rows: Rows, now: () => number, tracked: Track): Store {
  // Keyv does not look at expiry: where a value expires while it is read, Keyv would delete what another process
  // has just put in its place. It has no listener for errors: without one it rejects, with one it returns false.
  const keyv = new Keyv({ store: sqliteAdapter(rows), serialization: false, checkExpired: false });
  return {
    get: (key) => tracked(() => keyv.get(rowKey(key)), 'read'),
    set: (key, value, ttl) =>
      tracked(async () => {
        const expires = expiry(now, ttl);
        const written = await keyv.setRaw(
          rowKey(key),
          expires === undefined ? { value } : { value, expires },
        );
        if (!written) throw new Error('The value was not written.');
      }, 'write'),
    delete: (key) => tracked(() => keyv.delete(rowKey(key)), 'write'),
    keys: (prefix) =>
      tracked(async () => {
        // Every key that begins with the prefix lies between it and it with the last of all characters behind.
        const from = rowKey(prefix).slice(0, -1);
        const found = rows.keys(from, from + LAST_CHARACTER).map((key): unknown => JSON.parse(key));
        return found.filter((key): key is string => typeof key === 'string' && key.startsWith(prefix));
      }, 'read'),
    setIfAbsent: (key, value, ttl) =>
      tracked(async () => rows.claim(rowKey(key), toJson(value), expiry(now, ttl)), 'write'),
    compareAndSet: (key, expected, next) =>
      tracked(
        async () =>
          expected === undefined
            ? rows.claim(rowKey(key), toJson(next), undefined)
            : rows.swap(rowKey(key), toJson(expected), toJson(next)),
        'write',
      ),
    compareAndDelete: (key, expected) =>
      tracked(async () => rows.removeEqual(rowKey(key), toJson(expected)), 'write'),
  };
}

/** As JSON, every string is a key of its own: also the empty one, which Keyv ignores, and half an emoji. */
function rowKey(key: string): string {
  return JSON.stringify(key);
}

/** The moment a value with this time to live expires, in milliseconds since 1970. */
function expiry(now: () => number, ttl: number | undefined): number | undefined {
  if (ttl === undefined) return undefined;
  const expires = Math.ceil(now() + ttl);
  if (!Number.isSafeInteger(expires)) throw new RangeError(`${ttl} is no time to live in milliseconds.`);
  return expires;
}
