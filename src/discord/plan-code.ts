import {
  DAY_KINDS,
  SEASON_CHANGES,
  WEAKNESSES,
  type PlanQuestion,
  type QuestionForm,
  type Wish,
} from '../planner/plan.ts';
import {
  ACTIVITIES,
  DAYS,
  GAPS,
  GOALS,
  INTENSITIES,
  LEVELS,
  ORDERS,
  RUN_KINDS,
  RUN_LOADS,
  SEASONS,
  TIMES,
  type Session,
  type Week,
} from '../planner/session.ts';

/** Numbers and places in lists are written with the digits and the small letters, one each. */
const RADIX = 36;
const FIELD_MARK = '.';
const ITEM_MARK = ',';
/** Stands for what was left open. */
const OPEN = '-';

const INTENTS = [
  'same-day',
  'frequency',
  'placement',
  'season',
  'goal',
  'focus',
  'week-check',
  'week-build',
] as const satisfies readonly PlanQuestion['intent'][];
const FORMS = ['against', 'open'] as const satisfies readonly QuestionForm[];

/** How the value of one field is written; `read` gives undefined for anything that `write` does not write. */
interface Codec {
  readonly write: (value: never) => string;
  readonly read: (text: string) => unknown;
}

const one = <T>(list: readonly T[]): Codec => ({
  write: (value: T) => place(list, value),
  read: (text) => (text.length === 1 ? list[Number.parseInt(text, RADIX)] : undefined),
});
const many = <T>(list: readonly T[]): Codec => ({
  write: (values: readonly T[]) => values.map((value) => place(list, value)).join(''),
  read: (text) => {
    const read = text.split('').map((letter) => list[Number.parseInt(letter, RADIX)]);
    return read.every((value) => value !== undefined) ? read : undefined;
  },
});
const number: Codec = {
  write: (value: number) => value.toString(RADIX),
  read: (text) => (/^[\da-z]{1,4}$/.test(text) ? Number.parseInt(text, RADIX) : undefined),
};
const flag: Codec = { write: () => '', read: (text) => (text === '' ? true : undefined) };
const sessions: Codec = {
  write: (wishes: readonly Wish[]) => wishes.map(sessionCode).join(ITEM_MARK),
  read: (text) => {
    const read = text === '' ? [] : text.split(ITEM_MARK).map(sessionOf);
    return read.every((session) => session !== undefined) ? read : undefined;
  },
};
const week: Codec = {
  write: (value: Week) =>
    DAYS.flatMap((day) => value[day].map((session) => place(DAYS, day) + sessionCode(session))).join(
      ITEM_MARK,
    ),
  read: (text) => {
    const days = DAYS.map((day) => [day, [] as Session[]] as const);
    for (const item of text === '' ? [] : text.split(ITEM_MARK)) {
      const day = days[Number.parseInt(item.charAt(0), RADIX)];
      const session = sessionOf(item.slice(1));
      if (day === undefined || session === undefined) return undefined;
      day[1].push(session);
    }
    return Object.fromEntries(days);
  },
};

/** A letter for each field, never used again for another: old messages carry it. */
const FIELDS = {
  level: ['l', one(LEVELS)],
  goal: ['g', one(GOALS)],
  season: ['s', one(SEASONS)],
  weeksToRace: ['r', number],
  newActivity: ['n', flag],
  refuses: ['f', many(ACTIVITIES)],
  likes: ['k', many(ACTIVITIES)],
  form: ['q', one(FORMS)],
  run: ['u', one(RUN_LOADS)],
  activity: ['a', one(ACTIVITIES)],
  activityIntensity: ['i', one(INTENSITIES)],
  order: ['o', one(ORDERS)],
  orderAsked: ['O', flag],
  gap: ['p', one(GAPS)],
  gapAsked: ['P', flag],
  count: ['c', number],
  replacesRuns: ['R', flag],
  lapsed: ['L', flag],
  onTop: ['T', flag],
  week: ['w', week],
  impossible: ['x', many(DAYS)],
  on: ['d', many(DAYS)],
  onKind: ['D', one(DAY_KINDS)],
  everyOne: ['e', flag],
  changes: ['C', many(SEASON_CHANGES)],
  activities: ['A', many(ACTIVITIES)],
  weaknesses: ['W', many(WEAKNESSES)],
  severalAtOnce: ['S', flag],
  runs: ['U', sessions],
  wishes: ['X', sessions],
} as const satisfies Readonly<Record<string, readonly [string, Codec]>>;

