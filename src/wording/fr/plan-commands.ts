import type { Activity, Day } from '../../planner/session.ts';
import { capital, the } from './grammar.ts';
import { dayNames } from './plan-day-names.ts';
import { activities } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

/** French words of the plan commands: what each option means and how its choices read in a list. */
export const planCommands = {
  commands: {
    day: "Une sortie de course à pied et de l'entraînement croisé le même jour : ça va ensemble ?",
    days: "Combien de jours d'entraînement croisé par semaine ?",
    week: 'Tes sorties de course à pied et tes autres séances : laquelle va quel jour ?',
    check: 'Cette semaine est-elle bonne, et que faut-il déplacer ?',
  },
  options: {
    run: 'La sortie de course à pied de ce jour-là',
    activity: "L'activité d'entraînement croisé",
    intensity: "L'intensité de l'entraînement croisé",
    order: 'Laquelle des deux séances vient en premier',
    gap: "L'écart entre les deux séances",
    level: 'Ton niveau en course à pied',
    count: 'Le nombre de jours par semaine que tu as en tête',
    goal: 'Ce que tu prépares',
    season: 'Le moment de ton année',
    runs: 'Tes sorties, comme « lun facile, mar fractionné, dim longue », ou « 4 : une longue, une tempo »',
    sessions: 'Quoi placer en plus, comme « natation, muscu x2 »',
    not: 'Les jours exclus, comme « ven » ou « mar, jeu »',
    race: 'Ta prochaine compétition, comme « 2027-04-18 » ou « dans 10 semaines »',
    week: 'Ta semaine entière, comme « mar fractionné, mer natation, jeu longue, ven muscu »',
  },
  choices: {
    run: {
      easy: 'Footing facile',
      recovery: 'Footing de récupération',
      long: 'Sortie longue',
      tempo: 'Séance tempo',
      intervals: 'Fractionné',
      hills: 'Séance de côtes',
      race: 'Compétition',
    },
    activity: {
      swimming: 'Natation',
      cycling: 'Vélo',
      strength: 'Renforcement musculaire',
      yoga: 'Yoga',
      pilates: 'Pilates',
      rowing: 'Aviron',
      dance: 'Danse',
      climbing: 'Escalade',
      'martial-arts': 'Arts martiaux',
      plyometrics: 'Pliométrie',
      elliptical: 'Elliptique',
      'pool-running': 'Aquajogging',
      walking: 'Marche',
      hiking: 'Randonnée',
      hiit: 'HIIT',
      football: 'Football',
      tennis: 'Tennis',
      basketball: 'Basket',
      skiing: 'Ski',
      skating: 'Patinage',
    },
    intensity: { easy: 'Facile', moderate: 'Modérée', hard: 'Intense' },
    order: { 'run-first': "La course à pied d'abord", 'cross-first': "L'entraînement croisé d'abord" },
    gap: { 'same-session': 'Directement à la suite', spaced: 'Espacées, par exemple matin et soir' },
    level: { beginner: 'Débutant', intermediate: 'Intermédiaire', advanced: 'Confirmé' },
    goal: {
      marathon: 'Marathon',
      half: 'Semi-marathon',
      '10k': '10 km',
      '5k': '5 km',
      sprint: 'Sprint',
      general: 'Forme générale',
    },
    season: { 'off-season': 'Intersaison', 'race-season': 'Saison des compétitions' },
  },
  /** What may be written where there are no choices. */
  example: (p: { example: string }) => `comme « ${p.example} »`,
  /** A day on which a race may be; so many weeks ahead where that was asked. */
  raceIn: (p: { date: string; weeks: number | undefined }): string =>
    p.weeks === undefined
      ? dateText(p.date)
      : `dans ${p.weeks} ${p.weeks === 1 ? 'semaine' : 'semaines'}, le ${dateText(p.date)}`,
  problems: {
    unknownOption: (p: { option: string; known: readonly string[]; nearest: string | undefined }) =>
      `Il n'y a pas d'option « ${p.option} » ici.${didYouMean(p.nearest)} Les options sont : ${p.known.join(', ')}.`,
    unknownChoice: (p: {
      option: string;
      given: string;
      known: readonly string[];
      nearest: string | undefined;
    }) =>
      `« ${p.given} » n'est pas un choix pour ${p.option}.${didYouMean(p.nearest)} Choisis parmi : ${p.known.join(', ')}.`,
    notACount: (p: { option: string; given: string; min: number; max: number }) =>
      `« ${p.given} » ne convient pas pour ${p.option} : écris un nombre entier de ${p.min} à ${p.max}.`,
    textEmpty: (p: { option: string; example: string }) =>
      `L'option ${p.option} est vide. Écris par exemple ${p.option}:« ${p.example} », ou ne la mets pas.`,
    textTooLong: (p: { option: string; most: number }) =>
      `Le contenu de ${p.option} est trop long : écris-le en ${p.most} caractères au plus.`,
    optionMissing: (p: { option: string; example: string }) =>
      `Il manque l'option ${p.option}. Écris par exemple ${p.option}:« ${p.example} ».`,
    noDate: (p: { option: string; given: string }) =>
      `Je ne lis aucune date dans « ${p.given} » pour ${p.option}. Écris-la comme 2027-04-18, 18 avril ou « dans 10 semaines ».`,
    noDays: (p: { option: string; given: string }) =>
      `Je ne lis aucun jour dans « ${p.given} » pour ${p.option}. Écris des jours comme « lun, mer » ou « week-end ».`,
    unknownActivity: (p: { option: string; given: string; nearest: string | undefined }) =>
      `« ${p.given} » n'est pas une activité que je connais, pour ${p.option}.${didYouMean(p.nearest)} Écris des activités comme « natation, vélo, muscu ».`,
    withoutDay: (p: { option: string; count: number }) =>
      `${p.count === 1 ? `Une séance de ${p.option} n'a` : `${p.count} séances de ${p.option} n'ont`} pas de jour. Écris chacune avec son jour, comme « mar fractionné, mer natation » ; pour que je les place, utilise /plan week.`,
    denied: (p: { option: string; given: string; example: string }) =>
      `Je ne lis pas « ${p.given} » dans ${p.option}. N'écris que ce que tu veux dire, comme ${p.option}:« ${p.example} ».`,
    unknownSession: (p: { option: string; given: string; nearest: string | undefined; example: string }) =>
      `« ${p.given} » n'est pas une séance que je connais, pour ${p.option}.${didYouMean(p.nearest)} Écris des séances comme ${p.option}:« ${p.example} ».`,
    noWholeNumber: (p: { option: string; given: string; example: string }) =>
      `« ${p.given} » n'est pas un nombre de séances. Écris des nombres entiers, comme ${p.option}:« ${p.example} ».`,
    partOfADay: (p: { option: string; given: string }) =>
      `« ${p.given} » nomme une partie de la journée, et ${p.option} prend des jours entiers. Écris des jours comme « lun, mer », ou ne mets pas l'option.`,
    noCrossTraining: (p: { option: string; given: string }) =>
      `« ${p.given} », c'est de la course à pied, et ${p.option} prend de l'entraînement croisé. Écris des activités comme « natation, vélo, muscu ».`,
    allPlaced: (p: { option: string }) =>
      `Toutes les séances ont déjà leur jour, il n'en reste aucune à placer. Nommes-en une sans jour, comme ${p.option}:« natation, muscu x2 », ou fais vérifier la semaine avec /plan check.`,
    raceOver: (p: { option: string; date: string }) =>
      `La compétition du ${dateText(p.date)} est déjà passée. Donne le jour de la prochaine, comme ${p.option}:« dans 10 semaines », ou ne mets pas l'option.`,
    raceTooFar: (p: { option: string; date: string }) =>
      `La compétition du ${dateText(p.date)} est dans plus de deux ans. Donnes-en une plus proche, comme ${p.option}:« dans 10 semaines », ou ne mets pas l'option.`,
    raceInOffSeason: (p: { date: string; season: string; race: string }) =>
      `Tu indiques l'intersaison comme moment de ton année, et une compétition proche, le ${dateText(p.date)}. Retire ${p.season} ou ${p.race}.`,
    dayInBoth: (p: { options: readonly [string, string]; day: Day }) =>
      `${capital(dayNames[p.day])} figure dans ${p.options[0]} et dans ${p.options[1]}. Retire ce jour de l'une des deux options.`,
    activityInBoth: (p: { options: readonly [string, string]; activity: Activity }) => {
      const { named } = activities[p.activity];
      return `${capital(the(named))} ${named.isPlural ? 'figurent' : 'figure'} dans ${p.options[0]} et dans ${p.options[1]}. Retire cette activité de l'une des deux options.`;
    },
    everyDayOut: (p: { option: string }) =>
      `Avec les sept jours dans ${p.option}, il ne reste aucun jour pour t'entraîner. Laisses-en au moins un en dehors, comme ${p.option}:« ven ».`,
    setAndCleared: (p: { option: string }) =>
      `Tu indiques ${p.option} et tu l'effaces en même temps. Fais l'un des deux.`,
    nothingGiven: (p: { known: readonly string[] }) =>
      `Il n'y a rien à changer. Indique au moins une de ces options : ${p.known.join(', ')}.`,
    /** What may stand in an option of the member's own words. */
    examples: {
      runs: 'lun facile, mar fractionné, dim longue',
      sessions: 'natation, muscu x2',
      week: 'mar fractionné, mer natation, ven muscu, dim longue',
      days: 'lun, mer',
      race: '2027-04-18',
      activities: 'natation, muscu',
    },
  },
};

const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Tu voulais dire « ${nearest} » ?`;
