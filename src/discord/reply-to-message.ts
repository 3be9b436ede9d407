import { Routes, type APIMessage } from 'discord.js';
import type { Logger } from 'pino';
import type { Answered, AnsweredQuestions, AnswerMessage } from './answered.ts';
import { failureOf, isMessageGone } from './failure.ts';
import type { Timings } from './limits.ts';
import { messageRequest, outgoing, type OutgoingMessage } from './outgoing.ts';
import { repeatable, type IncomingMessage, type Reply } from './respond.ts';
import { settledWithin } from './under-way.ts';

export interface ReplyToMessage extends Reply {
  /** Once all is said: takes away what an earlier wording of the question needed beyond that. */
  finish(): Promise<void>;
}

/** The name of the first message of an answer. */
const FIRST = '0';

/** Above 9 the name of an edition has letters, so that it stays short. */
const RADIX = 36;

/**
 * To a message: a typing sign while it takes, then a reply; further messages follow it in the channel. Where the
 * question was edited, the messages that answered its earlier wording take the new answer. Nothing is said any more
 * once the question has been deleted, or edited again.
 */
export function replyToMessage(
  message: IncomingMessage,
  answered: Answered,
  p: { readonly answers: AnsweredQuestions; readonly timings: Timings; readonly log: Logger },
): ReplyToMessage {
  const { edition } = answered;
  const { answers, timings, log } = p;
  const { messages: posted } = message.channel;
  let sent = 0;
  let isBeginningLost = false;

  const isOver = (): boolean => answered.isGone || answered.edition !== edition;

  async function showTyping(): Promise<void> {
    try {
      await message.channel.sendTyping();
    } catch (error) {
      log.debug({ error: failureOf(error) }, 'no typing sign');
    }
  }

  async function post(at: number, said: OutgoingMessage, name: string): Promise<AnswerMessage> {
    const request = messageRequest(said, {
      // 25 characters at most. A retry after a lost confirmation then finds the message that is there instead of making a second one.
      nonce: `${message.id}-${name}${edition === 0 ? '' : edition.toString(RADIX)}`,
      ...(at === 0 && { repliesTo: message.id }),
    });
    let id = '';
    await repeatable(async () => {
      const made = await message.client.rest.post(Routes.channelMessages(message.channelId), { ...request });
      ({ id } = made as APIMessage);
    });
    return { id, isLaidOut: said.layout !== undefined };
  }

  /** Puts what is said at a place of the answer; an earlier message there becomes it, as far as Discord allows. */
  async function put(at: number, said: OutgoingMessage, name: string): Promise<void> {
    const earlier = answered.messages[at];
    if (earlier?.isLaidOut === (said.layout !== undefined)) {
      await repeatable(() => posted.edit(earlier.id, { ...outgoing(said), attachments: [] }));
      return;
    }
    const kept = answered.messages.filter((one) => one !== earlier);
    const made = await post(at, said, name);
    answers.setMessages(answered, kept.toSpliced(at, 0, made));
    if (earlier !== undefined) await remove([earlier]);
  }

  /** Puts what is said at a place of the answer, unless nobody wants it any more: that gives false. */
  async function putWanted(at: number, said: OutgoingMessage, name: string): Promise<boolean> {
    if (isOver()) return false;
    try {
      await put(at, said, name);
      return true;
    } catch (error) {
      // Somebody has deleted the answer: it is not wanted, and stays away.
      if (answered.messages.length === 0 || !isMessageGone(error)) throw error;
      answered.isGone = true;
      return false;
    }
  }

  async function remove(gone: readonly AnswerMessage[]): Promise<void> {
    for (const { id } of gone) await removeMessage(message.channel, id);
  }

  return {
    place: message.channelId,
    async begin(said) {
      isBeginningLost = true;
      const isPut = await putWanted(0, said, FIRST);
      isBeginningLost = false;
      return isPut && !isOver();
    },
    async waitFor(work) {
      let wait = timings.typingAfterMs;
      while (!(await settledWithin(work, wait))) {
        if (!isOver()) void showTyping();
        wait = timings.typingEveryMs;
      }
    },
    async send(said, name) {
      const isPut = await putWanted(sent, said, name);
      // A beginning may have got there although that was not confirmed; then Discord made nothing new of the same name.
      if (isPut && sent === 0 && isBeginningLost) await putWanted(sent, said, name);
      if (isPut) sent += 1;
    },
    async finish() {
      if (sent === 0 || isOver()) return;
      const surplus = answered.messages.slice(sent);
      answers.setMessages(answered, answered.messages.slice(0, sent));
      await remove(surplus);
    },
    update: () => Promise.reject(new Error('A message cannot be put in the place of another.')),
    mayOpen: () => false,
    open: () => Promise.reject(new Error('A message cannot open a form.')),
  };
}

/** Deletes a message of the bot's own, which may be gone already. */
export async function removeMessage(channel: IncomingMessage['channel'], id: string): Promise<void> {
  try {
    await repeatable(() => channel.messages.delete(id));
  } catch (error) {
    if (!isMessageGone(error)) throw error;
  }
}
