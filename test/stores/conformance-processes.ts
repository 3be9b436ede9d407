import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startChild, type Child } from './child-handle.ts';
import { INCREMENTS, SLOTS, type Job, type Written } from './child-protocol.ts';
import { STORE_KINDS, type StoreKindName } from './kinds.ts';

const KILLS = 6;
const MOST_LINES_BEFORE_A_KILL = 400;
const PROCESSES = 3;

/** What lasts when processes die, and what holds when several write at once. */
export function describeProcesses(name: StoreKindName): void {
  const kind = STORE_KINDS[name];
  let address: string;
  let children: Child[];

  beforeEach(async () => {
    address = await kind.make();
    children = [];
  });
  afterEach(async () => {
    for (const child of children) child.kill();
    await Promise.allSettled(children.map((child) => child.lines));
    await kind.remove(address);
  });

  async function race(job: Job): Promise<(readonly unknown[])[]> {
    const starting = Array.from({ length: PROCESSES }, () => startChild(name, address, job));
    for (const child of await Promise.all(starting)) children.push(child);
    for (const child of children) child.go();
    return Promise.all(children.map((child) => child.lines));
  }

  describe('several processes', () => {
    it('keep everything acknowledged when killed at any moment', async () => {
      for (let round = 0; round < KILLS; round++) {
        const lines = 1 + Math.floor(Math.random() * MOST_LINES_BEFORE_A_KILL);
        const child = await startChild(name, address, 'write', (count, self) => {
          if (count >= lines) self.kill();
        });
        children.push(child);
        child.go();
        const said = (await child.lines) as readonly Written[];
        expect(said.length).toBeGreaterThanOrEqual(lines);

        const stores = await kind.open(address);
        const store = stores.namespace('processes');
        try {
          for (const [key, possible] of possibleValues(said)) {
            const found = (await store.get(key)) ?? null;
            expect(possible, `${key} after a kill at ${lines} lines`).toContainEqual(found);
            await store.delete(key);
          }
        } finally {
          await stores.close();
        }
      }
    });

    it('get each slot exactly once', async () => {
      const won = await race('claim');
      expect(won.flat().toSorted((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: SLOTS }, (_, slot) => slot),
      );
      const stores = await kind.open(address);
      try {
        for (const [index, slots] of won.entries()) {
          for (const slot of slots) {
            const winner = await stores.namespace('processes').get(`slot-${String(slot)}`);
            expect(winner).toBe(children[index]?.pid);
          }
        }
      } finally {
        await stores.close();
      }
    });

    it('lose no update when they count together', async () => {
      const reached = (await race('count')).flat();
      const total = PROCESSES * INCREMENTS;
      expect(new Set(reached).size).toBe(total);
      const stores = await kind.open(address);
      try {
        expect(await stores.namespace('processes').get('counter')).toBe(total);
      } finally {
        await stores.close();
      }
    });
  });
}

type Value = Written['value'];

/**
 * What each key may hold after a kill: the value of the last step that was done, and where a step had begun, either
 * side of it.
 */
function possibleValues(said: readonly Written[]): ReadonlyMap<string, readonly Value[]> {
  const possible = new Map<string, readonly Value[]>();
  for (const { step, key, value } of said) {
    possible.set(key, step === 'done' ? [value] : [...(possible.get(key) ?? [null]), value]);
  }
  return possible;
}
