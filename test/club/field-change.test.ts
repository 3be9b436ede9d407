import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeByChoice, changeByText, type Choice } from '../../src/club/field-change.ts';
import {
  chosenIn,
  FIELDS,
  isTyped,
  pageOfField,
  PANEL_PAGES,
  type ChosenName,
  type FieldName,
} from '../../src/club/fields.ts';
import { withChanges, type ClubSettings } from '../../src/club/settings.ts';
import { anySettings } from './any-settings.ts';

const ASKER = { today: '2026-11-23', locale: 'en-US' };

const NAMES = Object.keys(FIELDS) as FieldName[];
const CHOSEN = NAMES.filter((name): name is ChosenName => !isTyped(name));

/** The settings after a choice; throws what is wrong with it. */
function after(held: ClubSettings, name: ChosenName, choice: Choice): ClubSettings {
  const read = changeByChoice(name, choice)(held);
  if ('problem' in read) throw new Error(read.problem.id);
  return withChanges(held, [read.change]).settings;
}

const choose = (name: ChosenName, chosen: readonly string[], held: ClubSettings = {}): ClubSettings =>
  after(held, name, { chosen, shown: chosenIn(name, held) });

describe('every field', () => {
  it('stands on one page of the panel', () => {
    const onPages = Object.values(PANEL_PAGES).flat();
    expect(onPages.toSorted()).toEqual(NAMES.toSorted());
    for (const [page, fields] of Object.entries(PANEL_PAGES))
      for (const field of fields) expect(pageOfField(field)).toBe(page);
  });

  it('that is chosen shows what it was set to, and choosing what is shown changes nothing', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...CHOSEN), (held, name) => {
        const chosen = chosenIn(name, held);
        const next = choose(name, chosen, held);
        expect(chosenIn(name, next)).toEqual(chosen);
        for (const other of CHOSEN) expect(chosenIn(other, next)).toEqual(chosenIn(other, held));
      }),
    );
  });
});

describe('a choice', () => {
  it.each<[ChosenName, readonly string[], ClubSettings]>([
    ['ask-channels', ['1', '2'], { askChannels: ['1', '2'] }],
    ['coach-channel', ['1'], { coachChannel: '1' }],
    ['moderator-channel', ['2'], { moderatorChannel: '2' }],
    ['log-channel', ['3'], { logChannel: '3' }],
    ['no-feedback', ['4'], { channelsWithoutFeedback: ['4'] }],
    ['coach-roles', ['10'], { coachRoles: ['10'] }],
    ['moderator-roles', ['20'], { moderatorRoles: ['20'] }],
    ['language', ['de'], { language: 'de' }],
    ['detail', ['short'], { detail: 'short' }],
    ['week-start', ['sunday'], { weekStart: 'sunday' }],
    ['no-doubles', ['none'], { limits: { noDoubles: true } }],
    ['most-sessions', ['0'], { limits: { mostSessions: 0 } }],
    ['no-cross-on', ['sunday', 'tuesday'], { limits: { noCrossOn: ['tuesday', 'sunday'] } }],
  ])('of %s is set, and taken back to what holds by default', (name, chosen, settings) => {
    const set = choose(name, chosen);
    expect(set).toEqual(settings);
    expect(choose(name, chosenIn(name, {}), set)).toEqual({});
  });

  it('leaves what another has added or taken away meanwhile', () => {
    const shown = ['1', '2'];
    const choice = { shown, chosen: ['2', '3'] };
    expect(after({ askChannels: ['1', '2', '4'] }, 'ask-channels', choice).askChannels).toEqual([
      '2',
      '4',
      '3',
    ]);
    expect(after({ askChannels: ['1'] }, 'ask-channels', choice).askChannels).toEqual(['3']);
    expect(after({}, 'ask-channels', choice).askChannels).toEqual(['3']);
  });

  it('of a limit leaves the others that hold by then', () => {
    const held: ClubSettings = { limits: { mostSessions: 3, noCrossOn: ['friday'] } };
    expect(after(held, 'no-doubles', { shown: ['any'], chosen: ['none'] })).toEqual({
      limits: { noDoubles: true, noCrossOn: ['friday'], mostSessions: 3 },
    });
  });

  it('that was never offered, or is more than fits, changes nothing', () => {
    const problem = (name: ChosenName, chosen: readonly string[], held: ClubSettings = {}) =>
      changeByChoice(name, { chosen, shown: [] })(held);
    expect(problem('week-start', ['noday'])).toEqual({ problem: { id: 'no-choice' } });
    expect(problem('language', ['it'])).toEqual({ problem: { id: 'no-choice' } });
    expect(problem('most-sessions', ['15'])).toEqual({ problem: { id: 'no-choice' } });
    expect(problem('coach-channel', ['#general'])).toEqual({ problem: { id: 'no-choice' } });
    const many = Array.from({ length: 25 }, (_, at) => String(100 + at));
    expect(problem('ask-channels', ['1'], { askChannels: many })).toEqual({
      problem: { id: 'too-many', most: 25 },
    });
  });
});

describe('a typed zone', () => {
  it.each([
    ['europe/madrid', 'Europe/Madrid'],
    [' UTC ', 'UTC'],
    ['America/New York', 'America/New_York'],
  ])('%j is %s', (text, zone) => {
    expect(changeByText('zone', text, ASKER)).toEqual({ change: { setting: 'zone', to: zone } });
  });

  it.each([
    ['Europe/Madird', 'Europe/Madrid'],
    ['madrid', 'Europe/Madrid'],
    ['new york', 'America/New_York'],
  ])('%j is none, and %s is suggested', (text, nearest) => {
    expect(changeByText('zone', text, ASKER)).toMatchObject({
      problem: { id: 'unknown-zone', given: text, nearest: expect.arrayContaining([nearest]) as unknown },
    });
  });

  it('is cut short where a sentence repeats it, and an offset or a name of objects is none', () => {
    const long = changeByText('zone', 'x'.repeat(4000), ASKER);
    expect(long).toEqual({ problem: { id: 'unknown-zone', given: `${'x'.repeat(40)}…`, nearest: [] } });
    for (const text of ['+02:00', '__proto__', 'constructor'])
      expect(changeByText('zone', text, ASKER)).toHaveProperty('problem.id', 'unknown-zone');
  });

  it('that is empty gives the default again', () => {
    expect(changeByText('zone', ' ', ASKER)).toEqual({ change: { setting: 'zone', to: undefined } });
  });
});

describe('typed days of keeping', () => {
  it.each([
    ['7', 7],
    [' 3650 ', 3650],
    ['180', undefined],
    ['', undefined],
  ])('%j are %s', (text, to) => {
    expect(changeByText('keep-days', text, ASKER)).toEqual({ change: { setting: 'keepDays', to } });
  });

  it.each(['6', '3651', '-7', '7.5', 'a year', '1e3'])('%j are none', (given) => {
    expect(changeByText('keep-days', given, ASKER)).toEqual({
      problem: { id: 'no-days', given, min: 7, max: 3650 },
    });
  });
});
