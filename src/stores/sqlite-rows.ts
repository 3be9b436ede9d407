import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';

/** Counts the changes of the table below; a database with a higher one stems from a newer Paceline. */
export const SCHEMA_VERSION = 1;

/** Expired rows are removed at most this often, at the next write. */
const SWEEP_EVERY_MS = 60_000;

/** `value` is JSON; `expires` is in milliseconds since 1970, and the row is not there from that moment on. */
const SCHEMA = `
  CREATE TABLE stored (
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires INTEGER,
    PRIMARY KEY (namespace, key)
  ) STRICT;
  CREATE INDEX stored_expires ON stored (expires) WHERE expires IS NOT NULL;
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** The rows of one namespace, as JSON texts. Each call is one transaction, atomic across processes. */
export interface Rows {
  read(key: string): string | undefined;
  write(key: string, value: string, expires: number | undefined): void;
  remove(key: string): boolean;
  /** The keys from `from` on and before `before`, as SQLite orders texts. */
  keys(from: string, before: string): readonly string[];
  /** Writes only where nothing is there; true where it wrote. */
  claim(key: string, value: string, expires: number | undefined): boolean;
  /** Replaces what equals `expected` as JSON by `next`, which never expires; true where it wrote. */
  swap(key: string, expected: string, next: string): boolean;
  /** Removes what equals `expected` as JSON; true where it removed. */
  removeEqual(key: string, expected: string): boolean;
}

/**
 * Makes the table where the database is empty, and leaves every other database alone.
 * @returns the version of the tables, or `foreign` where they are another program's
 */
export function prepareSchema(database: DatabaseSync): number | 'foreign' {
  return atomically(database, () => {
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version > 0) return version;
    if (database.prepare('SELECT 1 FROM sqlite_schema').get()) return 'foreign';
    database.exec(SCHEMA);
    return SCHEMA_VERSION;
  });
}

/**
 * Gives the rows of a namespace by its name, and removes all expired rows, now and from time to time.
 * @param now the clock, in milliseconds since 1970
 */
export function openRows(database: DatabaseSync, now: () => number): (namespace: string) => Rows {
  const read = database.prepare(
    'SELECT value FROM stored WHERE namespace = ? AND key = ? AND (expires IS NULL OR expires > ?)',
  );
  const write = database.prepare(
    `INSERT INTO stored (namespace, key, value, expires) VALUES (?, ?, ?, ?)
     ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  );
  const claim = database.prepare(
    `INSERT INTO stored (namespace, key, value, expires) VALUES (?, ?, ?, ?)
     ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value, expires = excluded.expires
     WHERE stored.expires <= ?`,
  );
  const remove = database.prepare(
    'DELETE FROM stored WHERE namespace = ? AND key = ? AND (expires IS NULL OR expires > ?)',
  );
  const keys = database.prepare(
    `SELECT key FROM stored WHERE namespace = ? AND key >= ? AND key < ? AND (expires IS NULL OR expires > ?)
     ORDER BY key`,
  );
  const removeExpired = database.prepare('DELETE FROM stored WHERE expires <= ?');

  const emptyLog = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)');

  /** Another process that writes at this moment puts it off to the next time, as another reader does. */
  function emptyLogNow(): void {
    try {
      emptyLog.get();
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }

  let sweptAt = now();
  removeExpired.run(sweptAt);

  /** Goes before a write, so that its failure is seen as a write that did not happen. */
  function sweep(): void {
    const time = now();
    if (time < sweptAt + SWEEP_EVERY_MS) return;
    removeExpired.run(time);
    sweptAt = time;
  }

  return (namespace) => {
    function readRow(key: string): string | undefined {
      const value = read.get(namespace, key, now())?.['value'];
      return typeof value === 'string' ? value : undefined;
    }
    function writeRow(key: string, value: string, expires: number | undefined): void {
      sweep();
      write.run(namespace, key, value, expires ?? null);
    }
    function equals(key: string, expected: string): boolean {
      const found = readRow(key);
      return found !== undefined && isDeepStrictEqual(JSON.parse(found), JSON.parse(expected));
    }
    /** What was deleted stands in the write-ahead log until that is emptied, which another reader may put off. */
    function removeRow(key: string): boolean {
      return remove.run(namespace, key, now()).changes > 0;
    }
    function forgotten(removed: boolean): boolean {
      if (removed) emptyLogNow();
      return removed;
    }
    return {
      read: readRow,
      write: writeRow,
      remove: (key) => forgotten(removeRow(key)),
      keys: (from, before) => keys.all(namespace, from, before, now()).map((row) => String(row['key'])),
      removeEqual: (key, expected) =>
        forgotten(atomically(database, () => equals(key, expected) && removeRow(key))),
      claim(key, value, expires) {
        sweep();
        return claim.run(namespace, key, value, expires ?? null, now()).changes > 0;
      },
      swap(key, expected, next) {
        return atomically(database, () => {
          if (!equals(key, expected)) return false;
          writeRow(key, next, undefined);
          return true;
        });
      },
    };
  };
}

/** SQLite's code for a database that another process uses, and the bits in which a code has it. */
const SQLITE_BUSY = 5;
const PRIMARY_CODE = 0xff;

/** True for what SQLite says while another process writes: nothing was done. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & PRIMARY_CODE) === SQLITE_BUSY;

/** Runs `work` as one transaction that takes the lock for writing at once, so that nothing it read can change. */
function atomically<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has rolled back by itself after some errors, such as a full disk.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
