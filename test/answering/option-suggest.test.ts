import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActivities, readDays, readSessions } from '../../src/answering/option-texts.ts';
import { planFromOptions } from '../../src/answering/plan-options.ts';
import { suggestText } from '../../src/answering/option-suggest.ts';
import type { TextKind } from '../../src/answering/options.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import { ACTIVITIES, DAYS, RUN_KINDS } from '../../src/planner/session.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';

const TODAY = '2026-11-23';
const KINDS: readonly TextKind[] = ['runs', 'sessions', 'week', 'days', 'race', 'activities'];

const asker = (language: SpokenLanguage) => ({ today: TODAY, locale: language });
const suggested = (reads: TextKind, typed: string, language: SpokenLanguage = 'en') =>
  suggestText(reads, typed, asker(language), CATALOGUES[language]);
const values = (...of: Parameters<typeof suggested>): string[] => suggested(...of).map(({ value }) => value);

/** What the planner makes of a text, as the option of a command that takes it. */
function read(reads: TextKind, text: string, language: SpokenLanguage): object {
  const option = { name: reads, reads, text };
  switch (reads) {
    case 'days':
      return readDays(option, asker(language));
    case 'activities':
      return readActivities(option, asker(language));
    case 'race':
      return planFromOptions('check', { week: 'Mon easy', race: text }, asker(language));
    case 'runs':
    case 'sessions':
    case 'week':
      return readSessions(option, asker(language));
  }
}

describe('what is suggested for a text of one’s own', () => {
  it('is how the text is read so far, then what its last entry may go on to', () => {
    expect(values('days', 'mon, w')).toEqual(['Monday, Wednesday', 'mon, Wednesday']);
    expect(values('days', 'weekend')).toEqual(['Saturday, Sunday']);
    expect(values('activities', 'swim, yo')).toEqual(['swim, Yoga']);
    expect(values('sessions', 'yoga')).toEqual(['Yoga', 'yoga x2']);
    expect(values('week', 'Tue intervals, Wed sw')).toEqual(['Tue intervals, Wed Swimming']);
    expect(values('runs', 'Sun long, Mon e')).toContain('Sun long, Mon Easy run');
  });

  it('is in the language of who types', () => {
    expect(values('days', 'mié', 'es')).toEqual(['miércoles']);
    expect(values('sessions', 'krafttr', 'de')).toContain('Krafttraining');
    expect(values('week', 'mar fractionné, mer nat', 'fr')).toEqual(['mar fractionné, mer Natation']);
  });

  it('is a day for a race, by its date or so many weeks ahead', () => {
    expect(suggested('race', '18 April')).toEqual([{ name: '18 April 2027', value: '2027-04-18' }]);
    expect(suggested('race', 'en 5 sem', 'es')).toEqual([
      { name: 'en 5 semanas, el 28 de diciembre de 2026', value: '2026-12-28' },
    ]);
    expect(suggested('race', '').map(({ name }) => name)).toContain('in 10 weeks, on 1 February 2027');
    expect(suggested('race', '2020-01-01')).toEqual([]);
    expect(suggested('race', 'soon')).toEqual([]);
  });

  it('offers no day twice', () => {
    expect(values('days', 'Mon, Tue, Wed, Thu, Fri, Sat, ')).toContain(
      'Mon, Tue, Wed, Thu, Fri, Sat, Sunday',
    );
    for (const text of values('runs', 'Mon easy, ')) expect(text).not.toMatch(/Mon.*Mon/);
  });

  it.each(SPOKEN_LANGUAGES)('finds every day, activity and run by its first letters: %s', (language) => {
    const { cards, planCommands } = CATALOGUES[language];
    for (const day of DAYS) {
      const { long } = cards.days[day];
      expect(values('days', long.slice(0, 4), language)).toContain(long);
      expect(read('days', long, language)).toEqual({ days: [day] });
    }
    for (const activity of ACTIVITIES) {
      const name = planCommands.choices.activity[activity];
      for (const reads of ['activities', 'sessions'] as const)
        expect(values(reads, name.slice(0, 6), language)).toContain(name);
      expect(read('activities', name, language)).toEqual({ activities: [activity] });
    }
    for (const run of RUN_KINDS.filter((kind) => kind !== 'race')) {
      const name = planCommands.choices.run[run];
      for (const reads of ['runs', 'week'] as const) {
        const text = `${cards.days.friday.short} ${name}`;
        expect(values(reads, `${cards.days.friday.long} ${name.slice(0, 5)}`, language)).toContain(text);
        expect(read(reads, text, language)).toMatchObject({ placed: [{ day: 'friday', session: { run } }] });
      }
    }
  });

  it('is always something that the planner reads, few and short', () => {
    const { days, activity } = {
      days: DAYS.map((day) => CATALOGUES.de.cards.days[day].short),
      activity: ACTIVITIES,
    };
    const word = fc.constantFrom(
      ...days,
      ...activity,
      ...RUN_KINDS,
      'x2',
      'and',
      ',',
      '; ',
      'y',
      '<@1>',
      '**',
      '10',
    );
    const typed = fc.oneof(
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      fc.string(),
    );
    const language = fc.constantFrom(...SPOKEN_LANGUAGES);
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), typed, language, (reads, text, spoken) => {
        const found = suggested(reads, text, spoken);
        expect(found.length).toBeLessThanOrEqual(25);
        expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
        for (const { value } of found)
          expect(read(reads, value, spoken), value).not.toHaveProperty('problem');
      }),
    );
  });

  it.each(KINDS)('is nothing for a text that is too long or speaks of danger: %s', (reads) => {
    expect(suggested(reads, 'Mon easy, '.repeat(600))).toEqual([]);
    expect(suggested(reads, 'Mon long, chest pain')).toEqual([]);
    expect(suggested(reads, 'rowing since my chest pain')).toEqual([]);
    expect(suggested(reads, 'my chest pain, ')).toEqual([]);
  });
});
