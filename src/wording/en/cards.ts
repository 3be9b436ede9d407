import { MONTHS } from './plan-names.ts';
import { planCommands } from './plan-commands.ts';
import type { Move } from '../../planner/plan.ts';
import type { Activity, Day, Goal, Intensity, Level, Season, TimeOfDay } from '../../planner/session.ts';
import { knownOf, nameTells, timesEach, type SessionWords } from '../card-words.ts';

const days: Readonly<Record<Day, { readonly long: string; readonly short: string }>> = {
  monday: { long: 'Monday', short: 'Mon' },
  tuesday: { long: 'Tuesday', short: 'Tue' },
  wednesday: { long: 'Wednesday', short: 'Wed' },
  thursday: { long: 'Thursday', short: 'Thu' },
  friday: { long: 'Friday', short: 'Fri' },
  saturday: { long: 'Saturday', short: 'Sat' },
  sunday: { long: 'Sunday', short: 'Sun' },
};

const { run: runs } = planCommands.choices;

const activities: Readonly<Record<Activity, string>> = {
  swimming: 'Swim',
  cycling: 'Ride',
  strength: 'Strength',
  yoga: 'Yoga',
  pilates: 'Pilates',
  rowing: 'Rowing',
  dance: 'Dance',
  climbing: 'Climbing',
  'martial-arts': 'Martial arts',
  plyometrics: 'Plyometrics',
  elliptical: 'Elliptical',
  'pool-running': 'Pool run',
  walking: 'Walk',
  hiking: 'Hike',
  hiit: 'HIIT',
  football: 'Football',
  tennis: 'Tennis',
  basketball: 'Basketball',
  skiing: 'Skiing',
  skating: 'Skating',
};

const intensities: Readonly<Record<Intensity, string>> = { easy: 'easy', moderate: 'moderate', hard: 'hard' };

const times: Readonly<
  Record<TimeOfDay, { readonly word: string; readonly short: string; readonly when: string }>
> = {
  morning: { word: 'morning', short: 'AM', when: 'in the morning' },
  midday: { word: 'midday', short: 'noon', when: 'at midday' },
  evening: { word: 'evening', short: 'PM', when: 'in the evening' },
};

const levels: Readonly<Record<Level, string>> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
};

const goals: Readonly<Record<Goal, string>> = {
  marathon: 'marathon',
  half: 'half marathon',
  '10k': '10 km',
  '5k': '5 km',
  sprint: 'sprints',
  general: 'general fitness',
};

const seasons: Readonly<Record<Season, string>> = {
  'off-season': 'off-season',
  'race-season': 'race season',
};

const date = (p: { readonly day: number; readonly month: number }): string =>
  `${p.day} ${MONTHS[p.month - 1] ?? ''}`;

