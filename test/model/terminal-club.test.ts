import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CLUBS, keepClubs } from '../../src/stores/clubs.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import { echoed } from '../model-server/hostile.ts';
import { startModelServer, type ModelServer } from '../model-server/server.ts';
import { openWorkshop, type Workshop } from '../terminal/process.ts';

const CLUB = 'discord:100000000000000001';
const OTHER = 'discord:100000000000000002';
const QUESTION = 'What are the benefits of cycling for runners?';

let workshop: Workshop;
let server: ModelServer;
beforeEach(async () => {
  workshop = await openWorkshop();
  server = await startModelServer((messages) => JSON.stringify({ sentences: echoed(messages) }));
  const stores = openStores(join(workshop.folder, 'data'));
  if ('problem' in stores) throw new Error(stores.problem);
  const clubs = keepClubs(stores.namespace(CLUBS), Date.now);
  await clubs.change(CLUB, 'discord:1', [{ setting: 'withoutModel', to: true }]);
  await stores.close();
});
afterEach(async () => {
  await workshop.clear();
  await server.close();
});

async function whyOf(args: readonly string[]): Promise<unknown> {
  const env = { OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'm' };
  const line = `${JSON.stringify({ id: '1', text: QUESTION })}\n`;
  const { stdout, stderr, code } = await workshop.run(['ask', '--jsonl', ...args], line, env);
  expect(`${stderr}${code}`).toBe('0');
  return (JSON.parse(stdout) as { readonly why: unknown }).why;
}

it('a club that does without a model does so in the terminal, too', async () => {
  expect(await whyOf(['--club', CLUB])).toMatchObject({ model: null, notWorded: 'off' });
  const chat = await workshop.run(['--club', CLUB], `${QUESTION}\n`, {
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_MODEL: 'm',
  });
  expect(chat.stdout).toContain('low-impact');
  expect(server.requests).toEqual([]);
});

it('another club, and who names none, may have answers worded', async () => {
  expect(await whyOf(['--club', OTHER])).toMatchObject({ model: 'm' });
  expect(await whyOf([])).toMatchObject({ model: 'm' });
});
