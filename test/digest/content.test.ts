import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/digest/digest.ts';
import { digestParts } from '../../src/digest/told.ts';
import { weekPhase } from '../../src/digest/week-phase.ts';
import type { ClubSession } from '../../src/answering/question.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { placedIn } from '../../src/planner/week.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { CLUB, makeDigestClub, SUNDAY, type DigestClub } from './digest-club.ts';

const WEEK = 604_800_000;
const SESSIONS: readonly ClubSession[] = [
  { day: 'sunday', kind: 'run', run: 'long', time: 'morning' },
  { day: 'tuesday', kind: 'run', run: 'intervals', time: 'evening' },
];
const shown = { text: (text: string) => `<${text}>`, member: (id: string) => `@${id}` };

async function previewed(club: DigestClub): Promise<Digest> {
  const { letters } = await club.desk.preview(CLUB);
  const [letter] = letters;
  if (letter?.kind !== 'digest') throw new Error('There is no digest.');
  return letter.digest;
}

describe('what a digest says', () => {
  it('is a week for each level around the runs of the club, built by the planner and with its reasons', async () => {
    const club = makeDigestClub();
    club.club = { sessions: SESSIONS };
    await club.setUp({ channel: '1', phase: { season: 'off-season' } });
    const { weeks, week, monday, phase, sessions } = await previewed(club);
    expect({ week, monday, phase }).toEqual({
      week: '2026-W49',
      monday: '2026-11-30',
      phase: { phase: 'off-season' },
    });
    expect(sessions.map(({ day }) => day)).toEqual(['tuesday', 'sunday']);
    expect(weeks.map(({ level }) => level)).toEqual(['beginner', 'intermediate', 'advanced']);
    for (const { week: built, answer, reasons, sources, level } of weeks) {
      const placed = placedIn(built);
      const runs = placed.filter(({ session }) => session.kind === 'run');
      expect(runs.map(({ day, session }) => [day, session.kind === 'run' && session.run])).toEqual([
        ['tuesday', 'intervals'],
        ['sunday', 'long'],
      ]);
      expect(placed.length - runs.length).toBe(level === 'beginner' ? 2 : 3);
      expect(['yes', 'yes-if']).toContain(answer.plan.verdict);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { section } of reasons) expect(sources.map((source) => source.section)).toContain(section);
    }
  });

  it('is the same for the same club and week, and other activities have their turn in the next', async () => {
    const [one, other] = [makeDigestClub(), makeDigestClub()];
    for (const club of [one, other]) {
      club.club = { sessions: SESSIONS };
      await club.setUp({ channel: '1' });
    }
    const first = await previewed(one);
    expect(await previewed(other)).toEqual(first);
    one.set(one.now() + WEEK);
    const next = await previewed(one);
    expect(next.weeks.map(({ week }) => week)).not.toEqual(first.weeks.map(({ week }) => week));
  });

  it('heeds the levels and the limits that the club wants', async () => {
    const club = makeDigestClub();
    club.club = { sessions: SESSIONS, limits: { mostSessions: 1 } };
    await club.setUp({ channel: '1', levels: ['advanced'], phase: { season: 'off-season' } });
    const { weeks } = await previewed(club);
    expect(weeks.map(({ level }) => level)).toEqual(['advanced']);
    const cross = weeks
      .flatMap(({ week }) => placedIn(week))
      .filter(({ session }) => session.kind === 'cross');
    expect(cross).toHaveLength(1);
  });

  it('puts the race of the club on its day', async () => {
    const club = makeDigestClub();
    club.club = { sessions: SESSIONS };
    await club.setUp({ channel: '1', phase: { race: '2026-12-05', goal: '10k' } });
    const { weeks, phase } = await previewed(club);
    expect(phase).toMatchObject({ phase: 'race-season', weeksToRace: 0 });
    for (const { week } of weeks) expect(week.saturday).toEqual([{ kind: 'run', run: 'race' }]);
  });

  it('tells pieces of knowledge that fit the phase, none again before all had their turn', async () => {
    const club = makeDigestClub();
    club.club = { sessions: SESSIONS };
    await club.setUp({ channel: '1', levels: ['beginner'], phase: { season: 'race-season' } });
    const told: string[] = [];
    for (let week = 0; week < 20; week++) {
      club.set(SUNDAY + week * WEEK);
      await club.attend.attend(CLUB);
      const letter = club.posted.at(-1);
      if (letter?.kind !== 'digest') throw new Error('There is no digest.');
      told.push(letter.digest.piece?.citation.section ?? '');
    }
    expect(told[0]).toBe('seasonal');
    const again = told.findIndex((section, at) => told.indexOf(section) < at);
    expect(again).toBeGreaterThan(10);
    expect(told.slice(again)).toEqual(told.slice(0, told.length - again));
    expect(told).not.toContain('off-season');
    expect(told).not.toContain('author');
  }, 30_000);

  it('is nothing where the club holds no runs, asks nothing and every piece has had its turn', async () => {
    const club = makeDigestClub();
    await club.setUp({ channel: '1', phase: { season: 'race-season' } });
    for (let week = 0; week < 20; week++) {
      club.set(SUNDAY + week * WEEK);
      await club.attend.attend(CLUB);
    }
    const { history } = await club.desk.status(CLUB);
    expect(history[0]?.record).toMatchObject({ state: 'not-sent', why: 'nothing-new' });
    expect((await club.desk.preview(CLUB)).nothing).toBe('nothing-new');
    expect(club.posted.length).toBeLessThan(20);
    club.club = { sessions: SESSIONS };
    expect((await club.desk.preview(CLUB)).letters).toHaveLength(1);
  }, 30_000);

  it('tells what the club asked in numbers, and shows no question that one member alone asked', async () => {
    const club = makeDigestClub();
    club.set(SUNDAY);
    club.figures = [
      { week: '2026-11-23', answered: 7, declined: 2, unhelpful: 1, opened: 1, filled: 0, edits: 0 },
    ];
    club.open = [
      { id: 'a', question: 'Where is the track?', language: 'en', asked: 2 },
      { id: 'b', question: 'Once', language: 'en', asked: 1 },
    ];
    club.topics.count(CLUB, '2026-11-25', 'swimming');
    club.topics.count(CLUB, '2026-11-26', 'swimming');
    club.topics.count(CLUB, '2026-11-26', 'gone-from-the-book');
    await club.setUp({ channel: '1' });
    const digest = await previewed(club);
    expect(digest.asked).toEqual({
      answered: 7,
      declined: 2,
      topics: [{ section: 'swimming', title: 'Swimming', asked: 2 }],
      open: [{ id: 'a', question: 'Where is the track?', asked: 2 }],
      openCount: 2,
    });
    const parts = digestParts({ digest, zone: 'UTC' }, CATALOGUES.en, shown);
    expect(parts.find(({ id }) => id === 'asked')?.text).toContain('<Where is the track?>');
  });

  it('lists who shared a week since the last digest and agreed to it', async () => {
    const club = makeDigestClub();
    club.set(SUNDAY);
    await club.setUp({ channel: '1' });
    const share = (member: string, at: number, listed: boolean) =>
      club.sharedWeeks.put({ club: CLUB, member, channel: '1', message: member, at, listed });
    await share('discord:2', SUNDAY - 2, true);
    await share('discord:3', SUNDAY - 1, false);
    await share('discord:4', SUNDAY - 8 * 86_400_000, true);
    const digest = await previewed(club);
    expect(digest.sharers).toEqual(['discord:2']);
    const parts = digestParts({ digest, zone: 'UTC' }, CATALOGUES.en, shown);
    expect(parts.find(({ id }) => id === 'sharers')?.text).toContain('@discord:2');
  });

  it.each(SPOKEN_LANGUAGES)('is told whole in %s', async (language) => {
    const club = makeDigestClub();
    club.club = { sessions: SESSIONS, language, weekStart: 'sunday' };
    await club.setUp({ channel: '1', phase: { race: '2027-04-18', goal: 'marathon' } });
    const digest = await previewed(club);
    const words = CATALOGUES[language];
    const parts = digestParts({ digest, zone: 'Europe/Madrid', lateSince: SUNDAY }, words, shown);
    const ids = parts.map(({ id }) => id);
    expect(ids).toEqual([
      'title',
      'late',
      'phase',
      'sessions',
      'week',
      'week',
      'week',
      'around',
      'piece',
      'footer',
    ]);
    const text = parts.map((part) => `${part.heading ?? ''}\n${part.text}`).join('\n');
    expect(text).toContain('19:00');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    // The article keeps its English name.
    const own = text.replaceAll(digest.piece?.from ?? '', '');
    if (language !== 'en') expect(own).not.toMatch(/\b(?:the|and|your|week|digest)\b/i);
    expect(digest.weeks.every(({ answer }) => answer.language === language)).toBe(true);
  });
});

describe('the phase of a week', () => {
  it('comes from the race, or from the season', () => {
    expect(weekPhase(undefined, '2026-11-30')).toEqual({});
    expect(weekPhase({ season: 'race-season' }, '2026-11-30')).toEqual({ phase: 'race-season' });
    expect(weekPhase({ race: '2027-02-01' }, '2026-11-30')).toEqual({
      race: '2027-02-01',
      weeksToRace: 9,
      phase: 'towards-race',
    });
    expect(weekPhase({ race: '2026-11-29' }, '2026-11-30')).toEqual({ race: '2026-11-29', isOver: true });
  });
});
