import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { letGoOfTheStart } from '../../src/let-go.ts';

test('what nothing holds any more is let go of, what is held stays', async () => {
  const held = { name: 'held' };
  const left = new WeakRef({ name: 'left' });
  const kept = new WeakRef(held);
  // What a weak reference was asked for, or made from, lives until the turn of the event loop is over.
  await turn();
  letGoOfTheStart();
  expect(left.deref()).toBeUndefined();
  expect(kept.deref()).toBe(held);
});
