import { describe, expect, it } from 'vitest';
import { asks } from './shipped.ts';
import { nothing, understand } from './understand.ts';

type Row = readonly [text: string, expected: object];

/** Fields given as undefined must be left open. */
function expectsRead(text: string, expected: object): void {
  expect({ ...nothing(expected), ...understand(text) }).toMatchObject(expected);
}

describe('words that hold others are read whole', () => {
  it.each<Row>([
    ['¿Más entrenamiento cruzado en temporada baja?', { season: 'off-season', changes: ['more-cross'] }],
    ['En temporada de descanso, ¿más natación?', { season: 'off-season' }],
    ['¿Más natación en plena temporada?', { season: 'race-season' }],
    ['Plus de natation en saison creuse ?', { season: 'off-season' }],
    ['Plus de natation en pleine saison ?', { season: 'race-season' }],
  ])('a season: %s', expectsRead);

  it.each<Row>([
    ["Hors saison, faire plus d'entraînement croisé ?", { intent: 'season', changes: ['more-cross'] }],
    ["Dois-je faire plus d'entraînement croisé hors saison ?", { changes: ['more-cross'] }],
    ["Hors saison, je ne fais plus d'entraînement croisé, ok ?", { changes: ['no-cross'] }],
    ['Hors saison, plus aucun entraînement croisé ?', { changes: ['no-cross'] }],
  ])('French "plus" is more, unless it is denied: %s', expectsRead);

  it.each<Row>([
    [
      "Sept séances d'entraînement croisé par semaine en saison des compétitions, c'est trop ?",
      { intent: 'frequency', count: 7, weeksToRace: undefined },
    ],
    ['¿Puedo nadar en el mar el mismo día que las series?', { intent: 'same-day', weeksToRace: undefined }],
  ])('no month where its name is another word: %s', expectsRead);

  it.each<Row>([
    [
      "Plus ou moins d'entraînement croisé avant ma course dans 3 semaines ?",
      { intent: 'season', weeksToRace: 3 },
    ],
    ['More or less cross-training before my race in three weeks?', { intent: 'season', weeksToRace: 3 }],
    ['¿Más o menos entrenamiento cruzado antes de mi carrera en 3 semanas?', { intent: 'season' }],
    ['Mehr oder weniger Crosstraining vor dem Wettkampf in 3 Wochen?', { intent: 'season', weeksToRace: 3 }],
  ])('"before my race in three weeks" is no order of a day: %s', expectsRead);

  it.each<Row>([
    ['Quel entraînement croisé pour des sprints ?', { intent: 'goal', goal: 'sprint' }],
    ['Entraînement croisé pour les sprints : lequel ?', { intent: 'goal', goal: 'sprint' }],
    ['¿Qué entrenamiento cruzado para los sprints?', { intent: 'goal', goal: 'sprint' }],
    ['Welches Crosstraining für Sprints?', { intent: 'goal', goal: 'sprint' }],
    ['Which cross-training for my sprints?', { intent: 'goal', goal: 'sprint' }],
  ])('sprints as a goal: %s', expectsRead);

  it.each<Row>([
    ['Which one thing should I add: swimming or yoga?', { intent: 'focus' }],
    ['Which one should I add, my core is weak: yoga or cycling?', { intent: 'focus' }],
    ['Long run Sunday, free on Monday and Friday. Which one for a swim?', { intent: 'placement' }],
  ])('"which one" asks for a day only where days are named: %s', expectsRead);
});

describe('sessions by their whole name', () => {
  it.each<Row>([
    [
      'Mañana tengo una salida dura en bici, ¿puedo correr el mismo día?',
      { activity: 'cycling', activityIntensity: 'hard', run: undefined },
    ],
    [
      '¿Salida larga en bici el día después de las series?',
      { activity: 'cycling', onKind: 'after-hard-run' },
    ],
    [
      'Intervals on the bike on the same day as an easy run?',
      { activity: 'cycling', activityIntensity: 'hard', run: 'easy' },
    ],
    [
      'Intervalle auf dem Rad am selben Tag wie ein lockerer Lauf?',
      { activity: 'cycling', activityIntensity: 'hard', run: 'easy' },
    ],
    ['Une sortie longue à vélo le même jour que mon fractionné ?', { activity: 'cycling', run: 'hard' }],
  ])('an outing or intervals on something else than feet: %s', expectsRead);

  it.each<Row>([
    ['¿Cuántas salidas en bici por semana?', { intent: 'frequency', activity: 'cycling' }],
    ['Combien de sorties à vélo par semaine ?', { intent: 'frequency', activity: 'cycling' }],
    ['Ist eine Tanzeinheit nach dem langen Lauf okay?', { activity: 'dance', run: 'long' }],
    ['Le vélo elliptique après le fractionné, ça va ?', { activity: 'elliptical', run: 'hard' }],
  ])('an activity: %s', expectsRead);

  it.each<Row>([
    ['Interval run in the morning, pool in the evening?', { activity: 'swimming', run: 'hard' }],
    [
      'Series en la pista y bici el mismo día, ¿vale?',
      { activity: 'cycling', run: 'hard', activityIntensity: undefined },
    ],
  ])('a run beside an activity stays a run: %s', expectsRead);
});

