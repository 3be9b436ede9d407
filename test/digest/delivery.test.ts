import { describe, expect, it } from 'vitest';
import type { Found, Letter, Posted } from '../../src/digest/letter.ts';
import { CLUB, HOUR, makeDigestClub, MINUTE, settled, SUNDAY, type DigestClub } from './digest-club.ts';

const WEEK = 604_800_000;
const SESSIONS = [{ day: 'tuesday', kind: 'run', run: 'intervals' }] as const;

async function clubWith(settings: Parameters<DigestClub['setUp']>[0] = {}): Promise<DigestClub> {
  const club = makeDigestClub();
  club.club = { sessions: SESSIONS, moderatorChannel: '9' };
  await club.setUp({ channel: '1', ...settings });
  club.set(SUNDAY);
  return club;
}

const kinds = (letters: readonly Letter[]): readonly string[] => letters.map(({ kind }) => kind);
const latest = async (club: DigestClub) => (await club.desk.status(CLUB)).history[0]?.record;

describe('a digest that is due', () => {
  it('is posted once at its time, and not before', async () => {
    const club = await clubWith();
    club.set(SUNDAY - 1);
    expect(await club.attend.attend(CLUB)).toBe(SUNDAY);
    expect(club.posted).toEqual([]);
    club.set(SUNDAY);
    expect(await club.attend.attend(CLUB)).toBe(SUNDAY + WEEK);
    expect(await club.attend.attend(CLUB)).toBe(SUNDAY + WEEK);
    expect(kinds(club.posted)).toEqual(['digest']);
    expect(club.posted[0]).toMatchObject({ channel: '1', week: '2026-W49', due: SUNDAY });
    expect(club.posted[0]).not.toHaveProperty('lateSince');
    expect(await latest(club)).toMatchObject({ state: 'sent', message: '1', tries: 1 });
  });

  it('is posted once by two processes at the same moment', async () => {
    const club = await clubWith({ poll: true, summaryChannel: '2' });
    club.open = [{ id: 'a', question: 'Q', language: 'en', asked: 1 }];
    const other = club.another('two');
    await Promise.all([club.attend.attend(CLUB), other.attend.attend(CLUB), club.attend.attend(CLUB)]);
    await other.attend.attend(CLUB);
    expect(kinds(club.posted).toSorted()).toEqual(['digest', 'poll', 'summary']);
  });

  it('has a nonce of its own for each message, short enough for Discord and the same whenever it is tried', async () => {
    const club = await clubWith({ poll: true });
    club.answers.post = ({ kind }) =>
      kind === 'digest' && club.posted.length === 1
        ? { kind: 'not-now', why: 'discord-down' }
        : { kind: 'posted', message: '7' };
    await club.attend.attend(CLUB);
    club.set(SUNDAY + MINUTE);
    await club.attend.attend(CLUB);
    const [first, again, poll] = club.posted;
    expect(kinds(club.posted)).toEqual(['digest', 'digest', 'poll']);
    expect(again?.nonce).toBe(first?.nonce);
    expect(poll?.nonce).not.toBe(first?.nonce);
    for (const { nonce } of club.posted) expect(nonce.length).toBeLessThanOrEqual(25);
    expect(poll).toMatchObject({ below: '7', poll: { answers: expect.any(Array) } });
  });

  it('is looked for, and not posted again, where whoever claimed it died', async () => {
    const club = await clubWith();
    club.answers.post = () => new Promise(() => {});
    void club.attend.attend(CLUB);
    await settled();
    expect(kinds(club.posted)).toEqual(['digest']);
    const other = club.another('two');
    club.set(SUNDAY + MINUTE);
    expect(await other.attend.attend(CLUB)).toBe(SUNDAY + 2 * MINUTE);
    expect(club.looked).toEqual([]);
    club.set(SUNDAY + 3 * MINUTE);
    club.answers.find = () => ({ kind: 'found', message: '42' });
    await other.attend.attend(CLUB);
    expect(kinds(club.posted)).toEqual(['digest']);
    expect(await latest(club)).toMatchObject({ state: 'sent', message: '42', found: true });
  });

  it('is not posted by whose claim was taken over while it looked', async () => {
    const club = await clubWith();
    club.answers.post = () => ({ kind: 'not-now', why: 'unreachable' });
    await club.attend.attend(CLUB);
    club.answers.post = () => ({ kind: 'posted', message: 'by two' });
    const answer = Promise.withResolvers<Found>();
    club.answers.find = () => answer.promise;
    club.set(SUNDAY + 5_000);
    const slow = club.attend.attend(CLUB);
    await settled();
    club.answers.find = () => ({ kind: 'absent' });
    club.set(SUNDAY + 5 * MINUTE);
    await club.another('two').attend.attend(CLUB);
    expect(club.posted).toHaveLength(2);
    answer.resolve({ kind: 'absent' });
    await slow;
    expect(club.posted).toHaveLength(2);
    expect(await latest(club)).toMatchObject({ state: 'sent', message: 'by two' });
  });

  it('counts as posted where that is known late, and who took the claim over must not post it', async () => {
    const club = await clubWith();
    const answer = Promise.withResolvers<Posted>();
    club.answers.post = () => answer.promise;
    const slow = club.attend.attend(CLUB);
    await settled();
    const found = Promise.withResolvers<Found>();
    club.answers.find = () => found.promise;
    club.set(SUNDAY + 5 * MINUTE);
    const other = club.another('two').attend.attend(CLUB);
    await settled();
    answer.resolve({ kind: 'posted', message: 'by one' });
    await slow;
    found.resolve({ kind: 'absent' });
    await other;
    expect(club.posted).toHaveLength(1);
    expect(await latest(club)).toMatchObject({ state: 'sent', message: 'by one' });
  });

  it('is tried again with growing pauses where it cannot be posted for now, and an exception is such a failure', async () => {
    const club = await clubWith();
    club.answers.post = () => {
      throw new Error('socket hang up');
    };
    const pauses: number[] = [];
    for (let tries = 0; tries < 4; tries++) {
      const again = (await club.attend.attend(CLUB)) ?? 0;
      pauses.push(again - club.now());
      club.set(again);
    }
    expect(pauses).toEqual([5_000, 15_000, 60_000, 180_000]);
    expect(club.reported).toHaveLength(4);
    expect(club.looked).toHaveLength(3);
    club.answers.post = () => ({ kind: 'not-now', why: 'too-many-requests', afterMs: 20 * MINUTE });
    expect(((await club.attend.attend(CLUB)) ?? 0) - club.now()).toBe(20 * MINUTE);
    club.set(club.now() + 20 * MINUTE);
    club.answers.post = () => ({ kind: 'posted', message: '8' });
    await club.attend.attend(CLUB);
    expect(await latest(club)).toMatchObject({
      state: 'sent',
      tries: 6,
      after: 'too-many-requests',
      late: true,
    });
  });

  it('is given up after twelve hours, and the moderators are told once', async () => {
    const club = await clubWith();
    club.answers.post = ({ kind }) =>
      kind === 'notice' ? { kind: 'posted', message: '1' } : { kind: 'not-now', why: 'discord-down' };
    for (let steps = 0; steps < 60; steps++) {
      const again = await club.attend.attend(CLUB);
      if (again === undefined || again >= SUNDAY + WEEK) break;
      club.set(again);
    }
    const { history } = await club.desk.status(CLUB);
    expect(history.find(({ kind }) => kind === 'digest')?.record).toMatchObject({
      state: 'failed',
      why: 'gave-up',
    });
    expect(club.now()).toBeGreaterThanOrEqual(SUNDAY + 12 * HOUR);
    await club.attend.attend(CLUB);
    expect(kinds(club.posted).filter((kind) => kind === 'notice')).toHaveLength(1);
  });

  it('that comes late says so within twelve hours, and is skipped and written down after that', async () => {
    const late = await clubWith();
    late.set(SUNDAY + 11 * HOUR);
    await late.attend.attend(CLUB);
    expect(late.posted[0]).toMatchObject({ kind: 'digest', lateSince: SUNDAY });
    expect(await latest(late)).toMatchObject({ state: 'sent', late: true });

    const missed = await clubWith();
    missed.set(SUNDAY + 2 * WEEK + 12 * HOUR + 1);
    await missed.attend.attend(CLUB);
    expect(missed.posted).toEqual([]);
    const { history } = await missed.desk.status(CLUB);
    expect(history.map(({ week, record }) => [week, record.state])).toEqual(
      expect.arrayContaining([
        ['2026-W49', 'not-sent'],
        ['2026-W50', 'not-sent'],
        ['2026-W51', 'not-sent'],
      ]),
    );
  });

  it('was never missed where it was set up, moved or resumed after its time', async () => {
    const club = makeDigestClub();
    club.club = { sessions: SESSIONS };
    club.set(SUNDAY + HOUR);
    await club.setUp({ channel: '1' });
    expect(await club.attend.attend(CLUB)).toBe(SUNDAY + WEEK);
    await club.setUp({ paused: true });
    expect(await club.attend.attend(CLUB)).toBeUndefined();
    club.set(SUNDAY + WEEK + HOUR);
    await club.desk.change(CLUB, 'discord:1', () => ({ changes: [{ setting: 'paused', to: undefined }] }));
    await club.attend.attend(CLUB);
    expect(club.posted).toEqual([]);
    expect((await club.desk.status(CLUB)).history).toEqual([]);
  });

  it('comes once though the weekday and the zone are moved after it was posted', async () => {
    const club = await clubWith();
    await club.attend.attend(CLUB);
    await club.setUp({ weekday: 'monday' });
    club.set(SUNDAY + 26 * HOUR);
    await club.attend.attend(CLUB);
    await club.setUp({ zone: 'Pacific/Honolulu' });
    club.set(SUNDAY + 40 * HOUR);
    await club.attend.attend(CLUB);
    expect(kinds(club.posted)).toEqual(['digest']);
  });
});

