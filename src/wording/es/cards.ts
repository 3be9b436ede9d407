import type { Move } from '../../planner/plan.ts';
import {
  ACTIVITIES,
  type Activity,
  type Day,
  type Goal,
  type Intensity,
  type Level,
  type RunKind,
  type Season,
  type TimeOfDay,
} from '../../planner/session.ts';
import { knownOf, nameTells, timesEach, type SessionWords } from '../card-words.ts';
import { agreeing, either, list, lowerFirst, the, type Named } from './grammar.ts';
import { activities as names, intensities as adjectives, MONTHS } from './plan-names.ts';
import { planCommands } from './plan-commands.ts';

const days: Readonly<Record<Day, { readonly long: string; readonly short: string }>> = {
  monday: { long: 'lunes', short: 'lun' },
  tuesday: { long: 'martes', short: 'mar' },
  wednesday: { long: 'miércoles', short: 'mié' },
  thursday: { long: 'jueves', short: 'jue' },
  friday: { long: 'viernes', short: 'vie' },
  saturday: { long: 'sábado', short: 'sáb' },
  sunday: { long: 'domingo', short: 'dom' },
};

const runs: Readonly<Record<RunKind, string>> = {
  ...planCommands.choices.run,
  recovery: 'Recuperación',
  tempo: 'Tempo',
};

const activities: Readonly<Record<Activity, string>> = {
  ...planCommands.choices.activity,
  cycling: 'Bici',
  strength: 'Fuerza',
  walking: 'Caminata',
};

/** A run whose kind is open, and cross-training whose activity is open. */
const run = 'Carrera';
const cross = 'Entrenamiento cruzado';

type Agreement = Pick<Named, 'gender' | 'isPlural'>;

/** Labels that other words agree with as a masculine, and as a plural; all others are feminines in the singular. */
const MASCULINE: readonly string[] = [
  runs.easy,
  runs.tempo,
  cross,
  ...ACTIVITIES.filter((activity) => activity !== 'cycling' && activity !== 'strength')
    .filter((activity) => names[activity].named.gender === 'm')
    .map((activity) => activities[activity]),
];
const PLURAL: readonly string[] = [runs.intervals, runs.hills, activities['martial-arts']];

const agreementOf = (label: string): Agreement => ({
  gender: MASCULINE.includes(label) ? 'm' : 'f',
  isPlural: PLURAL.includes(label),
});

/** Said of a session, which is a feminine. */
const intensities: Readonly<Record<Intensity, string>> = {
  easy: 'suave',
  moderate: 'moderada',
  hard: 'dura',
};

const times: Readonly<
  Record<TimeOfDay, { readonly word: string; readonly short: string; readonly when: string }>
> = {
  morning: { word: 'mañana', short: 'AM', when: 'por la mañana' },
  midday: { word: 'mediodía', short: '12 h', when: 'al mediodía' },
  evening: { word: 'tarde', short: 'PM', when: 'por la tarde' },
};

const levels: Readonly<Record<Level, string>> = planCommands.choices.level;

const goals: Readonly<Record<Goal, string>> = {
  marathon: 'maratón',
  half: 'medio maratón',
  '10k': '10 km',
  '5k': '5 km',
  sprint: 'pruebas de velocidad',
  general: 'forma física general',
};

const seasons: Readonly<Record<Season, string>> = {
  'off-season': 'temporada baja',
  'race-season': 'temporada de competición',
};

const date = (p: { readonly day: number; readonly month: number }): string =>
  `${p.day} de ${MONTHS[p.month - 1] ?? ''}`;

const tells = (said: SessionWords): boolean => nameTells(said, intensities);

/** `Rodaje suave` → `rodaje suave`, and how other words agree with it. */
const nameOf = ({ label }: SessionWords): Named => ({
  text: lowerFirst(label),
  ...agreementOf(label),
});

/** `natación dura`, `remo duro`, `rodaje suave`. */
function named(said: SessionWords): Named {
  const name = nameOf(said);
  return said.intensity === undefined || tells(said)
    ? name
    : { ...name, text: `${name.text} ${agreeing(adjectives[said.intensity], name)}` };
}

/** `natación dura, por la tarde`, as it stands inside a sentence. */
const spoken = (said: SessionWords): string =>
  [
    named(said).text,
    ...(said.time === undefined ? [] : [times[said.time].when]),
    ...(said.club ? ['con el club'] : []),
  ].join(', ');

/** ` (dura)`; nothing where the name tells it, or nobody knows. */
const inBrackets = (said: SessionWords): string =>
  said.intensity === undefined || tells(said) ? '' : ` (${intensities[said.intensity]})`;

