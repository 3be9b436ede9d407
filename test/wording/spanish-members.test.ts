import { describe, expect, it } from 'vitest';
import {
  readActivities,
  readDays,
  readRace,
  readSessions,
  type OptionText,
} from '../../src/answering/option-texts.ts';
import { makeCard } from '../../src/cards/card.ts';
import { weekSentences } from '../../src/cards/alt-text.ts';
import { INTENSITIES, RUN_KINDS, type Activity } from '../../src/planner/session.ts';
import { nameTells } from '../../src/wording/card-words.ts';
import { es } from '../../src/wording/es/es.ts';
import { cross, run, weekOf } from './weeks.ts';

const { planCommands, profile, discord, cards } = es;

/** Discord's limits of descriptions, and of the names of choices. */
const MOST_CHARACTERS = 100;

/** Every text in a tree of texts; what is made from facts is left out. */
function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

const ASKER = { today: '2026-11-23', locale: 'es' };

describe('the commands in Spanish', () => {
  it('have descriptions and choices that Discord takes', () => {
    const { commands, options, choices } = planCommands;
    const own = { commands: profile.commands, options: profile.options, choices: profile.choices };
    for (const text of textsIn([commands, options, choices, own, discord.commands])) {
      expect(text.length, text).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(text, text).toMatch(/^[¿A-ZÁÉÍÓÚ0-9]/);
      expect(text).not.toMatch(/\b(?:the|your|and|such|run|week|day|days)\b/i);
    }
  });

  it('give examples that are understood', () => {
    const { examples } = planCommands.problems;
    const option = (reads: keyof typeof examples): OptionText => ({
      name: reads,
      reads,
      text: examples[reads],
    });
    expect(readSessions(option('runs'), ASKER)).toMatchObject({
      placed: [
        { day: 'monday', session: run('easy') },
        { day: 'tuesday', session: run('intervals') },
        { day: 'sunday', session: run('long') },
      ],
    });
    expect(readSessions(option('sessions'), ASKER)).toMatchObject({
      wishes: [cross('swimming'), cross('strength'), cross('strength')],
    });
    expect(readSessions(option('week'), ASKER)).toMatchObject({ placed: { length: 4 } });
    expect(readDays(option('days'), ASKER)).toEqual({ days: ['monday', 'wednesday'] });
    expect(readRace(option('race'), ASKER)).toEqual({ day: '2027-04-18' });
    expect(readActivities(option('activities'), ASKER)).toEqual({ activities: ['swimming', 'strength'] });
  });

  it('say what is wrong in the number and gender of what it is about', () => {
    const { problems } = planCommands;
    expect(problems.withoutDay({ option: 'week', count: 1 })).toMatch(/^Una sesión de week no tiene día\./);
    expect(problems.withoutDay({ option: 'week', count: 3 })).toMatch(/^3 sesiones de week no tienen día\./);
    const inBoth = (activity: Activity): string =>
      problems.activityInBoth({ options: ['likes', 'refuses'], activity });
    expect(inBoth('swimming')).toBe(
      'La natación está en likes y en refuses. Quítala de una de las dos opciones.',
    );
    expect(inBoth('martial-arts')).toBe(
      'Las artes marciales están en likes y en refuses. Quítalas de una de las dos opciones.',
    );
    expect(inBoth('rowing')).toBe('El remo está en likes y en refuses. Quítalo de una de las dos opciones.');
  });

  it('tell what is held of a member', () => {
    expect(
      profile.shown({ level: 'beginner', goal: 'half', raceDate: '2027-04-18', likes: ['yoga', 'pilates'] }),
    ).toBe(
      [
        'Esto es lo que sé de tu entrenamiento:',
        '- **Nivel:** principiante',
        '- **Objetivo:** medio maratón',
        '- **Próxima competición:** 18 de abril de 2027',
        '- **Te gusta:** yoga, Pilates',
      ].join('\n'),
    );
  });
});

describe('a week as picture in Spanish', () => {
  it('is told in sentences whose words agree', () => {
    const week = weekOf({
      tuesday: [run('intervals'), { ...cross('rowing', 'hard'), time: 'evening' }],
      friday: [cross('swimming', 'hard'), run('easy')],
      sunday: [{ ...run('long'), club: true }],
    });
    const card = makeCard({ week, monday: '2026-11-23', clashing: [cross('dance', 'hard')] }, cards);
    expect(weekSentences(card, cards)).toEqual([
      'Semana del 23 de noviembre.',
      'El lunes: descanso.',
      'El martes: series duras; después remo duro, por la tarde.',
      'El miércoles: descanso.',
      'El jueves: descanso.',
      'El viernes: natación dura; después rodaje suave.',
      'El sábado: descanso.',
      'El domingo: tirada larga, con el club.',
      'Queda fuera: baile duro.',
    ]);
  });

  it('does not say twice how hard a session is', () => {
    const telling = RUN_KINDS.filter((kind) =>
      INTENSITIES.some((intensity) =>
        nameTells({ label: cards.runs[kind], intensity, club: false }, cards.intensities),
      ),
    );
    expect(telling).toEqual(['easy']);
  });
});
