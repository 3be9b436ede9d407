import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, plain, says } from './said.ts';

describe('plain text', () => {
  it.each([
    ['**Don’t** _run_', "don't run"],
    ['“2 – 3” days', '"2-3" days'],
    ['1 - 2\n times', '1-2 times'],
    ['pull‑up', 'pull-up'],
    ['ÁRZTIN', 'árztin'],
  ])('of %j', (text, result) => {
    expect(plain(text)).toBe(result);
  });

  it('stays as it is when made plain again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z’“” –]*$/), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe('a term', () => {
  it.each([
    ['you swim well', 'swim', true],
    ['swimming', 'swim', true],
    ['outswim them, then swim', 'swim', true],
    ['outswim them', 'swim', false],
    ['émédecin', 'méd', false],
    ['on 1-2 days', '1 – 2', true],
    ['at 15%', '%', true],
    ['anything', ' ', false],
  ])('%j says %j: %s', (text, term, result) => {
    expect(says(text, term)).toBe(result);
  });

  it('is said at the start of any word', () => {
    const word = fc.stringMatching(/^[a-zéñß]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word), word, fc.string({ maxLength: 5 }), (before, term, rest) => {
        expect(says(plain([...before, term + rest].join(' ')), term)).toBe(true);
      }),
    );
  });
});

describe('what must not be said', () => {
  it.each([
    ['You can *push* through it.', 'push through', true],
    ['pushthrough', 'push through', false],
    ['unpushed', 'push', true],
    ['hi @Everyone', '@everyone', true],
    ['hi @\u200beveryone', '@everyone', false],
    ['<@123>', '<@', true],
  ])('%j holds %j: %s', (text, term, result) => {
    expect(holds(text, term)).toBe(result);
  });
});
