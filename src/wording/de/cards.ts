import type { Move } from '../../planner/plan.ts';
import type { Activity, Day, Goal, Level, Season, TimeOfDay } from '../../planner/session.ts';
import { knownOf, nameTells, timesEach, type SessionWords } from '../card-words.ts';
import { either, list, lowerFirst } from './grammar.ts';
import { planCommands } from './plan-commands.ts';
import { dayNames, shortDays } from './plan-day-names.ts';
import { intensities, MONTHS } from './plan-names.ts';

const day = (name: Day): { readonly long: string; readonly short: string } => ({
  long: dayNames[name],
  short: shortDays[name],
});

const days: Readonly<Record<Day, { readonly long: string; readonly short: string }>> = {
  monday: day('monday'),
  tuesday: day('tuesday'),
  wednesday: day('wednesday'),
  thursday: day('thursday'),
  friday: day('friday'),
  saturday: day('saturday'),
  sunday: day('sunday'),
};

const { run: runs, level: levels } = planCommands.choices;

const goals: Readonly<Record<Goal, string>> = { ...planCommands.choices.goal, general: 'Fitness' };

/** Short: all that is known of the runner stands on one line of the picture. */
const seasons: Readonly<Record<Season, string>> = { 'off-season': 'Off-Season', 'race-season': 'Saison' };

const activities: Readonly<Record<Activity, string>> = {
  ...planCommands.choices.activity,
  strength: 'Kraft',
  walking: 'Spaziergang',
};

const times: Readonly<
  Record<TimeOfDay, { readonly word: string; readonly short: string; readonly when: string }>
> = {
  morning: { word: 'morgens', short: 'früh', when: 'am Morgen' },
  midday: { word: 'mittags', short: 'mittag', when: 'am Mittag' },
  evening: { word: 'abends', short: 'abend', when: 'am Abend' },
};

const date = (p: { readonly day: number; readonly month: number }): string =>
  `${p.day}. ${MONTHS[p.month - 1] ?? ''}`;

const tells = (said: SessionWords): boolean => nameTells(said, intensities);

/** `Lockerer Lauf` → `lockerer Lauf`; nouns keep their capital letter. */
const inside = (label: string): string => lowerFirst(label);

/** `Schwimmen, hart, am Abend`, as it stands inside a sentence. */
const spoken = (said: SessionWords): string =>
  [
    inside(said.label),
    ...(said.intensity === undefined || tells(said) ? [] : [intensities[said.intensity]]),
    ...(said.time === undefined ? [] : [times[said.time].when]),
    ...(said.club ? ['mit dem Club'] : []),
  ].join(', ');

/** ` (hart)`; nothing where the name tells it, or nobody knows. */
const inBrackets = (said: SessionWords): string =>
  said.intensity === undefined || tells(said) ? '' : ` (${intensities[said.intensity]})`;

/** `Schwimmen (hart)`, `lockerer Lauf`. */
const named = (said: SessionWords): string => `${inside(said.label)}${inBrackets(said)}`;

