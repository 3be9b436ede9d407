import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekTable } from '../../src/cards/week-table.ts';
import { sessionWords } from '../../src/cards/card.ts';
import { DAYS } from '../../src/planner/session.ts';
import { anyWeek, TYPICAL, words } from './weeks.ts';

describe('the table of a week', () => {
  it('lines up its columns', () => {
    expect(weekTable(TYPICAL, words, 100)).toBe(
      [
        'Day        Session    How hard  When',
        '─────────────────────────────────────────────',
        'Monday     Easy run   easy',
        'Tuesday    Intervals  hard      evening  club',
        'Wednesday  Swim       easy      morning',
        'Thursday   Rest',
        'Friday     Tempo run  hard      morning',
        '           Strength   moderate  evening',
        'Saturday   Rest',
        'Sunday     Long run             morning',
      ].join('\n'),
    );
  });

  it('shortens the days where it is narrow', () => {
    expect(weekTable(TYPICAL, words, 60).split('\n')[3]).toBe('Tue  Intervals  hard      evening  club');
  });

  it('sets details below each other where no table fits', () => {
    expect(weekTable(TYPICAL, words, 24).split('\n').slice(0, 6)).toEqual([
      'Mon  Easy run',
      '       easy',
      'Tue  Intervals',
      '       hard',
      '       evening',
      '       club',
    ]);
  });

  it.each([24, 60, 100])('tells every session of any week within %d columns', (width) => {
    fc.assert(
      fc.property(anyWeek(5), (week) => {
        const table = weekTable(week, words, width);
        for (const line of table.split('\n')) {
          expect(line.length).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
        const told = DAYS.flatMap((day) =>
          week[day].length === 0
            ? [words.rest]
            : week[day].map((session) => sessionWords(session, words).label),
        );
        let at = 0;
        for (const label of told) {
          const found = table.indexOf(label, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + label.length;
        }
      }),
    );
  });
});
