import { describe, expect, it } from 'vitest';
import { weekQuestion } from '../../src/answering/understanding/week-question.ts';
import { inShort, read } from './week-writing.ts';

describe('put these into my week', () => {
  it.each([
    [
      'I run Tue, Thu, Sat. Plan two yoga sessions and one swim for me.',
      'week-build of yoga, yoga, swimming | tue run, thu run, sat run',
    ],
    [
      'Build me a week: runs on Monday (easy), Wednesday (tempo) and Sunday (long), plus 2 strength and 1 bike',
      'week-build of strength, strength, cycling | mon easy, wed tempo, sun long',
    ],
    [
      "Help me fit 2 gym days and a swim around tempo Tuesday and long run Saturday. I'm a beginner",
      'week-build of strength, strength, swimming | tue tempo, sat long',
    ],
    [
      "4 runs (1 long, 1 intervals) + 2 strength + 1 yoga, can't do Thursday. Make me a schedule",
      'week-build of long, intervals, run, run, strength, strength, yoga; not thu |',
    ],
    [
      'I have a speed session on Tuesday, long run on Sunday, and easy runs Thursday and Friday. How would you schedule a bike ride and a yoga class?',
      'week-build of cycling, yoga | tue intervals, thu easy, fri easy, sun long',
    ],
    [
      'runs: tue, thu, sat long. sessions: swim, gym x2. not friday',
      'week-build of swimming, strength, strength; not fri | tue run, thu run, sat long',
    ],
    [
      "I've 3 runs a week, and want to swim twice and lift once. How should my week look?",
      'week-build of run, run, run, swimming, swimming, strength |',
    ],
    [
      'schedule for me pls: intervals wed, long sun, easy fri; gym gym yoga',
      'week-build of strength, strength, yoga | wed intervals, fri easy, sun long',
    ],
    [
      'quiero meter dos días de gimnasio y uno de natación. corro martes (series), jueves suave y domingo largo',
      'week-build of strength, strength, swimming | tue intervals, thu easy, sun long',
    ],
    [
      'Organízame la semana: corro lunes, miércoles y sábado (larga), quiero una sesión de yoga y dos de fuerza',
      'week-build of yoga, strength, strength | mon run, wed run, sat long',
    ],
    [
      'Corro martes y jueves y tirada larga el domingo, ¿dónde meto dos sesiones de fuerza?',
      'week-build of strength, strength | tue run, thu run, sun long',
    ],
    [
      'Plane mir zwei Krafteinheiten und einmal Yoga ein. Läufe: Mo Tempo, Mi locker, Sa lang. Freitags kann ich nicht.',
      'week-build of strength, strength, yoga; not fri | mon tempo, wed easy, sat long',
    ],
    [
      'Wo bringe ich zweimal Kraft und einmal Schwimmen unter? Ich laufe Dienstag Intervalle, Donnerstag locker, Sonntag lang.',
      'week-build of strength, strength, swimming | tue intervals, thu easy, sun long',
    ],
    [
      'Ich laufe 4x die Woche (Di Intervalle, Do locker, Sa Tempo, So lang). Bau mir 1x Rad und 1x Pilates ein',
      'week-build of cycling, pilates | tue intervals, thu easy, sat tempo, sun long',
    ],
    [
      'Je cours mardi (fractionné), jeudi (footing) et dimanche (sortie longue). Ajoute deux séances de muscu et une de natation.',
      'week-build of strength, strength, swimming | tue intervals, thu easy, sun long',
    ],
    [
      'Planifie ma semaine : 3 courses (une longue, une fractionnée), 2 yoga, pas le mercredi',
      'week-build of long, run, run, yoga, yoga; not wed |',
    ],
    [
      'Où placer deux séances de renfo si je cours lundi, mercredi et samedi ?',
      'week-build of strength, strength | mon run, wed run, sat run',
    ],
    [
      'ok so long story: been running about 3 yrs, usually tue club intervals, thur easy 6k w the dog, sun long one. wife wants me to do her pilates class w her and i also joined a gym (2x a week ideally). weds im on shift so no training. how would you fit that in??',
      'week-build of pilates, strength, strength; not wed | tue intervals, thu easy, sun long',
    ],
    [
      'shift worker here, can only train tue, wed, sat, sun. 3 runs (one long) and 2 strength. plan pls',
      'week-build of long, run, run, strength, strength; not mon/thu/fri |',
    ],
    [
      'cant train thursdays. runs: mon easy, wed intervals, sat long. want 1x swim 1x yoga',
      'week-build of swimming, yoga; not thu | mon easy, wed intervals, sat long',
    ],
    [
      'Ich kann mittwochs nicht. Läufe Mo, Do, Sa lang; dazu 2x Kraft, 1x Yoga bitte einplanen',
      'week-build of strength, strength, yoga; not wed | mon run, thu run, sat long',
    ],
    [
      'plan: correr mar, jue, dom; añade natación y pilates. no puedo los viernes',
      'week-build of swimming, pilates; not fri | tue run, thu run, sun run',
    ],
    [
      "j'ai fractionné le mardi et sortie longue le samedi, où caser deux séances de renfo et un cours de yoga ?",
      'week-build of strength, strength, yoga | tue intervals, sat long',
    ],
    [
      'pas le vendredi ! je cours lundi mercredi dimanche, place moi une natation et un pilates',
      'week-build of swimming, pilates; not fri | mon run, wed run, sun run',
    ],
    [
      'yoga only on Monday or Thursday. runs tue (hills) and sat long. one swim too, plan it',
      'week-build of yoga on mon/thu, swimming | tue hills, sat long',
    ],
    [
      "I can't do Tuesdays and Fridays. I run Mon, Wed and Sun (long). Where do two yoga classes go?",
      'week-build of yoga, yoga; not tue/fri | mon run, wed run, sun long',
    ],
    [
      'Runs: Mon easy, Wed tempo, Sat long. No gym please, I hate swimming. Fit in two sessions of cycling.',
      'week-build of cycling, cycling; no strength, swimming | mon easy, wed tempo, sat long',
    ],
    [
      'keep sunday free. runs tue thu sat. want bike and pilates, plan it',
      'week-build of cycling, pilates; not sun | tue run, thu run, sat run',
    ],
    [
      'I run 5 times a week, long run Sunday, intervals Wednesday. Where would 2 strength sessions go?',
      'week-build of run, run, run, strength, strength | wed intervals, sun long',
    ],
    [
      'Could you put a swim and a bike into this: Mon off, Tue track, Wed easy, Thu off, Fri tempo, Sat off, Sun long',
      'week-build of swimming, cycling | tue intervals, wed easy, fri tempo, sun long',
    ],
    [
      'need to place bike x2 and yoga x1. runs: mon easy, thu intervals, sat long',
      'week-build of cycling, cycling, yoga | mon easy, thu intervals, sat long',
    ],
    [
      "I am a beginner with 3 runs a week on mon wed sat. I'd like to add swimming and strength. Which days?",
      'week-build of swimming, strength | mon run, wed run, sat run',
    ],
    [
      'My training: Tuesday track, Thursday threshold, Sunday long. I want to include rowing twice and pilates once a week',
      'week-build of rowing, rowing, pilates | tue intervals, thu tempo, sun long',
    ],
    [
      'could you plan 3 cross training sessions around my runs on Tue, Thu, Sat, Sun?',
      'week-build of cross, cross, cross | tue run, thu run, sat run, sun run',
    ],
    [
      'runs m/w/f + sat long. 1 bike 1 swim 1 gym. intermediate. go',
      'week-build of cycling, swimming, strength | mon run, wed run, fri run, sat long',
    ],
    [
      'Soy principiante y corro martes, jueves y sábado. Quiero añadir natación y fuerza, ¿qué días?',
      'week-build of swimming, strength | tue run, thu run, sat run',
    ],
    [
      'Ich will 2x Kraft und 1x Yoga machen, laufe Di, Do, So (lang). Wie verteile ich das?',
      'week-build of strength, strength, yoga | tue run, thu run, sun long',
    ],
    [
      "Débutant, je cours mercredi et samedi. Je voudrais ajouter du vélo et du yoga, tu peux m'organiser ça ?",
      'week-build of cycling, yoga | wed run, sat run',
    ],
  ])('%s', (text, asked) => {
    expect(inShort(weekQuestion(read(text), {}))).toBe(asked);
  });
});

describe('what is wrong with what was told', () => {
  it.each([
    ['Mon run, Tue gym, Funday swim. ok?', 'problem unknown-day funday sunday'],
    ['I train 8 days a week: runs mon to sun, plus gym. fine?', 'problem too-many-days 8'],
    ['plan my week: runs tue thu, 30 gym sessions', 'problem too-many-sessions 30 14'],
    ['runs mon wed fri, minus 2 gym sessions, plan it', 'problem negative-number -2'],
    ['sat: 10k race and 5k race, sun yoga, mon rest. ok?', 'problem two-races saturday'],
    ['plan: runs tue, sun. yoga twice but no yoga please', 'problem wanted-and-refused yoga'],
    [
      "runs mon wed fri. fit in 2 swims. can't do any day: not mon tue wed thu fri sat sun",
      'problem no-day-left',
    ],
    ['I run Friday, but not Fridays, where do 2 gym sessions go', 'problem impossible-day-used friday'],
  ])('%s', (text, asked) => {
    expect(inShort(weekQuestion(read(text), {}))).toBe(asked);
  });
});
