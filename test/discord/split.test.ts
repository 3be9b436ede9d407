import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMessages, splitText } from '../../src/discord/split.ts';

const bare = (text: string) => text.replace(/\s/g, '');
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n\n', '\n', ' ', '. ', '🏃', '! ', 'a', 'run', '-# [1] '),
      fc.string({ unit: 'binary' }),
      fc.lorem({ maxCount: 30, mode: 'sentences' }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('splitText', () => {
  it('keeps every character but white space, in parts that fit and are not empty', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 300 }), (text, limit) => {
        const parts = splitText(text, limit);
        expect(bare(parts.join(''))).toBe(bare(text));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(part.trim()).toBe(part);
          expect(part).not.toBe('');
        }
      }),
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 2, max: 5 }),
        (text, limit) => {
          for (const part of splitText(text, limit)) expect(part).not.toMatch(loneSurrogate);
        },
      ),
    );
  });

  it('leaves a text that fits as it is, and makes nothing of a blank one', () => {
    expect(splitText('Swim on Tuesday.\n\nRun on Wednesday.')).toEqual([
      'Swim on Tuesday.\n\nRun on Wednesday.',
    ]);
    expect(splitText(' \n ')).toEqual([]);
  });

  it('cuts at paragraphs before lines, lines before sentences, sentences before words', () => {
    const eight = 'a'.repeat(8);
    expect(splitText(`${eight}\n${eight}\n\n${eight}`, 20)).toEqual([`${eight}\n${eight}`, eight]);
    expect(splitText(`${eight}. ${eight}\n${eight}`, 20)).toEqual([`${eight}. ${eight}`, eight]);
    expect(splitText(`${eight}. aa ${eight}`, 16)).toEqual([`${eight}.`, `aa ${eight}`]);
    expect(splitText(`${eight} aa ${eight}`, 12)).toEqual([`${eight} aa`, eight]);
    expect(splitText('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]);
  });

  it('does not waste a message on a paragraph of a few letters', () => {
    const parts = splitText(`Yes.\n\n${'word '.repeat(500)}`);
    expect(parts).toHaveLength(2);
    expect(parts[0]?.length).toBeGreaterThan(1_900);
  });
});

describe('answerMessages', () => {
  const cutLine = 'The rest is left out.';

  it('is the whole text where that needs no more messages than allowed', () => {
    const text = 'word '.repeat(30);
    expect(answerMessages(text, { most: 5, cutLine, limit: 40 })).toEqual(splitText(text, 40));
  });

  it('says in its last message that there was more', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 90 }), (text, limit) => {
        const parts = answerMessages(text, { most: 2, cutLine, limit });
        expect(parts.length).toBeLessThanOrEqual(2);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
        if (splitText(text, limit).length > 2) expect(parts[1]).toMatch(/\n\nThe rest is left out\.$/);
        else expect(bare(parts.join(''))).toBe(bare(text));
      }),
    );
  });
});
