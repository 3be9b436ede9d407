import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/planner/session.ts';
import { nothing, understand } from './understand.ts';

describe('how often', () => {
  it.each([
    // English
    ['How many days a week should I cross-train?', {}],
    ['how often can a beginner swim', { activity: 'swimming', level: 'beginner' }],
    ['started running three months ago, how many gym days?', { activity: 'strength', level: 'beginner' }],
    ['is cross training five times a week too much?', { count: 5 }],
    ['how many runs can I replace with rides?', { activity: 'cycling', replacesRuns: true }],
    ['How many days a week?', { level: undefined }],
    ['swim every day?', { activity: 'swimming', count: 7 }],
    ['is yoga 4x a week ok', { activity: 'yoga', count: 4 }],
    [
      'gym twice and rowing twice a week, fine for a beginner?',
      { count: 4, level: 'beginner', activity: undefined },
    ],
    ['I am no beginner, how many days of cross-training?', { level: undefined }],
    ['running for six years, how many days of xt?', { level: 'intermediate' }],
    ['2 gym 4 runs ok?', { count: 2, activity: 'strength' }],
    ['couch to 5k week 4 here. how many spin classes can i do', { level: 'beginner', activity: 'cycling' }],
    ['80km weeks for years, advanced i guess. xt how often', { level: 'advanced' }],
    ['I lift twice a week. Can I add a swim?', { activity: 'swimming', count: 3, onTop: true }],
    ['Been running 8 yrs. Is 2-3 cross sessions a week about right?', { level: 'intermediate', count: 3 }],
    [
      "haven't lifted for two years, how many strength sessions do i start with?",
      { activity: 'strength', lapsed: true, level: undefined },
    ],
    ['whats the max number of pilates classes per week', { activity: 'pilates' }],
    ['I hate the gym. how often should i do yoga?', { activity: 'yoga' }],
    ['can i bike 4 times a week as a newbie', { activity: 'cycling', count: 4, level: 'beginner' }],
    // Spanish
    ['¿Cuántas sesiones de yoga por semana?', { activity: 'yoga' }],
    ['llevo tres meses corriendo, cuantos dias de gimnasio?', { activity: 'strength', level: 'beginner' }],
    ['¿Es demasiado nadar cuatro veces por semana?', { activity: 'swimming', count: 4 }],
    ['Corro desde hace cinco años, ¿con qué frecuencia entrenamiento cruzado?', { level: 'intermediate' }],
    ['cuantas carreras puedo sustituir por bici', { activity: 'cycling', replacesRuns: true }],
    ['soy avanzada, máximo de días de entrenamiento cruzado?', { level: 'advanced' }],
    // German
    ['Wie oft pro Woche darf ein Anfänger schwimmen?', { activity: 'swimming', level: 'beginner' }],
    ['Ist fünfmal die Woche Krafttraining zu viel?', { activity: 'strength', count: 5 }],
    ['laufe seit drei Jahren, wie viele Einheiten Alternativtraining?', { level: 'intermediate' }],
    ['Vor sechs Wochen angefangen zu laufen. Wie viele Tage Crosstraining?', { level: 'beginner' }],
    ['Wieviele Läufe kann ich durch Radfahren ersetzen?', { activity: 'cycling', replacesRuns: true }],
    ['jeden Tag Yoga, ok?', { activity: 'yoga', count: 7 }],
    // French
    ['Combien de séances de muscu par semaine ?', { activity: 'strength' }],
    [
      "J'ai commencé à courir il y a deux mois, combien de jours d'entraînement croisé ?",
      { level: 'beginner' },
    ],
    ['Quatre fois par semaine de natation, c’est trop ?', { activity: 'swimming', count: 4 }],
    [
      'Je cours depuis dix ans, à quelle fréquence faire du vélo ?',
      { activity: 'cycling', level: 'intermediate' },
    ],
    ['Combien de sorties puis-je remplacer par du vélo ?', { activity: 'cycling', replacesRuns: true }],
    ['débutante, yoga combien de fois ?', { activity: 'yoga', level: 'beginner' }],
  ])('%s', (text, fields) => {
    expect({ ...nothing(fields), ...understand(text) }).toMatchObject({ intent: 'frequency', ...fields });
  });

  it('is asked alike of any activity and number, in four languages', () => {
    const activities = fc.constantFrom(
      ['swimming', 'swim', 'nadar', 'schwimmen', 'nager'] as const,
      ['cycling', 'bike', 'bici', 'radfahren', 'vélo'] as const,
      ['strength', 'gym', 'pesas', 'krafttraining', 'muscu'] as const,
      ['yoga', 'yoga', 'yoga', 'yoga', 'yoga'] as const,
      ['rowing', 'rowing', 'remo', 'rudern', 'rameur'] as const,
    );
    fc.assert(
      fc.property(activities, fc.integer({ min: 2, max: 7 }), ([activity, en, es, de, fr], count) => {
        for (const text of [
          `${en} ${count} times a week, too much?`,
          `${es} ${count} veces por semana, ¿demasiado?`,
          `${count} mal pro Woche ${de}, zu viel?`,
          `${fr} ${count} fois par semaine, c'est trop ?`,
        ]) {
          expect(understand(text), text).toEqual({ intent: 'frequency', activity, count, form: 'against' });
        }
      }),
    );
  });

  it('knows a level in any of the languages', () => {
    const said = {
      beginner: ['a beginner', 'principiante', 'Anfänger', 'débutant'],
      intermediate: ['an intermediate runner', 'corredor intermedio', 'Hobbyläufer', 'coureur intermédiaire'],
      advanced: ['an advanced runner', 'corredora avanzada', 'fortgeschritten', 'coureuse confirmée'],
    } as const;
    for (const level of LEVELS) {
      const [en, es, de, fr] = said[level];
      expect(understand(`I am ${en}. How often should I cross-train?`)).toEqual({
        intent: 'frequency',
        level,
      });
      expect(understand(`Soy ${es}. ¿Cuántos días de entrenamiento cruzado?`)).toEqual({
        intent: 'frequency',
        level,
      });
      expect(understand(`Ich bin ${de}. Wie oft Alternativtraining?`)).toEqual({
        intent: 'frequency',
        level,
      });
      expect(understand(`Je suis ${fr}. Combien de jours d'entraînement croisé ?`)).toEqual({
        intent: 'frequency',
        level,
      });
    }
  });
});
