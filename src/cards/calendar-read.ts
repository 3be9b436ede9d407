import { isIsoDay } from './iso-day.ts';

/** Longer texts are no calendar of a week. Characters. */
const MAX_CHARACTERS = 1_048_576;

/** RFC 5545, 3.3.8: integers end here. */
export const MAX_SEQUENCE = 2_147_483_647;

/** Lines that say when and how often an event was written, not what it is. */
const NOT_CONTENT = ['DTSTAMP', 'SEQUENCE'];

/** What has to be known of an event to write it again. */
export interface EarlierEvent {
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly summary: string;
  readonly stamp?: Date;
  /** ISO day of its start. */
  readonly day: string;
  /** Minutes after midnight; absent where it takes the whole day. */
  readonly from?: number;
  /** Everything that the event says, to be compared. */
  readonly content: string;
}

/** The events of a calendar file by their names; undefined where the text is no whole calendar file. */
export function readCalendar(text: string): ReadonlyMap<string, EarlierEvent> | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  // A line that begins with a space goes on with the one before (RFC 5545, 3.1).
  const lines = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') return undefined;
  const events = new Map<string, EarlierEvent>();
  let begun: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (line === 'BEGIN:VEVENT') {
      if (begun !== undefined) return undefined;
      begun = index + 1;
    } else if (line === 'END:VEVENT') {
      const read = begun === undefined ? undefined : readEvent(lines.slice(begun, index));
      if (read === undefined) return undefined;
      events.set(read.uid, read.event);
      begun = undefined;
    }
  }
  return begun === undefined ? events : undefined;
}

function readEvent(
  lines: readonly string[],
): { readonly uid: string; readonly event: EarlierEvent } | undefined {
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/s.exec(line) ?? [];
    if (name !== undefined && !values.has(name)) values.set(name, value ?? '');
  }
  const uid = values.get('UID') ?? '';
  const sequence = readSequence(values.get('SEQUENCE') ?? '0');
  const start = readStart(values.get('DTSTART') ?? '');
  if (uid === '' || sequence === undefined || start === undefined) return undefined;
  const stamp = readStamp(values.get('DTSTAMP') ?? '');
  return {
    uid,
    event: {
      sequence,
      cancelled: values.get('STATUS') === 'CANCELLED',
      summary: unescapeText(values.get('SUMMARY') ?? ''),
      ...(stamp !== undefined && { stamp }),
      ...start,
      content: lines.filter((line) => !NOT_CONTENT.some((name) => line.startsWith(`${name}:`))).join('\n'),
    },
  };
}

function readSequence(value: string): number | undefined {
  const sequence = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  return sequence <= MAX_SEQUENCE ? sequence : undefined;
}

/** `20261123` or `20261123T070000`, which may end in `Z`. */
function readStart(value: string): Pick<EarlierEvent, 'day' | 'from'> | undefined {
  const [, year, month, date, hour, minute] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?$/.exec(value) ?? [];
  const day = `${year ?? ''}-${month ?? ''}-${date ?? ''}`;
  if (!isIsoDay(day)) return undefined;
  if (hour === undefined) return { day };
  return Number(hour) < 24 && Number(minute) < 60
    ? { day, from: Number(hour) * 60 + Number(minute) }
    : undefined;
}

function readStamp(value: string): Date | undefined {
  const [, day, time] = /^(\d{8})T(\d{6})Z$/.exec(value) ?? [];
  if (day === undefined || time === undefined) return undefined;
  const iso = `${day.replace(/(....)(..)/, '$1-$2-')}T${time.replace(/(..)(..)/, '$1:$2:')}Z`;
  return Number.isNaN(Date.parse(iso)) ? undefined : new Date(iso);
}

const unescapeText = (value: string): string =>
  value.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
