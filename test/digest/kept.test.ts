import { describe, expect, it } from 'vitest';
import { digestDataOf, digestHeldOf } from '../../src/digest-core.ts';
import { countingTopics } from '../../src/digest/counting-topics.ts';
import type { SharedWeek } from '../../src/digest/shared-weeks.ts';
import type { Gaps } from '../../src/editing/gaps.ts';
import { ASKED_TOPICS, keepAskedTopics } from '../../src/stores/asked-topics.ts';
import { DIGESTS, keepDigests } from '../../src/stores/digests.ts';
import { DIGEST_LETTERS, keepLetterRecords } from '../../src/stores/letter-records.ts';
import { asks } from '../answering/shipped.ts';
import { CLUB, makeDigestClub, SUNDAY } from './digest-club.ts';

const EDGE = 'discord:';
const MEMBER = 'discord:42';
const DAY = 86_400_000;
const SESSIONS = [{ day: 'tuesday', kind: 'run', run: 'intervals' }] as const;

const shared = (more: Partial<SharedWeek> = {}): SharedWeek => ({
  club: CLUB,
  member: MEMBER,
  channel: '1',
  message: '10',
  at: SUNDAY,
  listed: true,
  ...more,
});

describe('a week that a member shares', () => {
  it('takes the place of the one before, whose message is to be deleted', async () => {
    const { sharedWeeks } = makeDigestClub();
    expect(await sharedWeeks.put(shared())).toBeUndefined();
    expect(await sharedWeeks.put(shared({ message: '11', listed: false }))).toEqual(shared());
    expect(await sharedWeeks.of(CLUB)).toEqual([shared({ message: '11', listed: false })]);
    expect(await sharedWeeks.withdraw(CLUB, MEMBER)).toEqual(shared({ message: '11', listed: false }));
    expect(await sharedWeeks.withdraw(CLUB, MEMBER)).toBeUndefined();
    expect(await sharedWeeks.one(CLUB, MEMBER)).toBeUndefined();
  });

  it('goes with its message where the member’s data is deleted; where that fails it can be tried again', async () => {
    const { stores, sharedWeeks } = makeDigestClub();
    await sharedWeeks.put(shared());
    await sharedWeeks.put(shared({ club: 'discord:2', message: '20', at: SUNDAY + 1 }));
    await sharedWeeks.put(shared({ member: 'discord:421', message: '30' }));
    const deleted: string[] = [];
    const [, held] = digestHeldOf(stores, async ({ message }) => {
      if (message === '20' && deleted.length < 2 && deleted.push('failed') > 0)
        throw new Error('Discord is down.');
      deleted.push(message);
    });
    expect(await held.show(MEMBER)).toEqual([
      { club: CLUB, channel: '1', message: '10', at: SUNDAY, listed: true },
      { club: 'discord:2', channel: '1', message: '20', at: SUNDAY + 1, listed: true },
    ]);
    await expect(held.forget(MEMBER)).rejects.toThrow('Discord is down.');
    expect(await held.show(MEMBER)).toHaveLength(1);
    expect(await held.forget(MEMBER)).toBe(true);
    expect(deleted).toEqual(['10', 'failed', '20']);
    expect(await held.show(MEMBER)).toBeUndefined();
    expect(await held.forget(MEMBER)).toBe(false);
    expect(await sharedWeeks.of(CLUB)).toHaveLength(1);
  });
});

