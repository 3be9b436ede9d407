import { describe, expect, it } from 'vitest';
import {
  dueAt,
  KEPT_AFTER_LEAVING_MS,
  makeDepartures,
  type ClubData,
  type Servers,
} from '../../src/club/departed.ts';
import { choicesOfClubs, keepChosenClubs } from '../../src/stores/chosen-clubs.ts';
import { clubDataIn } from '../../src/stores/club-data.ts';
import { keepDeparted } from '../../src/stores/departed.ts';
import { memoryStore } from '../discord/bot.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-23T08:00:00Z');

const all = (...present: readonly string[]): Servers => ({
  isIn: (club) => present.includes(club),
  isOurs: () => true,
});

describe('what is due when clubs are looked over', () => {
  it('tells those that are back, those that are gone and those whose time is over', () => {
    const departed = new Map([
      ['back', START - 40 * DAY],
      ['fresh', START - KEPT_AFTER_LEAVING_MS + 1],
      ['over', START - KEPT_AFTER_LEAVING_MS],
    ]);
    const held = ['here', 'gone', 'gone', 'over', 'back'];
    expect(dueAt(START, { held, departed, servers: all('here', 'back') })).toEqual({
      back: ['back'],
      left: ['gone'],
      over: ['over'],
    });
  });

  it('leaves to others what others serve', () => {
    const servers: Servers = { isIn: () => false, isOurs: () => false };
    const departed = new Map([['over', 0]]);
    expect(dueAt(START, { held: ['gone'], departed, servers })).toEqual({ back: [], left: [], over: [] });
  });
});

describe('clubs whose servers were left', () => {
  function setUp() {
    const clock = { at: START };
    const stores = { clubs: memoryStore(), feedback: memoryStore(), choices: memoryStore() };
    const data: ClubData[] = [
      clubDataIn(stores.clubs, 'discord:'),
      clubDataIn(stores.feedback, 'discord:'),
      choicesOfClubs(stores.choices),
    ];
    const departed = keepDeparted(memoryStore());
    const departures = makeDepartures({ data, departed, now: () => clock.at });
    return { clock, stores, departed, departures };
  }

  async function fill({ clubs, feedback, choices }: ReturnType<typeof setUp>['stores']): Promise<void> {
    for (const club of ['discord:1', 'discord:12']) {
      await clubs.set(club, { settings: {} });
      await feedback.set(`${club}/7/discord:5`, { helpful: true });
    }
    await clubs.set('checked', 1);
    await feedback.set('direct/7/discord:1', { helpful: true });
    await keepChosenClubs(choices).choose('discord:5', 'discord:1');
    await keepChosenClubs(choices).choose('discord:6', 'discord:12');
  }

  it('are deleted everywhere after 30 days, and nobody else is', async () => {
    const { clock, stores, departures } = setUp();
    await fill(stores);
    await departures.left('discord:1');
    clock.at += KEPT_AFTER_LEAVING_MS - 1;
    expect(await departures.sweep(all('discord:12'))).toEqual([]);
    expect(stores.clubs.values.size).toBe(3);
    clock.at += 1;
    expect(await departures.sweep(all('discord:12'))).toEqual(['discord:1']);
    expect([...stores.clubs.values.keys()]).toEqual(['discord:12', 'checked']);
    expect([...stores.feedback.values.keys()]).toEqual(['discord:12/7/discord:5', 'direct/7/discord:1']);
    expect([...stores.choices.values.keys()]).toEqual(['discord:6']);
    expect(await departures.sweep(all('discord:12'))).toEqual([]);
  });

  it('are kept where the bot comes back, and their time begins anew when it leaves again', async () => {
    const { clock, stores, departed, departures } = setUp();
    await fill(stores);
    await departures.left('discord:1');
    clock.at += 20 * DAY;
    await departures.came('discord:1');
    await departures.left('discord:1');
    await departures.left('discord:1');
    expect(await departed.all()).toEqual(new Map([['discord:1', clock.at]]));
    clock.at += 20 * DAY;
    expect(await departures.sweep(all('discord:12'))).toEqual([]);
    expect(await stores.clubs.get('discord:1')).toBeDefined();
  });

  it('are noticed later where nobody looked when the bot left or came back', async () => {
    const { clock, stores, departed, departures } = setUp();
    await fill(stores);
    await departures.left('discord:12');
    await departures.sweep(all('discord:12'));
    expect(await departed.all()).toEqual(new Map([['discord:1', START]]));
    clock.at += KEPT_AFTER_LEAVING_MS;
    expect(await departures.sweep(all('discord:12'))).toEqual(['discord:1']);
  });

  it('stay noted where deleting fails, and are deleted the next time', async () => {
    const { clock, stores, departed } = setUp();
    await fill(stores);
    let isBroken = true;
    const broken: ClubData = {
      clubs: async () => [],
      forget: () => (isBroken ? Promise.reject(new Error('disk')) : Promise.resolve()),
    };
    const data = [clubDataIn(stores.clubs, 'discord:'), broken];
    const departures = makeDepartures({ data, departed, now: () => clock.at });
    await departures.left('discord:1');
    clock.at += KEPT_AFTER_LEAVING_MS;
    await expect(departures.sweep(all('discord:12'))).rejects.toThrow('disk');
    isBroken = false;
    expect(await departures.sweep(all('discord:12'))).toEqual(['discord:1']);
    expect(await departed.all()).toEqual(new Map());
  });
});
