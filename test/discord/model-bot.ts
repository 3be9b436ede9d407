import { makeConversations, makeConverse } from '../../src/answering/conversation.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import type { Timings } from '../../src/discord/limits.ts';
import { openLanguageModel } from '../../src/language-model.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { keepTurns } from '../../src/stores/turns.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import type { TestDiscord, TestDiscordOptions } from '../discord-server/types.ts';
import { startModelServer, type Asked, type Behaviour, type ModelServer } from '../model-server/server.ts';
import { ask, shippedPrompts } from '../voicing/material.ts';
import { memoryStore, shelfOf, startBot, type Bot } from './bot.ts';

const prompts = await shippedPrompts();

/** A test Discord with a bot that has a model behind the project's own server. */
export interface ModelBot {
  readonly discord: TestDiscord;
  readonly model: ModelServer;
  readonly bot: Bot;
  /** The club of the first server does without a model from now on. */
  readonly withoutModel: () => Promise<void>;
  /** Each text that the bot has shown of a message so far, in the order in which it did; the last one stands. */
  readonly shown: (message: TestMessage) => readonly string[];
  /** What stands in the first channel from the bot. */
  readonly own: () => readonly TestMessage[];
  /** Ends what is asked of the model, as when the process is told to stop. */
  readonly endModel: () => void;
  readonly stop: () => Promise<void>;
}

export async function startModelBot(
  reply: (asked: Asked) => string | Behaviour,
  p: {
    readonly timings?: Partial<Timings>;
    /** The time limit of an answer that the model words, in milliseconds. */
    readonly withinMs?: number;
    readonly options?: TestDiscordOptions;
    readonly ports?: Partial<DiscordPorts>;
  } = {},
): Promise<ModelBot> {
  const discord = await startTestDiscord(p.options);
  const model = await startModelServer(reply);
  const ending = new AbortController();
  const opened = openLanguageModel(
    { baseUrl: model.baseUrl, name: 'test-model', uses: ['wording'], requestsPerDay: {} },
    {
      prompts,
      ending: ending.signal,
      today: () => '2026-11-23',
      report: () => undefined,
      ...(p.withinMs !== undefined && { withinMs: p.withinMs }),
    },
  );
  const turns = keepTurns();
  const clubs = keepClubs(memoryStore(), () => Date.parse('2026-11-23T08:00:00Z'));
  const converse = makeConverse(ask, turns, (error) => {
    throw error;
  });
  const bot = await startBot(discord, converse, {
    shelf: shelfOf({ ask }),
    conversations: makeConversations(turns),
    clubs,
    model: opened,
    timings: { showEveryMs: 0, ...p.timings },
    ...p.ports,
  });
  return {
    discord,
    model,
    bot,
    withoutModel: async () => {
      const change = { setting: 'withoutModel', to: true } as const;
      await clubs.change(`discord:${discord.guild.id}`, 'discord:1', [change]);
    },
    shown: (message) =>
      discord.outgoing.flatMap(({ message: { id }, body }) => {
        const data = 'data' in body ? body['data'] : body;
        const content: unknown =
          typeof data === 'object' && data !== null && 'content' in data && data.content;
        return id === message.id && typeof content === 'string' ? [content] : [];
      }),
    own: () => discord.messages(discord.channel.id).filter(({ authorId }) => authorId === discord.botUser.id),
    endModel: () => ending.abort(),
    stop: async () => {
      ending.abort();
      await bot.running.stop();
      await model.close();
      await discord.close();
    },
  };
}
