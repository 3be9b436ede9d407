import { describe, expect, it } from 'vitest';
import { weekQuestion } from '../../src/answering/understanding/weeks/week-question.ts';
import { inShort, read } from './week-writing.ts';

describe('which day, or may I on this one', () => {
  it.each([
    [
      "what's the best day of the week to do strength if my long run is sunday",
      'placement of strength | sun long',
    ],
    [
      'Which days should I do yoga if I run Tuesday, Thursday and Saturday?',
      'placement of yoga | tue run, thu run, sat run',
    ],
    [
      'I do intervals on wednesdays. When would you schedule a swim?',
      'placement of swimming | wed intervals',
    ],
    ['Should I do my strength training on easy days or hard days?', 'placement of strength |'],
    ['Is it OK to lift the day before a long run?', 'placement of strength on before-long-run |'],
    ['can i do pilates the day before my race', 'placement of pilates on before-race |'],
    ['is swimming on rest days ok?', 'placement of swimming on rest-day |'],
    ['Should cross training be done on rest days?', 'placement of cross on rest-day |'],
    ['rest day bike ride - yes or no?', 'placement of cycling on rest-day |'],
    ['Can I do hot yoga on Friday when my long run is Saturday?', 'placement of yoga on fri | sat long'],
    ['swim tuesday ok? intervals are monday', 'placement of swimming on tue | mon intervals'],
    ['What about cycling the day after my tempo run?', 'placement of cycling on after-hard-run |'],
    ['Best day to cross-train when I run Mon, Wed, Fri?', 'placement of cross | mon run, wed run, fri run'],
    [
      'where should I put my one spin class, I run tue (track), thu easy, sun long',
      'placement of cycling | tue intervals, thu easy, sun long',
    ],
    [
      'I run 3 days a week: Tuesday, Thursday, Sunday. Where does a swim fit best?',
      'placement of swimming | tue run, thu run, sun run',
    ],
    ['hard run wednesday. gym when?', 'placement of strength | wed run (hard)'],
    [
      'gym when? runs are mon tempo, thu intervals, sat long',
      'placement of strength | mon tempo, thu intervals, sat long',
    ],
    ['when in the week should a beginner swim', 'placement of swimming |'],
    ['Do I cross train on easy days?', 'placement of cross on easy-run-day |'],
    ['Is leg day before long run day a bad idea?', 'placement of strength on before-long-run |'],
    [
      'I have track on Tuesdays and want to add one yoga class. Which day?',
      'placement of yoga | tue intervals',
    ],
    ['I run long on Sundays. Is Monday good for swimming?', 'placement of swimming on mon | sun long'],
    [
      'club night is thursday (intervals). can i do spin on friday?',
      'placement of cycling on fri | thu intervals',
    ],
    [
      'My rest days are Monday and Friday, can I bike on one of them?',
      'placement of cycling x1 on mon/fri |',
    ],
    [
      'should I row on Wednesday or Thursday if Tuesday is hill repeats',
      'placement of rowing x1 on wed/thu | tue hills',
    ],
    ['tomorrow is my long run, can i go climbing today?', 'placement of climbing on mon | tue long'],
    ['did intervals yesterday, ok to swim today?', 'placement of swimming on mon | sun intervals'],
    ['long run tomorrow, is hard gym tonight dumb', 'placement of strength (hard) on mon | tue long'],
    ['¿Qué día me conviene nadar si hago series los martes?', 'placement of swimming | tue intervals'],
    ['¿Puedo hacer pesas el día antes de la tirada larga?', 'placement of strength on before-long-run |'],
    ['corro lunes, miercoles y viernes. que dia meto yoga', 'placement of yoga | mon run, wed run, fri run'],
    ['¿Está bien montar en bici en los días de descanso?', 'placement of cycling on rest-day |'],
    [
      '¿Cuándo hago fuerza si corro martes, jueves y domingo?',
      'placement of strength | tue run, thu run, sun run',
    ],
    ['mejor día para pilates? hago series el jueves', 'placement of pilates | thu intervals'],
    [
      '¿Es buena idea nadar al día siguiente de un rodaje largo?',
      'placement of swimming on after-long-run |',
    ],
    [
      'An welchem Tag soll ich schwimmen, wenn ich dienstags Intervalle laufe?',
      'placement of swimming | tue intervals',
    ],
    ['Darf ich am Ruhetag locker Rad fahren?', 'placement of cycling (easy) on rest-day |'],
    ['Krafttraining am Tag vor dem langen Lauf, ok?', 'placement of strength on before-long-run |'],
    [
      'Wann in der Woche mache ich am besten Yoga? Ich laufe Mo, Mi, Sa.',
      'placement of yoga | mon run, wed run, sat run',
    ],
    [
      'Kann ich am Mittwoch schwimmen, wenn ich Dienstag Intervalle hatte?',
      'placement of swimming on wed | tue intervals',
    ],
    [
      'Intervalltag: passt da noch Krafttraining rein oder lieber anderer Tag?',
      'placement of strength on hard-run-day |',
    ],
    ['Quel jour pour la muscu si je fais ma sortie longue le dimanche ?', 'placement of strength | sun long'],
    [
      'Est-ce que je peux nager le lendemain de mon fractionné ?',
      'placement of swimming on after-hard-run |',
    ],
    [
      'Je cours mardi, jeudi et dimanche. Quand placer une séance de yoga ?',
      'placement of yoga | tue run, thu run, sun run',
    ],
    ["vélo le jour de repos, c'est grave ?", 'placement of cycling on rest-day |'],
    ["Puis-je faire du Pilates la veille d'une sortie longue ?", 'placement of pilates on before-long-run |'],
    ['meilleur jour pour le vélo ? fractionné le mercredi', 'placement of cycling | wed intervals'],
    [
      'does yoga fit on thursdays if i do hills wednesdays and tempo fridays',
      'placement of yoga on thu | wed hills, fri tempo',
    ],
    [
      'whats the best day for leg day when i do speed on tuesday and long on saturday??',
      'placement of strength | tue intervals, sat long',
    ],
    ['Is the day after long run good for gym', 'placement of strength on after-long-run |'],
    ['day after long run: swim or rest?', 'placement of swimming on after-long-run |'],
    [
      'best day for rowing pls. club sessions tue + thu, long run sun',
      'placement of rowing | tue run, thu run, sun long',
    ],
    [
      'can i do a spin class thurs night if i have a tempo run fri morning',
      'placement of cycling on thu | fri tempo @morning',
    ],
    ['hard spin day before long run?', 'placement of cycling (hard) on before-long-run |'],
    ['yoga day after intervals?', 'placement of yoga on after-hard-run |'],
    [
      '3 runs/wk mon wed sat + 2x strength. which days for strength?',
      'placement of strength x2 | mon run, wed run, sat run',
    ],
    ['Laufe Mo/Mi/Fr, wann Krafttraining?', 'placement of strength | mon run, wed run, fri run'],
    [
      'Wo passt Schwimmen rein wenn ich Di und Do Bahn hab und So lang laufe?',
      'placement of swimming | tue intervals, thu intervals, sun long',
    ],
    ['Kann ich am Tag nach dem langen Lauf Yoga machen?', 'placement of yoga on after-long-run |'],
    ['Krafttraining lieber am Intervalltag oder am lockeren Tag?', 'placement of strength |'],
    [
      'Dienstags und donnerstags Lauftreff, sonntags lang. Will zweimal die Woche schwimmen, an welchen Tagen?',
      'placement of swimming x2 | tue run, thu run, sun long',
    ],
    ['An Ruhetagen schwimmen, ok oder lieber nicht?', 'placement of swimming on rest-day |'],
    [
      'los martes y jueves hago series, los domingos tirada larga. ¿cuándo meto natación?',
      'placement of swimming | tue intervals, thu intervals, sun long',
    ],
    ['¿puedo hacer yoga los lunes si el domingo tengo tirada larga?', 'placement of yoga on mon | sun long'],
    ['el día de descanso hago bici suave, ¿bien?', 'placement of cycling (easy) on rest-day |'],
    ['¿Mejor pesas el día de series o el día de rodaje suave?', 'placement of strength |'],
    [
      'je cours mar, jeu, dim. muscu 2 fois, quels jours ?',
      'placement of strength x2 | tue run, thu run, sun run',
    ],
    [
      'le lendemain de la sortie longue, vélo tranquille ou rien ?',
      'placement of cycling (easy) on after-long-run |',
    ],
    ['yoga le jour du fractionné ?', 'placement of yoga on hard-run-day |'],
    ['Peut-on faire de la natation les jours de repos ?', 'placement of swimming on rest-day |'],
    [
      'which is better for swimming, Tuesday or Thursday, if I run long on Sunday?',
      'placement of swimming x1 on tue/thu | sun long',
    ],
    [
      'I run every other day. which day is best for the gym?',
      'placement of strength | mon run, wed run, fri run, sun run',
    ],
    [
      'I run every day, where does a swim go?',
      'placement of swimming | mon run, tue run, wed run, thu run, fri run, sat run, sun run',
    ],
    [
      'On which of my rest days should I swim? I run Tue, Thu, Sat, Sun',
      'placement of swimming on rest-day | tue run, thu run, sat run, sun run',
    ],
    [
      'am I ok to do a hard rowing session on thursday, intervals are on wednesday',
      'placement of rowing (hard) on thu | wed intervals',
    ],
  ])('%s', (text, asked) => {
    expect(inShort(weekQuestion(read(text), {}))).toBe(asked);
  });
});

describe('what is known of the member', () => {
  it('is part of the question', () => {
    const asked = weekQuestion(read('I run Mon and Sat, which day for yoga?'), {
      level: 'beginner',
      weeksToRace: 3,
    });
    expect(asked).toMatchObject({ intent: 'placement', level: 'beginner', weeksToRace: 3 });
  });
});
