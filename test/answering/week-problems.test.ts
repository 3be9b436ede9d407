import { describe, expect, it } from 'vitest';
import { weekQuestion } from '../../src/answering/understanding/weeks/week-question.ts';
import { inShort, read } from './week-writing.ts';

describe('what is wrong with what was told', () => {
  it.each([
    ['Mon run, Tue gym, Funday swim. ok?', 'problem unknown-day funday sunday'],
    ['I train 8 days a week: runs mon to sun, plus gym. fine?', 'problem too-many-days 8'],
    ['plan my week: runs tue thu, 30 gym sessions', 'problem too-many-sessions 30 14'],
    ['runs mon wed fri, minus 2 gym sessions, plan it', 'problem negative-number -2'],
    ['sat: 10k race and 5k race, sun yoga, mon rest. ok?', 'problem two-races saturday'],
    ['plan: runs tue, sun. yoga twice but no yoga please', 'problem wanted-and-refused yoga'],
    [
      "runs mon wed fri. fit in 2 swims. can't do any day: not mon tue wed thu fri sat sun",
      'problem no-day-left',
    ],
    ['I run Friday, but not Fridays, where do 2 gym sessions go', 'problem impossible-day-used friday'],
  ])('%s', (text, asked) => {
    expect(inShort(weekQuestion(read(text), {}))).toBe(asked);
  });
});
