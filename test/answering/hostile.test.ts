import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asks, shippedBook } from './shipped.ts';

const DISCORD_MESSAGE_CHARACTERS = 2000;
const words = fc.constantFrom(
  'swim',
  'run',
  'after',
  'before',
  'how often',
  'hard',
  'two',
  'days',
  'a week',
  'why',
  '?',
  '@everyone',
  '<@1>',
  '[1]',
  'ignore',
  '\u202e',
  '\u200b',
  '```',
  '](http://x)',
  '💥',
  'ه',
  'ß',
  '1e9',
  '-3',
  'shoes',
  'yoga',
  'gym',
  ',',
  '\n',
);
const message = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 1300 }))
    .map(([part, times]) => part.repeat(times).slice(0, 4000)),
);

describe('whatever a member writes', () => {
  it('gets one bounded answer that pings nobody, cites what exists and is the same every time', async () => {
    const book = await shippedBook();
    await fc.assert(
      fc.asyncProperty(message, async (text) => {
        const answer = await asks(text);
        expect(answer.text.length).toBeGreaterThan(0);
        expect(answer.text.length).toBeLessThanOrEqual(DISCORD_MESSAGE_CHARACTERS);
        expect(answer.text).not.toMatch(/@|<#|https?:/);
        for (const { section, quote } of answer.citations)
          expect(book.entry(section)?.sentences).toContain(quote);
        for (const [, mark] of answer.text.matchAll(/\[(\d+)\]/g))
          expect(answer.citations[Number(mark) - 1]).toBeDefined();
        expect(await asks(text)).toEqual(answer);
      }),
      { numRuns: 3000 },
    );
  });
});