describe('what cannot be posted until somebody does something', () => {
  it.each(['channel-gone', 'no-permission', 'refused'] as const)(
    'is told to the moderators once, until it works again: %s',
    async (why) => {
      const club = await clubWith();
      club.answers.post = ({ kind }) =>
        kind === 'notice' ? { kind: 'posted', message: 'n' } : { kind: 'never', why };
      for (const week of [0, 1]) {
        club.set(SUNDAY + week * WEEK);
        await club.attend.attend(CLUB);
        await club.attend.attend(CLUB);
      }
      expect(kinds(club.posted)).toEqual(['digest', 'notice', 'digest']);
      expect(club.posted[1]).toMatchObject({ channel: '9', notice: { why, of: 'digest', channel: '1' } });
      club.answers.post = () => ({ kind: 'posted', message: 'm' });
      await club.desk.postNow(CLUB);
      expect(kinds(club.posted)).toEqual(['digest', 'notice', 'digest', 'digest']);
      club.answers.post = ({ kind }) =>
        kind === 'notice' ? { kind: 'posted', message: 'n' } : { kind: 'never', why };
      club.set(SUNDAY + 2 * WEEK);
      await club.attend.attend(CLUB);
      expect(kinds(club.posted).slice(4)).toEqual(['digest', 'notice']);
    },
  );

  it('is posted without its mention where the role is deleted, and the moderators are told', async () => {
    const club = await clubWith({ role: '5' });
    club.answers.post = ({ kind }) => ({
      kind: 'posted',
      message: 'm',
      ...(kind === 'digest' && { roleGone: true }),
    });
    await club.attend.attend(CLUB);
    club.set(SUNDAY + WEEK);
    await club.attend.attend(CLUB);
    expect(kinds(club.posted)).toEqual(['digest', 'notice', 'digest']);
    expect(club.posted[1]).toMatchObject({ notice: { why: 'role-gone', role: '5' } });
  });

  it('stands in the status alone where the club has no channel for its moderators', async () => {
    const club = await clubWith();
    club.club = { sessions: SESSIONS };
    club.answers.post = () => ({ kind: 'never', why: 'no-permission' });
    await club.attend.attend(CLUB);
    expect(kinds(club.posted)).toEqual(['digest']);
    expect(await latest(club)).toMatchObject({ state: 'failed', why: 'no-permission' });
  });
});

describe('the moderators’ summary', () => {
  it('tells the numbers of the week that ends, in its own channel, and nothing where nobody asked', async () => {
    const club = await clubWith({ summaryChannel: '2' });
    await club.attend.attend(CLUB);
    expect(kinds(club.posted)).toEqual(['digest']);
    club.set(SUNDAY + WEEK);
    club.figures = [
      { week: '2026-11-30', answered: 5, declined: 1, unhelpful: 1, opened: 1, filled: 1, edits: 2 },
    ];
    await club.attend.attend(CLUB);
    expect(club.posted.at(-1)).toMatchObject({
      kind: 'summary',
      channel: '2',
      summary: { monday: '2026-11-30', soFar: true, answered: 5, declined: 1, edits: 2, open: 0 },
    });
  });

  it('comes without a digest where only it is wanted', async () => {
    const club = makeDigestClub();
    club.open = [{ id: 'a', question: 'Q', language: 'en', asked: 1 }];
    await club.setUp({ summaryChannel: '2' });
    club.set(SUNDAY);
    await club.attend.attend(CLUB);
    expect(kinds(club.posted)).toEqual(['summary']);
  });
});
