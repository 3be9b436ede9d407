import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeEmbed } from '../../src/model/embeddings.ts';
import { openClient } from '../../src/model/client.ts';
import { makeBreaker } from '../../src/model/breaker.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import type { Stores } from '../../src/stores/store.ts';
import { keepVectors, VECTORS } from '../../src/stores/vectors.ts';
import { makeNearness, type Nearness } from '../../src/voicing/nearness.ts';
import { startModelServer, type ModelServer } from '../model-server/server.ts';
import { book } from '../voicing/material.ts';
import { makeFolder, removeFolder } from './kinds.ts';

const DAY_MS = 86_400_000;
const QUESTION = 'What builds my legs?';
const [cycling, swimming] = ['cycling', 'swimming'].map((section) => book.entry(section));
if (cycling === undefined || swimming === undefined) throw new Error('The book lacks its entries.');
const ENTRIES = [cycling, swimming];

/** Requests that were counted. */
let counted = 0;
let most = Infinity;
const take = (): (() => void) | undefined => {
  if (counted >= most) return undefined;
  counted++;
  return () => void counted--;
};

let folder: string;
let server: ModelServer;
let stores: Stores | undefined;
let now = 0;

beforeEach(async () => {
  counted = 0;
  most = Infinity;
  folder = await makeFolder();
  now = Date.parse('2026-11-23T08:00:00Z');
  // What speaks of legs lies one way, all else the other.
  server = await startModelServer(
    () => '',
    (text) => (/cycling|legs/i.test(text.split('\n')[0] ?? '') ? [1, 0.1] : [0.1, 1]),
  );
});
afterEach(async () => {
  await stores?.close();
  await server.close();
  await removeFolder(folder);
});

/** A measure of nearness as after a start of the process. */
async function started(report: (error: unknown) => void = fail): Promise<Nearness> {
  await stores?.close();
  const opened = openStores(folder, () => now);
  if ('problem' in opened) throw new Error(opened.problem);
  stores = opened;
  const ports = { ending: new AbortController().signal, report: () => undefined };
  return makeNearness({
    embed: makeEmbed(openClient({ baseUrl: server.baseUrl }), {
      name: 'nomic',
      ...ports,
      breaker: makeBreaker(() => 0),
    }),
    vectors: keepVectors(opened.namespace(VECTORS), report),
    hashOf: (text) => createHash('sha256').update(text).digest('hex'),
    soon: (promise) => promise,
  });
}

function fail(error: unknown): void {
  throw error;
}

/** The texts of which vectors were asked, request by request. */
const asked = (): readonly (readonly string[])[] =>
  server.requests.map(({ body }) =>
    (body as { readonly input: string[] }).input.map((text) => text.slice(0, 20)),
  );

it('vectors of entries outlive the process, and only what has changed is made anew', async () => {
  const near = await (await started())(QUESTION, ENTRIES, take);
  expect(near?.get('cycling')).toBeGreaterThan(near?.get('swimming') ?? 1);
  expect(asked()[0]).toHaveLength(3);
  expect(await (await started())(QUESTION, ENTRIES, take)).toEqual(near);
  expect(asked()[1]).toEqual([QUESTION]);
  const changed = { ...swimming, sentences: [...swimming.sentences, 'It is fun.'] };
  await (
    await started()
  )(QUESTION, [cycling, changed], take);
  expect(asked()[2]).toHaveLength(2);
  expect(asked()[2]?.[1]?.startsWith(swimming.title)).toBe(true);
});

it('a question that comes again costs nothing', async () => {
  const nearness = await started();
  const first = await nearness(QUESTION, ENTRIES, take);
  expect(await nearness(QUESTION, ENTRIES, take)).toEqual(first);
  expect(server.requests).toHaveLength(1);
});

it('vectors are kept for 90 days', async () => {
  await (
    await started()
  )(QUESTION, ENTRIES, take);
  now += 89 * DAY_MS;
  await (
    await started()
  )(QUESTION, ENTRIES, take);
  expect(asked()[1]).toHaveLength(1);
  now += 2 * DAY_MS;
  await (
    await started()
  )(QUESTION, ENTRIES, take);
  expect(asked()[2]).toHaveLength(3);
});

it('where nothing can be kept they are made each time, and it is told', async () => {
  const failures: unknown[] = [];
  const nearness = await started((error) => failures.push(error));
  await stores?.close();
  stores = undefined;
  const near = await nearness(QUESTION, ENTRIES, take);
  expect(near?.get('cycling')).toBeGreaterThan(near?.get('swimming') ?? 1);
  expect(failures).toHaveLength(4);
});

it('each request is counted, and none is made where there is no room for it', async () => {
  const nearness = await started();
  await nearness(QUESTION, ENTRIES, take);
  await nearness(QUESTION, ENTRIES, take);
  expect(counted).toBe(1);
  most = 1;
  expect(await nearness('What builds my arms?', ENTRIES, take)).toBeUndefined();
  expect(server.requests).toHaveLength(1);
});

it('what does not go out, since the model is left alone, is not counted', async () => {
  await server.close();
  const nearness = await started();
  for (let count = 0; count < 5; count++) expect(await nearness(QUESTION, ENTRIES, take)).toBeUndefined();
  expect(counted).toBe(3);
});
