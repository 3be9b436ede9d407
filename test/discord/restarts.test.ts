import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import { expectGoodManners, memoryStore, saying, startBot, type Bot } from './bot.ts';

let discord: TestDiscord;
let bot: Bot | undefined;

beforeEach(async () => {
  discord = await startTestDiscord();
});

afterEach(async () => {
  await bot?.running.stop();
  bot = undefined;
  expectGoodManners(discord);
  await discord.close();
});

const PARAGRAPH = 'word '.repeat(300).trim();

/** Takes two messages where the question says so. */
async function start(store: ReturnType<typeof memoryStore>): Promise<void> {
  const answer = (text: string): string =>
    text.startsWith('twice') ? `${PARAGRAPH}\n\n${PARAGRAPH}` : `You asked: ${text}`;
  bot = await startBot(discord, (_conversation, { text }) => Promise.resolve(saying(answer(text))), {
    store,
  });
}

const ask = (content: string): TestMessage => discord.say({ content, mentionBot: true });
const mention = (text: string): string => `<@${discord.botUser.id}> ${text}`;
const ownMessages = (): TestMessage[] =>
  discord.messages(discord.channel.id).filter(({ authorId }) => authorId === discord.botUser.id);
async function untilOwn(what: string, fits: (texts: string[]) => boolean): Promise<void> {
  await discord.waitUntil(what, () => fits(ownMessages().map(({ content }) => content)));
}

describe('after a restart', () => {
  async function restarted(store: ReturnType<typeof memoryStore>): Promise<void> {
    await bot?.running.stop();
    expect(JSON.stringify([...store.values])).not.toContain(discord.member.id);
    await start(store);
    expect([...store.values.keys()].filter((key) => key.startsWith('answered'))).toEqual([]);
  }

  it('an edit still changes the answer in place, and a deletion takes it away', async () => {
    const store = memoryStore();
    await start(store);
    const [first, second] = [ask('one?'), ask('twice?')];
    await untilOwn('three messages', (texts) => texts.length === 3);
    const ids = ownMessages().map(({ id }) => id);
    await restarted(store);
    discord.edit(first, mention('can I cycle?'));
    await untilOwn('a changed answer', ([text]) => text === 'You asked: can I cycle?');
    expect(ownMessages().map(({ id }) => id)).toEqual(ids);
    discord.remove(second);
    await untilOwn('one message', (texts) => texts.length === 1);
    await restarted(store);
    discord.remove(first);
    await untilOwn('no message', (texts) => texts.length === 0);
  });

  it('what is kept is ids alone, and what cannot be read is passed over', async () => {
    const store = memoryStore();
    await start(store);
    ask('can I swim?');
    const answer = await discord.nextMessage();
    await bot?.running.stop();
    const [kept = ''] = [...store.values]
      .filter(([key]) => key.startsWith('answered'))
      .map(([, value]) => value);
    expect(kept).toContain(answer.id);
    expect(kept).not.toContain('swim');
    for (const key of store.values.keys()) if (key.startsWith('answered')) store.values.set(key, '{"a":1}');
    await start(store);
    ask('can I cycle?');
    expect((await discord.nextMessage()).content).toBe('You asked: can I cycle?');
  });
});
