import { pino } from 'pino';
import { vi } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { warmUp } from '../../src/answering/warm-up.ts';
import type { ClubSettings, SettingChange } from '../../src/club/settings.ts';
import type { Book } from '../../src/knowledge/book.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { makeUnhurried } from '../../src/discord/client.ts';
import { discordCore } from '../../src/discord-core.ts';
import { openShelf } from '../../src/open-shelf.ts';
import type { Store } from '../../src/stores/store.ts';
import { shippedBook } from '../answering/shipped.ts';
import type { TestInteraction } from '../discord-server/interaction-types.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestUser } from '../discord-server/world-types.ts';
import { memoryStore, startBot } from './bot.ts';
import { NOW } from './core.ts';

const SHIPPED = await shippedBook();
/** Longer than anything takes, in milliseconds. */
const WAIT_MS = 60_000;
vi.setConfig({ testTimeout: 3 * WAIT_MS, hookTimeout: 3 * WAIT_MS });
/** Questions that each entry lists: what a text would change is asked of all of them. */
const QUESTIONS_KEPT = 1;
const BOOK = briefBook(SHIPPED);
const ASK = makeAsk(BOOK);
const TODAY = '2026-11-23';
// As at a start in earnest, so that the first question of a test finds everything built.
await warmUp(ASK, BOOK, TODAY);

/** The shipped book in two languages, with few questions. */
function briefBook(book: Book): Book {
  const brief = <T extends Entry | undefined>(entry: T): T =>
    entry && { ...entry, questions: entry.questions.slice(0, QUESTIONS_KEPT) };
  const entries = book.entries.map(brief);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ...book,
    entries,
    entry: (id) => byId.get(id),
    translations: ['es'],
    translation: (id, language) => (language === 'es' ? brief(book.translation(id, language)) : undefined),
  };
}

/** The fields of an entry of a club's own. */
export const TRACK = {
  title: 'Lanes on the track',
  text: 'The first lane is kept free for the fastest group.\nWarm up on the outer lanes.',
  questions: 'Which lane is mine on the track?\nWhere do I warm up on the track?',
  words: 'tartan → track',
  source: 'Coach Ana',
};
export type Fields = typeof TRACK;

/** A bot with the shipped book and the real editor; its stores outlive a restart. */
export async function startKnowledgeBot() {
  // How quickly it answers is looked at elsewhere: a machine that is busy with other tests changes nothing here.
  const discord = await startTestDiscord({ waitMs: WAIT_MS, acknowledgeWithinMs: WAIT_MS });
  const stores = new Map<string, ReturnType<typeof memoryStore>>();
  const namespace = (name: string): Store => {
    const store = stores.get(name) ?? memoryStore();
    stores.set(name, store);
    return store;
  };
  const clock = { at: NOW };
  async function start() {
    const shelf = openShelf({ book: BOOK, ask: ASK, stores: { namespace } });
    const log = pino({ level: 'error' });
    const core = discordCore({
      book: BOOK,
      shelf,
      stores: { namespace },
      log,
      today: () => TODAY,
      now: () => (clock.at += 1),
      rest: makeUnhurried({ token: discord.token, apiUrl: discord.url }),
    });
    const { converse, ...rest } = core;
    return { core, bot: await startBot(discord, converse, rest) };
  }
  let running = await start();

  const user = discord.moderator;
  const club = `discord:${discord.guild.id}`;
  const run = (
    subcommand: string,
    options: NonNullable<Parameters<TestDiscord['command']>[0]['options']> = {},
    more: Partial<Parameters<TestDiscord['command']>[0]> = {},
  ): TestInteraction => discord.command({ name: 'knowledge', subcommand, user, options, ...more });

  const press = (message: TestMessage, label: string, by: TestUser = user): TestInteraction =>
    discord.press(message, { label }, { user: by });

  /** Publishes what was reviewed, and gives the message that says so. */
  async function publish(
    review: TestMessage,
    why = 'It was asked',
    by: TestUser = user,
  ): Promise<TestMessage> {
    const form = await press(review, 'Publish', by).modal();
    return discord.submit(form, { why }).updated();
  }

  /** Fills the form of a new entry in, and gives the review. */
  async function add(
    fields: Partial<Fields> = {},
    more: Parameters<typeof run>[2] = {},
  ): Promise<TestMessage> {
    const form = await run('add', {}, more).modal();
    return discord.submit(form, { ...TRACK, ...fields }).reply();
  }

  async function edit(entry: string, fields: Partial<Fields>, by: TestUser = user): Promise<TestMessage> {
    const form = await run('edit', { entry }, { user: by, letBySettings: true }).modal();
    return discord.submit(form, fields).reply();
  }

  /** What a member is told. */
  const ask = (question: string, more: object = {}): Promise<TestMessage> =>
    discord.command({ name: 'ask', options: { question }, ...more }).reply();

  return {
    discord,
    stores,
    club,
    run,
    press,
    publish,
    add,
    edit,
    ask,
    core: () => running.core,
    set: async (settings: ClubSettings, of = club) => {
      const changes = Object.entries(settings).map(([setting, to]) => ({ setting, to }) as SettingChange);
      await running.core.clubs.change(of, 'discord:1', changes);
    },
    restart: async () => {
      await running.bot.running.stop();
      running = await start();
    },
    stop: async () => {
      await running.bot.running.stop();
      await discord.close();
    },
  };
}

export type KnowledgeBot = Awaited<ReturnType<typeof startKnowledgeBot>>;
