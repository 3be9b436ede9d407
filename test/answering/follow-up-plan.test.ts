import { describe, expect, it } from 'vitest';
import { planOf, type DuePlan } from './follow-up-talk.ts';

/** Caution or no. */
const WARNS: unknown = expect.stringMatching(/^(?:caution|no)$/);

describe('a message that goes on from a plan question', () => {
  it.each<[readonly string[], DuePlan]>([
    [
      ['Can I swim after my tempo run?', 'and pilates?'],
      { intent: 'same-day', understood: { activity: 'pilates', run: 'hard' } },
    ],
    [
      ['Darf ich nach dem Intervalltraining Rad fahren?', 'und Yoga?'],
      { intent: 'same-day', understood: { activity: 'yoga' } },
    ],
    [
      ['Run and spin on the same day, is that fine?', 'what if I go all out in both'],
      { intent: 'same-day', understood: {}, verdict: WARNS },
    ],
    [
      ['Run and row on one day?', 'even when both are hard?'],
      { intent: 'same-day', understood: {}, verdict: WARNS },
    ],
    [
      ['¿Puedo correr y hacer bici el mismo día?', '¿y si voy a tope en las dos?'],
      { intent: 'same-day', understood: {}, verdict: WARNS },
    ],
    [
      ['Kann ich am selben Tag laufen und rudern?', 'auch wenn ich bei beidem Vollgas gebe?'],
      { intent: 'same-day', understood: {}, verdict: WARNS },
    ],
    [
      ['Courir et faire du vélo le même jour, ça va ?', 'même si je suis à fond dans les deux ?'],
      { intent: 'same-day', understood: {}, verdict: WARNS },
    ],
    [
      ['Spin right after my intervals ok?', "and if it's super easy?"],
      { intent: 'same-day', understood: { activity: 'cycling', activityIntensity: 'easy' } },
    ],
    [
      ['Can I swim after my long run?', 'What if the run was just an easy one?'],
      { intent: 'same-day', understood: { activity: 'swimming', run: 'easy' } },
    ],
    [
      ['Darf ich nach dem langen Lauf schwimmen?', 'und wenn es nur locker ist?'],
      { intent: 'same-day', understood: { activity: 'swimming', activityIntensity: 'easy' } },
    ],
    [
      ['Je peux nager après ma sortie longue ?', "et si c'est juste tranquille ?"],
      { intent: 'same-day', understood: { activity: 'swimming', activityIntensity: 'easy' } },
    ],
    [
      ['Is it fine to bike and run on the same day?', 'which one first?'],
      { intent: 'same-day', understood: {} },
    ],
  ])('changes the order, the effort or the activity of one day: %j', async (turns, due) => {
    expect(await planOf(turns)).toMatchObject(due);
  });

  it.each<[readonly string[], DuePlan]>([
    [
      ['Best day for a swim if my long run is Sunday?', 'Sorry, I meant yoga'],
      { intent: 'placement', understood: { activity: 'yoga' } },
    ],
    [
      ['How often should I swim?', 'Oh wait, wrong one. Lifting I meant. Same number?'],
      { intent: 'frequency', understood: { activity: 'strength' } },
    ],
    [
      ['¿Cuántas veces a la semana debería nadar?', 'perdón, quería decir bici'],
      { intent: 'frequency', understood: { activity: 'cycling' } },
    ],
    [
      ['Wie oft pro Woche Yoga?', 'Quatsch, ich meinte Krafttraining'],
      { intent: 'frequency', understood: { activity: 'strength' } },
    ],
    [
      ['Combien de séances de natation par semaine ?', 'pardon, je voulais dire yoga'],
      { intent: 'frequency', understood: { activity: 'yoga' } },
    ],
    [
      ['Can I lift before my intervals?', 'no, I meant after'],
      { intent: 'same-day', understood: { activity: 'strength', order: 'run-first' } },
    ],
    [
      ['¿Puedo nadar antes del rodaje largo?', 'no, digo después'],
      { intent: 'same-day', understood: { activity: 'swimming', order: 'run-first' } },
    ],
    [
      ['Kann ich vor dem Tempolauf schwimmen?', 'nein, ich meinte danach'],
      { intent: 'same-day', understood: { order: 'run-first' } },
    ],
    [
      ['Je peux faire du vélo avant ma sortie longue ?', 'non, je voulais dire après'],
      { intent: 'same-day', understood: { order: 'run-first' } },
    ],
    [
      ['Which cross-training for my marathon?', 'oops, I meant sprints'],
      { intent: 'goal', understood: { goal: 'sprint' } },
    ],
    [
      ['¿Qué entrenamiento cruzado me va bien para un maratón?', 'perdón, corro los 100 metros'],
      { intent: 'goal', understood: { goal: 'sprint' } },
    ],
    [
      ['Welches Crosstraining passt zum Marathon?', 'Halt, ich meinte Sprints'],
      { intent: 'goal', understood: { goal: 'sprint' } },
    ],
    [
      ['Could I row on the day of my hill repeats?', 'nah, the day after I meant'],
      { intent: 'placement', understood: { activity: 'rowing' } },
    ],
    [
      ['¿Puedo remar el día de las cuestas?', 'mejor al día siguiente, digo'],
      { intent: 'placement', understood: { activity: 'rowing' } },
    ],
    [
      ['Je peux faire du vélo après les côtes ?', 'plutôt le lendemain, je voulais dire'],
      { intent: 'placement', understood: { activity: 'cycling' } },
    ],
    [
      ['¿Nado antes de las series?', 'perdona, después quería decir'],
      { intent: 'same-day', understood: { order: 'run-first' } },
    ],
    [
      ['Kann ich vor dem langen Lauf Rad fahren?', 'Verzeihung, danach meinte ich'],
      { intent: 'same-day', understood: { order: 'run-first' } },
    ],
    [
      ['Nager avant le fractionné, possible ?', 'non, après je voulais dire'],
      { intent: 'same-day', understood: { order: 'run-first' } },
    ],
  ])('takes back what was said: %j', async (turns, due) => {
    expect(await planOf(turns)).toMatchObject(due);
  });

  it.each<[readonly string[], DuePlan]>([
    [
      ['Quel entraînement croisé pour un marathon ?', 'et pour le sprint ?'],
      { intent: 'goal', understood: { goal: 'sprint' } },
    ],
    [
      ['Off season, should I cross-train more?', 'and when my race is in two weeks?'],
      { intent: 'season', understood: {}, verdict: WARNS },
    ],
    [
      ['My half is in 10 weeks, more cycling?', 'and 2 weeks before?'],
      { intent: 'season', understood: {}, verdict: WARNS },
    ],
    [
      ['¿Qué entrenamiento cruzado para un maratón?', '¿y si es un 10k?'],
      { intent: 'goal', understood: { goal: '10k' } },
    ],
    [
      ['¿Más natación en pretemporada?', '¿y con la carrera a dos semanas?'],
      { intent: 'season', understood: {}, verdict: WARNS },
    ],
    [
      ['Mehr Radfahren in der Off-Season?', 'und drei Wochen vor dem Rennen?'],
      { intent: 'season', understood: {}, verdict: WARNS },
    ],
    [
      ['Plus de natation hors saison ?', 'et à deux semaines de la course ?'],
      { intent: 'season', understood: {}, verdict: WARNS },
    ],
  ])('changes the goal or the time of the year: %j', async (turns, due) => {
    expect(await planOf(turns)).toMatchObject(due);
  });
});
