import { keyvStorageCapability, type KeyvStorageAdapter, type KeyvValue } from 'keyv';
import type { Rows } from './sqlite-rows.ts';

/** What Keyv calls for the store port: it needs no more of an adapter, and no events. */
type Adapter = Required<Pick<KeyvStorageAdapter, 'capabilities' | 'get' | 'set' | 'delete'>>;

/**
 * The rows of one namespace as a storage adapter of Keyv 6, for a Keyv without serialization: the adapter gets the
 * value as it is and keeps it as JSON. It enforces expiry by itself, which `capabilities` declares.
 */
export function sqliteAdapter(rows: Rows): Adapter {
  const methods = {
    async get<T>(key: string): Promise<KeyvValue<T> | undefined> {
      const found = rows.read(key);
      return found === undefined ? undefined : { value: JSON.parse(found) as T };
    },
    async set(key: string, stored: unknown, expires?: number): Promise<boolean> {
      rows.write(key, toJson((stored as KeyvValue<unknown>).value), expires);
      return true;
    },
    async delete(key: string): Promise<boolean> {
      return rows.remove(key);
    },
  };
  return { ...methods, capabilities: keyvStorageCapability(methods) };
}

/** The JSON of a value; undefined, a function or a symbol has none and is a bug of the caller. */
export function toJson(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('Only JSON can be stored; to store nothing, delete the key.');
  return text;
}
