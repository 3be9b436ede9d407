import { mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseProblem } from '../../src/stores/problem.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import type { Stores } from '../../src/stores/store.ts';
import { describeStores } from './conformance.ts';
import { makeFolder, removeFolder } from './kinds.ts';

describeStores('sqlite');

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await makeFolder();
  file = join(folder, 'paceline.sqlite');
});
afterEach(async () => {
  await removeFolder(folder);
});

function opened(dataDir: string, now?: () => number): Stores {
  const stores = openStores(dataDir, now);
  if ('problem' in stores) throw new Error(stores.problem);
  return stores;
}

async function fill(rows: number): Promise<void> {
  const stores = opened(folder);
  const store = stores.namespace('one');
  for (let i = 0; i < rows; i++) await store.set(`key-${i}`, 'x'.repeat(500));
  await stores.close();
}

/** One answer of the database itself, past the stores. */
function query(sql: string): unknown {
  const database = new DatabaseSync(file);
  try {
    return Object.values(database.prepare(sql).get() ?? {})[0];
  } finally {
    database.close();
  }
}

describe('the database file', () => {
  it('is made with the folders above it, for this user alone', async () => {
    const deep = join(folder, 'not', 'there', 'yet');
    await opened(deep).close();
    expect((await stat(join(deep, 'paceline.sqlite'))).isFile()).toBe(true);
    expect((await stat(deep)).mode & 0o777).toBe(0o700);
  });

  it('uses a write-ahead log, and leaves one file behind when closed', async () => {
    const stores = opened(folder);
    expect(query('PRAGMA journal_mode')).toBe('wal');
    await stores.namespace('one').set('a', 1);
    await stores.close();
    await expect(stat(`${file}-wal`)).rejects.toThrow('ENOENT');
    expect(query('SELECT value FROM stored')).toBe('1');
  });

  it('loses what has expired, on opening and now and then on writing', async () => {
    let time = 1_000_000;
    let stores = opened(folder, () => time);
    for (const key of ['a', 'b', 'c']) await stores.namespace('one').set(key, 1, 10);
    await stores.namespace('two').set('kept', 1);
    time += 120_000;
    expect(query('SELECT count(*) FROM stored')).toBe(4);
    await stores.namespace('two').setIfAbsent('kept-too', 1, 10);
    expect(query('SELECT count(*) FROM stored')).toBe(2);
    await stores.close();
    time += 10;
    stores = opened(folder, () => time);
    expect(query('SELECT group_concat(key) FROM stored')).toBe('"kept"');
    await stores.close();
  });

  it('leaves a write undone that the database refuses, says so, and goes on afterwards', async () => {
    const stores = opened(folder);
    const store = stores.namespace('one');
    await store.set('a', 1);
    const other = new DatabaseSync(file);
    other.exec(
      `CREATE TRIGGER refuse BEFORE UPDATE ON stored BEGIN SELECT RAISE(ABORT, 'refused for a test'); END`,
    );
    await expect(store.set('a', 2)).rejects.toThrow('refused for a test');
    await expect(store.compareAndSet('a', 1, 2)).rejects.toThrow('refused for a test');
    expect(await store.get('a')).toBe(1);
    other.exec('DROP TRIGGER refuse');
    other.close();
    await store.set('a', 2);
    expect(await store.get('a')).toBe(2);
    await stores.close();
  });

  it('is written to once another process lets go of it, in the order of the writes, and holds up nothing else', async () => {
    const stores = opened(folder);
    const store = stores.namespace('one');
    await store.set('a', 0);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const written: string[] = [];
    const writes = [
      store.set('a', 1).then(() => written.push('set')),
      store.compareAndSet('a', 1, 2).then((did) => written.push(`swap ${did}`)),
      store.setIfAbsent('b', 1).then((did) => written.push(`claim ${did}`)),
      store.compareAndDelete('b', 1).then((did) => written.push(`remove ${did}`)),
      store.set('a', 3).then(() => written.push('set again')),
    ];
    // What reads goes on, as does whatever else the process does.
    for (let turn = 0; turn < 20; turn++) expect(await store.get('a')).toBe(0);
    await new Promise(setImmediate);
    expect(written).toEqual([]);
    other.exec('COMMIT');
    other.close();
    await Promise.all(writes);
    expect(written).toEqual(['set', 'swap true', 'claim true', 'remove true', 'set again']);
    expect([await store.get('a'), await store.get('b')]).toEqual([3, undefined]);
    await stores.close();
  });

  it('says so when a row cannot be read, rather than that it is not there', async () => {
    const stores = opened(folder);
    await stores.namespace('one').set('a', 1);
    const other = new DatabaseSync(file);
    other.exec(`UPDATE stored SET value = '{"half'`);
    other.close();
    await expect(stores.namespace('one').get('a')).rejects.toThrow(SyntaxError);
    await stores.close();
  });
});

