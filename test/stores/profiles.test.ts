import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Profiles } from '../../src/answering/profiles.ts';
import type { Profile } from '../../src/answering/question.ts';
import { openLocalProfiles } from '../../src/stores/local-profiles.ts';
import { makeLocalStores } from '../../src/stores/local-stores.ts';
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

/** The change to a profile. */
const keep = (profile: Profile) => ({ profile, result: undefined });

describe('profiles', () => {
  let stores: Stores;
  let store: Store;
  let profiles: Profiles;

  beforeEach(() => {
    const opened = openStores(folder);
    if ('problem' in opened) throw new Error(opened.problem);
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
    await profiles.change('discord:1', () => keep({ level: 'beginner' }));
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        await profiles.change('discord:2', () => keep(profile));
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
    await profiles.change('a', () => keep({ level: 'beginner' }));
    expect(await profiles.forget('a')).toBe(true);
    expect(await profiles.forget('a')).toBe(false);
    expect(await store.get('a')).toBeUndefined();
    await profiles.change('a', () => keep({ level: 'beginner' }));
    await profiles.change('a', () => keep({}));
    expect(await store.get('a')).toBeUndefined();
  });

  it('lose nothing to changes at the same moment', async () => {
    await Promise.all(
      DAYS.map((day) => profiles.change('a', ({ runDays = [] }) => keep({ runDays: [...runDays, day] }))),
    );
    expect((await profiles.read('a')).runDays?.toSorted()).toEqual(DAYS.toSorted());
  });

  it('do not come back where they were forgotten while they changed', async () => {
    await profiles.change('a', () => keep({ level: 'beginner', goal: '10k' }));
    let forgotten: Promise<boolean> | undefined;
    await profiles.change('a', (held) => {
      forgotten ??= profiles.forget('a');
      return keep({ ...held, level: 'advanced' });
    });
    await forgotten;
    expect(await profiles.read('a')).not.toHaveProperty('goal');
  });

  it('stay as they are where a change comes to nothing', async () => {
    await profiles.change('a', () => keep({ level: 'beginner' }));
    expect(await profiles.change('a', () => ({ result: 'no' }))).toBe('no');
    expect(await profiles.read('a')).toEqual({ level: 'beginner' });
  });

  it('leave no trace in the files once they are forgotten', async () => {
    await profiles.change('a', () => keep({ refuses: ['plyometrics'] }));
    await profiles.change('a', () => keep({ refuses: ['martial-arts'] }));
    await profiles.forget('a');
    const files = await readdir(folder);
    expect(files).toContain('paceline.sqlite');
    for (const file of files) {
      const bytes = await readFile(join(folder, file), 'latin1');
      expect(bytes).not.toMatch(/plyometrics|martial-arts/);
    }
  });

  it('are for this user alone, also in a folder that others may read', async () => {
    const open = join(folder, 'open');
    await mkdir(open, { mode: 0o755 });
    const opened = openStores(open);
    if ('problem' in opened) throw new Error(opened.problem);
    await opened.namespace('profiles').set('a', 1);
    for (const file of await readdir(open)) expect((await stat(join(open, file))).mode & 0o077).toBe(0);
    await opened.close();
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

/** As the terminal opens them. */
function makeLocalProfiles(dataDir: string) {
  const stores = makeLocalStores(dataDir);
  return { open: openLocalProfiles(stores), close: stores.close };
}

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
    await written.change('terminal', () => keep({ level: 'advanced' }));
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
    expect(await local.open({ create: false })).toMatchObject({ problem: 'not-a-folder' });
    await local.close();
  });

  it('say so where their place cannot be looked at', async () => {
    const local = makeLocalProfiles(join(folder, 'x'.repeat(300)));
    expect(await local.open({ create: false })).toMatchObject({ problem: 'unwritable' });
    await local.close();
  });
});