/** `[x, y, z]` → `x, y or z`. */
const either = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`;

/** Names that keep their capital letters inside a sentence. */
const PROPER = ['HIIT', 'Pilates'];

/** `Easy run` → `easy run`. */
const inside = (label: string): string =>
  PROPER.includes(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** `swim, hard, in the evening`, as it stands inside a sentence. */
const spoken = (said: SessionWords): string =>
  [
    inside(said.label),
    ...(said.intensity === undefined || nameTells(said, intensities) ? [] : [intensities[said.intensity]]),
    ...(said.time === undefined ? [] : [times[said.time].when]),
    ...(said.club ? ['with the club'] : []),
  ].join(', ');

/** `hard swim`, `easy run`. */
const named = (said: SessionWords): string =>
  said.intensity === undefined || nameTells(said, intensities)
    ? inside(said.label)
    : `${intensities[said.intensity]} ${inside(said.label)}`;

/** ` (hard)`; nothing where the name tells it, or nobody knows. */
const inBrackets = (said: SessionWords): string =>
  said.intensity === undefined || nameTells(said, intensities) ? '' : ` (${intensities[said.intensity]})`;

/** English words of a week as picture, text, table and calendar. Labels are short: they are read on a phone. */
export const cards = {
  days,
  runs,
  /** A run whose kind is open. */
  run: 'Run',
  activities,
  /** Cross-training whose activity is open. */
  cross: 'Cross-training',
  intensities,
  times,
  rest: 'Rest',
  club: 'club',

  title: (p: { begins?: { readonly day: number; readonly month: number } }): string =>
    p.begins === undefined ? 'Your week' : `Week of ${date(p.begins)}`,
  /** What is known of the runner; empty where nothing is. */
  subtitle: (p: { level?: Level; goal?: Goal; season?: Season }): string =>
    knownOf([p.level && levels[p.level], p.goal && goals[p.goal], p.season && seasons[p.season]]),
  /** Sessions that cannot be had together, so that some are left out, maybe of others too; one alone is left out itself. */
  leftOut: (p: { sessions: readonly SessionWords[] }): string => {
    const names = timesEach(p.sessions.map(named));
    return p.sessions.length === 1
      ? `Left out: ${names.join('')}.`
      : `Some sessions are left out; these do not all fit: ${names.join(', ')}.`;
  },
  /** A change that was made to the week that was asked about. */
  changed: (p: { change: Move['change']; session: SessionWords; from: Day; to?: Day }): string => {
    const the = `the ${named(p.session)}`;
    const from = days[p.from].long;
    if (p.change === 'ease') return `Made ${the} on ${from} easy.`;
    if (p.change === 'drop') return `Left out ${the} on ${from}.`;
    return `Moved ${the} from ${from} to ${p.to === undefined ? 'another day' : days[p.to].long}.`;
  },
  /** Sessions of a day for which the picture has no room. */
  more: (p: { count: number }): string => `+${p.count} more`,

  legend: {
    run: 'Run',
    cross: 'Cross-training',
    easy: 'easy',
    moderate: 'moderate',
    hard: 'hard',
    long: 'long',
    club: 'club',
  },

  alt: {
    day: (p: { day: Day; sessions: readonly SessionWords[] }): string =>
      `${days[p.day].long}: ${p.sessions.length === 0 ? 'rest' : p.sessions.map(spoken).join('; then ')}.`,
    cut: 'The rest does not fit here.',
  },

  table: { day: 'Day', session: 'Session', intensity: 'How hard', time: 'When' },

  calendar: {
    name: 'Training week',
    summary: (p: SessionWords): string => `${p.club ? 'Club: ' : ''}${p.label}${inBrackets(p)}`,
    cancelled: 'This session is no longer in the week.',
    why: (p: { reasons: readonly string[] }): string => `Why: ${p.reasons.join(' ')}`,
    sources: (p: { sources: readonly string[] }): string =>
      `From the club's knowledge: ${p.sources.join('; ')}.`,
    placeholder: (p: { time: TimeOfDay; clock: string }): string =>
      `${p.clock} and the length of an hour only hold a place for “${times[p.time].word}”: move them to what suits you.`,
    wholeDay: 'No time of day was given, so it stands for the whole day.',
  },

  /** The last line of the text file, which tells it from files that are not ours. */
  mark: 'Written by Paceline. When you save a week here again, this file is replaced.',

  saved: (p: {
    directory: string;
    files: readonly string[];
    begins: { readonly day: number; readonly month: number };
  }): string =>
    `Saved ${p.files.slice(0, -1).join(', ')} and ${p.files.at(-1) ?? ''} in ${p.directory}, for the week of ${date(p.begins)}.`,

  problems: {
    /** The zone is that of the machine: `given` is what it says, absent where that is none. */
    unknownZone: (p: { given?: string; nearest: readonly string[] }): string =>
      `${p.given === undefined ? 'I cannot tell the time zone of this machine' : `I know no time zone “${p.given}”`}, so I saved nothing. Set the environment variable TZ to region and city, such as ${p.nearest.length === 0 ? 'Europe/Madrid' : either(p.nearest)}, then save again.`,
    /** `where` is the file, where the calendar came from one. */
    brokenCalendar: (p: { where?: string }): string =>
      `${p.where ?? 'The earlier calendar file'} cannot be read as a calendar of mine, so I cannot tell what has changed since. Move it elsewhere, then save again.`,
    /** `where` is the file, where the calendar came from one. */
    foreignEvents: (p: { where?: string }): string =>
      `${p.where ?? 'The earlier calendar file'} holds events that are not mine, and saving would lose them. Move it elsewhere, then save again.`,
    /** A week that was checked, that is no yes, and that no changes were found for. */
    notAllowed:
      'I did not save this week: by the answer above it should not stay as it is. Change it and ask again, then save.',
    /** A week of which too little is known. */
    notDecided: 'I did not save this week: it is not decided yet. Answer what I asked, then save.',
    files: {
      'not-a-folder': (p: { where: string; reason: string }): string =>
        `${p.where} is no folder: something else is in the way (${p.reason}). Choose another folder.`,
      'not-writable': (p: { where: string; reason: string }): string =>
        `I cannot save in ${p.where} (${p.reason}). Make it writable, or choose another folder.`,
      full: (p: { where: string; reason: string }): string =>
        `The disk that holds ${p.where} is full (${p.reason}). Free some space, or choose another folder.`,
      'bad-name': (p: { where: string; reason: string }): string =>
        `${p.where} cannot be the name of a folder here (${p.reason}). Choose another, shorter name.`,
      'not-ours': (p: { where: string }): string =>
        `${p.where} is there already and is no file of mine, so I left it alone. Move it elsewhere, or choose another folder.`,
      'in-the-way': (p: { where: string; reason: string }): string =>
        `${p.where} is no ordinary file (${p.reason}), so I left it alone. Move it elsewhere, then save again.`,
    },
  },
};
