/** How many questions are answered within a minute. */
export interface QuestionLimits {
  readonly member: number;
  readonly club: number;
}

/** What holds where whoever runs the bot has set nothing. */
export const QUESTIONS_PER_MINUTE: QuestionLimits = { member: 10, club: 120 };

const WINDOW_MS = 60_000;
const DROP_EVERY_MS = 1_000;

/** A question that somebody asks. */
export interface Asking {
  readonly member: string;
  /** Absent in direct messages, which count for the member alone. */
  readonly club?: string;
  /** Where it is asked; it tells who has been told of a club's limit. */
  readonly place: string;
}

/** Whether a question is answered now. */
export type Admission =
  | { readonly isAdmitted: true }
  | {
      readonly isAdmitted: false;
      readonly limit: keyof QuestionLimits;
      /** When there is room for a question again, in milliseconds since 1970. */
      readonly until: number;
      /** Nobody has been told yet: the member or, where the club's limit is reached, who is in that place. */
      readonly isFirst: boolean;
    };

/** The questions of a minute: those of one member, or of one club. */
interface Window {
  /** When each was asked, oldest first, from `head` on. */
  readonly times: number[];
  head: number;
  /** Who has been told that the limit is reached until `toldUntil`. */
  toldUntil: number;
  told?: Set<string>;
}

/**
 * Counts questions in a sliding minute, in memory alone. Gives a function that says whether a question is answered
 * now; only those that are count. `now` is the clock, in milliseconds since 1970.
 */
export function makeFairness(limits: QuestionLimits, now: () => number): (asking: Asking) => Admission {
  const members = makeWindows();
  const clubs = makeWindows();

  return ({ member, club, place }) => {
    const at = now();
    const ofMember = members.of(member, at);
    const ofClub = club === undefined ? undefined : clubs.of(club, at);
    // Who has asked too much themselves is told that, whatever the others do.
    const held =
      reached(ofMember, limits.member, 'member') ?? (ofClub && reached(ofClub, limits.club, 'club'));
    if (held === undefined) {
      ofMember.times.push(at);
      ofClub?.times.push(at);
      return { isAdmitted: true };
    }
    const { window, limit, until } = held;
    return { isAdmitted: false, limit, until, isFirst: tells(window, until, limit === 'club' ? place : '') };
  };
}

function reached<Limit extends keyof QuestionLimits>(window: Window, most: number, limit: Limit) {
  const count = window.times.length - window.head;
  if (count < most) return undefined;
  const first = window.times[window.times.length - most] ?? 0;
  return { window, limit, until: first + WINDOW_MS };
}

/** Notes that somebody is told; true where they have not been, of this time. */
function tells(window: Window, until: number, whom: string): boolean {
  if (window.toldUntil !== until || window.told === undefined) window.told = new Set();
  window.toldUntil = until;
  const isFirst = !window.told.has(whom);
  window.told.add(whom);
  return isFirst;
}

/** Windows by name, those least recently looked at first; those that have emptied are dropped. */
function makeWindows() {
  const windows = new Map<string, Window>();

  let lookedAt = 0;

  /** Not at each question: looking at the front of a map that much is taken from costs as much as what was taken. */
  function dropEmpty(at: number): void {
    if (Math.abs(at - lookedAt) < DROP_EVERY_MS) return;
    lookedAt = at;
    for (const [name, { times }] of windows) {
      if ((times.at(-1) ?? 0) > at - WINDOW_MS) return;
      windows.delete(name);
    }
  }

  return {
    of(name: string, at: number): Window {
      const window: Window = windows.get(name) ?? { times: [], head: 0, toldUntil: 0 };
      windows.delete(name);
      dropEmpty(at);
      windows.set(name, window);
      shorten(window, at);
      return window;
    },
  };
}

/**
 * Leaves out what was asked more than a minute before `at`, and all of it where the clock was set back. The front is
 * cut off now and then, which costs less than each time.
 */
function shorten(window: Window, at: number): void {
  const { times } = window;
  if ((times.at(-1) ?? at) > at) window.head = times.length;
  while (window.head < times.length && (times[window.head] ?? 0) <= at - WINDOW_MS) window.head++;
  if (window.head <= times.length / 2) return;
  times.splice(0, window.head);
  window.head = 0;
}
