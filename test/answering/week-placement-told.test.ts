import { describe, expect, it } from 'vitest';
import { weekQuestion } from '../../src/answering/understanding/weeks/week-question.ts';
import { inShort, read } from './week-writing.ts';

describe('which day, told in more ways', () => {
  it.each([
    [
      'is there room for yoga in my week? mon run, wed run, fri run, sun long run',
      'placement of yoga | mon run, wed run, fri run, sun long',
    ],
    ['Monday hills. Is Tuesday a good day for swimming?', 'placement of swimming on tue | mon hills'],
    ['If my long run is on Saturday what day should I lift?', 'placement of strength | sat long'],
    ['What days are best for strength training when you run 4 days a week?', 'placement of strength |'],
    ['Where in my running week should yoga go?', 'placement of yoga |'],
    [
      'i usually do my speedwork tuesdays, would a swim on wednesday be good or should i rest',
      'placement of swimming on wed | tue intervals',
    ],
    ['Does it make sense to bike the day after a hard workout?', 'placement of cycling on after-hard-run |'],
    ['is it better to lift on run days or rest days', 'placement of strength |'],
    ['can I do yoga every rest day', 'placement of yoga on rest-day |'],
    ['Is it a good idea to use my rest days for swimming?', 'placement of swimming on rest-day |'],
    ['on my non running days can i go bouldering', 'placement of climbing on rest-day |'],
    ['can i take a pilates class on the day of my long run?', 'placement of pilates on long-run-day |'],
    [
      'Thinking of adding a spin class, I do tempo wed and long run sun. Which day would you pick?',
      'placement of cycling | wed tempo, sun long',
    ],
    [
      "I've got a gym slot on Wednesday, is that fine with a tempo on Thursday?",
      'placement of strength on wed | thu tempo',
    ],
    [
      'marathon in 6 weeks, best day for swim if long run is sunday and speed is wednesday',
      'placement of swimming | wed intervals, sun long',
    ],
    [
      'started running 2 months ago, run tue & sat. what day for yoga?',
      'placement of yoga | tue run, sat run',
    ],
    [
      'Tue: intervals, Thu: tempo, Sun: long run. Which days for 2 easy swims?',
      'placement of swimming (easy) x2 | tue intervals, thu tempo, sun long',
    ],
    [
      '¿Qué día es mejor para hacer fuerza después de la tirada larga del domingo?',
      'placement of strength | sun long',
    ],
    [
      'Hago tirada larga los domingos y series los miércoles. ¿Qué días hago pilates? Dos veces por semana',
      'placement of pilates x2 | wed intervals, sun long',
    ],
    [
      '¿Puedo ir al gimnasio el jueves si tengo series el miércoles?',
      'placement of strength on thu | wed intervals',
    ],
    [
      'Welche Tage eignen sich für Krafttraining, wenn ich Mo, Mi, Fr laufe?',
      'placement of strength | mon run, wed run, fri run',
    ],
    ['Ist Schwimmen am Tag nach Intervallen ok?', 'placement of swimming on after-hard-run |'],
    [
      'Sonntag langer Lauf, Mittwoch Tempo. Wann am besten aufs Rad?',
      'placement of cycling | wed tempo, sun long',
    ],
    [
      'Quels jours pour le renforcement si je cours mardi, jeudi et dimanche ?',
      'placement of strength | tue run, thu run, sun run',
    ],
    ['Je peux faire du vélo le jour de repos ?', 'placement of cycling on rest-day |'],
    [
      "J'ai une sortie longue le dimanche, puis-je nager le lundi ?",
      'placement of swimming on mon | sun long',
    ],
    [
      'Where do I put one swim if I run tue thu and sat long?',
      'placement of swimming | tue run, thu run, sat long',
    ],
    ['Is it best to do strength workouts on easy running days or hard days?', 'placement of strength |'],
    ['when am I supposed to lift then', 'placement of strength |'],
    [
      'got track tues + thurs tempo. swim wed or fri?',
      'placement of swimming x1 on wed/fri | tue intervals, thu tempo',
    ],
    [
      'is thursday the right slot for pilates? I run wed hills and sat long',
      'placement of pilates on thu | wed hills, sat long',
    ],
    [
      'which evening suits yoga, I run mon wed fri mornings',
      'placement of yoga | mon run @morning, wed run @morning, fri run @morning',
    ],
    ['yoga: before the long run day or after it?', 'placement of yoga |'],
    ['Swim the day after speedwork, good or bad', 'placement of swimming on after-hard-run |'],
    [
      'my gym only opens tue & thu. I run mon tempo wed easy sat long. which one for lifting?',
      'placement of strength x1 on tue/thu | mon tempo, wed easy, sat long',
    ],
    ['when do most of you lift, easy days?', 'placement of strength on easy-run-day |'],
    [
      'is it smarter to keep my hard days hard and lift on those or lift on rest days',
      'placement of strength |',
    ],
    [
      'I run Mon/Wed/Fri and Sunday long, only want a single cross training session. Where?',
      'placement of cross | mon run, wed run, fri run, sun long',
    ],
    [
      'I have Tuesday, Thursday and Sunday for running. Rowing when?',
      'placement of rowing | tue run, thu run, sun run',
    ],
    [
      '¿Dónde encajo una sesión de bici si corro martes, jueves y domingo largo?',
      'placement of cycling | tue run, thu run, sun long',
    ],
    ['¿Es mejor hacer pesas el día fácil o el día de series?', 'placement of strength |'],
    ['corro l-x-v, fuerza cuando?', 'placement of strength | mon run, wed run, fri run'],
    ['¿puedo nadar el viernes? el jueves toca series', 'placement of swimming on fri | thu intervals'],
    [
      'Wo soll einmal Yoga hin, wenn ich Di und Fr laufe und So lang?',
      'placement of yoga | tue run, fri run, sun long',
    ],
    [
      'Schwimmen eher Mittwoch oder Freitag? Dienstag Bahn, Samstag lang',
      'placement of swimming x1 on wed/fri | tue intervals, sat long',
    ],
    [
      'Passt Krafttraining am Donnerstag, wenn Mittwoch Intervalle sind?',
      'placement of strength on thu | wed intervals',
    ],
    [
      'An welchem Ruhetag am besten Pilates: Mo oder Fr? So ist langer Lauf',
      'placement of pilates x1 on mon/fri | sun long',
    ],
    [
      'Quel jour je mets ma séance de natation ? fractionné mardi, sortie longue dimanche',
      'placement of swimming | tue intervals, sun long',
    ],
    [
      'Muscu plutôt le mercredi ou le vendredi si je fais du seuil le jeudi ?',
      'placement of strength x1 on wed/fri | thu tempo',
    ],
    [
      'Le vélo, je le cale quand ? je cours lundi, jeudi et samedi',
      'placement of cycling | mon run, thu run, sat run',
    ],
    [
      'im off mondays and thursdays. which of those is better for a heavy gym session? long run sun, track tue',
      'placement of strength (hard) x1 on mon/thu | tue intervals, sun long',
    ],
    [
      'Been told to swim more. Trouble is Tue and Thu are track, Sun is long. Suggest a day?',
      'placement of swimming | tue intervals, thu intervals, sun long',
    ],
    [
      'what day should leg day be if I do long run on sunday and intervals wed',
      'placement of strength | wed intervals, sun long',
    ],
    ['Would doing pilates on an off day ruin the rest?', 'placement of pilates on rest-day |'],
    [
      'Two gym visits a week, I run m w f and sat long. Which days make most sense?',
      'placement of strength x2 | mon run, wed run, fri run, sat long',
    ],
    [
      'my physio says swim once a week. My runs: Tue 8k, Thu intervals, Sun 18k. Best place for it?',
      'placement of swimming | tue run, thu intervals, sun run',
    ],
    [
      'If Tuesday is hills and Thursday is tempo then is Wednesday a sensible yoga day',
      'placement of yoga on wed | tue hills, thu tempo',
    ],
    ['Is it dumb to do leg day 24h before intervals?', 'placement of strength on before-hard-run |'],
    ['Does a yoga class belong on a hard day or on an easy one?', 'placement of yoga |'],
    ['could the bike ride go the day after my long one?', 'placement of cycling on after-long-run |'],
    ['¿El día después de las series puedo ir en bici?', 'placement of cycling on after-hard-run |'],
    [
      '¿Qué tal yoga el jueves? Corro miércoles (tempo) y domingo (larga)',
      'placement of yoga on thu | wed tempo, sun long',
    ],
    [
      '¿En qué día pongo el gimnasio para no fastidiar la tirada larga del domingo?',
      'placement of strength | sun long',
    ],
    ['Ich laufe Mo, Do und Sa. Welcher Tag für Rudern?', 'placement of rowing | mon run, thu run, sat run'],
    [
      'Ist der Freitag ok zum Klettern, wenn Samstag der lange Lauf ansteht?',
      'placement of climbing on fri | sat long',
    ],
    ['Krafttraining am Ruhetag oder am lockeren Lauftag, was ist besser?', 'placement of strength |'],
    ['La veille de ma sortie longue, je peux faire du renfo ?', 'placement of strength on before-long-run |'],
    [
      'Où caler mon cours de pilates ? mardi VMA, jeudi footing, dimanche long',
      'placement of pilates | tue intervals, thu easy, sun long',
    ],
    [
      'Sunday = long, Wednesday = speed. When to hit the weights?',
      'placement of strength | wed intervals, sun long',
    ],
    [
      'my long run moved to friday this week. is gym on saturday still fine?',
      'placement of strength on sat | fri long',
    ],
    [
      'Kraft Mittwoch oder Freitag wenn Donnerstag Bahn ist?',
      'placement of strength x1 on wed/fri | thu intervals',
    ],
    ['Darf ich am Tag vorm Wettkampf noch ins Schwimmbad?', 'placement of swimming on before-race |'],
    ['spinning el viernes si el sábado toca larga?', 'placement of cycling on fri | sat long'],
    [
      "le mercredi c'est piscine possible ? j'ai VMA le mardi",
      'placement of swimming on wed | tue intervals',
    ],
    ['cross-training on easy run days or leave it for off days?', 'placement of cross |'],
  ])('%s', (text, asked) => {
    expect(inShort(weekQuestion(read(text), {}))).toBe(asked);
  });
});
