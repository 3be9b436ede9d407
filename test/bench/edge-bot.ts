/** The edge of Discord around a handler that has nothing to do: what is left is what the edge itself takes. */
import { makeLog } from '../../src/log.ts';
import { discordCore } from '../../src/discord-core.ts';
import { makeUnhurried } from '../../src/discord/client.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { dayIn } from '../../src/today.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import { openShelf } from '../../src/open-shelf.ts';
import { en } from '../../src/wording/en/en.ts';
import type { Ask } from '../../src/answering/answer.ts';
import { bookOf, shippedPages } from './shipped-pages.ts';

const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = process.env;
if (token === undefined || apiUrl === undefined)
  throw new Error('DISCORD_TOKEN and DISCORD_API_URL are needed');
const stores = openStores('data');
if ('problem' in stores) throw new Error(stores.reason);

const ask: Ask = async ({ text }) => ({
  outcome: 'answer',
  text,
  language: 'en',
  citations: [{ section: 'same-day', title: 'Same day', quote: 'Run first.' }],
  why: {
    entries: [{ section: 'same-day', revision: 1, evidence: 1, covered: [], missing: [] }],
    rules: [],
    model: null,
  },
});
const log = makeLog({ level: 'info' });
const book = bookOf(await shippedPages());
const shelf = openShelf({ book, ask, stores });
const core = discordCore({
  book,
  shelf,
  stores,
  log,
  today: (zone) => dayIn(zone, new Date()),
  now: Date.now,
  rest: makeUnhurried({ token, apiUrl }),
});
const running = await startDiscord({
  token,
  apiUrl,
  ...core,
  log,
  store: stores.namespace('discord'),
  questionsPerMinute: { member: 1_000_000, club: 1_000_000 },
  print: (line) => void process.stdout.write(`${line}\n`),
  catalogue: en,
});
if (running === undefined || 'problem' in running) throw new Error('It did not start.');
process.once('SIGTERM', () => {
  void running.stop().then(() => stores.close());
});
