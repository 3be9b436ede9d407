import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock } from '../../src/digest/clock-read.ts';
import { digestProblemText, nextLines, statusLines } from '../../src/digest/desk-told.ts';
import { digestChanges, pausing, type DigestProblem } from '../../src/digest/setup.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { CLUB, HOUR, makeDigestClub, SUNDAY } from './digest-club.ts';

const ASKER = { today: '2026-11-24', locale: 'en' };
const BY = 'discord:7';
const SESSIONS = [{ day: 'tuesday', kind: 'run', run: 'intervals' }] as const;

type Values = Parameters<typeof digestChanges>[0];

async function setUp(values: Values, club = makeDigestClub()) {
  return club.desk.change(CLUB, BY, digestChanges({ channel: '1', ...values }, ASKER));
}

describe('setting a digest up', () => {
  it('shows the next three posts after each change, at their time on the wall', async () => {
    const club = makeDigestClub();
    club.club = { zone: 'Europe/Madrid' };
    const first = await setUp({}, club);
    expect(first).toMatchObject({ zone: 'Europe/Madrid', settings: { channel: '1' } });
    const next = 'next' in first ? first.next : [];
    expect(next.map(({ week, at }) => [week, at])).toEqual([
      ['2026-W49', SUNDAY - HOUR],
      ['2026-W50', SUNDAY - HOUR + 604_800_000],
      ['2026-W51', SUNDAY - HOUR + 2 * 604_800_000],
    ]);
    const moved = await setUp({ weekday: 'Wednesday', time: '6.30 pm', zone: 'america/new york' }, club);
    expect(moved).toMatchObject({
      zone: 'America/New_York',
      settings: { weekday: 'wednesday', time: '18:30', zone: 'America/New_York' },
    });
    const lines = nextLines('next' in moved ? moved.next : [], 'America/New_York', CATALOGUES.en, {
      text: (text) => text,
    });
    expect(lines[1]).toBe('- Wednesday 25 November, 18:30 (America/New_York), 2026-W49');
  });

  it('takes what is empty for the default, and writes down who changed what', async () => {
    const club = makeDigestClub();
    await setUp({ time: '7:05', levels: 'advanced beginner', poll: 'on', role: '12', summary: '3' }, club);
    expect(await club.desk.settings(CLUB)).toEqual({
      channel: '1',
      time: '07:05',
      levels: ['beginner', 'advanced'],
      poll: true,
      role: '12',
      summaryChannel: '3',
    });
    await setUp({ time: '', levels: '', poll: 'off', role: '', summary: '', weekday: 'sunday' }, club);
    expect(await club.desk.settings(CLUB)).toEqual({ channel: '1' });
    const log = await club.desk.log(CLUB);
    expect(log[0]).toMatchObject({ by: BY, setting: 'time', from: '07:05' });
    expect(log).toHaveLength(11);
  });

  it('takes the race with its goal, or the season', async () => {
    const club = makeDigestClub();
    const phase = async (values: Values) => {
      const changed = await setUp(values, club);
      return 'problem' in changed ? changed.problem : changed.settings.phase;
    };
    expect(await phase({ race: '18 April', goal: 'marathon' })).toEqual({
      race: '2027-04-18',
      goal: 'marathon',
    });
    expect(await phase({ goal: 'half' })).toEqual({ race: '2027-04-18', goal: 'half' });
    expect(await phase({ race: '2027-05-02' })).toEqual({ race: '2027-05-02', goal: 'half' });
    expect(await phase({ season: '' })).toEqual({ race: '2027-05-02', goal: 'half' });
    expect(await phase({ season: 'off-season' })).toEqual({ season: 'off-season' });
    expect(await phase({ goal: 'half' })).toEqual({ id: 'goal-without-race' });
    expect(await phase({ race: '' })).toEqual({ season: 'off-season' });
    expect(await phase({ season: '' })).toBeUndefined();
  });

  const wrong: readonly (readonly [Values, Partial<DigestProblem>])[] = [
    [{ zone: 'Europe/Madird' }, { id: 'unknown-zone', nearest: expect.arrayContaining(['Europe/Madrid']) }],
    [{ time: '25:00' }, { id: 'no-time', given: '25:00' }],
    [{ weekday: 'someday' }, { id: 'no-choice', field: 'weekday' }],
    [{ levels: 'beginner, expert' }, { id: 'no-choice', field: 'levels', given: 'expert' }],
    [{ poll: 'maybe' }, { id: 'no-choice', field: 'poll' }],
    [{ channel: '#general' }, { id: 'no-id', field: 'channel' }],
    [{ race: 'soon' }, { id: 'no-race-day' }],
    [{ race: '2026-11-01' }, { id: 'race-over' }],
    [{ race: '2036-11-01' }, { id: 'race-too-far' }],
    [{ race: '2027-04-18', season: 'off-season' }, { id: 'race-and-season' }],
    [{ season: 'winter' }, { id: 'no-choice', field: 'season' }],
    [
      { race: '2027-04-18', goal: 'moon' },
      { id: 'no-choice', field: 'goal' },
    ],
  ];

  it.each(wrong)(
    'says what is wrong with %j, changes nothing, and tells the remedy',
    async (values, expected) => {
      const club = makeDigestClub();
      const result = await setUp({ poll: 'on', ...values }, club);
      const problem = 'problem' in result ? result.problem : undefined;
      expect(problem).toMatchObject(expected);
      expect(await club.desk.settings(CLUB)).toEqual({});
      for (const language of SPOKEN_LANGUAGES)
        expect(problem && digestProblemText(problem, CATALOGUES[language])).toMatch(/[.?]$/);
    },
  );

  it('reads times as people write them, and no others', () => {
    const read = (text: string) => readClock(text);
    expect(
      ['18:00', '18.00', '18h30', '6pm', '12 am', '6:30 p.m.', '7', '18 Uhr', '1830', ' 9:05 '].map(read),
    ).toEqual(['18:00', '18:00', '18:30', '18:00', '00:00', '18:30', '07:00', '18:00', '18:30', '09:05']);
    expect(['25:00', '12:60', '24:00', '13pm', '0 am', '', 'noon', '-1', '18:0'].map(read)).toEqual(
      Array.from({ length: 9 }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (text) => {
        const time = readClock(text);
        return time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
      }),
    );
  });
});

