import { createHash } from 'node:crypto';
import { DAYS, type Session, type TimeOfDay } from '../planner/session.ts';
import { placedIn, type Placed } from '../planner/week.ts';
import { sessionWords, type Card, type CardWords, type Reason } from './card.ts';
import { dayShown } from './iso-day.ts';

/** Clock times that hold a place for a time of day until the member moves them; minutes after midnight. */
const PLACEHOLDERS: Readonly<Record<TimeOfDay, number>> = {
  morning: 7 * 60,
  midday: 12 * 60 + 30,
  evening: 18 * 60 + 30,
};
/** The placeholder for how long a session takes, in minutes. */
export const PLACEHOLDER_MINUTES = 60;

/** Letters of the owner's fingerprint: enough to keep owners apart, without telling who they are. */
const FINGERPRINT_LETTERS = 16;

/** One event of the calendar file. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** ISO day. */
  readonly day: string;
  /** Minutes after midnight; absent where the event takes the whole day. */
  readonly from?: number;
}

/** Whose week it is and when it begins: what the names of events are made of. */
export interface WeekOwner {
  /** ISO day of a Monday. */
  readonly monday: string;
  /** Anything that tells owners apart, such as a member's id. It does not show in the file. */
  readonly owner: string;
}

/** True for the name of an event that this program made, for whichever week and owner. */
export const isOurs = (uid: string): boolean => /^[\w-]+@paceline$/.test(uid);

/** True for the name of an event of this week and owner. */
export const isOfWeek = (uid: string, week: WeekOwner): boolean =>
  isOurs(uid) && uid.startsWith(`${week.monday}-`) && uid.endsWith(ending(week));

/**
 * The events of a week, Monday first. A session is named by its week, its owner, what it is and which one of its
 * kind, not by its day, so that it keeps its name when it moves.
 */
export function eventsOf(card: Card, of: WeekOwner, words: CardWords): CalendarEvent[] {
  const ofKind = new Map<string, number>();
  const inSlot = new Map<string, number>();
  return placedIn(card.week).map(({ day, session }) => {
    const kind = kindOf(session);
    const { time } = session;
    const slot = `${DAYS.indexOf(day)} ${time ?? ''}`;
    const [ordinal, before] = [(ofKind.get(kind) ?? 0) + 1, inSlot.get(slot) ?? 0];
    ofKind.set(kind, ordinal);
    inSlot.set(slot, before + 1);
    const from = time === undefined ? undefined : PLACEHOLDERS[time] + before * PLACEHOLDER_MINUTES;
    return {
      uid: `${of.monday}-${kind}-${ordinal}${ending(of)}`,
      summary: words.calendar.summary(sessionWords(session, words)),
      description: description(reasonsFor({ day, session }, card), { time, from }, words),
      day: dayShown(of.monday, day, card.days),
      ...(from !== undefined && { from }),
    };
  });
}

/** The reasons that speak of a session, or of all on its day. */
function reasonsFor({ day, session }: Placed, { reasons }: Card): Reason[] {
  return reasons.filter(
    (reason) =>
      reason.days?.includes(day) === true &&
      (reason.session === undefined || kindOf(reason.session) === kindOf(session)),
  );
}

function description(
  about: readonly Reason[],
  { time, from }: { readonly time: TimeOfDay | undefined; readonly from: number | undefined },
  { calendar }: CardWords,
): string {
  const reasons = about.map((reason) => reason.text);
  const sources = sourcesOf(about);
  const when =
    time === undefined || from === undefined
      ? calendar.wholeDay
      : calendar.placeholder({ time, clock: clock(from) });
  return [
    ...(reasons.length === 0 ? [] : [calendar.why({ reasons })]),
    ...(sources.length === 0 ? [] : [calendar.sources({ sources })]),
    when,
  ].join('\n');
}

/** Titles of the entries that reasons rest on, each once. */
export const sourcesOf = (reasons: readonly Reason[]): string[] => [
  ...new Set(reasons.flatMap(({ source }) => source ?? [])),
];

/** What a session is, whatever its day, time and intensity. */
function kindOf(session: Session): string {
  if (session.kind === 'cross') return session.activity ?? 'cross';
  return session.run === undefined ? 'run' : `run-${session.run}`;
}

function ending({ owner }: WeekOwner): string {
  const fingerprint = createHash('sha256').update(owner).digest('hex').slice(0, FINGERPRINT_LETTERS);
  return `-${fingerprint}@paceline`;
}

const two = (part: number): string => String(part).padStart(2, '0');
/** `450` → `07:30`. */
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
