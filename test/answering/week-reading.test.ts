import { describe, expect, it } from 'vitest';
import { findDays } from '../../src/answering/understanding/weeks/day-words.ts';
import { readDayList, readSessionList } from '../../src/answering/understanding/weeks/week-reading.ts';
import { dayAhead } from '../../src/answering/understanding/weeks/weekday.ts';
import { inShort, read, TODAY } from './week-writing.ts';
import { weekOf } from '../../src/planner/week.ts';

const sent = { today: TODAY };
const named = (text: string): string => {
  const { words, breaks, joined, language } = read(text);
  return findDays(words, new Set([...breaks, ...joined]), language, TODAY)
    .map(({ value }) => value.slice(0, 3))
    .join(' ');
};

describe('days in a message', () => {
  it.each([
    ['Mon, Tu, W, Th and Fri', 'mon tue wed thu fri'],
    ['M/W/F', 'mon wed fri'],
    ['mon-wed-fri swim', 'mon wed fri'],
    ['MWF gym', 'mon wed fri'],
    ['gym monday to thursday', 'mon tue wed thu'],
    ['saturday through monday', 'sat sun mon'],
    ['Mon-Fri in the office', 'mon tue wed thu fri'],
    ['move my swim from Monday to Friday', 'mon fri'],
    ['gym on the weekend', 'sat sun'],
    ['easy runs on weekdays', 'mon tue wed thu fri'],
    ['a midweek swim', 'wed'],
    ['long run tomorrow, swim today', 'tue mon'],
    ['intervals yesterday', 'sun'],
    ['Wensday and tusday', 'wed tue'],
    ['corro lunes, mié y vie', 'mon wed fri'],
    ['de lunes a jueves hago yoga', 'mon tue wed thu'],
    ['los martes nado y mañana corro', 'tue tue'],
    ['ich laufe Di, Do und So', 'tue thu sun'],
    ['montags und am Fr Yoga, sonst laufe ich', 'mon fri'],
    ['Montag bis Mittwoch Schwimmen', 'mon tue wed'],
    ['je nage le lundi, mer et ven', 'mon wed fri'],
    ['du lundi au mercredi je cours', 'mon tue wed'],
    ['I run mo, we, fr and sa', 'mon wed fri sat'],
    ['Rest on mon + fri', 'mon fri'],
    ['Intervalle di, langer Lauf so', 'tue sun'],
    ['mon easy wed tempo sat long', 'mon wed sat'],
  ])('%s', (text, days) => {
    expect(named(text)).toBe(days);
  });

  it.each([
    'I sat in the sun after my swim',
    'so do I need yoga?',
    'f for effort, w friends',
    'nadar en el mar por la mañana',
    'so weit, so gut, das mache ich am Morgen',
    'mon vélo et la mer, un jeu pour sam',
    'we ran to the sea',
    'after the swim we lift, we always do',
    'passt das so?',
  ])('%s names none', (text) => {
    expect(named(text)).toBe('');
  });

  it('counts from the day of asking, over the end of a year and a leap day', () => {
    expect([dayAhead('2026-12-31', 1), dayAhead('2028-02-28', 1), dayAhead('2028-02-29', -1)]).toEqual([
      'friday',
      'tuesday',
      'monday',
    ]);
  });
});

