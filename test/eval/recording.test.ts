import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConversations, replaying } from '../model-server/conversations.ts';
import { echoed } from '../model-server/hostile.ts';
import {
  json,
  startModelServer,
  type Asked,
  type Behaviour,
  type ModelServer,
} from '../model-server/server.ts';
import { readCases } from './read-cases.ts';
import { askWithModel, compared } from './with-model.ts';

const CASES = readCases()
  .filter(({ half, lang }) => half === 'tune' && lang === 'en')
  .filter((one) => one.kind === 'answerable')
  .slice(0, 12);

let folder: string;
let server: ModelServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paceline-recorded-'));
});
afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function answersOf(reply: (messages: Asked) => string | Behaviour, record?: string) {
  await server?.close();
  server = await startModelServer(reply);
  const env = { OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'llama', OPENAI_API_KEY: 'key-of-the-test' };
  const { byId, problems } = await askWithModel(CASES, env, record);
  expect(problems).toEqual([]);
  return byId;
}

it('what a server says is recorded, without the key, and replayed it gives the same answers', async () => {
  const good = (messages: Asked): string => JSON.stringify({ sentences: echoed(messages) });
  const first = await answersOf(good, folder);
  expect(compared(CASES, first, first)[0]).toMatch(/^worded by the model: [1-9]/);
  const files = await readdir(folder);
  expect(files.length).toBeGreaterThan(0);
  expect(files.length).toBeLessThanOrEqual(server?.requests.length ?? 0);
  for (const file of files)
    expect(await readFile(join(folder, file), 'utf8')).not.toContain('key-of-the-test');

  const { reply, missing } = replaying(await readConversations(folder));
  const second = await answersOf(reply);
  expect(missing).toEqual([]);
  const texts = (answers: typeof first) => [...answers].map(([id, { text, why }]) => [id, text, why]);
  expect(texts(second)).toEqual(texts(first));
});

it('what a server refuses is handed on and not recorded', async () => {
  const refused = await answersOf(
    () => (response) => json(response, 401, { error: { message: 'No.' } }),
    folder,
  );
  expect(compared(CASES, refused, refused).join('\n')).toMatch(/refused/);
  expect(await readdir(folder)).toEqual([]);
});
