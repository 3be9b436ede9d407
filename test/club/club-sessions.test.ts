import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClubSessions } from '../../src/club/club-sessions.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { anyClubSessions } from './any-settings.ts';

const ASKER = { today: '2026-11-23', locale: 'en-US' };
const read = (text: string, locale = 'en-US') => readClubSessions(text, { ...ASKER, locale });

const TUESDAY = { day: 'tuesday', kind: 'run', run: 'intervals', time: 'evening' };
const SUNDAY = { day: 'sunday', kind: 'run', run: 'long' };

describe('the sessions of a club', () => {
  it.each([
    ['Tue intervals evening, Sun long', 'en-US'],
    ['Sun long, Tue intervals evening', 'en-US'],
    ['Di Intervalle abends, So langer Lauf', 'de'],
    ['martes series por la tarde, domingo tirada larga', 'es-ES'],
    ['mardi fractionné le soir, dimanche sortie longue', 'fr'],
  ])('are read as the planner reads them, Monday first: %s', (text, locale) => {
    expect(read(text, locale)).toEqual({ sessions: [TUESDAY, SUNDAY] });
  });

  it.each([
    'Tue intervals 19:00',
    'Tue intervals at 19.00',
    'Tue intervals 7pm',
    'Di Intervalle 19 Uhr',
    'Di Intervalle 19:30 Uhr',
  ])('take an hour as a time of day: %s', (text) => {
    expect(read(text)).toEqual({ sessions: [TUESDAY] });
  });

  it('stand each once, and none where nothing is typed', () => {
    expect(read('Tue intervals evening, Tue intervals evening')).toEqual({ sessions: [TUESDAY] });
    expect(read('  ')).toEqual({ sessions: [] });
  });

  it.each([
    ['Tue swim', { id: 'no-run', day: 'tuesday', activity: 'swimming' }],
    ['Tue', { id: 'no-kind', day: 'tuesday' }],
    ['intervals and a long run', { id: 'no-day', count: 2 }],
    ['x'.repeat(801), { id: 'sessions-too-long', most: 800 }],
  ])('say what is wrong: %s', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('pass on what the planner finds wrong', () => {
    expect(read('Tusday intervalls not Sunday')).toHaveProperty('problem.id', 'unreadable');
  });

  it('stop at a sign of danger', () => {
    const text = 'Tue intervals, I have chest pain';
    expect(read(text)).toEqual({ danger: text });
  });

  it.each(SPOKEN_LANGUAGES)(
    'are read again from how they are told (%s), whatever the moderator’s language',
    (language) => {
      fc.assert(
        fc.property(anyClubSessions, fc.constantFrom(...SPOKEN_LANGUAGES), (sessions, locale) => {
          // No club holds nothing but a race every week; of these the planner reads not all.
          fc.pre(sessions.some(({ run }) => run !== 'race'));
          expect(read(CATALOGUES[language].clubSessions.line(sessions), locale)).toEqual({ sessions });
        }),
      );
    },
  );
});
