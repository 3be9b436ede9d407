import { Events, type Client, type Interaction } from 'discord.js';
import type { Logger } from 'pino';
import type { Answer, Ask } from '../answering/answer.ts';
import type { Converse } from '../answering/conversation.ts';
import type { Profiles } from '../answering/profiles.ts';
import type { Profile, Question } from '../answering/question.ts';
import { CATALOGUES, type Catalogue } from '../wording/catalogue.ts';
import { COMMANDS } from './commands/list.ts';
import { makeExchanger } from './exchange.ts';
import { failureOf } from './failure.ts';
import { saidToBot } from './hear.ts';
import { REMEMBERED_IDS, type Timings } from './limits.ts';
import { makeRemembered } from './remembered.ts';
import { renderAnswer } from './render.ts';
import { replyToInteraction, replyToMessage, type IncomingMessage } from './respond.ts';
import { makeUnderWay } from './under-way.ts';

export interface ListenPorts {
  readonly converse: Converse;
  /** The handler without a memory. */
  readonly ask: Ask;
  readonly profiles: Profiles;
  /** The ISO day now, such as `2026-11-23`. */
  readonly today: () => string;
  readonly log: Logger;
  readonly catalogue: Catalogue;
}

/** Answers what comes in through the client, until it is told to stop. */
export interface Listening {
  /** Answers from now on, what has come in since it listens first. Until then members hear nothing. */
  open(): void;
  /**
   * Takes nothing new and waits for what is under way, so many milliseconds at most. Commands that come meanwhile are
   * told to come again; nothing is said where it was never open.
   */
  finish(limitMs: number): Promise<void>;
}

export function listen(client: Client, ports: ListenPorts, timings: Timings): Listening {
  const words = ports.catalogue.discord;
  const exchange = makeExchanger({ words, log: ports.log, timings });
  // With no message cached, discord.js passes on what Discord delivers twice.
  const isNew = makeRemembered(REMEMBERED_IDS);
  const underWay = makeUnderWay();
  const opened = Promise.withResolvers<boolean>();
  let finishing = false;

  client.on(Events.MessageCreate, (message) => take(() => onMessage(message)));
  client.on(Events.InteractionCreate, (interaction) => take(() => onInteraction(interaction)));

  /** Nothing that goes wrong with one event may reach discord.js, where it would end the process. */
  function take(handle: () => Promise<void> | undefined): void {
    const work = async (): Promise<void> => {
      try {
        if (await opened.promise) await handle();
      } catch (error) {
        ports.log.error({ failure: failureOf(error) }, 'an event was not handled');
      }
    };
    underWay.add(work());
  }

  function onMessage(message: IncomingMessage): Promise<void> | undefined {
    if (finishing || client.user === null) return undefined;
    const said = saidToBot(message, client.user.id);
    if (said === undefined || !isNew(message.id)) return undefined;
    const text = said === '' ? words.bareMention : said;
    return exchange({
      reply: replyToMessage(message, timings, ports.log),
      answer: () => ask(message.channelId, message.author.id, { text }),
      channelId: message.channelId,
      way: 'message',
    });
  }

  function onInteraction(interaction: Interaction): Promise<void> | undefined {
    if (!interaction.isChatInputCommand() || !isNew(interaction.id)) return undefined;
    const { channelId, commandName, locale, user } = interaction;
    if (finishing) {
      const reply = replyToInteraction(interaction, true, timings);
      return exchange({ reply, answer: async () => words.restarting, channelId, way: commandName });
    }
    const command = COMMANDS.get(commandName);
    const desk = {
      catalogue: ports.catalogue,
      profiles: ports.profiles,
      member: memberOf(user.id),
      asker: { today: ports.today(), locale },
      ask: (asked: Pick<Question, 'text' | 'plan'>) => ask(channelId, user.id, { ...asked, locale }),
      askApart: async (asked: Pick<Question, 'text'>) =>
        shown(await ports.ask({ ...asked, locale, today: ports.today(), history: [] })),
    };
    return exchange({
      reply: replyToInteraction(interaction, command?.onlyAsker ?? true, timings),
      answer: async () => command?.run(interaction, desk) ?? words.unknownCommand,
      channelId,
      way: commandName,
    });
  }

  async function ask(
    channelId: string,
    userId: string,
    question: Pick<Question, 'text' | 'plan' | 'locale'>,
  ): Promise<string> {
    const profile = await profileOf(userId);
    const answer = await ports.converse(`${channelId}-${userId}`, {
      ...question,
      ...(Object.keys(profile).length > 0 && { profile }),
      today: ports.today(),
    });
    return shown(answer);
  }

  /** What the member has told; a question is answered without it where it cannot be read. */
  async function profileOf(userId: string): Promise<Profile> {
    try {
      return await ports.profiles.read(memberOf(userId));
    } catch (error) {
      ports.log.error({ failure: failureOf(error) }, 'a profile could not be read');
      return {};
    }
  }

  return {
    open: () => opened.resolve(true),
    async finish(limitMs) {
      finishing = true;
      opened.resolve(false);
      const left = await underWay.finished(limitMs);
      if (left > 0) ports.log.warn({ left }, 'stopped with answers under way');
    },
  };
}

/** How profiles name who comes through Discord. */
const memberOf = (userId: string): string => `discord:${userId}`;

const shown = (answer: Answer): string => renderAnswer(answer, CATALOGUES[answer.language].discord);
