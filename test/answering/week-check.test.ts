import { describe, expect, it } from 'vitest';
import { weekQuestion } from '../../src/answering/understanding/week-question.ts';
import { inShort, read } from './week-writing.ts';

describe('is this week all right', () => {
  it.each([
    [
      'Check my week please: Monday strength, Tuesday hills, Wednesday off, Thursday easy run, Friday yoga, Saturday long run, Sunday off',
      'week-check | mon strength, tue hills, thu easy, fri yoga, sat long',
    ],
    [
      'is this ok? M: lift, T: track, W: bike, Th: tempo, F: off, Sat: long, Sun: swim',
      'week-check | mon strength, tue intervals, wed cycling, thu tempo, sat long, sun swimming',
    ],
    [
      'week: mon run tue run wed gym thu run fri run sat run sun run. too much?',
      'week-check | mon run, tue run, wed strength, thu run, fri run, sat run, sun run',
    ],
    [
      "Monday: Swim (hard). Tuesday: Intervals. Wednesday: Yoga. Thursday: Tempo run. Friday: Gym. Saturday: Long run. Sunday: Rest. I'm intermediate.",
      'week-check | mon swimming (hard), tue intervals, wed yoga, thu tempo, fri strength, sat long',
    ],
    [
      'I do crossfit Mon Wed Fri, run Tue Thu and long run Sat. Am I overdoing it?',
      'week-check | mon hiit, tue run, wed hiit, thu run, fri hiit, sat long',
    ],
    [
      'Rate my schedule: easy run + weights Monday, intervals Wednesday, swim Thursday, long run Saturday',
      'week-check | mon easy + strength, wed intervals, thu swimming, sat long',
    ],
    [
      'hi coach, this is what my week looks like. monday i swim in the morning and do hill reps in the evening, tuesday rest, wednesday easy run, thursday spin class, saturday long run. anything you would change?',
      'week-check | mon swimming @morning + hills @evening, wed easy, thu cycling, sat long',
    ],
    [
      'monday easy run\ntuesday speedwork\nwednesday pilates\nthursday easy run\nfriday rest\nsaturday long run\nsunday rest',
      'week-check | mon easy, tue intervals, wed pilates, thu easy, sat long',
    ],
    [
      'is my week ok: run mon, tue, wed, thu, fri, sat and sun',
      'week-check | mon run, tue run, wed run, thu run, fri run, sat run, sun run',
    ],
    [
      '¿Está bien esta semana? Lunes natación, martes series, miércoles gimnasio fuerte, jueves tempo, viernes descanso, sábado tirada larga, domingo bici suave',
      'week-check | mon swimming, tue intervals, wed strength (hard), thu tempo, sat long, sun cycling (easy)',
    ],
    [
      'mi semana: L fuerza, M series, X bici, J rodaje, V descanso, S larga. qué tal?',
      'week-check | mon strength, tue intervals, wed cycling, thu easy, sat long',
    ],
    [
      'lunes pesas, martes series y spinning a tope, jueves rodaje suave, sabado tirada larga. opiniones?',
      'week-check | mon strength, tue intervals + cycling (hard), thu easy, sat long',
    ],
    [
      'Passt meine Woche? Mo Krafttraining, Di Intervalle, Mi Schwimmen, Do lockerer Lauf, Fr Ruhetag, Sa langer Lauf, So Yoga',
      'week-check | mon strength, tue intervals, wed swimming, thu easy, sat long, sun yoga',
    ],
    [
      'Mo Ruhe, Di Bahn, Mi Rad locker, Do Tempolauf, Fr Kraft, Sa frei, So langer Lauf. Zu viel?',
      'week-check | tue intervals, wed cycling (easy), thu tempo, fri strength, sun long',
    ],
    [
      'Montag Intervalle und abends hartes Krafttraining, Mittwoch Schwimmen, Freitag Tempolauf, Sonntag Longrun - was meint ihr?',
      'week-check | mon intervals + strength (hard) @evening, wed swimming, fri tempo, sun long',
    ],
    [
      'Ma semaine : lundi repos, mardi fractionné, mercredi natation, jeudi footing, vendredi muscu, dimanche sortie longue. Ça va ?',
      'week-check | tue intervals, wed swimming, thu easy, fri strength, sun long',
    ],
    [
      "lundi muscu, mardi VMA, mercredi vélo à fond, jeudi seuil, samedi crossfit, dimanche sortie longue. t'en penses quoi ?",
      'week-check | mon strength, tue intervals, wed cycling (hard), thu tempo, sat hiit, sun long',
    ],
    [
      'coach gave my athlete this, thoughts: Mon - Easy 40min / Tue - Track 6x800 / Wed - Swim 45 min easy / Thu - Tempo 20min / Fri - Off / Sat - Long 90min / Sun - Spin 60',
      'week-check | mon easy, tue intervals, wed swimming (easy), thu tempo, sat long, sun cycling',
    ],
    [
      'Mon AM swim PM gym, Tue rest, Wed run, Thu rest, Fri run + yoga, Sat rest, Sun long run. New runner, is it too much?',
      'week-check | mon swimming @morning + strength @evening, wed run, fri run + yoga, sun long',
    ],
    [
      'Monday: run 5k easy\nTuesday: gym\nWednesday: run intervals\nThursday: bike 45min\nFriday: off\nSaturday: parkrun\nSunday: long run 12k\nbeginner btw',
      'week-check | mon easy, tue strength, wed intervals, thu cycling, sat run, sun long',
    ],
    [
      'bjj mon wed fri, run tue thu sat, too much for a newbie?',
      'week-check | mon martial-arts, tue run, wed martial-arts, thu run, fri martial-arts, sat run',
    ],
    [
      'can I bike to work monday to friday and run tue thu sun',
      'week-check | mon cycling, tue cycling + run, wed cycling, thu cycling + run, fri cycling, sun run',
    ],
    [
      'I bike to work Mon-Fri, run Tue Thu Sun. Is that ok?',
      'week-check | mon cycling, tue cycling + run, wed cycling, thu cycling + run, fri cycling, sun run',
    ],
    [
      'Mo Yoga, Di Lauf, Mi Schwimmen, Do Lauf, Fr Gym, Sa HIIT, So Lauf - Anfängerin. Ok so?',
      'week-check | mon yoga, tue run, wed swimming, thu run, fri strength, sat hiit, sun run',
    ],
    [
      'entreno lunes series, miercoles gym, viernes rodaje y domingo largo, es mucho para un principiante?',
      'week-check | mon intervals, wed strength, fri easy, sun long',
    ],
    [
      "Lundi natation, mardi VMA, jeudi footing + gainage, samedi vélo, dimanche sortie longue, c'est trop ?",
      'week-check | mon swimming, tue intervals, thu easy + strength, sat cycling, sun long',
    ],
    ['Is it ok to run mon wed fri and swim tuesday', 'week-check | mon run, tue swimming, wed run, fri run'],
    [
      'I swim on Mondays and lift on Thursdays, run Tue, Wed, Sat. Good plan?',
      'week-check | mon swimming, tue run, wed run, thu strength, sat run',
    ],
    [
      'Mon 5k, Tue gym, Thu 8k, Sat 15k. anything wrong?',
      'week-check | mon run, tue strength, thu run, sat run',
    ],
    [
      'mon gym tues gym wed gym thurs gym fri gym sat long run. thoughts?',
      'week-check | mon strength, tue strength, wed strength, thu strength, fri strength, sat long',
    ],
    [
      'yoga mon, intervals tue, strength wed, easy thu, rest fri, long sat, swim sun — balanced?',
      'week-check | mon yoga, tue intervals, wed strength, thu easy, sat long, sun swimming',
    ],
    [
      'my current week is swim mon, run tue, bike wed, run thu, nothing fri, long run sat, yoga sun. does that look right?',
      'week-check | mon swimming, tue run, wed cycling, thu run, sat long, sun yoga',
    ],
    [
      'Two runs (tue, fri), bike on wed, yoga on sun. enough rest?',
      'week-check | tue run, wed cycling, fri run, sun yoga',
    ],
    [
      'Is this too much? Mon intervals + weights, Tue spin, Wed tempo, Thu HIIT, Fri easy, Sat long, Sun bootcamp',
      'week-check | mon intervals + strength, tue cycling, wed tempo, thu hiit, fri easy, sat long, sun hiit',
    ],
    [
      'triathlete wannabe: swim M W F, bike T Th, run T Th Sa Su. ok for intermediate?',
      'week-check | mon swimming, tue cycling + run, wed swimming, thu cycling + run, fri swimming, sat run, sun run',
    ],
    [
      'every monday i go to yoga, tuesdays and thursdays i run easy, wednesday gym, saturday long run. is my plan any good',
      'week-check | mon yoga, tue easy, wed strength, thu easy, sat long',
    ],
    [
      'Mi plan: lunes gimnasio, martes rodaje, miércoles piscina, jueves series, viernes gimnasio, sábado bici, domingo tirada larga. ¿Demasiado?',
      'week-check | mon strength, tue easy, wed swimming, thu intervals, fri strength, sat cycling, sun long',
    ],
    [
      'Woche: Mo Kraft, Di Intervalle, Mi Yoga, Do locker, Fr Kraft schwer, Sa lang, So Schwimmen. Ist das zu viel?',
      'week-check | mon strength, tue intervals, wed yoga, thu easy, fri strength (hard), sat long, sun swimming',
    ],
    [
      'Ma semaine type : lundi yoga, mardi fractionné, mercredi musculation lourde, jeudi footing, samedi natation, dimanche sortie longue. Un avis ?',
      'week-check | mon yoga, tue intervals, wed strength (hard), thu easy, sat swimming, sun long',
    ],
  ])('%s', (text, asked) => {
    expect(inShort(weekQuestion(read(text), {}))).toBe(asked);
  });
});
