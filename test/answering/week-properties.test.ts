import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { weekQuestion } from '../../src/answering/understanding/weeks/week-question.ts';
import { readDayList, readSessionList } from '../../src/answering/understanding/weeks/week-reading.ts';
import { readWeek } from '../../src/answering/understanding/weeks/week-told.ts';
import { DAYS } from '../../src/planner/session.ts';
import { weekOf } from '../../src/planner/week.ts';
import { read, sorted, TODAY, writtenWeeks } from './week-writing.ts';

describe.each(SPOKEN_LANGUAGES)('a week written in %s', (language) => {
  it('reads back as the same week, in either order and with any separator', () => {
    fc.assert(
      fc.property(writtenWeeks(language), ({ text, locale, week }) => {
        const reading = read(text, locale);
        fc.pre(reading.language === language);
        expect(sorted(weekOf(readWeek(reading).placed))).toEqual(sorted(week));
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same where it is listed as an option', () => {
    fc.assert(
      fc.property(writtenWeeks(language), ({ text, locale, week }) => {
        fc.pre(read(text, locale).language === language);
        const list = readSessionList(text, { today: TODAY, locale });
        expect(list.problems).toEqual([]);
        expect(sorted(weekOf(list.placed))).toEqual(sorted(week));
      }),
      { numRuns: 200 },
    );
  });

  it('is checked as that week where somebody asks', () => {
    const ask = { en: 'Thoughts?', es: '¿Qué te parece?', de: 'Passt das so?', fr: 'Ça va comme ça ?' }[
      language
    ];
    fc.assert(
      fc.property(writtenWeeks(language), ({ text, locale, week }) => {
        const reading = read(`${text}\n${ask}`, locale);
        fc.pre(reading.language === language);
        const both = ['run', 'cross'].every((kind) =>
          DAYS.some((day) => week[day].some((one) => one.kind === kind)),
        );
        const asked = weekQuestion(reading, { level: 'advanced' });
        if (!both) return;
        expect(asked).toMatchObject({ intent: 'week-check', level: 'advanced' });
        if (asked && 'week' in asked) expect(sorted(asked.week)).toEqual(sorted(week));
      }),
      { numRuns: 200 },
    );
  });
});

describe('counted sessions', () => {
  const ACTIVITIES = {
    swim: 'swimming',
    gym: 'strength',
    bike: 'cycling',
    yoga: 'yoga',
    pilates: 'pilates',
  } as const;
  const names = Object.keys(ACTIVITIES) as (keyof typeof ACTIVITIES)[];
  const counts = fc
    .uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((name) => fc.tuple(fc.constant(name), fc.integer({ min: 1, max: 3 })))),
    );
  const STYLES: Readonly<Record<string, (name: string, count: number) => string>> = {
    'in front, with an x': (name, count) => `${count}x ${name}`,
    'in front': (name, count) => `${count} ${name}`,
    'in front, in words': (name, count) => `${['one', 'two', 'three'][count - 1]} ${name}`,
    'behind, with an x before it': (name, count) => `${name} x${count}`,
    'behind, with an x after it': (name, count) => `${name} ${count}x`,
  };

  it.each(Object.entries(STYLES))('are read with the number %s', (_, write) => {
    fc.assert(
      fc.property(counts, fc.constantFrom(', ', ' + ', '; ', '\n'), (chosen, separator) => {
        const text = chosen.map(([name, count]) => write(name, count)).join(separator);
        const { undated, placed, problems } = readSessionList(text, { today: TODAY, locale: 'en' });
        expect(problems).toEqual([]);
        expect(placed).toEqual([]);
        expect(undated.map((one) => one.kind === 'cross' && one.activity)).toEqual(
          chosen.flatMap(([name, count]) => Array.from({ length: count }, () => ACTIVITIES[name])),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text', () => {
  const words =
    'mon so do mi sun sat w f run gym yoga swim long easy rest off and or not no only every other day after before 2x twice best when can i ok ? , : \n 30 -2 weekend to bis lundi martes x2 race plan keep free week'.split(
      ' ',
    );
  const babble = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((said) => said.join(' '));

  it('is read without failing, and gives days and sessions of the planner only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), babble), (text) => {
        const reading = read(text);
        const week = readWeek(reading);
        for (const { day } of week.placed) expect(DAYS).toContain(day);
        for (const day of week.impossible) expect(DAYS).toContain(day);
        weekQuestion(reading, {});
        const list = readSessionList(text, { today: TODAY });
        expect(list.placed.length + list.undated.length).toBeLessThan(1000);
        const { days } = readDayList(text, { today: TODAY });
        expect(days).toEqual(DAYS.filter((day) => days.includes(day)));
      }),
      { numRuns: 1500 },
    );
  });

  it('is read the same every time', () => {
    fc.assert(
      fc.property(babble, (text) => {
        expect(weekQuestion(read(text), {})).toEqual(weekQuestion(read(text), {}));
      }),
      { numRuns: 300 },
    );
  });
});
