import { expect, it } from 'vitest';
import { askedBefore } from '../../src/editing/asked-before.ts';

const member = (text: string) => ({ role: 'member' as const, text });
const paceline = (text: string) => ({ role: 'paceline' as const, text });
const TURNS = [member('one?'), paceline('First. [1]'), member('two?'), paceline('Second.\n')];

it.each([
  ['> one?\nFirst. [1]\n\n-# sources', { text: 'one?', history: [] }],
  ['Second.', { text: 'two?', history: TURNS.slice(0, 2) }],
  ['Third.', undefined],
  ['', undefined],
])('the question behind what was shown is found: %j', (shown, expected) => {
  expect(askedBefore(TURNS, shown)).toEqual(expected);
});

it('of answers alike it is the last', () => {
  expect(askedBefore([...TURNS, member('three?'), paceline('Second.')], 'Second.')?.text).toBe('three?');
  expect(askedBefore([paceline('Second.')], 'Second.')).toBeUndefined();
});
