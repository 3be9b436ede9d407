import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from './hostile-material.ts';
import { makeFaultsOf } from './hostile-faults.ts';
import { hostileStrings, type HostileString } from './hostile-strings.ts';
import { asks, shippedBook } from './shipped.ts';

/** Strings of a usual run. `HOSTILE_STRINGS=100000` asks so many; `npm run bench` tells how long they take. */
const USUAL_STRINGS = 8_000;
const STRINGS = Number(process.env['HOSTILE_STRINGS'] ?? USUAL_STRINGS);
/** Found wrong once, and asked each time. */
const FOUND: readonly HostileString[] = [
  { kind: 'several questions', text: 'Was bringt mir Ausgleichssport neben dem Laufen?Was bringt mir Au' },
];
/** One in so many is asked twice, and one in so many stands in a conversation. */
const FEWER = 8;
const LONGEST_MS = 1_200_000;

const book = await shippedBook();
const faultsOf = makeFaultsOf(book);
const hostile = hostileStrings(questionsOf(book));

describe('whatever a member writes', () => {
  it(
    `gets one bounded answer that pings nobody and cites what exists (${STRINGS} of 100,000 hostile strings)`,
    async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async ({ text }) => {
          expect(faultsOf(text, await asks(text))).toEqual([]);
        }),
        { numRuns: STRINGS, examples: FOUND.map((found): [HostileString] => [found]) },
      );
    },
    LONGEST_MS,
  );

  it(
    'gets the same answer every time',
    async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async ({ text }) => {
          expect(await asks(text)).toEqual(await asks(text));
        }),
        { numRuns: Math.ceil(STRINGS / FEWER) },
      );
    },
    LONGEST_MS,
  );

  it(
    'does no harm in a conversation, whatever was said before and whatever the client’s locale is',
    async () => {
      const turn = fc.record({
        role: fc.constantFrom('member' as const, 'paceline' as const),
        text: hostile.map(({ text }) => text),
      });
      const locale = fc.constantFrom('en-US', 'de', 'es-419', 'fr', 'xx', '', '-', '__proto__');
      await fc.assert(
        fc.asyncProperty(
          hostile,
          fc.array(turn, { maxLength: 4 }),
          locale,
          async ({ text }, history, client) => {
            expect(faultsOf(text, await asks(text, { history, locale: client }))).toEqual([]);
          },
        ),
        { numRuns: Math.ceil(STRINGS / FEWER) },
      );
    },
    LONGEST_MS,
  );
});
