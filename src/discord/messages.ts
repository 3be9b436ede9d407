import type { ClubSettings } from '../club/settings.ts';
import type { Client, OmitPartialGroupDMChannel, PartialMessage } from 'discord.js';
import { rememberAnswered, type Answered, type AnsweredQuestions } from './answered.ts';
import { saidWithNames, type Naming } from './command-naming.ts';
import { clubOf, conversationOf, type Desk, type Place } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { Exchange } from './exchange.ts';
import { failureOf } from './failure.ts';
import { heldBackText, type Fair } from './fair.ts';
import { changesAnswer, hear, type HeardFacts, type Hearing } from './hear.ts';
import { REMEMBERED_ANSWERS, REMEMBERED_CHANNELS, type Timings } from './limits.ts';
import { factsOf, isByPerson, textOf, threadOf, toldThreadOf, type ThreadFacts } from './message-facts.ts';
import { makeRemembered } from './remembered.ts';
import { removeMessage, replyToMessage } from './reply-to-message.ts';
import type { IncomingMessage } from './respond.ts';
import type { Said } from './said.ts';
import { showingNames, type Show } from './showing.ts';
import { NO_STANDING } from './standing.ts';

type GoneMessage = OmitPartialGroupDMChannel<PartialMessage> | IncomingMessage;

/**
 * What members write, edit and delete. Each resolves when all that comes of it is done, and rejects where that failed;
 * undefined where nothing comes of it.
 */
export interface MessageEvents {
  created(message: IncomingMessage): Promise<void> | undefined;
  edited(message: IncomingMessage): Promise<void> | undefined;
  /** Deleted in one step. */
  deleted(messages: readonly GoneMessage[]): Promise<void>;
  /** What is remembered of the answers. */
  readonly answers: Pick<AnsweredQuestions, 'answered' | 'restore'>;
}

export interface MessagePorts {
  readonly client: Client;
  readonly ports: Pick<DeskPorts, 'clubs' | 'conversations' | 'gaps' | 'log' | 'messageContent'>;
  readonly timings: Timings;
  readonly deskFor: (place: Place) => Promise<Desk>;
  readonly exchange: (exchange: Exchange) => Promise<void>;
  /** True the first time that an id is given. */
  readonly isNew: (id: string) => boolean;
  readonly fair: Fair;
  /** How the commands are called for whoever reads what is said. */
  readonly naming: (desk: Desk) => Naming;
}