describe('kinds of days', () => {
  it.each<Row>([
    ['Je peux nager un jour de sortie exigeante ?', { onKind: 'hard-run-day' }],
    ['Musculation un jour de course intense, bonne idée ?', { onKind: 'hard-run-day' }],
    ['Musculation un jour de course facile ?', { onKind: 'easy-run-day' }],
    ['¿Fuerza un día de carrera intensa?', { onKind: 'hard-run-day', weeksToRace: undefined }],
    ['Nadar un día duro de carrera, ¿vale?', { onKind: 'hard-run-day', weeksToRace: undefined }],
    ['Yoga on an intense running day?', { onKind: 'hard-run-day' }],
    ['¿Puedo nadar después de un día duro de carrera?', { onKind: 'after-hard-run' }],
    ['Can I swim after a hard run day?', { onKind: 'after-hard-run' }],
  ])('take the effort that stands beside them: %s', expectsRead);

  it.each<Row>([
    ['Du yoga chaque jour de sortie longue ?', { onKind: 'long-run-day', everyOne: true, count: undefined }],
    ['Yoga every day of the long run?', { onKind: 'long-run-day', everyOne: true, count: undefined }],
    ['¿Yoga cada día de tirada larga?', { onKind: 'long-run-day', everyOne: true, count: undefined }],
    ['Yoga jeden Tag mit langem Lauf?', { onKind: 'long-run-day', everyOne: true, count: undefined }],
  ])('every day of a kind is not all seven: %s', expectsRead);

  it.each([
    'Corro martes y jueves. No puedo el lunes ni el domingo. ¿Qué día nado?',
    'I run Tuesday and Thursday. Neither Monday nor Sunday works. Which day do I swim?',
    "I run Tue and Thu. I can't do Monday nor Sunday, which day for a swim?",
    'Ich laufe Dienstag und Donnerstag, kann weder montags noch sonntags. Wann schwimmen?',
    'Je cours mardi et jeudi. Je ne peux pas le lundi ni le dimanche. Quel jour nager ?',
  ])('neither of two days is possible: %s', (text) => {
    expect(understand(text)).toMatchObject({ intent: 'placement', impossible: ['monday', 'sunday'] });
  });

  it.each([
    ['I run Tuesday. Wednesday clashes with choir. Which day do I swim?'],
    ['Corro el martes. El miércoles choca con el coro. ¿Qué día nado?'],
    ['Ich laufe dienstags. Mittwoch ist voll. Wann schwimmen?'],
    ['Je cours mardi. Mercredi tombe mal. Quel jour nager ?'],
  ])('a day that something else takes is out: %s', (text) => {
    expect(understand(text)).toMatchObject({ impossible: ['wednesday'] });
  });
});

describe('how long something was left alone tells no level', () => {
  it.each([
    'I have not done it for more than a year, how many strength sessions a week?',
    'Llevo más de un año sin hacerlo, ¿cuántas sesiones de fuerza hago por semana?',
    'Hace más de un año que no lo hago. ¿Cuántas sesiones de fuerza por semana?',
    'Ich habe es seit über einem Jahr nicht mehr gemacht, wie viele Krafteinheiten pro Woche?',
    "Je ne l'ai pas fait depuis plus d'un an, combien de séances de musculation par semaine ?",
  ])('%s', (text) => {
    expectsRead(text, { intent: 'frequency', activity: 'strength', level: undefined });
  });

  it.each([
    "I've been running for two years, how many strength sessions a week?",
    'Corro desde hace dos años. ¿Cuántas sesiones de fuerza por semana?',
    'Ich laufe seit zwei Jahren, wie viele Krafteinheiten pro Woche?',
    'Je cours depuis deux ans, combien de séances de musculation par semaine ?',
  ])('how long somebody runs does: %s', (text) => {
    expectsRead(text, { intent: 'frequency', level: 'intermediate' });
  });
});

describe('how often legs are tired after runs is no chat', () => {
  it.each([
    "After Sunday's long run my legs never come round before Tuesday",
    'my legs are like concrete after long runs',
    'legs are jelly the day after every session',
    'mis piernas son hormigón después de las tiradas largas',
    'nach langen Läufen sind meine Beine wie Beton',
    "j'ai les jambes en béton après les sorties longues",
  ])('%s', async (text) => {
    expect(['answer', 'plan']).toContain((await asks(text)).outcome);
  });

  it.each([
    'my legs are dead after that long run lol',
    'piernas muertas después de esa tirada jaja',
    'Beine sind Pudding nach dem Lauf haha',
    'jambes mortes après cette sortie mdr',
  ])('but once, and told for fun, it is: %s', async (text) => {
    expect((await asks(text)).outcome).toBe('smalltalk');
  });
});

describe('what no rule tells is declined, although days or sessions are named', () => {
  it.each([
    "My race is on 12 May, what's the cut-off date for leg day?",
    'Mi carrera es el 12 de mayo, ¿cuál es la fecha límite para el día de pierna?',
    'Mein Rennen ist am 12. Mai, was ist der Stichtag fürs Beintraining?',
    'Ma course est le 12 mai, quelle est la date limite pour la séance jambes ?',
    'When does yoga loosen the hamstrings?',
    '¿Cuándo ablanda el yoga los isquios?',
    'Wann macht Yoga meine Oberschenkel locker?',
    'Quand le yoga assouplit-il les ischios ?',
    'When will lifting make me faster?',
    'How many hours between the run and the gym?',
    '¿Cuántas horas entre la carrera y el gimnasio?',
    'Wie viele Stunden zwischen Lauf und Krafttraining?',
    "Combien d'heures entre la course et la muscu ?",
  ])('%s', async (text) => {
    expect((await asks(text)).outcome).toBe('abstain');
  });

  it.each([
    'When should I do yoga to loosen my hips?',
    '¿Cuándo hago yoga para aflojar los isquios?',
    'Wann mache ich am besten Yoga?',
    'Quand faire du yoga pour assouplir les ischios ?',
    'When does my swim fit best?',
  ])('when to train is told: %s', async (text) => {
    expect((await asks(text)).outcome).toBe('plan');
  });
});
