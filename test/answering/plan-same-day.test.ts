import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothing, understand } from './understand.ts';

describe('a run and cross-training on one day', () => {
  it.each([
    // English
    ['Can I cross-train and run on the same day?', {}],
    [
      'ok to swim straight after my tempo run?',
      { activity: 'swimming', run: 'hard', order: 'run-first', gap: 'same-session' },
    ],
    ['gym before an easy run, good or bad?', { activity: 'strength', run: 'easy', order: 'cross-first' }],
    [
      'track in the morning, hard spin class in the evening?',
      { run: 'hard', activity: 'cycling', activityIntensity: 'hard', gap: 'spaced', order: 'run-first' },
    ],
    ['Should I row before or after running?', { activity: 'rowing', orderAsked: true }],
    [
      'long run then a gentle yoga class',
      { run: 'long', activity: 'yoga', activityIntensity: 'easy', order: 'run-first' },
    ],
    ['How many hours between a run and the gym?', { activity: 'strength', gapAsked: true }],
    ['ride just before a tempo run?', { order: 'cross-first', gap: 'same-session' }],
    ['easy run straight into the pool', { order: 'run-first', gap: 'same-session' }],
    ['Can I do pilates and run the same day? I never run hard.', { activity: 'pilates', run: undefined }],
    ['gym at lunch and a jog at night?', { activity: 'strength', gap: 'spaced', order: 'cross-first' }],
    ['Are two intense workouts on one day all right?', { run: 'hard', activityIntensity: 'hard' }],
    ['two-a-days with pilates while in race season', { activity: 'pilates', season: 'race-season' }],
    ['can i swimm afer intervalls', { activity: 'swimming', run: 'hard', order: 'run-first' }],
    [
      'hill repeats am, easy row pm, thoughts?',
      { run: 'hard', activity: 'rowing', activityIntensity: 'easy', gap: 'spaced' },
    ],
    ['is it dumb to do leg day and a long run on the same day', { activity: 'strength', run: 'long' }],
    [
      'I race in ten days. Lift after easy runs still ok?',
      { activity: 'strength', run: 'easy', order: 'run-first', weeksToRace: 1 },
    ],
    // Spanish
    ['¿Puedo nadar después de las series?', { activity: 'swimming', run: 'hard', order: 'run-first' }],
    ['yoga y rodaje suave el mismo dia, bien?', { activity: 'yoga', run: 'easy' }],
    [
      'Por la mañana tirada larga y por la tarde bici suave, ¿vale?',
      { run: 'long', activity: 'cycling', activityIntensity: 'easy', gap: 'spaced', order: 'run-first' },
    ],
    ['¿cuántas horas entre correr y el gimnasio?', { activity: 'strength', gapAsked: true }],
    [
      'pesas justo antes de correr, ¿mala idea?',
      { activity: 'strength', order: 'cross-first', gap: 'same-session' },
    ],
    // German
    [
      'Kann ich nach dem Intervalltraining noch schwimmen?',
      { run: 'hard', activity: 'swimming', order: 'run-first' },
    ],
    [
      'Morgens langer Lauf, abends Yoga – geht das?',
      { run: 'long', activity: 'yoga', gap: 'spaced', order: 'run-first' },
    ],
    ['Krafttraining und lockerer Lauf am selben Tag?', { activity: 'strength', run: 'easy' }],
    ['Soll ich vor oder nach dem Laufen Krafttraining machen?', { activity: 'strength', orderAsked: true }],
    ['Wie viele Stunden zwischen Laufen und Radfahren?', { activity: 'cycling', gapAsked: true }],
    // French
    ['Je peux nager après mon fractionné ?', { activity: 'swimming', run: 'hard', order: 'run-first' }],
    ['Yoga et sortie longue le même jour, bonne idée ?', { activity: 'yoga', run: 'long' }],
    [
      'footing tranquille le matin et vélo à fond le soir ?',
      { run: 'easy', activity: 'cycling', activityIntensity: 'hard', gap: 'spaced', order: 'run-first' },
    ],
    ['Combien d’heures entre la course et la muscu ?', { activity: 'strength', gapAsked: true }],
    ['muscu juste avant de courir ?', { activity: 'strength', order: 'cross-first', gap: 'same-session' }],
    // Mixed
    ['Heute intervals, danach leg day, ok?', { run: 'hard', activity: 'strength', order: 'run-first' }],
    [
      'hoy long run y luego spinning suave?',
      { run: 'long', activity: 'cycling', activityIntensity: 'easy', order: 'run-first' },
    ],
  ])('%s', (text, fields) => {
    expect({ ...nothing(fields), ...understand(text) }).toMatchObject({ intent: 'same-day', ...fields });
  });
});

describe('an order of two sessions', () => {
  it('is the same said with "before" and, turned round, with "after"', () => {
    const runs = fc.constantFrom('an easy run', 'intervals', 'my long run', 'a tempo run');
    const crosses = fc.constantFrom('yoga', 'a swim', 'the gym', 'an easy spin', 'pilates');
    const closely = fc.constantFrom('', 'right ', 'straight ', 'immediately ', 'just ');
    fc.assert(
      fc.property(runs, crosses, closely, (run, cross, close) => {
        expect(understand(`${run} ${close}before ${cross}?`)).toEqual(
          understand(`${cross} ${close}after ${run}?`),
        );
        expect(understand(`${cross} ${close}before ${run}?`)).toEqual(
          understand(`${run} ${close}after ${cross}?`),
        );
        expect(understand(`${run} ${close}before ${cross}?`)).toMatchObject({ order: 'run-first' });
      }),
    );
  });

  it('is said alike in four languages', () => {
    const runs = fc.constantFrom(
      ['hard', 'intervals', 'las series', 'den Intervallen', 'le fractionné'] as const,
      ['long', 'the long run', 'la tirada larga', 'dem langen Lauf', 'la sortie longue'] as const,
      ['easy', 'an easy run', 'el rodaje suave', 'dem lockeren Lauf', 'un footing tranquille'] as const,
    );
    const crosses = fc.constantFrom(
      ['swimming', 'swimming', 'nadar', 'schwimmen', 'nager'] as const,
      ['strength', 'lifting', 'hacer pesas', 'Krafttraining', 'la muscu'] as const,
      ['yoga', 'yoga', 'yoga', 'Yoga', 'yoga'] as const,
    );
    fc.assert(
      fc.property(runs, crosses, ([run, ...runIn], [activity, ...crossIn]) => {
        const asked = { intent: 'same-day', run, activity, order: 'run-first' };
        expect(understand(`Is ${crossIn[0]} after ${runIn[0]} ok?`)).toEqual(asked);
        expect(understand(`¿Puedo ${crossIn[1]} después de ${runIn[1]}?`)).toEqual(asked);
        expect(understand(`Kann ich nach ${runIn[2]} ${crossIn[2]} machen?`)).toEqual(asked);
        expect(understand(`Je peux faire ${crossIn[3]} après ${runIn[3]} ?`)).toEqual(asked);
      }),
    );
  });
});
