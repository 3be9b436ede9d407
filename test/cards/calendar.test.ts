import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { isOurCalendar, weekCalendar, type CalendarOrder } from '../../src/cards/calendar.ts';
import { readCalendar, type EarlierEvent } from '../../src/cards/calendar-read.ts';
import type { Day, Week } from '../../src/planner/session.ts';
import { anyCard, cardOf, cross, MONDAY, run, TYPICAL, weekWith, words } from './weeks.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const LATER = new Date('2026-11-21T12:00:00Z');
/** Seconds from the first of January 2025 to `NOW`. */
const FIRST_SEQUENCE = 59_486_400;
const A_DAY = 86_400;

const order = (week: Week, more: Partial<CalendarOrder> = {}): CalendarOrder => ({
  card: cardOf(week),
  monday: MONDAY,
  zone: 'Europe/Madrid',
  owner: 'member 1',
  now: NOW,
  ...more,
});

function textOf(given: CalendarOrder): string {
  const made = weekCalendar(given, words);
  if ('problem' in made) throw new Error(made.text);
  return made.text;
}

interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly sequence: number;
  readonly status: string;
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
}

/** Reads a calendar with another library, by the rules of zones that the file itself holds. */
function eventsIn(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      start: event.startDate,
      end: event.endDate,
    };
  });
}

const bySummary = (text: string, summary: string): ReadEvent => {
  const found = eventsIn(text).find((event) => event.summary === summary);
  if (found === undefined) throw new Error(`no event ${summary}`);
  return found;
};

describe('a calendar file', () => {
  it('has every session on its day', () => {
    const events = eventsIn(textOf(order(TYPICAL)));
    expect(events.map(({ summary, start }) => [summary, start.toString()])).toEqual([
      ['Easy run', '2026-11-23'],
      ['Club: Intervals (hard)', '2026-11-24T18:30:00'],
      ['Swim (easy)', '2026-11-25T07:00:00'],
      ['Tempo run (hard)', '2026-11-27T07:00:00'],
      ['Strength (moderate)', '2026-11-27T18:30:00'],
      ['Long run', '2026-11-29T07:00:00'],
    ]);
  });

  it('gives whole days where no time is known, and says that times hold a place', () => {
    const text = textOf(order(TYPICAL));
    const easy = bySummary(text, 'Easy run');
    expect([easy.start.isDate, easy.end.toString()]).toEqual([true, '2026-11-24']);
    expect(easy.description).toContain('No time of day was given');
    expect(bySummary(text, 'Swim (easy)').description).toContain(
      '07:00 and the length of an hour only hold a place',
    );
  });

  it('puts sessions of one time of day after one another', () => {
    const week = weekWith({ monday: [run('easy', { time: 'morning' }), cross('yoga', { time: 'morning' })] });
    const events = eventsIn(textOf(order(week)));
    expect(events.map(({ start, end }) => `${start.toString()} ${end.toString()}`)).toEqual([
      '2026-11-23T07:00:00 2026-11-23T08:00:00',
      '2026-11-23T08:00:00 2026-11-23T09:00:00',
    ]);
  });

  it.each([
    ['Europe/Madrid', '2027-03-22', ['06:00', '05:00']],
    ['Europe/Madrid', '2026-10-19', ['05:00', '06:00']],
    ['America/New_York', '2027-03-08', ['12:00', '11:00']],
    ['America/New_York', '2026-10-26', ['11:00', '12:00']],
  ])('keeps its clock times in %s when the clocks change in the week of %s', (zone, monday, utc) => {
    const week = weekWith({
      saturday: [run('easy', { time: 'morning' })],
      sunday: [run('long', { time: 'morning' })],
    });
    const events = eventsIn(textOf(order(week, { zone, monday })));
    expect(events.map(({ start }) => [start.hour, start.zone?.tzid])).toEqual([
      [7, zone],
      [7, zone],
    ]);
    expect(events.map(({ start }) => start.toJSDate().toISOString().slice(11, 16))).toEqual(utc);
  });

  it('tells why, and from where, where that is about the session', () => {
    const card = cardOf(TYPICAL, {
      reasons: [
        'The whole week is fine.',
        { text: 'Friday fits; really, it does.', days: ['friday', 'monday'], source: 'Same day' },
        {
          text: 'The strength work moved.',
          days: ['friday'],
          session: cross('strength'),
          source: 'Strength',
        },
        { text: 'Left out the ride on Sunday.', source: 'Cycling' },
      ],
    });
    const text = textOf(order(TYPICAL, { card }));
    const about = (summary: string): readonly string[] =>
      bySummary(text, summary).description.split('\n').slice(0, -1);
    expect(about('Long run')).toEqual([]);
    expect(about('Easy run')).toEqual([
      'Why: Friday fits; really, it does.',
      "From the club's knowledge: Same day.",
    ]);
    expect(about('Tempo run (hard)')).toEqual(about('Easy run'));
    expect(about('Strength (moderate)')).toEqual([
      'Why: Friday fits; really, it does. The strength work moved.',
      "From the club's knowledge: Same day; Strength.",
    ]);
  });

  it('keeps to the format: short lines, ended by CR and LF, and no text that becomes a line', () => {
    fc.assert(
      fc.property(anyCard(3), (card) => {
        const text = textOf({ ...order(TYPICAL), card });
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = text.split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
        const sessions = Object.values(card.week).flat().length;
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(sessions);
        const events = eventsIn(text);
        expect(events).toHaveLength(sessions);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(sessions);
      }),
    );
  });

  it('does not let reasons add events', () => {
    const card = cardOf(TYPICAL, { reasons: ['x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\r', '\u2028;,\\'] });
    const events = eventsIn(textOf(order(TYPICAL, { card })));
    expect(events).toHaveLength(6);
    expect(events.map(({ uid }) => uid)).not.toContain('evil');
  });

  it('is refused for a week that begins on no Monday', () => {
    expect(() => weekCalendar(order(TYPICAL, { monday: '2026-11-24' }), words)).toThrow(RangeError);
  });
});

