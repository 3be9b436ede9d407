import { describe, expect, it } from 'vitest';
import { weekQuestion } from '../../src/answering/understanding/weeks/week-question.ts';
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
    [
      '4 days running: mo, we, fr, sa(long). where would you put 2 swims',
      'week-build of swimming, swimming | mon run, wed run, fri run, sat long',
    ],
    [
      'Plan my week: 4 runs, one long, one tempo, plus 2 gym and a swim. Not Friday.',
      'week-build of long, tempo, run, run, strength, strength, swimming; not fri |',
    ],
    [
      '3 runs (one long, one intervals, one easy), two swims, one yoga. No Mondays. Lay it out please',
      'week-build of long, intervals, easy, swimming, swimming, yoga; not mon |',
    ],
    [
      'run tue intervals, thu easy, sun long. gym x2, yoga x1.',
      'week-build of strength, strength, yoga | tue intervals, thu easy, sun long',
    ],
    [
      'mon easy wed tempo sat long + 2x gym 1x swim',
      'week-build of strength, strength, swimming | mon easy, wed tempo, sat long',
    ],
    [
      'how can I get 2 lifts and a spin class in around tue track, fri tempo, sun long?',
      'week-build of strength, strength, cycling | tue intervals, fri tempo, sun long',
    ],
    [
      'I want to do yoga 2x and bike 1x, runs are mon wed fri. when?',
      'week-build of yoga, yoga, cycling | mon run, wed run, fri run',
    ],
    [
      "Runs are fixed: Tue, Thu, Sat (long). I've got time for a swim and two strength sessions. Suggest days?",
      'week-build of swimming, strength, strength | tue run, thu run, sat long',
    ],
    [
      'Arrange this: 5 runs incl. long on Sat and tempo Wed, 2 strength, not Monday',
      'week-build of run, run, run, strength, strength; not mon | wed tempo, sat long',
    ],
    [
      'corro martes y jueves y el sábado largo; 2 gym y 1 natación, ¿cómo lo harías?',
      'week-build of strength, strength, swimming | tue run, thu run, sat long',
    ],
    [
      '¿Me repartes dos sesiones de yoga y una de natación? Corro lunes series, miércoles suave, sábado largo',
      'week-build of yoga, yoga, swimming | mon intervals, wed easy, sat long',
    ],
    [
      'Läufe Di Intervalle, Do locker, So lang. 2x Kraft, 1x Schwimmen dazu - wie legst du das?',
      'week-build of strength, strength, swimming | tue intervals, thu easy, sun long',
    ],
    [
      '4 Läufe (1 lang, 1 Tempo), 2 mal Gym, 1 mal Yoga, montags nie. Verteil das bitte',
      'week-build of long, tempo, run, run, strength, strength, yoga; not mon |',
    ],
    [
      'Ich möchte einmal schwimmen und zweimal Kraft, laufe Mo, Mi und Sa lang',
      'week-build of swimming, strength, strength | mon run, wed run, sat long',
    ],
    [
      'je cours mardi jeudi dimanche (long), 2 muscu 1 piscine à caser, jamais le vendredi',
      'week-build of strength, strength, swimming; not fri | tue run, thu run, sun long',
    ],
    [
      'Can you slot 2 swims and a strength day into Tue easy / Thu intervals / Sun long for me',
      'week-build of swimming, swimming, strength | tue easy, thu intervals, sun long',
    ],
    [
      'Need: 3x run (1 interval, 1 long), 2x strength, 1x swim. Free every day except Wed. Thanks!',
      'week-build of intervals, long, run, strength, strength, swimming; not wed |',
    ],
    [
      'hey can u make me a week? i run 4x (long sunday, speed wednesday), lift 2x, swim 1x',
      'week-build of run, run, strength, strength, swimming | wed intervals, sun long',
    ],
    [
      'fit yoga + bike + gym in pls. runs mon wed fri',
      'week-build of yoga, cycling, strength | mon run, wed run, fri run',
    ],
    [
      'Beginner. Runs: Wed and Sat. What would a week with one swim and one yoga look like?',
      'week-build of swimming, yoga | wed run, sat run',
    ],
    [
      "Suggest where 2 rides and 1 pilates could go; I'm running Mon, Tue (hard), Thu, Sat long",
      'week-build of cycling, cycling, pilates | mon run, tue run (hard), thu run, sat long',
    ],
    [
      'run tue/thu/sun, 2 swim sessions + 1 yoga session to place, saturday blocked',
      'week-build of swimming, swimming, yoga; not sat | tue run, thu run, sun run',
    ],
    [
      'Colócame 2 natación y 1 yoga: corro lunes, jueves, sábado largo. El miércoles imposible',
      'week-build of swimming, swimming, yoga; not wed | mon run, thu run, sat long',
    ],
    [
      'Bitte Plan: Läufe Di, Do, So(lang), dazu Yoga 1x, Rad 1x, Kraft 1x. Fr geht nicht',
      'week-build of yoga, cycling, strength; not fri | tue run, thu run, sun long',
    ],
    [
      'Wie würdest du 2x Schwimmen und 1x Kraft um meine Läufe (Mo locker, Mi Intervalle, Sa lang) legen?',
      'week-build of swimming, swimming, strength | mon easy, wed intervals, sat long',
    ],
    [
      'Aide-moi à organiser : course mardi, jeudi, dimanche (longue) + 2 natation + 1 renfo, jamais le lundi',
      'week-build of swimming, swimming, strength; not mon | tue run, thu run, sun long',
    ],
    [
      '2 vélos et 1 yoga à répartir autour de mes sorties : lundi footing, mercredi seuil, samedi long',
      'week-build of cycling, cycling, yoga | mon easy, wed tempo, sat long',
    ],
    [
      'Give me days for 2x gym and 1x yoga. Running: Tue fast, Thu slow, Sat long.',
      'week-build of strength, strength, yoga | tue run (hard), thu easy, sat long',
    ],
    [
      'how do I combine bouldering twice a week, one swim and runs on Mon, Wed and Sat?',
      'week-build of climbing, climbing, swimming | mon run, wed run, sat run',
    ],
    [
      'lifting 2x + spin 1x, running tue thu sun(long), weds is kids day so nothing. where does it all go',
      'week-build of strength, strength, cycling; not wed | tue run, thu run, sun long',
    ],
    [
      'two strength workouts and a yoga class, please, around: tuesday intervals, friday easy, sunday long',
      'week-build of strength, strength, yoga | tue intervals, fri easy, sun long',
    ],
    [
      'Je veux caser 2 séances de vélo et 1 de yoga, je cours mardi et jeudi, long samedi',
      'week-build of cycling, cycling, yoga | tue run, thu run, sat long',
    ],
    [
      '4 runs and 2 swims, please put them in a week. long run saturday',
      'week-build of run, run, run, swimming, swimming | sat long',
    ],
    [
      "I'd like to keep Tue & Thu for running and Sun for the long one, then put in pilates and two swims.",
      'week-build of pilates, swimming, swimming | tue run, thu run, sun long',
    ],
    [
      'Add 2 strength days to this: Tue intervals, Wed easy, Fri tempo, Sun long',
      'week-build of strength, strength | tue intervals, wed easy, fri tempo, sun long',
    ],
    [
      'One swim and one gym need a spot. Mon off, Tue tempo, Wed easy, Thu off, Fri easy, Sat off, Sun long.',
      'week-build of swimming, strength | tue tempo, wed easy, fri easy, sun long',
    ],
    [
      'i can train mon tue thu sat sun. want 3 runs 2 lifts',
      'week-build of run, run, run, strength, strength; not wed/fri |',
    ],
    [
      '¿Cómo repartirías 2 de gimnasio y 1 de bici entre martes series, jueves suave y domingo largo?',
      'week-build of strength, strength, cycling | tue intervals, thu easy, sun long',
    ],
    [
      'quiero meter yoga dos veces y natación una, corro lunes, miércoles y viernes',
      'week-build of yoga, yoga, swimming | mon run, wed run, fri run',
    ],
    [
      'Ich trainiere für einen Halbmarathon: Mo frei, Di Intervalle, Do locker, So lang. Zwei Mal Kraft und ein Mal Yoga sollen noch rein.',
      'week-build of strength, strength, yoga | tue intervals, thu easy, sun long',
    ],
    [
      'Kannst du mir zwei Radeinheiten und einmal Pilates zwischen Di Tempo, Do locker und Sa lang legen?',
      'week-build of cycling, cycling, pilates | tue tempo, thu easy, sat long',
    ],
    [
      'mach mal: laufen di do so lang, kraft 2x, schwimmen 1x, mittwoch geht gar nix',
      'week-build of strength, strength, swimming; not wed | tue run, thu run, sun long',
    ],
    [
      'Je cours lundi, mercredi, vendredi et je veux deux séances de muscu et une de piscine, tu me fais la semaine ?',
      'week-build of strength, strength, swimming | mon run, wed run, fri run',
    ],
  ])('%s', (text, asked) => {
    expect(inShort(weekQuestion(read(text), {}))).toBe(asked);
  });
});
