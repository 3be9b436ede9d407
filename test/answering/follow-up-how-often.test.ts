import { describe, expect, it } from 'vitest';
import { planOf } from './follow-up-talk.ts';

describe('how often, asked behind a question for knowledge', () => {
  it.each([
    [['is swimming good for me as a runner', 'how often a week?'], 'swimming'],
    [['should i lift weights', 'how often per week'], 'strength'],
    [['is cycling good for runners', 'how many times a week'], 'cycling'],
    [['is yoga any good for runners', 'how many days a week'], 'yoga'],
    [['does pilates help', 'how many sessions a week'], 'pilates'],
    [['¿La natación es buena para corredores?', '¿cuántas veces a la semana?'], 'swimming'],
    [['¿debo hacer pesas?', '¿cuántas veces por semana?'], 'strength'],
    [['le vélo est bon pour un coureur ?', 'combien de fois par semaine ?'], 'cycling'],
    [
      ["La musculation, c'est utile pour les coureurs ?", 'pourquoi ?', 'combien de fois par semaine ?'],
      'strength',
    ],
    [['Was bringt Yoga Läufern?', 'wie oft?'], 'yoga'],
    [['hilft mir Rudern?', 'wie oft in der Woche?'], 'rowing'],
  ])('is of what was spoken of: %j', async (turns, activity) => {
    expect(await planOf(turns)).toMatchObject({ intent: 'frequency', understood: { activity } });
  });

  it('keeps the level that was told', async () => {
    const turns = ["I'm a beginner, is cross-training good?", 'how many days a week?'];
    expect(await planOf(turns)).toMatchObject({ intent: 'frequency', understood: { level: 'beginner' } });
  });

  it.each([
    [['is swimming good for me as a runner', 'how often should I cross-train a week?'], {}],
    [['swimming or cycling for a runner?', 'how often a week?'], {}],
    [['is swimming good for me as a runner', 'how often a week should I lift?'], { activity: 'strength' }],
    [
      ["I'm advanced, is swimming good?", 'how often a week should a beginner cross-train?'],
      { level: 'beginner' },
    ],
  ])(
    'is of something else where it says so, or where several were spoken of: %j',
    async (turns, understood) => {
      expect(await planOf(turns)).toMatchObject({ intent: 'frequency' });
      expect(await planOf(turns)).toHaveProperty('understood', understood);
    },
  );

  it('gives way to what is asked next', async () => {
    const turns = ['Was bringt Yoga Läufern?', 'wie oft?', 'und am selben Tag wie ein Lauf?'];
    expect(await planOf(turns)).toMatchObject({ intent: 'same-day', understood: { activity: 'yoga' } });
    const onRestDay = ['does cycling help', 'how often', 'and on a rest day?'];
    expect(await planOf(onRestDay)).toMatchObject({
      intent: 'placement',
      understood: { activity: 'cycling' },
    });
  });
});
