import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCalendar } from '../../src/cards/calendar-read.ts';
import { saveWeek, type SaveOrder } from '../../src/cards/save.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { cross, reasonsOf, TYPICAL, words } from './weeks.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-cards-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const order = (more: Partial<SaveOrder> = {}): SaveOrder => ({
  directory: folder,
  facts: { week: TYPICAL, reasons: reasonsOf(['It fits.']) },
  today: '2026-11-20',
  zone: 'Europe/Madrid',
  owner: 'member 1',
  now: new Date('2026-11-20T12:00:00Z'),
  ...more,
});

const FILES = ['week.ics', 'week.png', 'week.txt'];

describe('saving a week', () => {
  it('writes picture, text and calendar into a folder that it makes', async () => {
    const directory = join(folder, 'plans', 'november');
    expect(await saveWeek(order({ directory }), words)).toEqual({
      files: ['week.png', 'week.txt', 'week.ics'],
      text: `Saved week.png, week.txt and week.ics in ${directory}, for the week of 23 November.`,
    });
    expect((await readdir(directory)).toSorted()).toEqual(FILES);
    expect((await readFile(join(directory, 'week.png'))).subarray(1, 4).toString()).toBe('PNG');
    const text = await readFile(join(directory, 'week.txt'), 'utf8');
    expect(text).toContain('Week of 23 November\n\nDay        Session');
    expect(text).toContain('Wednesday: swim, easy, in the morning.');
    expect(text).toContain('It fits.');
    expect(readCalendar(await readFile(join(directory, 'week.ics'), 'utf8'))?.size).toBe(6);
  });

  it('brings the calendar that is there up to date', async () => {
    await saveWeek(order(), words);
    await saveWeek(order({ facts: { week: { ...TYPICAL, wednesday: [] } } }), words);
    const events = [...(readCalendar(await readFile(join(folder, 'week.ics'), 'utf8')) ?? [])];
    expect(events.filter(([, event]) => event.cancelled).map(([, { summary }]) => summary)).toEqual([
      'Swim (easy)',
    ]);
    expect((await readdir(folder)).toSorted()).toEqual(FILES);
  });

  it('tells all that it has to tell in the text, however long', async () => {
    const reasons = Array.from({ length: 40 }, (_, index) => ({
      text: `Reason ${index} is one of very many reasons.`,
      source: 'Swimming',
    }));
    await saveWeek(order({ facts: { week: TYPICAL, clashing: [cross('cycling')], reasons } }), words);
    const text = await readFile(join(folder, 'week.txt'), 'utf8');
    expect(text).toContain('Sunday: long run, in the morning. Left out: ride. Reason 0');
    expect(text).toContain('Reason 39 is one of very many reasons.');
    expect(text).toContain("From the club's knowledge: Swimming.");
  });

  it.each(FILES)("leaves somebody else's %s alone", async (name) => {
    const file = join(folder, name);
    await writeFile(file, 'my own notes');
    const saved = await saveWeek(order(), words);
    expect(saved).toMatchObject({ problem: 'not-ours' });
    expect(saved.text).toContain(`${file} is there already and is no file of mine`);
    expect(await readdir(folder)).toEqual([name]);
    expect(await readFile(file, 'utf8')).toBe('my own notes');
  });

  it('leaves alone what is too large to be ours', async () => {
    const file = join(folder, 'week.txt');
    await writeFile(file, 'x'.repeat(2_000_000));
    expect(await saveWeek(order(), words)).toMatchObject({ problem: 'not-ours' });
    expect(await readdir(folder)).toEqual(['week.txt']);
  });

  it("leaves a calendar alone that another program wrote, or that holds the member's own events", async () => {
    await saveWeek(order(), words);
    const file = join(folder, 'week.ics');
    const ours = await readFile(file, 'utf8');
    for (const [text, problem] of [
      [ours.replace('Paceline', 'Example'), 'not-ours'],
      [ours.replace(/UID:2026-11-23-swimming[^\r]*/, 'UID:birthday@elsewhere'), 'foreign-events'],
      [ours.slice(0, -100), 'broken-calendar'],
    ] as const) {
      await writeFile(file, text);
      const saved = await saveWeek(order({ facts: { week: EMPTY_WEEK } }), words);
      expect(saved).toMatchObject({ problem });
      expect(saved.text).toContain(file);
      expect(await readFile(file, 'utf8')).toBe(text);
      expect(await readFile(join(folder, 'week.txt'), 'utf8')).toContain('Easy run');
    }
  });

  it('saves the coming week, or the one under way that is there already', async () => {
    const mondaySavedOn = async (today: string): Promise<string | undefined> => {
      const saved = await saveWeek(order({ today }), words);
      return /the week of (.*)\.$/.exec(saved.text)?.[1];
    };
    expect(await mondaySavedOn('2026-11-20')).toBe('23 November');
    expect(await mondaySavedOn('2026-11-22')).toBe('23 November');
    expect(await mondaySavedOn('2026-11-23')).toBe('23 November');
    expect(await mondaySavedOn('2026-11-24')).toBe('23 November');
    expect(await mondaySavedOn('2026-11-27')).toBe('23 November');
    expect(await mondaySavedOn('2026-11-28')).toBe('30 November');
    expect(await mondaySavedOn('2026-12-02')).toBe('30 November');
    expect(await mondaySavedOn('2026-12-09')).toBe('14 December');
  });

  it("takes no other owner's week, and none that was cancelled, for one that is under way", async () => {
    await saveWeek(order({ owner: 'member 2' }), words);
    expect((await saveWeek(order({ today: '2026-11-24' }), words)).text).toContain('30 November');
    await saveWeek(order(), words);
    await saveWeek(order({ facts: { week: EMPTY_WEEK } }), words);
    expect((await saveWeek(order({ today: '2026-11-24' }), words)).text).toContain('30 November');
  });

  it('says so when the folder is a file', async () => {
    const directory = join(folder, 'file');
    await writeFile(directory, '');
    for (const where of [directory, join(directory, 'below')]) {
      const saved = await saveWeek(order({ directory: where }), words);
      expect(saved).toMatchObject({ problem: 'not-a-folder' });
      expect(saved.text).toContain(`${where} is no folder`);
    }
  });

  it.each([
    ['a name that is too long', 'x'.repeat(300)],
    ['a name that no system takes', 'a\0b'],
  ])('says so when the folder cannot be made: %s', async (_, name) => {
    const saved = await saveWeek(order({ directory: join(folder, name) }), words);
    expect(saved).toMatchObject({ problem: 'bad-name' });
    expect(saved.text).toContain('cannot be the name of a folder');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so when a link leads nowhere', async () => {
    await symlink(join(folder, 'gone', 'away'), join(folder, 'link'));
    expect(await saveWeek(order({ directory: join(folder, 'link') }), words)).toMatchObject({
      problem: 'not-writable',
    });
  });

  it.each(FILES)(
    'replaces nothing where a folder has the name %s, and leaves nothing half written',
    async (name) => {
      await mkdir(join(folder, name));
      const saved = await saveWeek(order(), words);
      expect(saved).toMatchObject({ problem: 'in-the-way' });
      expect(saved.text).toContain(join(folder, name));
      expect(await readdir(folder)).toEqual([name]);
    },
  );

  it('refuses an unknown zone before it writes anything', async () => {
    expect(await saveWeek(order({ zone: 'Europe/Madird' }), words)).toEqual({
      problem: 'unknown-zone',
      text: 'I know no time zone “Europe/Madird”, so I saved nothing. Set the environment variable TZ to region and city, such as Europe/Madrid, then save again.',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps whole files when two save at once', async () => {
    const other = { week: { ...TYPICAL, monday: [] } };
    await Promise.all([saveWeek(order(), words), saveWeek(order({ facts: other }), words)]);
    expect((await readdir(folder)).toSorted()).toEqual(FILES);
    expect(readCalendar(await readFile(join(folder, 'week.ics'), 'utf8'))).toBeDefined();
  });
});
