import type { Hit } from '../../knowledge/phrases.ts';
import type { TimeOfDay } from '../../planner/session.ts';

/** The first hours of midday and of the evening, on a clock of 24 hours. */
const MIDDAY_FROM = 11;
const EVENING_FROM = 15;
const NOON = 12;
const HOURS = 24;

/** Hours in one word: `6am`, `7pm`, `20h`, `18h30`. */
const IN_ONE = /^(\d{1,2})(?:h(?:\d{2})?|(am|pm))$/;
/** The minutes and the half of the day in one word, behind the hour: `5:30am`. */
const GLUED_MINUTES = /^[0-5]\d(am|pm)$/;
/** Words behind an hour, and words before one that make it a time of day. */
const BEHIND: ReadonlySet<string> = new Set('am pm uhr h oclock heures'.split(' '));
const BEFORE: ReadonlySet<string> = new Set('at las um gegen @'.split(' '));

/** The times of day that are said by the clock: "at 6", "7 pm", "a las 20h", "um 18 Uhr". Hours without more are those of a day's 24. */
export function clockTimes(words: readonly string[]): Hit<TimeOfDay>[] {
  return words.flatMap((word, start): Hit<TimeOfDay>[] => {
    const [, inOne, half] = IN_ONE.exec(word) ?? [];
    const [, glued] = (/^\d{1,2}$/.test(word) && GLUED_MINUTES.exec(words[start + 1] ?? '')) || [];
    if (glued !== undefined) return [{ value: timeOf(Number(word), glued === 'pm'), start, end: start + 2 }];
    const minutes = /^[0-5]\d$/.test(words[start + 1] ?? '') ? 1 : 0;
    const behind = words[start + 1 + minutes] ?? '';
    const alone = /^\d{1,2}$/.test(word) && (BEHIND.has(behind) || BEFORE.has(words[start - 1] ?? ''));
    if (inOne === undefined && !alone) return [];
    const hour = Number(inOne ?? word);
    if (hour >= HOURS) return [];
    const end = start + 1 + (inOne === undefined && BEHIND.has(behind) ? minutes + 1 : 0);
    return [{ value: timeOf(hour, (half ?? behind) === 'pm'), start, end }];
  });
}

function timeOf(said: number, afternoon: boolean): TimeOfDay {
  const hour = said + (afternoon && said < NOON ? NOON : 0);
  if (hour < MIDDAY_FROM) return 'morning';
  return hour < EVENING_FROM ? 'midday' : 'evening';
}
