import { describe, expect, it } from 'vitest';
import { understand } from './understand.ts';

describe('a question of something else than a plan', () => {
  it.each([
    'Wann begann der Autor mit dem Rudern?',
    'When did the author start rowing?',
    '¿Cuándo empezó Diego a remar?',
    "Quand l'auteur a-t-il commencé l'aviron ?",
    'Who can tell my athletes the right number of cross-training days?',
    'wer sagt mir, wie viele Tage Crosstraining gut sind?',
    '¿quién decide cuántos días hago?',
    'qui peut me dire combien de séances de vélo faire ?',
    'smashed it at the gym, when should i run next',
    'nach dem Krafttraining, wann kann ich wieder laufen?',
    '¿cuándo puedo volver a correr después del gimnasio?',
    'quand est-ce que je peux refaire du fractionné après la muscu ?',
    "J'ai zéro matos, ça vaut quand même le coup dans mon salon la muscu ?",
    "je fais squats et fentes sans rien depuis un mois, c'est quand que je peux rajouter des haltères",
    'quand les courses reprennent, je garde la natation ?',
    'what yoga poses are best for tight hips',
    'which swim stroke is best for tight hips',
    'quels exercices de pilates pour un dos raide ?',
    'when do my gains from swimming show',
  ])('is none of the planner: %s', (text) => {
    expect(understand(text)).toBeUndefined();
  });

  it.each([
    ['when should i swim?', 'placement'],
    ['when should my athletes lift', 'placement'],
    ['when can I lift if I run Tue and Sat?', 'placement'],
    ['quand est-ce que je fais ma natation ?', 'placement'],
    ["c'est quand le mieux pour faire du vélo ?", 'placement'],
    ['quand la natation, si je cours mardi et samedi ?', 'placement'],
    ['wann passt Yoga, wenn ich Montag und Freitag laufe?', 'placement'],
    ['¿cuándo nado si corro martes y sábado?', 'placement'],
    ['wer Intervalle läuft, darf der am selben Tag schwimmen?', 'same-day'],
    ['mein Läufer ist Anfänger, wie oft Crosstraining?', 'frequency'],
    ['which class for tight hips', 'focus'],
    ['mara in spring - bike or weights, whats more use', 'goal'],
    ['is yoga or swimming more useful for a marathon?', 'goal'],
  ])('is told from one that is: %s', (text, intent) => {
    expect(understand(text)).toMatchObject({ intent });
  });
});

describe('levels beside each other', () => {
  it.each([
    'Compare the cross-training days for beginners, intermediates and advanced athletes.',
    'Wie viele Tage pro Woche für Anfänger, Fortgeschrittene und Profis?',
    'cuántos días principiantes, intermedios y avanzados?',
    'combien de jours pour les débutants et les confirmés ?',
    'Anfänger vs Fortgeschrittene: wie viele Tage?',
  ])('leave the level open, so that all are told: %s', (text) => {
    expect(understand(text)).toEqual({ intent: 'frequency' });
  });

  it.each([
    ['how many days for a beginner', 'beginner'],
    ['I used to be a beginner but now intermediate, how many days?', 'intermediate'],
    ['my athlete is advanced, how many days', 'advanced'],
    ['soy principiante, ¿cuántos días?', 'beginner'],
  ])('are not those of one member: %s', (text, level) => {
    expect(understand(text)).toMatchObject({ intent: 'frequency', level });
  });
});
