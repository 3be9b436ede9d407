import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TIMINGS } from '../../src/discord/limits.ts';
import { makePace } from '../../src/discord/showing.ts';

/** What Discord takes of a channel's edits: so many in so many milliseconds. */
const EDITS = 5;
const WINDOW_MS = 5_000;

it('leaves room for the whole answer in each window of Discord’s, in each channel, and never waits for another one', () => {
  const anyStep = fc.record({
    place: fc.constantFrom('a', 'b', 'c'),
    passMs: fc.nat(2_000),
    waits: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 120 }), (steps) => {
      let now = 1_000;
      const pace = makePace(TIMINGS.showEveryMs, () => now);
      const shown = new Map<string, number[]>();
      for (const { place, passMs, waits } of steps) {
        now += passMs;
        const before = shown.get(place) ?? [];
        const waitMs = pace.wait(place);
        const due = (before.at(-1) ?? -Infinity) + TIMINGS.showEveryMs;
        expect(waitMs).toBe(Math.max(0, due - now));
        if (waitMs > 0 && !waits) continue;
        now += waitMs;
        pace.take(place);
        shown.set(place, [...before, now]);
      }
      for (const times of shown.values())
        for (const from of times)
          expect(times.filter((at) => at >= from && at < from + WINDOW_MS).length).toBeLessThan(EDITS);
    }),
  );
});
