import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALT_MAX_CHARACTERS, altText } from '../../src/cards/alt-text.ts';
import { DAYS } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { anyCard, anyWeek, cardOf, cross, MONDAY, run, TYPICAL, weekWith, words } from './weeks.ts';

describe('the text that stands for a picture', () => {
  it('tells title, days, sessions, times, intensities and reasons', () => {
    const card = cardOf(TYPICAL, {
      monday: MONDAY,
      level: 'intermediate',
      goal: 'half',
      season: 'race-season',
      reasons: ['The swim keeps clear of the hard runs.'],
    });
    expect(altText(card, words)).toBe(
      [
        'Week of 23 November · Intermediate · half marathon · race season.',
        'Monday: easy run.',
        'Tuesday: intervals, hard, in the evening, with the club.',
        'Wednesday: swim, easy, in the morning.',
        'Thursday: rest.',
        'Friday: tempo run, hard, in the morning; then strength, moderate, in the evening.',
        'Saturday: rest.',
        'Sunday: long run, in the morning.',
        'The swim keeps clear of the hard runs.',
      ].join(' '),
    );
  });

  it('tells a week of rest', () => {
    const text = altText(cardOf(EMPTY_WEEK), words);
    expect(text.match(/: rest\./g)).toHaveLength(7);
  });

  it('keeps the capitals of names', () => {
    const week = weekWith({ monday: [cross('pilates'), cross('hiit'), run(undefined), cross(undefined)] });
    expect(altText(cardOf(week), words)).toContain(
      'Monday: Pilates; then HIIT, hard; then run; then cross-training.',
    );
  });

  it('tells every day of any week with two sessions a day', () => {
    fc.assert(
      fc.property(anyWeek(2), (week) => {
        const text = altText(cardOf(week), words);
        for (const day of DAYS) expect(text).toContain(` ${words.days[day].long}: `);
        const sessions = DAYS.flatMap((day) => week[day]).length;
        const rest = DAYS.filter((day) => week[day].length === 0).length;
        expect(text.split(/: |; then /)).toHaveLength(sessions + rest + 1);
      }),
    );
  });

  it('never exceeds what Discord takes, and is cut at a sentence', () => {
    fc.assert(
      fc.property(anyCard(8), (card) => {
        const text = altText(card, words);
        expect(text.length).toBeLessThanOrEqual(ALT_MAX_CHARACTERS);
        if (!text.endsWith(words.alt.cut)) return;
        const told = text.slice(0, -words.alt.cut.length - 1);
        expect(told).toMatch(/[.!?…]$/);
      }),
    );
    const full = DAYS.map((day) => [
      day,
      Array.from({ length: 8 }, () => cross('martial-arts', { time: 'evening' })),
    ]);
    const cut = altText(cardOf(weekWith(Object.fromEntries(full))), words);
    expect(cut).toContain('in the evening. The rest does not fit here.');
  });
});
