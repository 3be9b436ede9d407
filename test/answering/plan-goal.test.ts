import { describe, expect, it } from 'vitest';
import { nothing, understand } from './understand.ts';

describe('which activities for a goal', () => {
  it.each([
    // English
    ['first marathon next year. what cross training should i do', { goal: 'marathon' }],
    ['I train for 26.2, which activity is best?', { goal: 'marathon', activities: undefined }],
    ['Signed up for Chicago! Which cross-training suits that?', { goal: 'marathon' }],
    ['prepping for a half marathon, swim or bike?', { goal: 'half', activities: ['swimming', 'cycling'] }],
    ["I'm a sprinter. What kind of cross training do you recommend?", { goal: 'sprint' }],
    ['400m runner here, what xt would you pick?', { goal: 'sprint' }],
    [
      'Training for a marathon: rowing, swimming or plyometrics?',
      { goal: 'marathon', activities: ['rowing', 'swimming', 'plyometrics'] },
    ],
    ['what to do besides running for my first 10k race', { goal: '10k' }],
    ['Best cross training for someone training for a 5k?', { goal: '5k' }],
    ['Is plyometrics a good choice for sprints?', { goal: 'sprint', activities: ['plyometrics'] }],
    ['Should I be cycling for a marathon?', { goal: 'marathon', activities: ['cycling'] }],
    ['i run just for fun, which cross-training fits?', { goal: 'general' }],
    // Spanish
    ['Preparo mi primer maratón, ¿qué entrenamiento cruzado me conviene?', { goal: 'marathon' }],
    ['Soy velocista, ¿qué deporte complementario me recomendáis?', { goal: 'sprint' }],
    ['para una media maraton, mejor natacion o bici?', { goal: 'half', activities: ['swimming', 'cycling'] }],
    [
      'Corro los 100 y 200 metros. ¿Pesas o natación?',
      { goal: 'sprint', activities: ['strength', 'swimming'] },
    ],
    // German
    ['Ich trainiere für einen Marathon. Welches Alternativtraining passt?', { goal: 'marathon' }],
    [
      'Bin Sprinterin, eher Krafttraining oder Schwimmen?',
      { goal: 'sprint', activities: ['strength', 'swimming'] },
    ],
    ['Halbmarathonvorbereitung: welches Crosstraining empfehlt ihr?', { goal: 'half' }],
    ['Welche Sportart ist am besten für meinen ersten Marathon?', { goal: 'marathon' }],
    ['100 m und 200 m sind meine Strecken, was passt als Ausgleichstraining?', { goal: 'sprint' }],
    // French
    ['Je prépare le marathon de Paris, quel entraînement croisé me conseillez-vous ?', { goal: 'marathon' }],
    [
      'Sprinteuse sur 100 m, vélo ou pliométrie ?',
      { goal: 'sprint', activities: ['cycling', 'plyometrics'] },
    ],
    ['Pour un semi, natation ou rameur ?', { goal: 'half', activities: ['swimming', 'rowing'] }],
    ['Quel sport complémentaire pour préparer un 10 km ?', { goal: '10k' }],
    ['Je veux courir plus vite le 200 m, quelles activités complémentaires ?', { goal: 'sprint' }],
  ])('%s', (text, fields) => {
    expect({ ...nothing(fields), ...understand(text) }).toMatchObject({ intent: 'goal', ...fields });
  });
});
