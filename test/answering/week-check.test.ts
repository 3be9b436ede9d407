import { describe, expect, it } from 'vitest';
import { weekQuestion } from '../../src/answering/understanding/weeks/week-question.ts';
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
    [
      'Mon chest and triceps, Tue intervals, Wed back and biceps, Thu easy run, Fri legs, Sat off, Sun long run. Feedback?',
      'week-check | mon strength, tue intervals, wed strength, thu easy, fri strength, sun long',
    ],
    [
      'M push, T run easy, W pull, Th tempo, F legs, Sa long run, Su off - overkill?',
      'week-check | mon strength, tue easy, wed strength, thu tempo, fri strength, sat long',
    ],
    [
      'Weekly split: Monday upper body, Tuesday hill repeats, Wednesday lower body, Thursday recovery run, Friday full body, Saturday long run',
      'week-check | mon strength, tue hills, wed strength, thu recovery, fri strength, sat long',
    ],
    [
      '4 days running: mo, we, fr, sa(long) and gym tu th. how does that look',
      'week-check | mon run, tue strength, wed run, thu strength, fri run, sat long',
    ],
    [
      'my week is Montag Intervalle, Dienstag swim, Donnerstag easy run, Samstag long run - alright?',
      'week-check | mon intervals, tue swimming, thu easy, sat long',
    ],
    [
      'Running 4x: Tue easy, Wed intervals, Fri easy, Sun long. Lifting Mon + Thu. Swimming Sat. Am I leaving enough rest?',
      'week-check | mon strength, tue easy, wed intervals, thu strength, fri easy, sat swimming, sun long',
    ],
    [
      'Rutina: lunes pecho, martes series, miércoles espalda, jueves rodaje, viernes pierna, domingo tirada larga. ¿demasiado?',
      'week-check | mon strength, tue intervals, wed strength, thu easy, fri strength, sun long',
    ],
    [
      'Mein Wochenplan: Mo Oberkörper, Di Intervalle, Mi Beine, Do locker 8 km, Fr Ruhetag, Sa Rad, So lang. Zu viel des Guten?',
      'week-check | mon strength, tue intervals, wed strength, thu easy, sat cycling, sun long',
    ],
    [
      'Di Tempo, Mi Gym schwer, Do Intervalle, Sa Gym schwer, So Longrun. kann man so machen?',
      'week-check | tue tempo, wed strength (hard), thu intervals, sat strength (hard), sun long',
    ],
    [
      "Lun haut du corps, mar fractionné, mer natation, jeu bas du corps, ven footing, dim sortie longue. J'en fais trop ?",
      'week-check | mon strength, tue intervals, wed swimming, thu strength, fri easy, sun long',
    ],
    [
      'any red flags in this? mo easy 5 / tu intervals / we bike hard / th tempo / fr rest / sa long / su hiit',
      'week-check | mon easy, tue intervals, wed cycling (hard), thu tempo, sat long, sun hiit',
    ],
    [
      "Here's what I do: Mondays I lift, Tuesdays it's track night, Wednesdays a lazy swim, Thursdays tempo, weekends are one long run on Sunday. Sound about right?",
      'week-check | mon strength, tue intervals, wed swimming (easy), thu tempo, sun long',
    ],
    [
      'am i insane? mon crossfit tue intervals wed crossfit thu tempo fri crossfit sun long run',
      'week-check | mon hiit, tue intervals, wed hiit, thu tempo, fri hiit, sun long',
    ],
    [
      'Monday - rest. Tuesday - 6k easy + arms & abs. Wednesday - spin. Thursday - hills. Friday - rest. Saturday - 15k. Sunday - yoga. What needs changing?',
      'week-check | tue easy + strength, wed cycling, thu hills, sat run, sun yoga',
    ],
    [
      'Week so far: Mon 5k easy, Tue weights, Wed 8x400, Thu weights, Fri off, Sat 10 miles, Sun weights. too many weights?',
      'week-check | mon easy, tue strength, wed intervals, thu strength, sat run, sun strength',
    ],
    [
      'new runner: tues jog, thurs jog, sat jog, and then swim mon, bike wed, gym fri. is that a lot',
      'week-check | mon swimming, tue easy, wed cycling, thu easy, fri strength, sat easy',
    ],
    [
      'does this schedule respect my rest? mon yoga tue tempo wed off thu intervals fri gym sat off sun long',
      'week-check | mon yoga, tue tempo, thu intervals, fri strength, sun long',
    ],
    [
      'hago crossfit lunes y miércoles, corro martes, jueves y domingo largo. ¿me estoy pasando?',
      'week-check | mon hiit, tue run, wed hiit, thu run, sun long',
    ],
    [
      'Meine Woche sieht so aus: Montag Spinning, Dienstag Intervalle, Mittwoch frei, Donnerstag Tempo, Freitag Krafttraining, Sonntag 20 km. Was sagst du dazu?',
      'week-check | mon cycling, tue intervals, thu tempo, fri strength, sun run',
    ],
    [
      'Mo/Mi/Fr Gym, Di/Do/So Laufen. Geht das auf Dauer gut?',
      'week-check | mon strength, tue run, wed strength, thu run, fri strength, sun run',
    ],
    [
      "je fais muscu lundi et jeudi, je cours mardi, mercredi et samedi. c'est équilibré ?",
      'week-check | mon strength, tue run, wed run, thu strength, sat run',
    ],
    [
      'My routine: swim Mon, run Tue + Thu, ride Wed, long run Sat. Anything missing?',
      'week-check | mon swimming, tue run, wed cycling, thu run, sat long',
    ],
    [
      'Tues track, Wed hot yoga, Thurs tempo, Fri leg day, Sun 20 miler - too stacked?',
      'week-check | tue intervals, wed yoga, thu tempo, fri strength, sun long',
    ],
    [
      'Mondays full body gym, Wednesdays hills, Fridays full body gym, Sundays long. Happy with that?',
      'week-check | mon strength, wed hills, fri strength, sun long',
    ],
    [
      'Ist das ausgewogen: Mo Schwimmen, Mi Intervalle, Do Yoga, Sa langer Lauf?',
      'week-check | mon swimming, wed intervals, thu yoga, sat long',
    ],
    [
      'lundi natation, mercredi seuil, vendredi renfo, dimanche SL. équilibré ?',
      'week-check | mon swimming, wed tempo, fri strength, sun long',
    ],
    [
      'what do you reckon: M/W lift, T/Th run, Sat long',
      'week-check | mon strength, tue run, wed strength, thu run, sat long',
    ],
  ])('%s', (text, asked) => {
    expect(inShort(weekQuestion(read(text), {}))).toBe(asked);
  });
});
