import { describe, expect, it } from 'vitest';
import { nothing, understandAll } from './understand.ts';

describe('a plan question that goes on from another', () => {
  it.each<[readonly string[], object]>([
    [
      ['Can I swim after intervals?', 'and yoga?'],
      { intent: 'same-day', activity: 'yoga', run: 'hard', order: 'run-first' },
    ],
    [
      ['Can I swim after intervals?', 'no, I meant before'],
      { intent: 'same-day', activity: 'swimming', order: 'cross-first' },
    ],
    [
      ['Can I swim before my long run?', 'and after?'],
      { intent: 'same-day', activity: 'swimming', run: 'long', order: 'run-first' },
    ],
    [
      ['Can I do a hard swim after an easy run?', 'and yoga?'],
      { intent: 'same-day', activity: 'yoga', activityIntensity: undefined },
    ],
    [
      ['How often should I lift?', 'and swim?', 'and for beginners?'],
      { intent: 'frequency', activity: 'swimming', level: 'beginner' },
    ],
    [['How often should I cross-train?', 'intermediate'], { intent: 'frequency', level: 'intermediate' }],
    [['is yoga four times a week too much?', 'twice'], { intent: 'frequency', activity: 'yoga', count: 2 }],
    [
      ['How often should I row?', 'and on the same day as a long run?'],
      { intent: 'same-day', activity: 'rowing', run: 'long' },
    ],
    [['Can I bike after a tempo run?', 'how often?'], { intent: 'frequency', activity: 'cycling' }],
    [
      ['how many gym sessions a week as an intermediate? I do two', 'add yoga on top?'],
      { intent: 'frequency', activity: 'yoga', onTop: true, level: 'intermediate' },
    ],
    [
      ['Off season. More swimming?', 'and climbing?'],
      { intent: 'season', season: 'off-season', activities: ['climbing'] },
    ],
    [
      ['More or less cross training now? My race is in May.', 'what if it was in two weeks? my race i mean'],
      { intent: 'season', weeksToRace: 2 },
    ],
    [['Which cross-training for a marathon?', 'and for sprints?'], { intent: 'goal', goal: 'sprint' }],
    [
      ['I only have time for one thing, which?', 'my core is weak'],
      { intent: 'focus', weaknesses: ['weak-core'] },
    ],
    [['I only have time for one thing, which?', 'soreness'], { intent: 'focus', weaknesses: ['soreness'] }],
    [
      ['Intervals on Tuesday, best day for a swim?', 'what about Thursday?'],
      { intent: 'placement', activity: 'swimming', on: ['thursday'] },
    ],
    [
      ['Intervals on Tuesday, best day for a swim?', 'which day for yoga?'],
      { intent: 'placement', activity: 'yoga' },
    ],
    [
      ['¿Puedo nadar después de las series?', '¿y yoga?'],
      { intent: 'same-day', activity: 'yoga', run: 'hard' },
    ],
    [
      ['¿Cuántos días de entrenamiento cruzado?', 'soy principiante'],
      { intent: 'frequency', level: 'beginner' },
    ],
    [['Wie oft pro Woche schwimmen?', 'und Krafttraining?'], { intent: 'frequency', activity: 'strength' }],
    [
      ['Kann ich nach Intervallen schwimmen?', 'und davor?'],
      { intent: 'same-day', activity: 'swimming', order: 'cross-first' },
    ],
    [
      ['Combien de séances de yoga par semaine ?', 'et pour un débutant ?'],
      { intent: 'frequency', activity: 'yoga', level: 'beginner' },
    ],
    [
      ['Je peux nager après mon fractionné ?', 'et avant ?'],
      { intent: 'same-day', activity: 'swimming', order: 'cross-first' },
    ],
  ])('%j', (texts, expected) => {
    expect({ ...nothing(expected), ...understandAll(...texts) }).toMatchObject(expected);
  });

  it.each([
    ['How often should I lift?', 'which exercises tho'],
    ['Can I swim after intervals?', 'why?'],
    ['How often should I row?', 'thanks!'],
    ['Which cross-training for a marathon?', 'how long should it take?'],
  ])('leaves alone what asks for something else: %j, then %j', (first, second) => {
    expect(understandAll(first, second)).toBeUndefined();
  });
});
