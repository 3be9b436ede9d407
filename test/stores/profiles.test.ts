import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Profiles } from '../../src/answering/profiles.ts';
import type { Profile } from '../../src/answering/question.ts';
import { makeLocalProfiles } from '../../src/stores/local-profiles.ts';
import { keepProfiles } from '../../src/stores/profiles.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import type { Store, Stores } from '../../src/stores/store.ts';
import { ACTIVITIES, DAYS, GOALS, LEVELS } from '../../src/planner/session.ts';
import { makeFolder, removeFolder } from './kinds.ts';

let folder: string;

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => removeFolder(folder));

describe('profiles', () => {
  let stores: Stores;
  let store: Store;
  let profiles: Profiles;

  beforeEach(() => {
    const opened = openStores(folder);
    if ('problem' in opened) throw new Error(opened.text);
    stores = opened;
    store = stores.namespace('profiles');
    profiles = keepProfiles(store);
  });
  afterEach(() => stores.close());

  const list = <T>(known: readonly T[]): fc.Arbitrary<T[]> =>
    fc.uniqueArray(fc.constantFrom(...known), { minLength: 1 });
  const anyProfile: fc.Arbitrary<Profile> = fc.record(
    {
      level: fc.constantFrom(...LEVELS),
      goal: fc.constantFrom(...GOALS),
      raceDate: fc.constantFrom('2027-04-18', '2028-02-29'),
      runDays: list(DAYS),
      impossibleDays: list(DAYS),
      likes: list(ACTIVITIES),
      refuses: list(ACTIVITIES),
      atHand: list(ACTIVITIES),
    },
    { requiredKeys: [] },
  );

  it('come back as they were written, those of others untouched', async () => {
    await profiles.write('discord:1', { level: 'beginner' });
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        await profiles.write('discord:2', profile);
        expect(await profiles.read('discord:2')).toEqual(profile);
      }),
      { numRuns: 30 },
    );
    expect(await profiles.read('discord:1')).toEqual({ level: 'beginner' });
  });

  it('are empty where nothing is held', async () => {
    expect(await profiles.read('discord:1')).toEqual({});
  });

  it('are forgotten whole, and an empty one is not kept', async () => {
    await profiles.write('a', { level: 'beginner' });
    expect(await profiles.forget('a')).toBe(true);
    expect(await profiles.forget('a')).toBe(false);
    expect(await store.get('a')).toBeUndefined();
    await profiles.write('a', { level: 'beginner' });
    await profiles.write('a', {});
    expect(await store.get('a')).toBeUndefined();
  });

  it.each([
    [{ level: 'beginner', weight: 70 }, { level: 'beginner' }],
    [{ level: 'pro', goal: '10k' }, { goal: '10k' }],
    [
      { likes: ['swimming', 'juggling', 7], runDays: 'monday', raceDate: '18 April' },
      { likes: ['swimming'] },
    ],
    [{ runDays: [], refuses: ['tennis', 'tennis'] }, { refuses: ['tennis'] }],
    ['broken', {}],
    [null, {}],
    [[1, 2], {}],
  ])('leave out what does not fit: %j', async (stored, read) => {
    await store.set('a', stored);
    expect(await profiles.read('a')).toEqual(read);
  });
});

describe('profiles of the terminal', () => {
  it('touch no disk until they are wanted', async () => {
    const dataDir = join(folder, 'data');
    const local = makeLocalProfiles(dataDir);
    expect(await local.open({ create: false })).toBeUndefined();
    expect(existsSync(dataDir)).toBe(false);
    await mkdir(dataDir);
    expect(await local.open({ create: false })).toBeUndefined();
    expect(await readdir(dataDir)).toEqual([]);
    await local.close();
  });

  it('last from one process to the next', async () => {
    const first = makeLocalProfiles(folder);
    const written = await first.open({ create: true });
    if (written === undefined || 'problem' in written) throw new Error('not opened');
    await written.write('terminal', { level: 'advanced' });
    await first.close();
    const second = makeLocalProfiles(folder);
    const read = await second.open({ create: false });
    if (read === undefined || 'problem' in read) throw new Error('not opened');
    expect(await read.read('terminal')).toEqual({ level: 'advanced' });
    await second.close();
  });

  it('say why they cannot be opened', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const local = makeLocalProfiles(file);
    expect(await local.open({ create: true })).toMatchObject({ problem: 'not-a-folder' });
    await local.close();
  });
});
