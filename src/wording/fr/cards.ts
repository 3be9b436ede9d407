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
import { either, list, lowerFirst, the, type Named } from './grammar.ts';
import { activities as names, MONTHS } from './plan-names.ts';
import { planCommands } from './plan-commands.ts';
import { dayOfMonth } from './plan-sources.ts';

const days: Readonly<Record<Day, { readonly long: string; readonly short: string }>> = {
  monday: { long: 'lundi', short: 'lun' },
  tuesday: { long: 'mardi', short: 'mar' },
  wednesday: { long: 'mercredi', short: 'mer' },
  thursday: { long: 'jeudi', short: 'jeu' },
  friday: { long: 'vendredi', short: 'ven' },
  saturday: { long: 'samedi', short: 'sam' },
  sunday: { long: 'dimanche', short: 'dim' },
};

const runs: Readonly<Record<RunKind, string>> = {
  ...planCommands.choices.run,
  recovery: 'Récupération',
  tempo: 'Tempo',
  hills: 'Côtes',
};

const activities: Readonly<Record<Activity, string>> = {
  ...planCommands.choices.activity,
  strength: 'Renforcement',
};

/** A run whose kind is open, and cross-training whose activity is open. */
const run = 'Course à pied';
const cross = 'Entraînement croisé';

/** Labels that other words agree with as a masculine, and as a plural; all others are feminines in the singular. */
const MASCULINE: readonly string[] = [
  runs.easy,
  runs.tempo,
  runs.intervals,
  cross,
  ...ACTIVITIES.filter((activity) => names[activity].named.gender === 'm').map(
    (activity) => activities[activity],
  ),
];
const PLURAL: readonly string[] = [runs.hills, activities['martial-arts']];

/** Said of a session, which is a feminine. */
const intensities: Readonly<Record<Intensity, string>> = {
  easy: 'facile',
  moderate: 'modérée',
  hard: 'intense',
};

const times: Readonly<
  Record<TimeOfDay, { readonly word: string; readonly short: string; readonly when: string }>
> = {
  morning: { word: 'matin', short: 'mat.', when: 'le matin' },
  midday: { word: 'midi', short: 'midi', when: 'à midi' },
  evening: { word: 'soir', short: 'soir', when: 'le soir' },
};

const levels: Readonly<Record<Level, string>> = planCommands.choices.level;

const goals: Readonly<Record<Goal, string>> = {
  marathon: 'marathon',
  half: 'semi-marathon',
  '10k': '10 km',
  '5k': '5 km',
  sprint: 'sprint',
  general: 'forme générale',
};

const seasons: Readonly<Record<Season, string>> = {
  'off-season': 'intersaison',
  'race-season': 'saison des compétitions',
};

const date = (p: { readonly day: number; readonly month: number }): string =>
  `${dayOfMonth(p.day)} ${MONTHS[p.month - 1] ?? ''}`;

const tells = (said: SessionWords): boolean => nameTells(said, intensities);

/** How hard a session is, behind its name. */
function effort({ intensity }: SessionWords, { isPlural }: Named): string {
  if (intensity === undefined) return '';
  if (intensity === 'moderate') return " d'intensité modérée";
  return ` ${intensities[intensity]}${isPlural ? 's' : ''}`;
}

/** `natation intense`, `arts martiaux faciles`, `footing facile`. */
function named(said: SessionWords): Named {
  const { label } = said;
  const name: Named = {
    text: lowerFirst(label),
    gender: MASCULINE.includes(label) ? 'm' : 'f',
    isPlural: PLURAL.includes(label),
  };
  return tells(said) ? name : { ...name, text: `${name.text}${effort(said, name)}` };
}

/** `natation intense, le soir`, as it stands inside a sentence. */
const spoken = (said: SessionWords): string =>
  [
    named(said).text,
    ...(said.time === undefined ? [] : [times[said.time].when]),
    ...(said.club ? ['avec le club'] : []),
  ].join(', ');

/** ` (intense)`; nothing where the name tells it, or nobody knows. */
const inBrackets = (said: SessionWords): string =>
  said.intensity === undefined || tells(said) ? '' : ` (${intensities[said.intensity]})`;

