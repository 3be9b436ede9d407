import { describe, expect, it } from 'vitest';
import { nothing, understand } from './understand.ts';

describe('what to do more, less or new, by the time of the year', () => {
  it.each([
    // English
    [
      'My next race is in May. Should I do more or less cross-training at the moment?',
      { changes: undefined, weeksToRace: 22 },
    ],
    [
      'no race until autumn. ok to do more cycling and less running?',
      { changes: ['more-cross', 'less-running'], activities: ['cycling'] },
    ],
    [
      'off-season now, fancy trying climbing and judo. good idea?',
      { season: 'off-season', changes: ['new-activities'], activities: ['climbing', 'martial-arts'] },
    ],
    [
      'my season is over, can I cut down on running for a while and swim more?',
      { season: 'off-season', changes: ['more-cross', 'less-running'] },
    ],
    [
      '4 weeks to my half marathon, should I drop the gym?',
      { changes: ['no-cross'], weeksToRace: 4, goal: 'half' },
    ],
    ['Race in 2 weeks. Should I add more spin classes?', { changes: ['more-cross'], weeksToRace: 2 }],
    ['Marathon in 10 weeks, time to reduce cross training?', { changes: ['less-cross'], weeksToRace: 10 }],
    [
      'my 10k is this weekend. is it smart to start bouldering now?',
      { weeksToRace: 0, changes: ['new-activities'] },
    ],
    [
      'Can I take a complete break from everything in the off season?',
      { season: 'off-season', changes: ['full-rest'] },
    ],
    [
      'Should I stop all cross training in race season and only run?',
      { season: 'race-season', changes: ['no-cross'] },
    ],
    ['how should my cross-training change before a race?', { season: 'race-season', changes: undefined }],
    [
      'offseason: more rowing, fewer runs, yes?',
      { season: 'off-season', changes: ['more-cross', 'less-running'] },
    ],
    ['12 weeks out from Boston marathon, should I shift from swimming back to running?', { weeksToRace: 12 }],
    [
      'I have a race on 20 December. Is it ok to do more lifting until then?',
      { weeksToRace: 3, changes: ['more-cross'] },
    ],
    [
      'We are in the off-season. Should I keep my yoga and pilates?',
      { season: 'off-season', activities: ['yoga', 'pilates'] },
    ],
    // Spanish
    [
      'Estoy fuera de temporada, ¿puedo hacer más bici y correr menos?',
      { season: 'off-season', changes: ['more-cross', 'less-running'] },
    ],
    [
      'Quedan tres semanas para mi maratón, ¿dejo el gimnasio?',
      { weeksToRace: 3, changes: ['no-cross'], goal: 'marathon' },
    ],
    [
      'Mi próxima carrera es en mayo. ¿Más o menos entrenamiento cruzado ahora?',
      { weeksToRace: 22, changes: undefined },
    ],
    [
      'Pretemporada: quiero probar escalada y boxeo, ¿vale?',
      { season: 'off-season', changes: ['new-activities'] },
    ],
    [
      'compito en dos semanas, ¿es buena idea empezar con crossfit?',
      { weeksToRace: 2, changes: ['new-activities'] },
    ],
    // German
    [
      'Wettkampf in drei Wochen. Mehr oder weniger Alternativtraining?',
      { weeksToRace: 3, changes: undefined },
    ],
    [
      'Die Saison ist vorbei, darf ich mehr schwimmen und weniger laufen?',
      { season: 'off-season', changes: ['more-cross', 'less-running'] },
    ],
    [
      'Mein Marathon ist in 8 Wochen, soll ich das Krafttraining reduzieren?',
      { weeksToRace: 8, changes: ['less-cross'] },
    ],
    [
      'In der Nebensaison mal Bouldern und Tanzen ausprobieren, ok?',
      { season: 'off-season', changes: ['new-activities'] },
    ],
    [
      'Kann ich in der Saisonpause komplett Pause machen und nichts tun?',
      { season: 'off-season', changes: ['full-rest'] },
    ],
    ['Nächster Wettkampf im Mai. Jetzt mehr Radfahren?', { weeksToRace: 22, changes: ['more-cross'] }],
    // French
    [
      'Hors saison, je peux faire plus de vélo et courir moins ?',
      { season: 'off-season', changes: ['more-cross', 'less-running'] },
    ],
    [
      'Ma course est dans deux semaines, je peux commencer le crossfit ?',
      { weeksToRace: 2, changes: ['new-activities'] },
    ],
    ['Marathon dans dix semaines : plus ou moins de natation ?', { weeksToRace: 10 }],
    [
      "Pas de course prévue avant l'automne, j'ai envie d'essayer l'escalade et la danse, bonne idée ?",
      { weeksToRace: 44, changes: ['new-activities'] },
    ],
    [
      'il reste 3 semaines avant mon semi, dois-je arrêter la muscu ?',
      { weeksToRace: 3, changes: ['no-cross'] },
    ],
  ])('%s', (text, fields) => {
    expect({ ...nothing(fields), ...understand(text) }).toMatchObject({ intent: 'season', ...fields });
  });
});
