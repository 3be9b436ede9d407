import { describe, expect, it } from 'vitest';
import { planOf, type DuePlan } from './follow-up-talk.ts';

/** Caution or no. */
const WARNS: unknown = expect.stringMatching(/^(?:caution|no)$/);

describe('a message that goes on from a plan question', () => {
  it.each<[readonly string[], DuePlan]>([
    [
      ['How many times a week should I cycle?', 'and strength?'],
      { intent: 'frequency', understood: { activity: 'strength' } },
    ],
    [
      ['¿Cuántas veces por semana hago pilates?', '¿y natación?'],
      { intent: 'frequency', understood: { activity: 'swimming' } },
    ],
    [
      ['Combien de fois par semaine nager ?', 'et le vélo ?'],
      { intent: 'frequency', understood: { activity: 'cycling' } },
    ],
    [
      ['How many cross-training days a week?', 'been running for three months'],
      { intent: 'frequency', understood: { level: 'beginner' } },
    ],
    [
      ['Can I row after an easy run?', 'how often tho'],
      { intent: 'frequency', understood: { activity: 'rowing' } },
    ],
    [
      ['Is swimming three times a week ok?', 'and four?'],
      { intent: 'frequency', understood: { activity: 'swimming' } },
    ],
    [
      ['¿Está bien hacer fuerza después de un rodaje suave?', '¿y cuántas veces por semana?'],
      { intent: 'frequency', understood: { activity: 'strength' } },
    ],
    [
      ['how often can i lift as a newbie', 'twice?'],
      { intent: 'frequency', understood: { activity: 'strength', level: 'beginner' } },
    ],
    [
      ['how often can i lift as a newbie', "what about when I'm intermediate"],
      { intent: 'frequency', understood: { activity: 'strength', level: 'intermediate' } },
    ],
    [
      ['¿Cuántos días de entrenamiento cruzado para un principiante?', '¿y tres son demasiados?'],
      { intent: 'frequency', understood: { level: 'beginner' }, verdict: WARNS },
    ],
    [
      ['Wie oft sollte ich als Anfänger Crosstraining machen?', 'sind drei Tage zu viel?'],
      { intent: 'frequency', understood: { level: 'beginner' }, verdict: WARNS },
    ],
    [
      ["Combien de jours d'entraînement croisé pour un débutant ?", "trois, c'est trop ?"],
      { intent: 'frequency', understood: { level: 'beginner' }, verdict: WARNS },
    ],
    [
      ['How often should intermediate runners cross-train?', 'four would be too many then?'],
      { intent: 'frequency', understood: { level: 'intermediate' }, verdict: WARNS },
    ],
  ])('asks how often, or names another number: %j', async (turns, due) => {
    expect(await planOf(turns)).toMatchObject(due);
  });

  it.each<[readonly string[], DuePlan]>([
    [
      [
        'Wie viele Tage Crosstraining pro Woche?',
        'paceline: Das hängt von deinem Niveau ab. Bist du Anfänger, mittel oder fortgeschritten?',
        'Bin eher Anfängerin',
      ],
      { intent: 'frequency', understood: { level: 'beginner' } },
    ],
    [
      [
        "I've time for exactly one extra thing. Which?",
        'paceline: What is your biggest weakness?',
        "I'm stiff as a board, if that helps",
      ],
      { intent: 'focus', understood: {}, verdict: 'yes' },
    ],
    [
      [
        'Ich schaffe nur eine Sache neben dem Laufen, welche?',
        'paceline: Was ist deine größte Schwäche?',
        'seit drei Jahren keine Gewichte mehr gestemmt',
      ],
      { intent: 'focus', understood: {}, verdict: 'yes' },
    ],
    [
      [
        'Solo tengo tiempo para una cosa además de correr, ¿cuál?',
        'paceline: ¿Cuál es tu mayor debilidad?',
        'no toco una pesa desde hace dos años',
      ],
      { intent: 'focus', understood: {}, verdict: 'yes' },
    ],
    [
      [
        "Je n'ai le temps que pour une seule chose, laquelle ?",
        'paceline: Quelle est ta plus grande faiblesse ?',
        "ça fait deux ans que je n'ai pas touché un haltère",
      ],
      { intent: 'focus', understood: {}, verdict: 'yes' },
    ],
    [
      [
        'I can only fit one thing beside running. What?',
        'paceline: What is your biggest weakness?',
        "Haven't touched a dumbbell in ages, in case that matters",
      ],
      { intent: 'focus', understood: {}, verdict: 'yes' },
    ],
    [
      [
        'How many days of xt per week for an advanced runner?',
        'paceline: Up to three days.',
        'so five would be nuts?',
      ],
      { intent: 'frequency', understood: { level: 'advanced' }, verdict: WARNS },
    ],
    [
      ['How many yoga classes a week?', 'paceline: Once or twice a week.', 'three ok?'],
      { intent: 'frequency', understood: { activity: 'yoga' } },
    ],
  ])('answers what the bot asked: %j', async (turns, due) => {
    expect(await planOf(turns)).toMatchObject(due);
  });

  it.each<[readonly string[], DuePlan]>([
    [
      [
        'I run hard on Tuesdays and Fridays. When do I swim?',
        'wednesday clashes with choir. thursday maybe?',
      ],
      { intent: 'placement', understood: { activity: 'swimming' } },
    ],
    [
      [
        'Intervals on Wednesday, long run Sunday. Best day to lift?',
        "can't do Thursdays, work. Saturday instead?",
      ],
      { intent: 'placement', understood: { activity: 'strength' } },
    ],
    [
      [
        'Hago series el martes y tirada larga el domingo. ¿Qué día nado?',
        'el miércoles no puedo. ¿el viernes?',
      ],
      { intent: 'placement', understood: { activity: 'swimming' } },
    ],
    [
      [
        'Dienstags Intervalle, sonntags lang. Wann schwimmen?',
        'Mittwoch geht nicht, Chor. Freitag vielleicht?',
      ],
      { intent: 'placement', understood: { activity: 'swimming' } },
    ],
    [
      [
        'Fractionné le mardi, sortie longue le dimanche. Quel jour nager ?',
        'mercredi impossible. vendredi peut-être ?',
      ],
      { intent: 'placement', understood: { activity: 'swimming' } },
    ],
    [
      ['How often should I do yoga?', 'and which day? long run is on Sunday'],
      { intent: 'placement', understood: { activity: 'yoga' } },
    ],
    [
      ['I run easy on Monday and long on Saturday. When should I lift?', "Tuesday's taken. Thursday then?"],
      { intent: 'placement', understood: { activity: 'strength' } },
    ],
    [
      ['Is it ok to swim on a rest day?', 'every rest day?'],
      { intent: 'placement', understood: { activity: 'swimming' } },
    ],
    [
      ['Montag Intervalle, Samstag lang. Wann Kraft?', 'Dienstag kann ich nicht. Mittwoch?'],
      { intent: 'placement', understood: { activity: 'strength' } },
    ],
    [
      [
        'Lundi fractionné, samedi sortie longue. Quand faire de la muscu ?',
        'mardi je ne peux pas. mercredi ?',
      ],
      { intent: 'placement', understood: { activity: 'strength' } },
    ],
    [
      ['Is swimming good on the day before a long run?', 'and what about the day after?'],
      { intent: 'placement', understood: { activity: 'swimming' } },
    ],
    [
      ['Can I lift on Thursday if I do hills on Friday?', "ugh, Thursday's full. Saturday?"],
      { intent: 'placement', understood: { activity: 'strength' } },
    ],
    [
      ['¿Puedo hacer pesas el martes si tengo series el miércoles?', 'el martes imposible. ¿jueves?'],
      { intent: 'placement', understood: { activity: 'strength' } },
    ],
    [
      ['Wie oft sollte ich schwimmen?', 'und welcher Tag? Intervalle sind dienstags'],
      { intent: 'placement', understood: { activity: 'swimming' } },
    ],
    [
      ['Wann soll ich Kraft machen? Langer Lauf sonntags', 'Montag ist voll. Dienstag?'],
      { intent: 'placement', understood: { activity: 'strength' } },
    ],
    [
      ['Combien de séances de vélo par semaine ?', 'et quel jour ? fractionné le mardi'],
      { intent: 'placement', understood: { activity: 'cycling' } },
    ],
    [
      ['Quel jour nager si je fais du fractionné mardi ?', 'jeudi je bosse. vendredi ?'],
      { intent: 'placement', understood: { activity: 'swimming' } },
    ],
  ])('asks for another day: %j', async (turns, due) => {
    expect(await planOf(turns)).toMatchObject(due);
  });
});
