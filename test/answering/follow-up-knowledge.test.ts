import { describe, expect, it } from 'vitest';
import { sections } from './shipped.ts';
import { talks } from './follow-up-talk.ts';

async function expectsCited(turns: readonly string[], due: readonly string[]): Promise<void> {
  const answer = await talks(...turns);
  expect(['answer', 'plan']).toContain(answer.outcome);
  expect(sections(answer).filter((section) => due.includes(section))).not.toEqual([]);
}

describe('a message that goes on from a question for knowledge', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['Does cross-training speed up recovery after a long run?', 'ok and what makes it do that?'],
      ['improved-recovery'],
    ],
    [['Is yoga any good for a runner?', 'how come?'], ['yoga-pilates']],
    [['Ist Yoga gut für Läufer?', 'wieso?'], ['yoga-pilates']],
    [
      ['¿El ciclismo es bueno para correr más rápido?', '¿y eso por qué?'],
      ['improved-performance', 'cycling'],
    ],
    [['Le yoga est utile pour un coureur ?', 'et pourquoi ?'], ['yoga-pilates']],
    [
      ['What are signs of overtraining?', 'I have most of them. What do I do?'],
      ['listening', 'overtraining'],
    ],
    [
      ["What's good about swimming?", 'and cycling?'],
      ['cycling', 'improved-performance'],
    ],
    [['Is Pilates useful for runners?', 'ok but how many classes?'], ['yoga-pilates']],
    [['What does cycling do for runners?', 'is that true for swimming too?'], ['swimming']],
    [['How do I avoid overtraining?', 'give me the signs first'], ['overtraining']],
    [["Who's behind this article?", "what's his 10k time?"], ['author']],
    [['Which strength exercises should I do?', 'do I need a gym for that?'], ['strength-training']],
    [['¿Es bueno el pilates para correr?', '¿cuántas clases?'], ['yoga-pilates']],
    [['¿Quién es el autor?', '¿y cuándo empezó a correr?'], ['author']],
    [['Was bringt Krafttraining?', 'brauche ich dafür Geräte?'], ['strength-training']],
    [['Wer ist der Autor?', 'und wie alt war er, als er anfing?'], ['author']],
    [
      ['Hilft Schwimmen gegen Muskelkater?', 'und Radfahren auch?'],
      ['choosing', 'cycling', 'build-base', 'improved-recovery'],
    ],
    [['Le Pilates est utile pour courir ?', 'combien de cours ?'], ['yoga-pilates']],
    [["What's the best cross-training for a half marathon?", 'how come?'], ['tailoring-goals']],
    [['Does swimming help lungs?', "why's that"], ['swimming']],
    [
      ['Should I cross-train more in the off-season?', 'why'],
      ['seasonal', 'off-season'],
    ],
    [
      ['What should I do when I feel worn out?', 'is sleep part of that?'],
      ['overtraining', 'listening', 'same-day'],
    ],
    [['¿Qué hace el yoga por un corredor?', '¿con qué frecuencia?'], ['yoga-pilates']],
    [['¿Qué ejercicios de fuerza hago?', '¿y sin pesas?'], ['strength-training']],
    [['Ist Pilates gut für Läufer?', 'und warum genau?'], ['yoga-pilates']],
    [
      ['Le vélo est bon pour les jambes ?', 'pourquoi donc ?'],
      ['cycling', 'improved-performance'],
    ],
  ])('asks on: %j', expectsCited);

  it.each<[readonly string[], readonly string[]]>([
    [
      [
        'How heavy should I lift as a runner?',
        'paceline: Heavy weights are recommended.',
        'I own none. Pointless then?',
      ],
      ['strength-training'],
    ],
    [
      [
        '¿Debo levantar pesado?',
        'paceline: Se recomiendan pesos pesados.',
        'no tengo pesas en casa. ¿no sirve entonces?',
      ],
      ['strength-training'],
    ],
    [
      [
        'Sollte ich schwer heben?',
        'paceline: Schwere Gewichte werden empfohlen.',
        'Hab keine zu Hause. Bringt es dann nichts?',
      ],
      ['strength-training'],
    ],
    [
      [
        'Faut-il soulever lourd ?',
        'paceline: Des charges lourdes sont recommandées.',
        "je n'en ai pas à la maison. Inutile alors ?",
      ],
      ['strength-training'],
    ],
    [
      [
        'Which workouts are best for runners?',
        'paceline: Swimming, cycling, strength training, yoga and Pilates.',
        'do I have to do all of those?',
      ],
      ['choosing'],
    ],
    [
      [
        'Welche Sportarten sind für Läufer am besten?',
        'paceline: Schwimmen, Radfahren, Krafttraining, Yoga und Pilates.',
        'was, alle??',
      ],
      ['choosing'],
    ],
    [
      [
        '¿Qué entrenamientos son los mejores?',
        'paceline: Natación, ciclismo, fuerza, yoga y pilates.',
        '¿todos ellos?',
      ],
      ['choosing'],
    ],
    [
      [
        'Quels sont les meilleurs entraînements ?',
        'paceline: Natation, vélo, musculation, yoga et Pilates.',
        'tous ?? je cours déjà cinq fois',
      ],
      ['choosing'],
    ],
    [
      [
        'What new activities could I try?',
        'paceline: Dance, climbing or martial arts; the author took up rowing.',
        'wait, what was that about rowing?',
      ],
      ['new-activities'],
    ],
    [
      [
        'Was könnte ich Neues probieren?',
        'paceline: Tanzen, Klettern oder Kampfsport; der Autor hat das Rudern entdeckt.',
        'Moment, was war das mit dem Rudern?',
      ],
      ['new-activities'],
    ],
    [
      [
        '¿Qué actividades nuevas pruebo?',
        'paceline: Baile, escalada o artes marciales; el autor descubrió el remo.',
        'espera, ¿qué era eso del remo?',
      ],
      ['new-activities'],
    ],
  ])('points at what the bot said: %j', expectsCited);

  it.each<[readonly string[]]>([
    [['Is swimming good after a run?', 'how many lengths?']],
    [['Is yoga good for runners?', 'which brand of mat?']],
    [['Ist Schwimmen gut für Läufer?', 'wie viele Bahnen?']],
    [['Is swimming twice a week ok?', "unrelated, but what's the weather tomorrow?"]],
    [['¿Nadar es bueno?', '¿cuántos largos?']],
    [['Le yoga aide les coureurs ?', 'et mon tapis, quelle marque ?']],
    [['Is strength training good?', 'what supplements should I take?']],
    [['Is swimming good for runners?', 'which goggles?']],
    [['Is yoga good for runners?', 'how many calories does it burn?']],
    [['How often should I lift?', 'how many reps?']],
    [['Can I run and lift on the same day?', 'how many hours in between?']],
    [['Is cycling low impact?', 'what about the stairmaster?']],
    [['Does cross-training speed up recovery?', 'how long does it take?']],
    [['Should I do strength training?', 'does it help with cellulite?']],
    [['What are the signs of overtraining?', 'and what resting heart rate is normal?']],
    [['What does the author do?', 'is he married?']],
    [['Is pilates good?', 'any studies on it?']],
    [['Is swimming good for runners?', 'what does a pool pass cost?']],
    [['How do I get stronger?', 'which creatine?']],
    [['¿Nadar es bueno?', '¿qué gafas compro?']],
    [['¿El yoga ayuda?', '¿cuántas calorías quema?']],
    [['¿Fuerza dos veces por semana?', '¿cuántas repeticiones?']],
    [['Ist Yoga gut?', 'welche Matte soll ich kaufen?']],
    [['Hilft Krafttraining?', 'wie viele Wiederholungen?']],
    [['Bringt Schwimmen was?', 'was kostet das?']],
    [['Le vélo est utile ?', 'combien de calories ?']],
    [['Le yoga aide ?', 'combien de minutes par séance ?']],
    [['Is rowing good?', 'what about in the rain?']],
    [['How often should I swim?', "what's the capital of France?"]],
    [['Wie oft schwimmen?', 'wer wird Weltmeister?']],
  ])('is declined where the knowledge does not hold what it adds: %j', async (turns) => {
    expect((await talks(...turns)).outcome).toBe('abstain');
  });

  it.each<[readonly string[]]>([
    [['my legs are sore after my long run, what helps?', 'actually it hurts in my chest']],
    [['¿Puedo hacer yoga en el día de descanso?', 'es que me duele el pecho al respirar']],
    [['Hilft Schwimmen gegen Muskelkater?', 'eigentlich ist es ein Stechen in der Brust']],
    [["J'ai les jambes lourdes, que faire ?", "en fait j'ai mal à la poitrine"]],
    [['is swimming ok after intervals?', 'my calf is swollen and hot, only one side']],
    [['¿cuántas veces nado?', 'me desmayé ayer corriendo']],
    [['Can I swim after my tempo run?', 'my vision went blurry and I passed out yesterday']],
    [['Wie oft Yoga?', 'ich habe seit gestern Blut im Urin']],
  ])('stops at a red flag, whatever it goes on from: %j', async (turns) => {
    expect((await talks(...turns)).outcome).toBe('safety');
  });
});
