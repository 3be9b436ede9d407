import { pino } from 'pino';
import { expect } from 'vitest';
import type { Answer, Ask } from '../../src/answering/answer.ts';
import type { OpenBook, Shelf } from '../../src/editing/shelf.ts';
import type { Question } from '../../src/answering/question.ts';
import type { Converse } from '../../src/answering/conversation.ts';
import { makeUnhurried } from '../../src/discord/client.ts';
import { startDiscord, type DiscordPorts, type RunningDiscord } from '../../src/discord/start.ts';
import type { DiscordProblem } from '../../src/discord/problem.ts';
import { makeConversations } from '../../src/answering/conversation.ts';
import { discordCore } from '../../src/discord-core.ts';
import { keepFeedback } from '../../src/stores/feedback.ts';
import { makeDrawings } from '../../src/week-drawings.ts';
import { keepOnce } from '../../src/stores/once.ts';
import { makeDepartures } from '../../src/club/departed.ts';
import { rememberMemberships } from '../../src/club/memberships.ts';
import { keepChosenClubs } from '../../src/stores/chosen-clubs.ts';
import { keepDeparted } from '../../src/stores/departed.ts';
import { keepTurns } from '../../src/stores/turns.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { keepClubImports } from '../../src/stores/club-imports.ts';
import { keepProfiles } from '../../src/stores/profiles.ts';
import type { Store } from '../../src/stores/store.ts';
import { en } from '../../src/wording/en/en.ts';
import { shippedBook } from '../answering/shipped.ts';
import type { TestDiscord } from '../discord-server/types.ts';

export const SHIPPED = await shippedBook();

/** A store that lives as long as the test. */
export function memoryStore(): Store & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  const read = (key: string): unknown => {
    const value = values.get(key);
    return value === undefined ? undefined : JSON.parse(value);
  };
  return {
    values,
    get: <T>(key: string) => Promise.resolve(read(key) as T | undefined),
    set: (key, value) => Promise.resolve(void values.set(key, JSON.stringify(value))),
    keys: (prefix) => Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix)).toSorted()),
    delete: (key) => Promise.resolve(values.delete(key)),
    setIfAbsent: (key, value) => {
      if (values.has(key)) return Promise.resolve(false);
      values.set(key, JSON.stringify(value));
      return Promise.resolve(true);
    },
    compareAndDelete: (key, expected) =>
      Promise.resolve(values.get(key) === JSON.stringify(expected) && values.delete(key)),
    compareAndSet: (key, expected, next) => {
      if (values.get(key) !== JSON.stringify(expected)) return Promise.resolve(false);
      values.set(key, JSON.stringify(next));
      return Promise.resolve(true);
    },
  };
}

/** Stores that live as long as the test, by their names. */
function memoryStores(): (name: string) => ReturnType<typeof memoryStore> {
  const stores = new Map<string, ReturnType<typeof memoryStore>>();
  return (name) => {
    const store = stores.get(name) ?? memoryStore();
    stores.set(name, store);
    return store;
  };
}

/** An answer with nothing but a text. */
export function saying(text: string): Answer {
  return {
    outcome: 'answer',
    text,
    language: 'en',
    citations: [],
    why: { entries: [], rules: [], model: null },
  };
}

interface Asked {
  readonly conversation: string;
  readonly question: Parameters<Converse>[1];
}

/** The shelf of a bot whose clubs all have one book, which nobody edits. */
export function shelfOf({
  book = SHIPPED,
  ask,
  suggest = async () => [],
}: Partial<OpenBook> & { readonly ask: Ask }): Shelf {
  const only = { book, ask, suggest, number: 0, leftOut: [] };
  return {
    of: () => Promise.resolve(only),
    published: () => Promise.resolve({ shipped: book, standings: new Map(), number: 0 }),
    with: () => Promise.resolve(only),
    forget: () => undefined,
    reship: () => Promise.reject(new Error('Nobody puts another book here.')),
  };
}

/** Ports around `converse` that write down what happens. */
export function makePorts(discord: TestDiscord, converse?: Converse, extra: Partial<DiscordPorts> = {}) {
  const asked: Asked[] = [];
  const askedApart: Question[] = [];
  const printed: string[] = [];
  const logged: string[] = [];
  const shelf = shelfOf({
    ask: (question) => {
      askedApart.push(question);
      return Promise.resolve(saying(`You asked apart: ${question.text}`));
    },
  });
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const today = () => '2026-11-23';
  const now = () => Date.parse('2026-11-23T08:00:00Z');
  const core = discordCore({
    book: SHIPPED,
    shelf,
    stores: { namespace: memoryStores() },
    log,
    today,
    now,
    rest: makeUnhurried({ token: discord.token, apiUrl: discord.url }),
  });
  const { editor, gaps, testQuestions, digests, sharedWeeks, requests, startDigests, figures, newest } = core;
  const ports: DiscordPorts = {
    token: discord.token,
    apiUrl: discord.url,
    converse: (conversation, question, exchange, by) => {
      asked.push({ conversation, question });
      return (converse ?? (() => Promise.resolve(saying(`You asked: ${question.text}`))))(
        conversation,
        question,
        exchange,
        by,
      );
    },
    shelf,
    editor,
    gaps,
    testQuestions,
    digests,
    sharedWeeks,
    requests,
    startDigests,
    figures,
    newest,
    profiles: keepProfiles(memoryStore()),
    store: memoryStore(),
    log,
    conversations: makeConversations(keepTurns()),
    drawings: makeDrawings(() => new Date('2026-11-23T08:00:00Z')),
    feedback: keepFeedback(memoryStore()),
    chosenClubs: keepChosenClubs(memoryStore()),
    memberships: rememberMemberships(() => 0),
    held: [],
    departures: makeDepartures({ data: [], departed: keepDeparted(memoryStore()), now: () => 0 }),
    questionsPerMinute: { member: 1_000, club: 1_000 },
    once: keepOnce(memoryStore()),
    imports: keepClubImports(memoryStore()),
    clubs: keepClubs(memoryStore(), () => Date.parse('2026-11-23T08:00:00Z')),
    today,
    now,
    print: (line) => void printed.push(line),
    catalogue: en,
    ...extra,
  };
  return { ports, asked, askedApart, printed, logged };
}

export interface Bot extends Omit<ReturnType<typeof makePorts>, 'ports'> {
  readonly running: RunningDiscord;
}

/** Starts the edge within this process and waits until it is ready. */
export async function startBot(
  discord: TestDiscord,
  converse?: Converse,
  extra: Partial<DiscordPorts> = {},
): Promise<Bot> {
  const { ports, ...seen } = makePorts(discord, converse, extra);
  const running = await startDiscord(ports);
  if (!isRunning(running)) throw new Error(`the bot did not start: ${running?.text ?? 'stopped'}`);
  return { running, ...seen };
}

export function isRunning(started: RunningDiscord | DiscordProblem | undefined): started is RunningDiscord {
  return started !== undefined && 'stop' in started;
}

/** A promise and the function that resolves it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

/**
 * What holds for everything that the bot sends, whatever the test was about. `called` is whom it may ping: for each
 * message that calls members, who they are.
 */
export function expectGoodManners(discord: TestDiscord, called: readonly (readonly string[])[] = []): void {
  expect(discord.failures).toEqual([]);
  expect(discord.unguarded().map(({ pings }) => pings)).toEqual(called);
  expect(discord.pings()).toEqual(called.flat());
  expect(discord.invalidBodies ?? []).toEqual([]);
  expect(discord.strayKeys ?? []).toEqual([]);
}
