import { afterEach, expect, it } from 'vitest';
import { HOSTILE } from '../model-server/hostile.ts';
import { json, startModelServer, type Behaviour, type ModelServer } from '../model-server/server.ts';
import { openWorkshop, type Workshop } from '../terminal/process.ts';

let workshop: Workshop | undefined;
let server: ModelServer | undefined;
afterEach(async () => {
  await workshop?.clear();
  await server?.close();
});

const QUESTION = 'What are the benefits of cycling for runners?';

/** What stands on standard error and in the receipt, where a server answers so. */
async function toldOf(reply: string | Behaviour, env: NodeJS.ProcessEnv = {}) {
  server = await startModelServer(() => reply);
  workshop = await openWorkshop();
  const model = { OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'llama', OPENAI_API_KEY: 'key-of-the-test' };
  const { stdout, stderr } = await workshop.run(['ask', '--why', QUESTION], '', { ...model, ...env });
  expect(stdout + stderr).not.toContain('key-of-the-test');
  return { receipt: stdout, logged: stderr };
}

const status = (code: number): Behaviour => {
  return (response) => json(response, code, { error: { message: 'A word that is in no other place.' } });
};

it.each([
  ['a wrong key', status(401), /OPENAI_API_KEY/],
  [
    'a model that is not there, or an address without /v1',
    status(404),
    /\/v1, and whether the server has the model/,
  ],
  ['a server that does not know the format', status(400), /json_schema/],
  ['a server that passes over the format', 'Sure! Cycling is fine.', /json_schema/],
  [
    'a server that is no server of models',
    HOSTILE['a web page']?.([]) ?? '',
    /no stream of chat completions/,
  ],
])('who runs the bot is told what to do about %s', async (_, reply, advice) => {
  const { logged, receipt } = await toldOf(reply);
  const [line, ...further] = logged.trim().split('\n');
  expect(further).toEqual([]);
  const told = JSON.parse(line ?? '') as { readonly advice: string };
  expect(told).toMatchObject({ model: 'llama' });
  expect(told.advice).toMatch(advice);
  expect(logged).not.toMatch(/no other place|Sure|cycling/i);
  expect(receipt).toMatch(/No language model was used: it (?:did not take|gave no usable|failed)/);
});

it('who runs the bot is told of nobody who answers', async () => {
  const { logged } = await toldOf('', { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
  expect(logged).toMatch(/"failure":"unreachable".*OPENAI_BASE_URL/);
});

it('a wording that is not sent is a line at level info, with the kinds of its faults alone', async () => {
  const reply = JSON.stringify({ sentences: [{ text: 'Zumba makes you fly.', passages: [1] }] });
  expect((await toldOf(reply)).logged).toBe('');
  await workshop?.clear();
  await server?.close();
  const { logged } = await toldOf(reply, { LOG_LEVEL: 'info' });
  expect(logged).toMatch(/"faults":\[[^\]]*"beyond"/);
  expect(logged).toMatch(/"model":"llama","server":"127\.0\.0\.1:\d+"/);
  expect(logged).not.toMatch(/zumba|cycling/i);
});