/** French words of a week as picture, text, table and calendar. Labels are short: they are read on a phone. */
export const cards = {
  days,
  runs,
  run,
  activities,
  cross,
  intensities,
  times,
  rest: 'Repos',
  club: 'club',

  title: (p: { begins?: { readonly day: number; readonly month: number } }): string =>
    p.begins === undefined ? 'Ta semaine' : `Semaine du ${date(p.begins)}`,
  /** What is known of the runner; empty where nothing is. */
  subtitle: (p: { level?: Level; goal?: Goal; season?: Season }): string =>
    knownOf([p.level && levels[p.level], p.goal && goals[p.goal], p.season && seasons[p.season]]),
  /** Sessions that cannot be had together, so that some are left out, maybe of others too; one alone is left out itself. */
  leftOut: (p: { sessions: readonly SessionWords[] }): string => {
    const all = timesEach(p.sessions.map((said) => named(said).text));
    return p.sessions.length === 1
      ? `Laissé de côté : ${all.join('')}.`
      : `Certaines séances sont laissées de côté ; celles-ci ne tiennent pas toutes : ${all.join(', ')}.`;
  },
  /** A change that was made to the week that was asked about. */
  changed: (p: { change: Move['change']; session: SessionWords; from: Day; to?: Day }): string => {
    const what = the(named(p.session));
    const from = days[p.from].long;
    if (p.change === 'ease') return `Rendu facile : ${what} de ${from}.`;
    if (p.change === 'drop') return `Laissé de côté : ${what} de ${from}.`;
    return `Déplacé de ${from} à ${p.to === undefined ? 'un autre jour' : days[p.to].long} : ${what}.`;
  },
  /** Sessions of a day for which the picture has no room. */
  more: (p: { count: number }): string => `+${p.count} de plus`,

  legend: {
    run,
    cross,
    easy: intensities.easy,
    moderate: intensities.moderate,
    hard: intensities.hard,
    long: 'longue',
    club: 'club',
  },

  alt: {
    day: (p: { day: Day; sessions: readonly SessionWords[] }): string => {
      const { long } = days[p.day];
      const what = p.sessions.length === 0 ? 'repos' : p.sessions.map(spoken).join(' ; puis ');
      return `${long.charAt(0).toUpperCase()}${long.slice(1)} : ${what}.`;
    },
    cut: 'Le reste ne tient pas ici.',
  },

  table: { day: 'Jour', session: 'Séance', intensity: 'Intensité', time: 'Quand' },

  calendar: {
    name: "Semaine d'entraînement",
    summary: (p: SessionWords): string => `${p.club ? 'Club : ' : ''}${p.label}${inBrackets(p)}`,
    cancelled: "Cette séance n'est plus dans la semaine.",
    why: (p: { reasons: readonly string[] }): string => `Pourquoi : ${p.reasons.join(' ')}`,
    sources: (p: { sources: readonly string[] }): string =>
      `De la base de connaissances du club : ${p.sources.join(' ; ')}.`,
    placeholder: (p: { time: TimeOfDay; clock: string }): string =>
      `${p.clock} et la durée d'une heure ne font que garder une place pour « ${times[p.time].word} » : change-les comme cela t'arrange.`,
    wholeDay: "Aucun moment de la journée n'a été donné, donc elle occupe toute la journée.",
  },

  /** The last line of the text file, which tells it from files that are not ours. */
  mark: 'Écrit par Paceline. Quand tu enregistres à nouveau une semaine ici, ce fichier est remplacé.',

  saved: (p: {
    directory: string;
    files: readonly string[];
    begins: { readonly day: number; readonly month: number };
  }): string => `J'ai enregistré ${list(p.files)} dans ${p.directory}, pour la semaine du ${date(p.begins)}.`,

  problems: {
    /** The zone is that of the machine: `given` is what it says, absent where that is none. */
    unknownZone: (p: { given?: string; nearest: readonly string[] }): string =>
      `${p.given === undefined ? 'Je ne peux pas savoir le fuseau horaire de cette machine' : `Je ne connais aucun fuseau horaire « ${p.given} »`}, donc je n'ai rien enregistré. Mets dans la variable d'environnement TZ la région et la ville, comme ${p.nearest.length === 0 ? 'Europe/Madrid' : either(p.nearest)}, puis enregistre à nouveau.`,
    /** `where` is the file, where the calendar came from one. */
    brokenCalendar: (p: { where?: string }): string =>
      `${p.where ?? "L'ancien fichier de calendrier"} ne peut pas être lu comme un calendrier de ma part, donc je ne peux pas savoir ce qui a changé depuis. Déplace-le ailleurs, puis enregistre à nouveau.`,
    /** `where` is the file, where the calendar came from one. */
    foreignEvents: (p: { where?: string }): string =>
      `${p.where ?? "L'ancien fichier de calendrier"} contient des événements qui ne sont pas de moi, et l'enregistrement les perdrait. Déplace-le ailleurs, puis enregistre à nouveau.`,
    /** A week that was checked, that is no yes, and that no changes were found for. */
    notAllowed:
      "Je n'ai pas enregistré cette semaine : d'après la réponse ci-dessus, elle ne devrait pas rester ainsi. Change-la et redemande, puis enregistre.",
    /** A week of which too little is known. */
    notDecided:
      "Je n'ai pas enregistré cette semaine : elle n'est pas encore décidée. Réponds à ce que j'ai demandé, puis enregistre.",
    files: {
      'not-a-folder': (p: { where: string; reason: string }): string =>
        `${p.where} n'est pas un dossier : autre chose est à sa place (${p.reason}). Choisis un autre dossier.`,
      'not-writable': (p: { where: string; reason: string }): string =>
        `Je ne peux pas enregistrer dans ${p.where} (${p.reason}). Autorise l'écriture, ou choisis un autre dossier.`,
      full: (p: { where: string; reason: string }): string =>
        `Le disque qui contient ${p.where} est plein (${p.reason}). Libère de la place, ou choisis un autre dossier.`,
      'bad-name': (p: { where: string; reason: string }): string =>
        `${p.where} ne peut pas être le nom d'un dossier ici (${p.reason}). Choisis-en un autre, plus court.`,
      'not-ours': (p: { where: string }): string =>
        `${p.where} existe déjà et n'est pas un fichier à moi, donc je n'y ai pas touché. Déplace-le ailleurs, ou choisis un autre dossier.`,
      'in-the-way': (p: { where: string; reason: string }): string =>
        `${p.where} n'est pas un fichier ordinaire (${p.reason}), donc je n'y ai pas touché. Déplace-le ailleurs, puis enregistre à nouveau.`,
    },
  },
};
