import { describe, expect, it } from 'vitest';
import { redFlag } from '../../src/answering/understanding/danger/red-flags.ts';
import { tokens } from '../../src/knowledge/tokens.ts';

describe('ordinary training talk raises no alarm', () => {
  it.each([
    'my quads are on fire after hill reps',
    'that spin class destroyed me lol',
    'dead on my feet after a night shift',
    'can barely walk after leg day, easy bike?',
    'a niggle in my calf, physio says it is nothing',
    'my knee hurts a bit when I run, should I swim instead?',
    'how do I come back from an injury layoff?',
    'overtraining symptoms?',
    'new baby at home, only thirty minutes a day',
    'hitting the gym to clear my head, when in the week?',
    'out of breath on every hill, does cycling help?',
    'chest press or push-ups for a runner?',
    'broke my PB, what should recovery look like?',
    'I want to disappear into the woods on my bike',
    'what helps with side stitches',
    'is a heart rate of 150 ok for an easy spin?',
    'sprained my ankle, can I still swim?',
    'coach makes us do suicides at the end of practice',
    'tengo agujetas hasta en las pestañas',
    'la tirada de ayer me mató',
    '¿qué pie apoyo primero en las zancadas?',
    'estoy en la semana 8 del plan, ¿meto fuerza?',
    'me ahogo nadando crol, ¿técnica?',
    'por regla general, ¿cuántas sesiones?',
    'Muskelkater in den Waden, schwimmen oder Pause?',
    'dicke Beine nach den Bergläufen',
    'Brustschwimmen oder Kraul für Läufer?',
    'bin in der 10. Woche meines Trainingsplans',
    'in der Regel laufe ich dreimal',
    'ich sterbe vor Langeweile beim Laufen',
    'courbatures partout, vélo ou repos ?',
    "la séance de côtes m'a tué",
    'toujours un point de côté au deuxième kilomètre',
    'brasse ou dos pour un coureur ?',
    "je meurs d'envie d'essayer l'escalade",
  ])('%s', (message) => {
    expect(redFlag(tokens(message))).toBeUndefined();
  });
});

describe('a word that means harm in another language only', () => {
  it.each([
    'voy a pie al gimnasio y nado dos veces',
    'Philip is a dick, but can I swim with him?',
    'le dos crawlé ou la brasse ?',
    'sang along to the radio on my long run',
    'mal sehen, ob ich morgen schwimme',
  ])('is none: %s', (message) => {
    expect(redFlag(tokens(message))).toBeUndefined();
  });
});