describe('what cannot be opened', () => {
  /** Permissions do not stop the user root; files and folders in the way stop everybody. */
  it('is a folder where a file stands', async () => {
    const inTheWay = join(folder, 'file');
    await writeFile(inTheWay, 'a file');
    for (const dataDir of [inTheWay, join(inTheWay, 'below'), join(inTheWay, 'far', 'below')]) {
      expect(openStores(dataDir)).toEqual({
        problem: 'not-a-folder',
        where: dataDir,
        reason: expect.stringMatching(/^E[A-Z]+$/),
      });
    }
    expect(await readFile(inTheWay, 'utf8')).toBe('a file');
  });

  it('is a folder below one in which nobody can make any', () => {
    expect(openStores('/proc/paceline/data')).toEqual({
      problem: 'unwritable',
      where: '/proc/paceline/data',
      reason: expect.stringMatching(/^E[A-Z]+$/),
    });
  });

  it('is a database where a folder stands', async () => {
    await mkdir(file);
    expectProblem('unwritable');
  });

  it.each([
    ['text', 'This is no database at all. '.repeat(1_000)],
    ['zeros', '\0'.repeat(8_192)],
    ['the right beginning and nothing else', 'SQLite format 3\0'],
  ])('is a file of %s, which stays as it is', async (_, content) => {
    await writeFile(file, content);
    expectProblem('damaged');
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it.each([
    ['near its beginning', 8_192, 40_960],
    ['near its end, where opening does not come by', -8_192, undefined],
  ])('is a database that was overwritten %s, which stays as it is', async (_, from, to) => {
    await fill(200);
    const bytes = await readFile(file);
    bytes.subarray(from, to).fill(0xa5);
    await writeFile(file, bytes);
    expectProblem('damaged');
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it('is a database that was cut off', async () => {
    await fill(200);
    await truncate(file, 20_000);
    expectProblem('damaged');
  });

  it.each([
    ['CREATE TABLE theirs (a)', 'foreign'],
    ['CREATE TABLE stored (a)', 'foreign'],
    ['CREATE TABLE theirs (a); PRAGMA user_version = 1', 'damaged'],
  ])('is the database of another program, which stays as it is: %s', async (sql, problem) => {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
    const bytes = await readFile(file);
    expectProblem(problem);
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it('is a database of a newer Paceline, which stays as it is', async () => {
    await fill(1);
    query('PRAGMA user_version = 2');
    const bytes = await readFile(file);
    expectProblem('newer');
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it('is a database that another program keeps locked', () => {
    const database = new DatabaseSync(file);
    database.exec('BEGIN EXCLUSIVE; CREATE TABLE a (b)');
    expectProblem('busy');
    database.exec('ROLLBACK');
    database.close();
  });

  it('is a database on a full disk', () => {
    const refused = Object.assign(new Error('database or disk is full'), { errcode: 13 });
    expect(databaseProblem(file, refused)).toEqual({
      problem: 'full',
      where: file,
      reason: 'database or disk is full',
    });
    const noRoomToShare = Object.assign(new Error('disk I/O error'), { errcode: 4_874 });
    expect(databaseProblem(file, noRoomToShare)).toHaveProperty('problem', 'full');
  });

  it('is no excuse for a bug: errors that are not the system’s are thrown on', () => {
    expect(() => databaseProblem(file, new TypeError('a bug'))).toThrow('a bug');
  });

  function expectProblem(problem: string): void {
    expect(openStores(folder)).toEqual({ problem, where: file, reason: expect.stringMatching(/./) });
  }
});