describe('sessions listed in an option', () => {
  const listed = (text: string): string => {
    const { placed, undated } = readSessionList(text, sent);
    const wishes = undated.filter((session) => session.kind === 'cross');
    const runs = undated.filter((session) => session.kind === 'run');
    return inShort({ intent: 'week-build', week: weekOf(placed), wishes, runs });
  };

  it.each([
    ['Mon easy, Tue intervals, Sun long', 'week-build of  | mon easy, tue intervals, sun long'],
    ['4: one long, one tempo', 'week-build of long, tempo, run, run |'],
    ['swim, 2x gym', 'week-build of swimming, strength, strength |'],
    ['swim, 2 gym', 'week-build of swimming, strength, strength |'],
    ['swim, two gym', 'week-build of swimming, strength, strength |'],
    ['gym 2x, swim', 'week-build of strength, strength, swimming |'],
    ['gym (2x), swim (1x)', 'week-build of strength, strength, swimming |'],
    ['swim, gym x2', 'week-build of swimming, strength, strength |'],
    [
      'Tu speed, W bike, Th long, F gym',
      'week-build of  | tue intervals, wed cycling, thu long, fri strength',
    ],
    ['Mon, Wed, Sat', 'week-build of  | mon run, wed run, sat run'],
    ['Mon-Fri', 'week-build of  | mon run, tue run, wed run, thu run, fri run'],
    ['mon-wed-fri easy', 'week-build of  | mon easy, wed easy, fri easy'],
    ['Mon: gym + easy run\nTue: off', 'week-build of  | mon strength + easy'],
    ['easy x2, long, tempo', 'week-build of easy, easy, long, tempo |'],
    ['swim 1, bike 2', 'week-build of swimming, cycling, cycling |'],
    ['yoga Mon or Thu', 'week-build of yoga on mon/thu |'],
    ['cross-training x2', 'week-build of cross, cross |'],
    ['Mo locker, Di Intervalle, So lang', 'week-build of  | mon easy, tue intervals, sun long'],
    ['lundi yoga, mercredi yoga, vendredi fractionné', 'week-build of  | mon yoga, wed yoga, fri intervals'],
    ['lunes suave, martes series', 'week-build of  | mon easy, tue intervals'],
    ['lundi footing, mardi fractionné, dim longue', 'week-build of  | mon easy, tue intervals, sun long'],
    ['3', 'week-build of run, run, run |'],
    ['', 'week-build of  |'],
    ['banana', 'week-build of  |'],
  ])('%s', (text, sessions) => {
    expect(listed(text)).toBe(sessions);
    expect(readSessionList(text, sent).problems).toEqual([]);
  });

  it.each([
    ['Funday long, Tue easy', { id: 'unknown-day', given: 'funday', nearest: 'sunday' }],
    ['Blursday swim, Mon run, Tue gym', { id: 'unknown-day', given: 'blursday', nearest: 'thursday' }],
    ['-2 gym', { id: 'negative-number', given: '-2' }],
    ['swim, gym x-3', { id: 'negative-number', given: '-3' }],
    ['30 gym', { id: 'too-many-sessions', count: 30, most: 14 }],
    ['swim x10, gym x5', { id: 'too-many-sessions', count: 15, most: 14 }],
    ['gym 8 days a week', { id: 'too-many-days', count: 8 }],
    ['Sat 5k race and 10k race', { id: 'two-races', day: 'saturday' }],
  ])('%s is wrong', (text, problem) => {
    expect(readSessionList(text, sent).problems).toContainEqual(problem);
  });
});

describe('days listed in an option', () => {
  it.each([
    ['Mon, Wed', 'monday wednesday'],
    ['weekend', 'saturday sunday'],
    ['Mo-Fr', 'monday tuesday wednesday thursday friday'],
    ['so', 'sunday'],
    ['sat sun', 'saturday sunday'],
    ['M W F', 'monday wednesday friday'],
    ['el lunes y el martes', 'monday tuesday'],
    ['every other day', 'monday wednesday friday sunday'],
    ['friday, monday, friday', 'monday friday'],
    ['lundi mardi', 'monday tuesday'],
  ])('%s', (text, days) => {
    expect(readDayList(text, sent)).toEqual({ days: days.split(' '), problems: [] });
  });

  it.each([
    ['Funday', { given: 'funday', nearest: 'sunday' }],
    ['monday banana', { given: 'banana' }],
    ['friday and someday', { given: 'someday' }],
    ['8', { given: '8' }],
    ['s', { given: 's' }],
  ])('%s is wrong', (text, problem) => {
    expect(readDayList(text, sent).problems).toEqual([{ id: 'unknown-day', ...problem }]);
  });
});