describe('looking after a digest', () => {
  it('pauses and resumes', async () => {
    const club = makeDigestClub();
    await setUp({}, club);
    expect(await club.desk.change(CLUB, BY, pausing(true))).toMatchObject({ next: [] });
    expect((await club.desk.status(CLUB)).state).toBe('paused');
    club.set(SUNDAY);
    expect(await club.attend.attend(CLUB)).toBeUndefined();
    await club.desk.change(CLUB, BY, pausing(false));
    expect((await club.desk.status(CLUB)).state).toBe('on');
  });

  it('skips a week with a line for the club, and takes that back', async () => {
    const club = makeDigestClub();
    club.club = { sessions: SESSIONS };
    await setUp({}, club);
    await club.desk.skip(CLUB, BY, { why: '  The club\nis away ' });
    await club.desk.skip(CLUB, BY, { week: '2026-w51', why: '' });
    const { next } = await club.desk.status(CLUB);
    expect(next.map(({ skipped }) => skipped?.why)).toEqual(['The club is away', undefined, '']);
    club.set(SUNDAY);
    await club.attend.attend(CLUB);
    expect(club.posted).toMatchObject([{ kind: 'skip', why: 'The club is away' }]);
    await club.desk.skip(CLUB, BY, { week: '2026-W51', why: undefined });
    expect((await club.desk.settings(CLUB)).skips).toBeUndefined();
    const lines = statusLines(await club.desk.status(CLUB), CATALOGUES.en, { text: (text) => `<${text}>` });
    expect(lines.join('\n')).toContain('skipped (<The club is away>)');
  });

  it('refuses weeks that do not come, lines that are too long, and what is not set up', async () => {
    const club = makeDigestClub();
    expect(await club.desk.skip(CLUB, BY, { why: '' })).toEqual({ problem: { id: 'not-set-up' } });
    expect(await club.desk.postNow(CLUB)).toEqual({ problem: { id: 'not-set-up' } });
    await setUp({}, club);
    const problemOf = async (week: string, why: string) => {
      const result = await club.desk.skip(CLUB, BY, { week, why });
      return 'problem' in result ? result.problem.id : undefined;
    };
    expect(await problemOf('2026-W48', '')).toBe('no-such-week');
    expect(await problemOf('Easter', '')).toBe('no-such-week');
    expect(await problemOf('2026-W50', 'x'.repeat(201))).toBe('line-too-long');
  });

  it('posts now by hand, once, and the digest then does not come at its time', async () => {
    const club = makeDigestClub();
    club.club = { sessions: SESSIONS };
    await setUp({ poll: 'on' }, club);
    const first = await club.desk.postNow(CLUB);
    expect(first).toMatchObject({ week: '2026-W49', already: false, record: { state: 'sent' } });
    expect(await club.desk.postNow(CLUB)).toMatchObject({ already: true });
    expect((await club.desk.status(CLUB)).next[0]?.week).toBe('2026-W50');
    club.set(SUNDAY);
    await club.attend.attend(CLUB);
    expect(club.posted.map(({ kind }) => kind)).toEqual(['digest', 'poll']);
  });

  it('previews exactly what is posted', async () => {
    const club = makeDigestClub();
    club.club = { sessions: SESSIONS };
    await setUp({ poll: 'on' }, club);
    club.set(SUNDAY);
    const { letters } = await club.desk.preview(CLUB);
    expect(club.posted).toEqual([]);
    await club.attend.attend(CLUB);
    const [digest, poll] = letters;
    expect(club.posted[0]).toEqual(digest);
    expect(club.posted[1]).toEqual({ ...poll, below: '1' });
  });
});
