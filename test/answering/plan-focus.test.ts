import { describe, expect, it } from 'vitest';
import { nothing, understand } from './understand.ts';

describe('which one thing to begin with', () => {
  it.each([
    // English
    ['I can add just one thing to my week and my core is weak. Which?', { weaknesses: ['weak-core'] }],
    ['always sore after running, only time for one extra session', { weaknesses: ['soreness'] }],
    ['super stiff hips and hamstrings, which class should i go to?', { weaknesses: ['stiffness'] }],
    [
      'No lifting since 2023 and a weak core. Where do I start?',
      { weaknesses: ['no-strength-work', 'weak-core'] },
    ],
    [
      "I can't touch my toes. Yoga or weights first?",
      { weaknesses: ['stiffness'], activities: ['yoga', 'strength'] },
    ],
    ['I only have time for one thing besides running, what should it be?', { weaknesses: undefined }],
    [
      'Can I start swimming, yoga and lifting at the same time?',
      { severalAtOnce: true, activities: ['swimming', 'yoga', 'strength'] },
    ],
    ['want to begin pilates and rowing and climbing all at once, sensible?', { severalAtOnce: true }],
    [
      'my legs are trashed every single time. swim or gym, what should I start with?',
      { weaknesses: ['soreness'], activities: ['swimming', 'strength'] },
    ],
    ["I'm injured, which cross-training can I still do?", { weaknesses: ['injury'] }],
    [
      "haven't touched weights for ages, inflexible too, what should I prioritise?",
      { weaknesses: ['no-strength-work', 'stiffness'] },
    ],
    ['not flexible at all, what should I add?', { weaknesses: ['stiffness'] }],
    // Spanish
    ['Solo puedo añadir una cosa y tengo el core muy débil, ¿cuál?', { weaknesses: ['weak-core'] }],
    ['Estoy muy rígido, ¿qué clase elijo?', { weaknesses: ['stiffness'] }],
    ['Siempre con agujetas, ¿qué deporte me conviene añadir?', { weaknesses: ['soreness'] }],
    ['¿Puedo empezar natación, yoga y pesas a la vez?', { severalAtOnce: true }],
    [
      'hace dos años que no hago pesas y solo tengo tiempo para una cosa',
      { weaknesses: ['no-strength-work'] },
    ],
    // German
    ['Nur Zeit für eine Sache, und meine Beine sind immer kaputt. Was?', { weaknesses: ['soreness'] }],
    ['Schwacher Rumpf und unbeweglich: womit anfangen?', { weaknesses: ['weak-core', 'stiffness'] }],
    ['Kann ich Schwimmen, Yoga und Krafttraining gleichzeitig anfangen?', { severalAtOnce: true }],
    ['Ständig Muskelkater, welches Zusatztraining hilft?', { weaknesses: ['soreness'] }],
    ['Seit Jahren kein Krafttraining, was soll ich zuerst angehen?', { weaknesses: ['no-strength-work'] }],
    // French
    ['Je suis raide comme un piquet, quel sport ajouter ?', { weaknesses: ['stiffness'] }],
    [
      "J'ai toujours des courbatures et du temps pour une seule chose, laquelle ?",
      { weaknesses: ['soreness'] },
    ],
    ['Je peux commencer natation, yoga et muscu en même temps ?', { severalAtOnce: true }],
    [
      'Gainage faible, pas de muscu depuis deux ans : par quoi commencer ?',
      { weaknesses: ['weak-core', 'no-strength-work'] },
    ],
    ["Je n'ai le temps que pour un seul sport en plus, lequel choisir ?", { weaknesses: undefined }],
  ])('%s', (text, fields) => {
    expect({ ...nothing(fields), ...understand(text) }).toMatchObject({ intent: 'focus', ...fields });
  });
});