/** Answers messages that are for the bot, and keeps the answers beside their questions. */
export function makeMessageEvents(p: MessagePorts): MessageEvents {
  const { client, ports, timings, deskFor, exchange, isNew, fair, naming } = p;
  const answers = rememberAnswered(REMEMBERED_ANSWERS);
  const isHintDue = makeRemembered(REMEMBERED_CHANNELS);
  const mayRead = ports.messageContent === 'on';

  const botId = (): string => client.user?.id ?? '';

  /** What the bot does about a message; where that depends on the club's settings, how it follows from them. */
  function hearingBy(
    message: IncomingMessage,
    thread: ThreadFacts | undefined,
  ): Hearing | ((settings: ClubSettings) => Hearing) {
    const told = factsOf(message, botId(), thread);
    const repliesToUs = answers.answeredBy(message.reference?.messageId ?? '') !== undefined;
    const facts: HeardFacts = repliesToUs && told.repliesTo ? { ...told, repliesTo: 'bot' } : told;
    const inAskChannel = hear(facts, { isAskChannel: true, mayRead });
    const elsewhere = hear(facts, { isAskChannel: false, mayRead });
    if (inAskChannel === elsewhere) return elsewhere;
    return ({ askChannels = [] }) =>
      askChannels.includes(thread?.parentId ?? message.channelId) ? inAskChannel : elsewhere;
  }

  async function hearingOf(message: IncomingMessage, thread: ThreadFacts | undefined): Promise<Hearing> {
    const hearing = hearingBy(message, thread);
    if (typeof hearing !== 'function') return hearing;
    const club = clubOf(message.guildId ?? '');
    return hearing(ports.clubs.recent(club) ?? (await ports.clubs.read(club)));
  }

  /**
   * Whether a message can be passed by without asking anybody: most are for others, and nothing is to be kept of
   * them, not even for a moment.
   */
  function passesBy(message: IncomingMessage): boolean {
    if (!isByPerson(message)) return true;
    const thread = toldThreadOf(message);
    if (thread === 'not-told') return false;
    const hearing = hearingBy(message, thread);
    if (typeof hearing !== 'function') return hearing === 'silence';
    const settings = ports.clubs.recent(clubOf(message.guildId ?? ''));
    return settings !== undefined && hearing(settings) === 'silence';
  }

  async function respond(
    message: IncomingMessage,
    answered: Answered,
    thread: ThreadFacts | undefined,
    hearing: 'answer' | 'hint',
  ): Promise<void> {
    const { channelId, guildId, author } = message;
    const parentId = thread?.parentId ?? null;
    const place = {
      userId: author.id,
      ...(guildId !== null && { guildId }),
      channelId,
      ...(parentId !== null && { parentId }),
      standing: NO_STANDING,
    };
    const text = textOf(message, botId());
    const held = hearing === 'answer' ? await fair(place, text) : undefined;
    // An answer that is there stands although its question was edited.
    if (held !== undefined && (!held.isFirst || answered.edition > 0)) return;
    const reply = replyToMessage(message, answered, { answers, timings, log: ports.log });
    const said = async (desk: Desk, show: Show): Promise<Said> => {
      if (held !== undefined) return { text: heldBackText(held, desk.catalogue) };
      if (hearing === 'hint') return { text: desk.catalogue.hearing.mayNotRead };
      const asked = { text: text || (await desk.greeting()) };
      return desk.ask(asked, { hidden: false, exchange: message.id, show: showingNames(show, naming(desk)) });
    };
    const answer: Exchange['answer'] = async (show) => {
      const desk = await deskFor(place);
      return { kind: 'say', said: saidWithNames(await said(desk, show), naming(desk)) };
    };
    await exchange({ reply, answer, channelId, way: 'message' });
    await reply.finish();
  }

  async function take(message: IncomingMessage, answered: Answered): Promise<void> {
    const thread = await threadOf(message);
    const hearing = await hearingOf(message, thread);
    // A forum's posts are channels of their own, and one hint is enough for all.
    const isMeant =
      hearing === 'answer' || (hearing === 'hint' && isHintDue(thread?.parentId ?? message.channelId));
    if (!isMeant || answered.isGone || !isNew(message.id)) return answers.forget(answered);
    answers.keep();
    if (answered.edition === 0) await respond(message, answered, thread, hearing);
  }

  async function removeAnswer(answered: Answered, channel: IncomingMessage['channel']): Promise<void> {
    const { messages } = answered;
    answers.setMessages(answered, []);
    for (const { id } of messages) await removeMessage(channel, id);
  }

  /** Does something for a question once what is under way for it is done. */
  function next(answered: Answered, work: () => Promise<void>): Promise<void> {
    const done = answered.work.then(work);
    // Who asked for it hears of its failure; what comes next is done in any case.
    answered.work = Promise.allSettled([done]);
    return done;
  }

  return {
    answers,
    created(message) {
      if (passesBy(message)) return undefined;
      // Remembered before anything else is known, so that an edit or a deletion right behind it finds it.
      const answered = answers.begin(message.id, conversationOf(message.channelId, message.author.id));
      return answered && next(answered, () => take(message, answered));
    },

    edited(message) {
      const answered = answers.of(message.id);
      if (answered === undefined || message.content.trim() === '') return undefined;
      const { createdTimestamp: writtenAt, editedTimestamp: editedAt } = message;
      if (!changesAnswer({ writtenAt, editedAt, heardAt: answered.editedAt })) return undefined;
      answered.editedAt = editedAt ?? 0;
      answered.edition += 1;
      answered.conversation ??= conversationOf(message.channelId, message.author.id);
      const { edition } = answered;
      return next(answered, async () => {
        if (answered.isGone || answered.edition !== edition || answers.of(message.id) !== answered) return;
        await respond(message, answered, await threadOf(message), 'answer');
      });
    },

    async deleted(messages) {
      const questions = messages.flatMap(({ id, channel, guildId }) => {
        const answered = answers.of(id);
        return answered === undefined ? [] : [{ answered, channel, guildId }];
      });
      for (const { id } of messages) {
        const answered = answers.answeredBy(id);
        if (answered === undefined) continue;
        // Who has deleted an answer does not want another one; the other messages of it stand.
        answered.isGone = true;
        answers.setMessages(
          answered,
          answered.messages.filter((one) => one.id !== id),
        );
      }
      for (const { answered } of questions) answered.isGone = true;
      const all = questions.map(async ({ answered, channel, guildId }) => {
        // What stands goes at once, what is still going out after it.
        const afterWork = next(answered, async () => {
          // What was asked before a restart is in no conversation any more.
          if (answered.conversation !== undefined)
            await ports.conversations.withdraw(answered.conversation, answered.question);
          if (guildId !== null) void ports.gaps.takeBack(clubOf(guildId), answered.question);
          await removeAnswer(answered, channel);
        });
        await Promise.all([removeAnswer(answered, channel), afterWork]);
        answers.forget(answered);
      });
      for (const { reason } of (await Promise.allSettled(all)).filter((one) => one.status === 'rejected')) {
        ports.log.warn(
          { failure: failureOf(reason) },
          'the answer to a deleted question could not be deleted',
        );
      }
    },
  };
}