describe('a calendar file written again', () => {
  const first = textOf(order(TYPICAL));

  it('is the same to the letter where nothing has changed', () => {
    expect(textOf(order(TYPICAL, { previous: first, now: LATER }))).toBe(first);
  });

  it('keeps the name of a session that moves, and raises its sequence alone', () => {
    const moved = { ...TYPICAL, wednesday: [], thursday: TYPICAL.wednesday };
    const text = textOf(order(moved, { previous: first, now: LATER }));
    const [before, after] = [bySummary(first, 'Swim (easy)'), bySummary(text, 'Swim (easy)')];
    expect(after.uid).toBe(before.uid);
    expect([before.sequence, after.sequence]).toEqual([FIRST_SEQUENCE, FIRST_SEQUENCE + A_DAY]);
    expect(after.start.toString()).toBe('2026-11-26T07:00:00');
    expect(bySummary(text, 'Long run').sequence).toBe(FIRST_SEQUENCE);
  });

  it('raises the sequence when the zone, the intensity or the reason changes', () => {
    const again = (more: Partial<CalendarOrder>): number =>
      bySummary(textOf(order(TYPICAL, { previous: first, ...more })), 'Swim (easy)').sequence;
    const about = (day: Day): Partial<CalendarOrder> => ({
      card: cardOf(TYPICAL, { reasons: [{ text: 'Because.', days: [day] }] }),
    });
    expect(again({})).toBe(FIRST_SEQUENCE);
    expect(again(about('tuesday'))).toBe(FIRST_SEQUENCE);
    expect(again({ zone: 'Europe/Berlin' })).toBe(FIRST_SEQUENCE + 1);
    expect(again(about('wednesday'))).toBe(FIRST_SEQUENCE + 1);
  });

  it('cancels what has gone, once, and brings it back with a higher sequence', () => {
    const without = { ...TYPICAL, wednesday: [] };
    const second = textOf(order(without, { previous: first }));
    const gone = bySummary(second, 'Swim (easy)');
    expect([gone.status, gone.sequence, gone.start.toString()]).toEqual([
      'CANCELLED',
      FIRST_SEQUENCE + 1,
      '2026-11-25T07:00:00',
    ]);
    const third = textOf(order(without, { previous: second }));
    expect(third).toBe(second);
    const back = bySummary(textOf(order(TYPICAL, { previous: third })), 'Swim (easy)');
    expect([back.uid, back.status, back.sequence]).toEqual([gone.uid, 'CONFIRMED', FIRST_SEQUENCE + 2]);
  });

  it('rises from folder to folder, where no file before tells how far it was', () => {
    const elsewhere = textOf(
      order({ ...TYPICAL, wednesday: [], thursday: TYPICAL.wednesday }, { now: LATER }),
    );
    expect(bySummary(elsewhere, 'Swim (easy)').sequence).toBe(FIRST_SEQUENCE + A_DAY);
  });

  it('rises even where the clock was set back', () => {
    const earlier = new Date('2020-01-01T12:00:00Z');
    const text = textOf(order({ ...TYPICAL, wednesday: [] }, { previous: first, now: earlier }));
    expect(bySummary(text, 'Swim (easy)').sequence).toBe(FIRST_SEQUENCE + 1);
    expect(eventsIn(textOf(order(TYPICAL, { now: earlier })))[0]?.sequence).toBe(0);
  });

  it('leaves other weeks and other owners alone', () => {
    const names = (more: Partial<CalendarOrder>): readonly string[] =>
      eventsIn(textOf(order(TYPICAL, { previous: first, ...more }))).map(({ status }) => status);
    expect(new Set(names({ monday: '2026-11-30' }))).toEqual(new Set(['CONFIRMED']));
    expect(new Set(names({ owner: 'member 2' }))).toEqual(new Set(['CONFIRMED']));
  });

  it('is refused where the file before holds events of somebody else', () => {
    const previous = first.replace(/UID:2026-11-23-swimming[^\r]*/, 'UID:birthday@elsewhere');
    const made = weekCalendar(order(TYPICAL, { previous }), words);
    expect(made).toMatchObject({ problem: 'foreign-events' });
    expect(made.text).toContain('holds events that are not mine');
  });

  it('is told from files of other programs', () => {
    expect(isOurCalendar(first)).toBe(true);
    expect(isOurCalendar(first.replaceAll('\r\n', '\n'))).toBe(true);
    expect(isOurCalendar(first.replace('Paceline', 'Example'))).toBe(false);
    expect(isOurCalendar('my own notes')).toBe(false);
  });

  it('goes on counting after a week in between', () => {
    const other = textOf(order(TYPICAL, { monday: '2026-11-30', previous: first }));
    const back = textOf(order(TYPICAL, { previous: other }));
    expect(new Set(eventsIn(back).map(({ sequence }) => sequence))).toEqual(new Set([FIRST_SEQUENCE + 2]));
  });

  it('never lowers a sequence and never loses a session that was told, week after week', () => {
    fc.assert(
      fc.property(fc.array(anyCard(2), { minLength: 2, maxLength: 5 }), (cards) => {
        let previous: string | undefined;
        let known = new Map<string, EarlierEvent>();
        for (const card of cards) {
          previous = textOf(order(TYPICAL, { card, ...(previous !== undefined && { previous }) }));
          const now = new Map(readCalendar(previous));
          for (const [uid, before] of known) {
            const after = now.get(uid);
            expect(after).toBeDefined();
            if (after?.content === before.content) expect(after.sequence).toBe(before.sequence);
            else expect(after?.sequence).toBeGreaterThan(before.sequence);
          }
          known = now;
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['with the ends of lines of another system', first.replaceAll('\r\n', '\n')],
    ['with a mark of its encoding', `\ufeff${first}`],
    ['with lines folded elsewhere', first.replaceAll('SUMMARY:', 'SUMMARY\r\n\t:')],
  ])('is understood %s', (_, previous) => {
    expect(textOf(order(TYPICAL, { previous, now: LATER }))).toBe(first);
  });

  it('does not tell who owns it', () => {
    expect(first).not.toContain('member 1');
  });

  it.each([
    ['no calendar', 'hello'],
    ['nothing', ''],
    ['half a file', first.slice(0, -200)],
    ['a broken sequence', first.replace(/SEQUENCE:\d+/, 'SEQUENCE:many')],
    ['a sequence beyond the format', first.replace(/SEQUENCE:\d+/, 'SEQUENCE:9999999999')],
    ['no higher sequence left', first.replace(/SEQUENCE:\d+/, 'SEQUENCE:2147483647')],
    ['a day that does not exist', first.replace(':20261123', ':20260230')],
    ['an hour that does not exist', first.replace('T070000', 'T990000')],
    ['an event without a name', first.replace(/UID:[^\r]*\r\n/, '')],
  ])('is refused with a sentence where the file before is %s', (_, previous) => {
    const made = weekCalendar(order(TYPICAL, { previous }), words);
    expect(made).toMatchObject({ problem: 'broken-calendar' });
    expect(made.text).toContain('Move it elsewhere, then save again.');
  });

  it('never fails on whatever stands in the file before', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'UID:a@paceline',
        ' ',
        'DTSTART:20261123',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const previous = ['BEGIN:VCALENDAR', ...pieces, 'END:VCALENDAR', ''].join('\r\n');
        const made = weekCalendar(order(TYPICAL, { previous }), words);
        expect('problem' in made ? made.problem : eventsIn(made.text).length).toBeOneOf([
          'broken-calendar',
          'foreign-events',
          6,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
