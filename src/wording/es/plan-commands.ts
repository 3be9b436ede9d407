import type { Activity, Day } from '../../planner/session.ts';
import { capital, the } from './grammar.ts';
import { dayNames } from './plan-day-names.ts';
import { activities } from './plan-names.ts';
import { dateText } from './plan-sources.ts';

/** Spanish words of the plan commands: what each option means and how its choices read in a list. */
export const planCommands = {
  commands: {
    day: 'Una sesión de carrera y entrenamiento cruzado el mismo día: ¿encajan?',
    days: '¿Cuántos días de entrenamiento cruzado por semana?',
    week: 'Tus sesiones de carrera y las demás: ¿cuál va qué día?',
    check: '¿Está bien esta semana, y qué hay que mover?',
  },
  options: {
    run: 'La sesión de carrera de ese día',
    activity: 'La actividad de entrenamiento cruzado',
    intensity: 'La intensidad del entrenamiento cruzado',
    order: 'Cuál de las dos va primero',
    gap: 'Cuánto se separan las dos',
    level: 'Tu nivel corriendo',
    count: 'El número de días por semana que tienes en mente',
    goal: 'Para qué entrenas',
    season: 'Tu momento del año',
    runs: 'Tus sesiones de carrera, como “lun suave, mar series, dom larga”, o “4: una larga, una de tempo”',
    sessions: 'Qué más hay que colocar, como “natación, gimnasio x2”',
    not: 'Días descartados, como “vie” o “mar, jue”',
    race: 'Tu próxima competición, como “2027-04-18” o “en 10 semanas”',
    week: 'Tu semana entera, como “mar series, mié natación, jue larga, vie gimnasio”',
  },
  choices: {
    run: {
      easy: 'Rodaje suave',
      recovery: 'Rodaje de recuperación',
      long: 'Tirada larga',
      tempo: 'Sesión de tempo',
      intervals: 'Series',
      hills: 'Cuestas',
      race: 'Competición',
    },
    activity: {
      swimming: 'Natación',
      cycling: 'Ciclismo',
      strength: 'Entrenamiento de fuerza',
      yoga: 'Yoga',
      pilates: 'Pilates',
      rowing: 'Remo',
      dance: 'Baile',
      climbing: 'Escalada',
      'martial-arts': 'Artes marciales',
      plyometrics: 'Pliometría',
      elliptical: 'Elíptica',
      'pool-running': 'Aquarunning',
      walking: 'Caminatas',
      hiking: 'Senderismo',
      hiit: 'HIIT',
      football: 'Fútbol',
      tennis: 'Tenis',
      basketball: 'Baloncesto',
      skiing: 'Esquí',
      skating: 'Patinaje',
    },
    intensity: { easy: 'Suave', moderate: 'Moderada', hard: 'Dura' },
    order: { 'run-first': 'Primero correr', 'cross-first': 'Primero el entrenamiento cruzado' },
    gap: { 'same-session': 'Las dos seguidas', spaced: 'Separadas, por ejemplo mañana y tarde' },
    level: { beginner: 'Principiante', intermediate: 'Intermedio', advanced: 'Avanzado' },
    goal: {
      marathon: 'Maratón',
      half: 'Medio maratón',
      '10k': '10 km',
      '5k': '5 km',
      sprint: 'Pruebas de velocidad',
      general: 'Forma física general',
    },
    season: { 'off-season': 'Temporada baja', 'race-season': 'Temporada de competición' },
  },
  /** What may be written where there are no choices. */
  example: (p: { example: string }) => `como “${p.example}”`,
  /** A day on which a race may be; so many weeks ahead where that was asked. */
  raceIn: (p: { date: string; weeks: number | undefined }): string =>
    p.weeks === undefined
      ? dateText(p.date)
      : `en ${p.weeks} ${p.weeks === 1 ? 'semana' : 'semanas'}, el ${dateText(p.date)}`,
  problems: {
    unknownOption: (p: { option: string; known: readonly string[]; nearest: string | undefined }) =>
      `Aquí no hay ninguna opción “${p.option}”.${didYouMean(p.nearest)} Las opciones son: ${p.known.join(', ')}.`,
    unknownChoice: (p: {
      option: string;
      given: string;
      known: readonly string[];
      nearest: string | undefined;
    }) =>
      `“${p.given}” no se puede elegir para ${p.option}.${didYouMean(p.nearest)} Elige entre: ${p.known.join(', ')}.`,
    notACount: (p: { option: string; given: string; min: number; max: number }) =>
      `“${p.given}” no vale para ${p.option}: escribe un número entero del ${p.min} al ${p.max}.`,
    textEmpty: (p: { option: string; example: string }) =>
      `La opción ${p.option} está vacía. Escribe algo como ${p.option}:“${p.example}”, o no la pongas.`,
    textTooLong: (p: { option: string; most: number }) =>
      `Lo que hay en ${p.option} es demasiado largo: escríbelo con un máximo de ${p.most} caracteres.`,
    optionMissing: (p: { option: string; example: string }) =>
      `Falta la opción ${p.option}. Escribe algo como ${p.option}:“${p.example}”.`,
    noDate: (p: { option: string; given: string }) =>
      `No leo ninguna fecha en “${p.given}” para ${p.option}. Escríbela como 2027-04-18, 18 de abril o “en 10 semanas”.`,
    noDays: (p: { option: string; given: string }) =>
      `No leo ningún día en “${p.given}” para ${p.option}. Escribe días como “lun, mié” o “fin de semana”.`,
    unknownActivity: (p: { option: string; given: string; nearest: string | undefined }) =>
      `“${p.given}” no es ninguna actividad que yo conozca, para ${p.option}.${didYouMean(p.nearest)} Escribe actividades como “natación, ciclismo, gimnasio”.`,
    withoutDay: (p: { option: string; count: number }) =>
      `${p.count === 1 ? 'Una sesión' : `${p.count} sesiones`} de ${p.option} no ${p.count === 1 ? 'tiene' : 'tienen'} día. Escribe cada una con su día, como “mar series, mié natación”; para que yo las coloque, usa /plan week.`,
    denied: (p: { option: string; given: string; example: string }) =>
      `No leo “${p.given}” en ${p.option}. Escribe solo lo que quieres decir, como ${p.option}:“${p.example}”.`,
    unknownSession: (p: { option: string; given: string; nearest: string | undefined; example: string }) =>
      `“${p.given}” no es ninguna sesión que yo conozca, para ${p.option}.${didYouMean(p.nearest)} Escribe sesiones como ${p.option}:“${p.example}”.`,
    noWholeNumber: (p: { option: string; given: string; example: string }) =>
      `“${p.given}” no es un número de sesiones. Escribe números enteros, como ${p.option}:“${p.example}”.`,
    partOfADay: (p: { option: string; given: string }) =>
      `“${p.given}” nombra una parte del día, y ${p.option} acepta días enteros. Escribe días como “lun, mié”, o no la pongas.`,
    noCrossTraining: (p: { option: string; given: string }) =>
      `“${p.given}” es correr, y ${p.option} acepta entrenamiento cruzado. Escribe actividades como “natación, ciclismo, gimnasio”.`,
    allPlaced: (p: { option: string }) =>
      `Todas las sesiones tienen ya su día, así que no queda ninguna por colocar. Nombra una sin día, como ${p.option}:“natación, gimnasio x2”, o haz revisar la semana con /plan check.`,
    raceOver: (p: { option: string; date: string }) =>
      `La competición del ${dateText(p.date)} ya pasó. Da el día de la próxima, como ${p.option}:“en 10 semanas”, o no la pongas.`,
    raceTooFar: (p: { option: string; date: string }) =>
      `La competición del ${dateText(p.date)} está a más de dos años. Da una más cercana, como ${p.option}:“en 10 semanas”, o no la pongas.`,
    raceInOffSeason: (p: { date: string; season: string; race: string }) =>
      `Das la temporada baja como tu momento del año, y una competición cercana, el ${dateText(p.date)}. Quita ${p.season} o ${p.race}.`,
    dayInBoth: (p: { options: readonly [string, string]; day: Day }) =>
      `El ${dayNames[p.day]} está en ${p.options[0]} y en ${p.options[1]}. Quítalo de una de las dos opciones.`,
    activityInBoth: (p: { options: readonly [string, string]; activity: Activity }) => {
      const { named } = activities[p.activity];
      const [is, it] = named.isPlural ? ['están', 'os'] : ['está', 'o'];
      const pronoun = named.gender === 'f' ? it.replace('o', 'a') : it;
      return `${capital(the(named))} ${is} en ${p.options[0]} y en ${p.options[1]}. Quítal${pronoun} de una de las dos opciones.`;
    },
    everyDayOut: (p: { option: string }) =>
      `Con los siete días en ${p.option} no queda ningún día para entrenar. Deja fuera al menos un día, como ${p.option}:“vie”.`,
    setAndCleared: (p: { option: string }) =>
      `Das ${p.option} y a la vez la borras. Haz una de las dos cosas.`,
    nothingGiven: (p: { known: readonly string[] }) =>
      `No hay nada que cambiar. Da al menos una de estas opciones: ${p.known.join(', ')}.`,
    /** What may stand in an option of the member's own words. */
    examples: {
      runs: 'lun suave, mar series, dom larga',
      sessions: 'natación, gimnasio x2',
      week: 'mar series, mié natación, vie gimnasio, dom larga',
      days: 'lun, mié',
      race: '2027-04-18',
      activities: 'natación, gimnasio',
    },
  },
};

const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` ¿Querías decir “${nearest}”?`;