const BY_LETTER = new Map<string, readonly [string, Codec]>(
  Object.entries(FIELDS).map(([name, [letter, codec]]) => [letter, [name, codec]]),
);

/** What a question says of the member's body: it is never written down. */
const OF_THE_BODY: ReadonlySet<string> = new Set(['wornOut', 'weaknesses']);
/** What comes from the club's settings each time anew. */
const OF_THE_CLUB: ReadonlySet<string> = new Set(['limits']);

/**
 * A plan question in a few characters, for a `custom_id`; undefined where it says something of the member's body,
 * which is never written down. `planOf` gives it back, without the club's limits.
 */
export function planCode(question: PlanQuestion): string | undefined {
  const parts = Object.entries(question).filter(
    ([name, value]) => value !== undefined && name !== 'intent' && !OF_THE_CLUB.has(name),
  );
  if (parts.some(([name]) => OF_THE_BODY.has(name))) return undefined;
  const written = parts.map(([name, value]) => {
    const [letter, codec] = FIELDS[name as keyof typeof FIELDS];
    return letter + codec.write(value as never);
  });
  return [place(INTENTS, question.intent), ...written].join(FIELD_MARK);
}

/** The question that `planCode` wrote; undefined for anything else. */
export function planOf(code: string): PlanQuestion | undefined {
  const [intentPlace = '', ...fields] = code.split(FIELD_MARK);
  const intent = INTENTS[Number.parseInt(intentPlace, RADIX)];
  if (intent === undefined) return undefined;
  const read = fields.map((field) => {
    const known = BY_LETTER.get(field.charAt(0));
    return known && ([known[0], known[1].read(field.slice(1))] as const);
  });
  if (read.some((field) => field?.[1] === undefined)) return undefined;
  const question = { intent, ...Object.fromEntries(read.filter((field) => field !== undefined)) };
  return isWhole(question) ? question : undefined;
}

/** True where nothing is missing without which the question could not be asked. */
function isWhole(question: { readonly intent: PlanQuestion['intent'] }): question is PlanQuestion {
  switch (question.intent) {
    case 'placement':
    case 'week-check':
      return 'week' in question;
    case 'week-build':
      return 'week' in question && 'wishes' in question;
    case 'same-day':
    case 'frequency':
    case 'season':
    case 'goal':
    case 'focus':
      return true;
  }
}

/** A session: what it is, how hard, when, and the days that it is wished for. Capitals are the club's own. */
function sessionCode(session: Wish): string {
  const { intensity, time, on } = session;
  const rest = place(INTENSITIES, intensity) + place(TIMES, time) + (on ? many(DAYS).write(on as never) : '');
  if (session.kind === 'cross') return `x${place(ACTIVITIES, session.activity)}${rest}`;
  return `${session.club === true ? 'R' : 'r'}${place(RUN_KINDS, session.run)}${rest}`;
}

const SESSION = /^([xrR])([\da-z-])([\da-z-])([\da-z-])([\da-z]*)$/;

function sessionOf(code: string): Wish | undefined {
  const match = SESSION.exec(code);
  if (!match) return undefined;
  const [, kind, what = OPEN, hard = OPEN, when = OPEN, days = ''] = match;
  const on = days.split('').flatMap((letter) => DAYS[Number.parseInt(letter, RADIX)] ?? []);
  const shared = {
    ...open('intensity', INTENSITIES, hard),
    ...open('time', TIMES, when),
    ...(on.length > 0 && { on }),
  };
  return kind === 'x'
    ? { kind: 'cross', ...open('activity', ACTIVITIES, what), ...shared }
    : { kind: 'run', ...open('run', RUN_KINDS, what), ...shared, ...(kind === 'R' && { club: true }) };
}

function open<K extends string, T>(key: K, list: readonly T[], letter: string): { readonly [P in K]?: T } {
  const value = letter === OPEN ? undefined : list[Number.parseInt(letter, RADIX)];
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}

function place<T>(list: readonly T[], value: T | undefined): string {
  return value === undefined ? OPEN : list.indexOf(value).toString(RADIX);
}
