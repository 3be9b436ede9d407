import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCalendar } from '../../src/cards/calendar-read.ts';
import { saveWeek, type SaveOrder } from '../../src/cards/save.ts';
import { cardOf, MONDAY, TYPICAL, words } from './weeks.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-cards-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const order = (more: Partial<SaveOrder> = {}): SaveOrder => ({
  directory: folder,
  card: cardOf(TYPICAL, { monday: MONDAY, reasons: ['It fits.'] }),
  monday: MONDAY,
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
      text: `Saved week.png, week.txt and week.ics in ${directory}.`,
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
    await saveWeek(order({ card: cardOf({ ...TYPICAL, wednesday: [] }) }), words);
    const events = [...(readCalendar(await readFile(join(folder, 'week.ics'), 'utf8')) ?? [])];
    expect(
      events.filter(([, event]) => event.cancelled).map(([, { summary, sequence }]) => [summary, sequence]),
    ).toEqual([['Swim (easy)', 1]]);
    expect((await readdir(folder)).toSorted()).toEqual(FILES);
  });

  it("leaves somebody else's calendar alone", async () => {
    const file = join(folder, 'week.ics');
    await writeFile(file, 'my own notes');
    const saved = await saveWeek(order(), words);
    expect(saved).toMatchObject({ problem: 'broken-calendar' });
    expect(saved.text).toContain(file);
    expect(await readdir(folder)).toEqual(['week.ics']);
    expect(await readFile(file, 'utf8')).toBe('my own notes');
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
    expect(await saveWeek(order({ directory: join(folder, name) }), words)).toMatchObject({
      problem: 'not-writable',
    });
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
      text: 'There is no time zone “Europe/Madird”. Did you mean Europe/Madrid?',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps whole files when two save at once', async () => {
    const other = cardOf({ ...TYPICAL, monday: [] });
    await Promise.all([saveWeek(order(), words), saveWeek(order({ card: other }), words)]);
    expect((await readdir(folder)).toSorted()).toEqual(FILES);
    expect(readCalendar(await readFile(join(folder, 'week.ics'), 'utf8'))).toBeDefined();
  });
});