describe('what is kept of digests', () => {
  it('is all deleted with its club, and nothing of another', async () => {
    const club = makeDigestClub();
    const { stores, desk, topics, sharedWeeks } = club;
    club.club = { sessions: SESSIONS };
    const other = 'discord:1000000000000000012';
    for (const one of [CLUB, other]) {
      await desk.change(one, MEMBER, () => ({ changes: [{ setting: 'channel', to: '1' }] }));
      topics.count(one, '2026-11-25', 'swimming');
      await sharedWeeks.put(shared({ club: one }));
      await desk.postNow(one);
    }
    await topics.flush();
    const data = digestDataOf(stores, EDGE);
    for (const one of data) {
      expect([...(await one.clubs())].toSorted()).toEqual([CLUB, other].toSorted());
      await one.forget(CLUB);
      expect(await one.clubs()).toEqual([other]);
    }
    expect(await desk.settings(CLUB)).toEqual({});
    expect((await desk.status(CLUB)).history).toEqual([]);
    expect(await sharedWeeks.of(CLUB)).toEqual([]);
    expect((await desk.status(other)).history).toHaveLength(1);
  });

  it('forgets who made a change where they want it, and keeps the change', async () => {
    const { stores, desk } = makeDigestClub();
    await desk.change(CLUB, MEMBER, () => ({ changes: [{ setting: 'channel', to: '1' }] }));
    const [held] = digestHeldOf(stores, async () => {});
    expect(await held.show(MEMBER)).toMatchObject([{ club: CLUB, setting: 'channel', to: '1' }]);
    expect(await held.show('discord:4')).toBeUndefined();
    expect(await held.forget(MEMBER)).toBe(true);
    expect(await held.forget(MEMBER)).toBe(false);
    expect(await held.show(MEMBER)).toBeUndefined();
    expect(await desk.log(CLUB)).toMatchObject([{ by: '', setting: 'channel' }]);
  });

  it('keeps the log of changes for the days that the club wants', async () => {
    const { stores } = makeDigestClub();
    let now = SUNDAY;
    const digests = keepDigests(
      stores.namespace(DIGESTS),
      () => now,
      async () => 10,
    );
    await digests.change(CLUB, MEMBER, [{ setting: 'channel', to: '1' }]);
    now += 6 * DAY;
    await digests.change(CLUB, MEMBER, [{ setting: 'time', to: '09:00' }]);
    await digests.change(CLUB, MEMBER, [{ setting: 'time', to: '09:00' }]);
    expect(await digests.log(CLUB)).toHaveLength(2);
    now += 5 * DAY;
    expect((await digests.log(CLUB)).map(({ setting }) => setting)).toEqual(['time']);
    expect(await digests.read(CLUB)).toEqual({
      settings: { channel: '1', time: '09:00' },
      since: SUNDAY + 6 * DAY,
    });
  });

  it('leaves out what does not fit, but never takes a record that it cannot read for none', async () => {
    const { stores } = makeDigestClub();
    await stores.namespace(DIGESTS).set(CLUB, {
      settings: { channel: 'no id', time: '25:00', weekday: 'friday' },
      since: 'once',
      log: [{ by: 1 }, { at: 1, by: 'x', setting: 'time' }],
    });
    const digests = keepDigests(stores.namespace(DIGESTS), () => 2);
    expect(await digests.read(CLUB)).toEqual({ settings: { weekday: 'friday' } });
    expect(await digests.log(CLUB)).toHaveLength(1);
    await stores.namespace(DIGEST_LETTERS).set(`${CLUB}/digest/2026-W49`, { state: 'teleported' });
    const records = keepLetterRecords(stores.namespace(DIGEST_LETTERS));
    await expect(records.read(CLUB, { kind: 'digest', week: '2026-W49' })).rejects.toThrow('later version');
  });

  it('changes settings in one step though others change them at the same moment', async () => {
    const { desk, log } = ((club) => ({ desk: club.desk, log: () => club.desk.log(CLUB) }))(makeDigestClub());
    const weeks = ['2026-W50', '2026-W51', '2026-W52', '2026-W53'];
    await desk.change(CLUB, MEMBER, () => ({ changes: [{ setting: 'channel', to: '1' }] }));
    await Promise.all(weeks.map((week) => desk.skip(CLUB, MEMBER, { week, why: '' })));
    expect((await desk.settings(CLUB)).skips?.map(({ week }) => week)).toEqual(weeks);
    expect(await log()).toHaveLength(5);
  });

  it('counts what was asked about by week and entry, of answers alone, and forgets old weeks', async () => {
    const { stores } = makeDigestClub();
    const topics = keepAskedTopics(stores.namespace(ASKED_TOPICS), () => {});
    const noted: string[] = [];
    const noting: Pick<Gaps, 'noted'> = { noted: async (_, { text }) => void noted.push(text) };
    const gaps = countingTopics(noting, topics);
    const ask = async (text: string, today = '2026-11-25') =>
      gaps.noted(CLUB, { text, today, history: [] }, await asks(text));
    await ask('Is swimming good for runners?');
    await ask('Is swimming good for runners?', '2026-11-29');
    await ask('I have chest pain when I run');
    await ask('What is the best pasta?');
    expect(noted).toHaveLength(4);
    const counted = await topics.of(CLUB, '2026-11-23');
    expect(counted).toEqual([{ section: expect.any(String), asked: 2 }]);
    topics.count(CLUB, '2026-12-14', 'yoga-pilates');
    expect(await topics.of(CLUB, '2026-11-23')).toEqual([]);
  });
});
