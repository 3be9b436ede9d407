import type { Activity, Day } from '../../planner/session.ts';
import { dayNames } from './plan-day-names.ts';
import { activities } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

/** German words of the plan commands: what each option means and how its choices read in a list. */
export const planCommands = {
  commands: {
    day: 'Ein Lauf und Crosstraining an einem Tag: Passt das?',
    days: 'Wie viele Tage Crosstraining pro Woche?',
    week: 'Deine Läufe und andere Einheiten: Was kommt auf welchen Tag?',
    check: 'Ist diese Woche in Ordnung, und was sollte verschoben werden?',
  },
  options: {
    run: 'Der Lauf an dem Tag',
    activity: 'Die Sportart fürs Crosstraining',
    intensity: 'Wie hart das Crosstraining ist',
    order: 'Was von beidem zuerst kommt',
    gap: 'Wie weit beides auseinanderliegt',
    level: 'Dein Niveau im Laufen',
    count: 'Die Zahl der Tage pro Woche, an die du denkst',
    goal: 'Wofür du trainierst',
    season: 'Deine Zeit im Jahr',
    runs: 'Deine Läufe, wie „Mo locker, Di Intervalle, So lang“ oder „4: einer lang, einer Tempo“',
    sessions: 'Was sonst noch hinein soll, wie „Schwimmen, 2x Gym“',
    not: 'Tage, die nicht gehen, wie „Fr“ oder „Di, Do“',
    race: 'Dein nächster Wettkampf, wie „2027-04-18“ oder „in 10 Wochen“',
    week: 'Deine ganze Woche, wie „Di Intervalle, Mi Schwimmen, Do lang, Fr Gym“',
  },
  choices: {
    run: {
      easy: 'Lockerer Lauf',
      recovery: 'Erholungslauf',
      long: 'Langer Lauf',
      tempo: 'Tempolauf',
      intervals: 'Intervalle',
      hills: 'Hügellauf',
      race: 'Wettkampf',
    },
    activity: {
      swimming: 'Schwimmen',
      cycling: 'Radfahren',
      strength: 'Krafttraining',
      yoga: 'Yoga',
      pilates: 'Pilates',
      rowing: 'Rudern',
      dance: 'Tanzen',
      climbing: 'Klettern',
      'martial-arts': 'Kampfsport',
      plyometrics: 'Plyometrie',
      elliptical: 'Crosstrainer',
      'pool-running': 'Aquajogging',
      walking: 'Spazierengehen',
      hiking: 'Wandern',
      hiit: 'HIIT',
      football: 'Fußball',
      tennis: 'Tennis',
      basketball: 'Basketball',
      skiing: 'Skifahren',
      skating: 'Skaten',
    },
    intensity: { easy: 'Locker', moderate: 'Moderat', hard: 'Hart' },
    order: { 'run-first': 'Lauf zuerst', 'cross-first': 'Crosstraining zuerst' },
    gap: { 'same-session': 'Direkt nacheinander', spaced: 'Mit Abstand, zum Beispiel morgens und abends' },
    level: { beginner: 'Neu im Laufen', intermediate: 'Mittleres Niveau', advanced: 'Fortgeschritten' },
    goal: {
      marathon: 'Marathon',
      half: 'Halbmarathon',
      '10k': '10 km',
      '5k': '5 km',
      sprint: 'Sprint',
      general: 'Allgemeine Fitness',
    },
    season: { 'off-season': 'Off-Season', 'race-season': 'Wettkampfsaison' },
  },
  /** What may be written where there are no choices. */
  example: (p: { example: string }) => `wie „${p.example}“`,
  /** A day on which a race may be; so many weeks ahead where that was asked. */
  raceIn: (p: { date: string; weeks: number | undefined }): string =>
    p.weeks === undefined
      ? dateText(p.date)
      : `in ${p.weeks} ${p.weeks === 1 ? 'Woche' : 'Wochen'}, am ${dateText(p.date)}`,
  problems: {
    unknownOption: (p: { option: string; known: readonly string[]; nearest: string | undefined }) =>
      `Eine Option „${p.option}“ gibt es hier nicht.${didYouMean(p.nearest)} Die Optionen sind: ${p.known.join(', ')}.`,
    unknownChoice: (p: {
      option: string;
      given: string;
      known: readonly string[];
      nearest: string | undefined;
    }) =>
      `„${p.given}“ steht für ${p.option} nicht zur Wahl.${didYouMean(p.nearest)} Wähl eines davon: ${p.known.join(', ')}.`,
    notACount: (p: { option: string; given: string; min: number; max: number }) =>
      `„${p.given}“ passt nicht zu ${p.option}: Schreib eine ganze Zahl von ${p.min} bis ${p.max}.`,
    textEmpty: (p: { option: string; example: string }) =>
      `Die Option ${p.option} ist leer. Schreib etwas wie ${p.option}:„${p.example}“, oder lass sie weg.`,
    textTooLong: (p: { option: string; most: number }) =>
      `Was in ${p.option} steht, ist zu lang: Schreib es mit höchstens ${p.most} Zeichen.`,
    optionMissing: (p: { option: string; example: string }) =>
      `Die Option ${p.option} fehlt. Schreib etwas wie ${p.option}:„${p.example}“.`,
    noDate: (p: { option: string; given: string }) =>
      `In „${p.given}“ für ${p.option} finde ich kein Datum. Schreib es als 2027-04-18, 18. April oder „in 10 Wochen“.`,
    noDays: (p: { option: string; given: string }) =>
      `In „${p.given}“ für ${p.option} finde ich keinen Tag. Schreib Tage wie „Mo, Mi“ oder „Wochenende“.`,
    unknownActivity: (p: { option: string; given: string; nearest: string | undefined }) =>
      `„${p.given}“ für ${p.option} ist keine Sportart, die ich kenne.${didYouMean(p.nearest)} Schreib Sportarten wie „Schwimmen, Radfahren, Gym“.`,
    withoutDay: (p: { option: string; count: number }) =>
      `${p.count === 1 ? `Eine Einheit in ${p.option} steht` : `${p.count} Einheiten in ${p.option} stehen`} auf keinem Tag. Schreib jede mit ihrem Tag, wie „Di Intervalle, Mi Schwimmen“; damit ich sie verteile, nutz /plan week.`,
    denied: (p: { option: string; given: string; example: string }) =>
      `„${p.given}“ lese ich in ${p.option} nicht. Zähl nur auf, was du meinst, wie ${p.option}:„${p.example}“.`,
    unknownSession: (p: { option: string; given: string; nearest: string | undefined; example: string }) =>
      `„${p.given}“ für ${p.option} ist keine Einheit, die ich kenne.${didYouMean(p.nearest)} Schreib Einheiten wie ${p.option}:„${p.example}“.`,
    noWholeNumber: (p: { option: string; given: string; example: string }) =>
      `„${p.given}“ ist keine Zahl von Einheiten. Schreib ganze Zahlen, wie ${p.option}:„${p.example}“.`,
    partOfADay: (p: { option: string; given: string }) =>
      `„${p.given}“ nennt einen Teil des Tages, und ${p.option} nimmt ganze Tage. Schreib Tage wie „Mo, Mi“, oder lass die Option weg.`,
    noCrossTraining: (p: { option: string; given: string }) =>
      `„${p.given}“ ist Laufen, und ${p.option} nimmt Crosstraining. Schreib Sportarten wie „Schwimmen, Radfahren, Gym“.`,
    allPlaced: (p: { option: string }) =>
      `Jede Einheit darin hat schon ihren Tag, also bleibt keine zu verteilen. Nenn eine ohne Tag, wie ${p.option}:„Schwimmen, 2x Gym“, oder lass die Woche mit /plan check prüfen.`,
    raceOver: (p: { option: string; date: string }) =>
      `Der Wettkampf am ${dateText(p.date)} ist schon vorbei. Gib den Tag deines nächsten an, wie ${p.option}:„in 10 Wochen“, oder lass die Option weg.`,
    raceTooFar: (p: { option: string; date: string }) =>
      `Der Wettkampf am ${dateText(p.date)} ist mehr als zwei Jahre entfernt. Gib einen näheren an, wie ${p.option}:„in 10 Wochen“, oder lass die Option weg.`,
    raceInOffSeason: (p: { date: string; season: string; race: string }) =>
      `Du gibst als Zeit im Jahr die Off-Season an und dazu einen nahen Wettkampf, am ${dateText(p.date)}. Lass ${p.season} oder ${p.race} weg.`,
    dayInBoth: (p: { options: readonly [string, string]; day: Day }) =>
      `${dayNames[p.day]} steht in ${p.options[0]} und in ${p.options[1]}. Lass den Tag in einer der beiden Optionen weg.`,
    activityInBoth: (p: { options: readonly [string, string]; activity: Activity }) =>
      `${activities[p.activity].name} steht in ${p.options[0]} und in ${p.options[1]}. Lass es in einer der beiden Optionen weg.`,
    everyDayOut: (p: { option: string }) =>
      `Mit allen sieben Tagen in ${p.option} bleibt kein Tag zum Trainieren. Lass mindestens einen Tag heraus, wie ${p.option}:„Fr“.`,
    setAndCleared: (p: { option: string }) =>
      `Du gibst ${p.option} an und löschst es zugleich. Mach eines von beidem.`,
    nothingGiven: (p: { known: readonly string[] }) =>
      `Es gibt nichts zu ändern. Gib mindestens eines davon an: ${p.known.join(', ')}.`,
    /** What may stand in an option of the member's own words. */
    examples: {
      runs: 'Mo locker, Di Intervalle, So lang',
      sessions: 'Schwimmen, 2x Gym',
      week: 'Di Intervalle, Mi Schwimmen, Fr Gym, So lang',
      days: 'Mo, Mi',
      race: '2027-04-18',
      activities: 'Schwimmen, Gym',
    },
  },
};

const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Meintest du „${nearest}“?`;