/** German words of a week as picture, text, table and calendar. Labels are short: they are read on a phone. */
export const cards = {
  days,
  runs,
  /** A run whose kind is open. */
  run: 'Lauf',
  activities,
  /** Cross-training whose activity is open. */
  cross: 'Crosstraining',
  intensities,
  times,
  rest: 'Ruhe',
  club: 'Club',

  title: (p: { begins?: { readonly day: number; readonly month: number } }): string =>
    p.begins === undefined ? 'Deine Woche' : `Woche ab ${date(p.begins)}`,
  /** What is known of the runner; empty where nothing is. */
  subtitle: (p: { level?: Level; goal?: Goal; season?: Season }): string =>
    knownOf([p.level && levels[p.level], p.goal && goals[p.goal], p.season && seasons[p.season]]),
  /** Sessions that cannot be had together, so that some are left out, maybe of others too; one alone is left out itself. */
  leftOut: (p: { sessions: readonly SessionWords[] }): string => {
    const names = timesEach(p.sessions.map(named));
    return p.sessions.length === 1
      ? `Weggelassen: ${names.join('')}.`
      : `Einige Einheiten sind weggelassen; diese passen nicht alle hinein: ${names.join(', ')}.`;
  },
  /** A change that was made to the week that was asked about. */
  changed: (p: { change: Move['change']; session: SessionWords; from: Day; to?: Day }): string => {
    const what = named(p.session);
    const from = dayNames[p.from];
    if (p.change === 'ease') return `Am ${from} locker gemacht: ${what}.`;
    if (p.change === 'drop') return `Am ${from} weggelassen: ${what}.`;
    return `Von ${from} auf ${p.to === undefined ? 'einen anderen Tag' : dayNames[p.to]} verschoben: ${what}.`;
  },
  /** Sessions of a day for which the picture has no room. */
  more: (p: { count: number }): string => `+${p.count} mehr`,

  legend: {
    run: 'Lauf',
    cross: 'Crosstraining',
    easy: intensities.easy,
    moderate: intensities.moderate,
    hard: intensities.hard,
    long: 'lang',
    club: 'Club',
  },

  alt: {
    day: (p: { day: Day; sessions: readonly SessionWords[] }): string =>
      `${dayNames[p.day]}: ${p.sessions.length === 0 ? 'Ruhe' : p.sessions.map(spoken).join('; danach ')}.`,
    cut: 'Der Rest passt nicht hierher.',
  },

  table: { day: 'Tag', session: 'Einheit', intensity: 'Wie hart', time: 'Wann' },

  calendar: {
    name: 'Trainingswoche',
    summary: (p: SessionWords): string => `${p.club ? 'Club: ' : ''}${p.label}${inBrackets(p)}`,
    cancelled: 'Diese Einheit ist nicht mehr in der Woche.',
    why: (p: { reasons: readonly string[] }): string => `Warum: ${p.reasons.join(' ')}`,
    sources: (p: { sources: readonly string[] }): string =>
      `Aus der Wissenssammlung des Clubs: ${p.sources.join('; ')}.`,
    placeholder: (p: { time: TimeOfDay; clock: string }): string =>
      `${p.clock} und die Länge von einer Stunde sind nur Platzhalter für „${times[p.time].word}“: Verschieb beides so, wie es dir passt.`,
    wholeDay: 'Es war keine Tageszeit angegeben, deshalb gilt es für den ganzen Tag.',
  },

  /** The last line of the text file, which tells it from files that are not ours. */
  mark: 'Von Paceline geschrieben. Wenn du hier wieder eine Woche speicherst, wird diese Datei ersetzt.',

  saved: (p: {
    directory: string;
    files: readonly string[];
    begins: { readonly day: number; readonly month: number };
  }): string => `${list(p.files)} in ${p.directory} gespeichert, für die Woche ab ${date(p.begins)}.`,

  problems: {
    /** The zone is that of the machine: `given` is what it says, absent where that is none. */
    unknownZone: (p: { given?: string; nearest: readonly string[] }): string =>
      `${p.given === undefined ? 'Ich kann die Zeitzone dieses Rechners nicht erkennen' : `Eine Zeitzone „${p.given}“ kenne ich nicht`}, deshalb habe ich nichts gespeichert. Setz die Umgebungsvariable TZ auf Region und Stadt, wie ${p.nearest.length === 0 ? 'Europe/Madrid' : either(p.nearest)}, und speicher dann noch einmal.`,
    /** `where` is the file, where the calendar came from one. */
    brokenCalendar: (p: { where?: string }): string =>
      `${p.where ?? 'Die frühere Kalenderdatei'} lässt sich nicht als Kalender von mir lesen, deshalb weiß ich nicht, was sich seitdem geändert hat. Leg sie woanders ab, und speicher dann noch einmal.`,
    /** `where` is the file, where the calendar came from one. */
    foreignEvents: (p: { where?: string }): string =>
      `${p.where ?? 'Die frühere Kalenderdatei'} enthält Termine, die nicht von mir sind und beim Speichern verloren gingen. Leg sie woanders ab, und speicher dann noch einmal.`,
    /** A week that was checked, that is no yes, and that no changes were found for. */
    notAllowed:
      'Diese Woche habe ich nicht gespeichert: Nach der Antwort oben sollte sie nicht so bleiben. Ändere sie, frag noch einmal und speicher dann.',
    /** A week of which too little is known. */
    notDecided:
      'Diese Woche habe ich nicht gespeichert: Sie ist noch nicht entschieden. Beantworte, was ich gefragt habe, und speicher dann.',
    files: {
      'not-a-folder': (p: { where: string; reason: string }): string =>
        `${p.where} ist kein Ordner: Etwas anderes ist im Weg (${p.reason}). Wähl einen anderen Ordner.`,
      'not-writable': (p: { where: string; reason: string }): string =>
        `In ${p.where} kann ich nicht speichern (${p.reason}). Mach es beschreibbar, oder wähl einen anderen Ordner.`,
      full: (p: { where: string; reason: string }): string =>
        `Der Datenträger mit ${p.where} ist voll (${p.reason}). Schaff etwas Platz, oder wähl einen anderen Ordner.`,
      'bad-name': (p: { where: string; reason: string }): string =>
        `${p.where} kann hier kein Name eines Ordners sein (${p.reason}). Wähl einen anderen, kürzeren Namen.`,
      'not-ours': (p: { where: string }): string =>
        `${p.where} gibt es schon und ist keine Datei von mir, deshalb habe ich sie nicht angerührt. Leg sie woanders ab, oder wähl einen anderen Ordner.`,
      'in-the-way': (p: { where: string; reason: string }): string =>
        `${p.where} ist keine gewöhnliche Datei (${p.reason}), deshalb habe ich sie nicht angerührt. Leg sie woanders ab, und speicher dann noch einmal.`,
    },
  },
};