/** Spanish words of a week as picture, text, table and calendar. Labels are short: they are read on a phone. */
export const cards = {
  days,
  runs,
  run,
  activities,
  cross,
  intensities,
  times,
  rest: 'Descanso',
  club: 'club',

  title: (p: { begins?: { readonly day: number; readonly month: number } }): string =>
    p.begins === undefined ? 'Tu semana' : `Semana del ${date(p.begins)}`,
  /** What is known of the runner; empty where nothing is. */
  subtitle: (p: { level?: Level; goal?: Goal; season?: Season }): string =>
    knownOf([p.level && levels[p.level], p.goal && goals[p.goal], p.season && seasons[p.season]]),
  /** Sessions that cannot be had together, so that some are left out, maybe of others too; one alone is left out itself. */
  leftOut: (p: { sessions: readonly SessionWords[] }): string => {
    const names = timesEach(p.sessions.map((said) => named(said).text));
    return p.sessions.length === 1
      ? `Queda fuera: ${names.join('')}.`
      : `Algunas sesiones quedan fuera; estas no caben todas: ${names.join(', ')}.`;
  },
  /** A change that was made to the week that was asked about. */
  changed: (p: { change: Move['change']; session: SessionWords; from: Day; to?: Day }): string => {
    const name = named(p.session);
    const what = the(name);
    const from = days[p.from].long;
    if (p.change === 'ease') return `Ahora suave: ${what} del ${from}.`;
    if (p.change === 'drop') return `Queda fuera: ${what} del ${from}.`;
    const moves = name.isPlural ? 'Pasan' : 'Pasa';
    return `${moves} del ${from} ${p.to === undefined ? 'a otro día' : `al ${days[p.to].long}`}: ${what}.`;
  },
  /** Sessions of a day for which the picture has no room. */
  more: (p: { count: number }): string => `+${p.count} más`,

  legend: {
    run,
    cross,
    easy: intensities.easy,
    moderate: intensities.moderate,
    hard: intensities.hard,
    long: 'larga',
    club: 'club',
  },

  alt: {
    day: (p: { day: Day; sessions: readonly SessionWords[] }): string =>
      `El ${days[p.day].long}: ${p.sessions.length === 0 ? 'descanso' : p.sessions.map(spoken).join('; después ')}.`,
    cut: 'El resto no cabe aquí.',
  },

  table: { day: 'Día', session: 'Sesión', intensity: 'Intensidad', time: 'Cuándo' },

  calendar: {
    name: 'Semana de entrenamiento',
    summary: (p: SessionWords): string => `${p.club ? 'Club: ' : ''}${p.label}${inBrackets(p)}`,
    cancelled: 'Esta sesión ya no está en la semana.',
    why: (p: { reasons: readonly string[] }): string => `Por qué: ${p.reasons.join(' ')}`,
    sources: (p: { sources: readonly string[] }): string =>
      `De la base de conocimiento del club: ${p.sources.join('; ')}.`,
    placeholder: (p: { time: TimeOfDay; clock: string }): string =>
      `Las ${p.clock} y la duración de una hora solo guardan un sitio para “${times[p.time].word}”: cámbialas a lo que te venga bien.`,
    wholeDay: 'No se dio ninguna hora del día, así que ocupa el día entero.',
  },

  /** The last line of the text file, which tells it from files that are not ours. */
  mark: 'Escrito por Paceline. Cuando vuelvas a guardar una semana aquí, este archivo se sustituye.',

  saved: (p: {
    directory: string;
    files: readonly string[];
    begins: { readonly day: number; readonly month: number };
  }): string => `Guardé ${list(p.files)} en ${p.directory}, para la semana del ${date(p.begins)}.`,

  problems: {
    /** The zone is that of the machine: `given` is what it says, absent where that is none. */
    unknownZone: (p: { given?: string; nearest: readonly string[] }): string =>
      `${p.given === undefined ? 'No puedo saber la zona horaria de este equipo' : `No conozco ninguna zona horaria “${p.given}”`}, así que no guardé nada. Pon en la variable de entorno TZ la región y la ciudad, como ${p.nearest.length === 0 ? 'Europe/Madrid' : either(p.nearest)}, y vuelve a guardar.`,
    /** `where` is the file, where the calendar came from one. */
    brokenCalendar: (p: { where?: string }): string =>
      `${p.where ?? 'El archivo de calendario anterior'} no se puede leer como un calendario mío, así que no sé qué ha cambiado desde entonces. Muévelo a otro sitio y vuelve a guardar.`,
    /** `where` is the file, where the calendar came from one. */
    foreignEvents: (p: { where?: string }): string =>
      `${p.where ?? 'El archivo de calendario anterior'} contiene eventos que no son míos, y al guardar se perderían. Muévelo a otro sitio y vuelve a guardar.`,
    /** A week that was checked, that is no yes, and that no changes were found for. */
    notAllowed:
      'No guardé esta semana: según la respuesta de arriba no debería quedarse como está. Cámbiala, vuelve a preguntar y guárdala después.',
    /** A week of which too little is known. */
    notDecided:
      'No guardé esta semana: todavía no está decidida. Responde a lo que pregunté y guárdala después.',
    files: {
      'not-a-folder': (p: { where: string; reason: string }): string =>
        `${p.where} no es una carpeta: hay otra cosa en su lugar (${p.reason}). Elige otra carpeta.`,
      'not-writable': (p: { where: string; reason: string }): string =>
        `No puedo guardar en ${p.where} (${p.reason}). Da permiso de escritura o elige otra carpeta.`,
      full: (p: { where: string; reason: string }): string =>
        `El disco que contiene ${p.where} está lleno (${p.reason}). Libera espacio o elige otra carpeta.`,
      'bad-name': (p: { where: string; reason: string }): string =>
        `${p.where} no puede ser el nombre de una carpeta aquí (${p.reason}). Elige otro nombre más corto.`,
      'not-ours': (p: { where: string }): string =>
        `${p.where} ya existe y no es un archivo mío, así que no lo toqué. Muévelo a otro sitio o elige otra carpeta.`,
      'in-the-way': (p: { where: string; reason: string }): string =>
        `${p.where} no es un archivo normal (${p.reason}), así que no lo toqué. Muévelo a otro sitio y vuelve a guardar.`,
    },
  },
};
