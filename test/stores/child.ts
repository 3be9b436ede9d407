/**
 * One process of the conformance suite: `child.ts <kind> <address> <job>`. It opens the stores, says `ready`, waits
 * for a line on standard input, so that several begin at the same moment, and writes one line of JSON for each thing
 * it has done.
 */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Store } from '../../src/stores/store.ts';
import { STORE_KINDS, type StoreKindName } from './kinds.ts';
import { INCREMENTS, SLOTS, type Job, type Written } from './child-protocol.ts';

/** Past Node's own buffers: what the parent reads was true when it was written. */
function say(line: unknown): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const JOBS: Record<Job, (store: Store) => Promise<void>> = {
  /** Writes in every way there is, without end; says before each step what it will do, and afterwards that it is done. */
  async write(store) {
    async function step(
      key: string,
      value: Written['value'],
      work: () => Promise<boolean | void>,
    ): Promise<void> {
      say({ step: 'begun', key, value } satisfies Written);
      if ((await work()) === false) throw new Error(`${key} was not as expected.`);
      say({ step: 'done', key, value } satisfies Written);
    }
    for (let i = 1; ; i++) {
      const [set, claimed] = [`set-${i}`, `claimed-${i}`];
      await step(set, i, () => store.set(set, i));
      await step(claimed, { by: i }, () => store.setIfAbsent(claimed, { by: i }));
      await step(set, -i, () => store.compareAndSet(set, i, -i));
      if (i % 3 === 0) await step(claimed, null, () => store.delete(claimed));
    }
  },
  /** Claims slots and says which it got. */
  async claim(store) {
    for (let slot = 0; slot < SLOTS; slot++) {
      if (await store.setIfAbsent(`slot-${slot}`, process.pid)) say(slot);
    }
  },
  /** Counts up with compare-and-set and says each number it reached. */
  async count(store) {
    for (let done = 0; done < INCREMENTS;) {
      const before = await store.get<number>('counter');
      const next = (before ?? 0) + 1;
      if (!(await store.compareAndSet('counter', before, next))) continue;
      say(next);
      done++;
    }
  },
};

const [kind, address, job] = process.argv.slice(2) as [StoreKindName, string, Job];
const stores = await STORE_KINDS[kind].open(address);
say('ready');
const input = createInterface({ input: process.stdin });
await input.question('');
input.close();
await JOBS[job](stores.namespace('processes'));
await stores.close();
