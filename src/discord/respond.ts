import {
  MessageFlags,
  type ChatInputCommandInteraction,
  type Message,
  type OmitPartialGroupDMChannel,
} from 'discord.js';
import type { Logger } from 'pino';
import { failureOf, isAlreadyAcknowledged, isConnectionLoss } from './failure.ts';
import type { Timings } from './limits.ts';
import { settledWithin } from './under-way.ts';

/** Nobody is pinged, whatever the text says, nor the one who is replied to. */
export const NO_MENTIONS = { parse: [], repliedUser: false } as const;

/** Where an answer goes. It knows what has been sent there, and picks reply, edit or follow-up. */
export interface Reply {
  /** Gives a sign of life where `work` takes longer; resolves when `work` has settled, either way. */
  waitFor(work: Promise<unknown>): Promise<void>;
  /** Sends the next message of the answer. `name`, one letter or digit, tells it from the others of the answer. */
  send(content: string, name: string): Promise<void>;
}

/** Tries again where the connection broke: for requests that Discord takes as one when they come twice. */
async function repeatable(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isConnectionLoss(error)) throw error;
    await send();
  }
}

/**
 * To a slash command: answered directly where that is quick enough, else deferred and edited; further messages are
 * follow-ups. With `onlyAsker` nobody else sees them.
 */
export function replyToInteraction(
  interaction: ChatInputCommandInteraction,
  onlyAsker: boolean,
  timings: Timings,
): Reply {
  const hidden = onlyAsker ? MessageFlags.Ephemeral : undefined;
  const flags = MessageFlags.SuppressEmbeds | (hidden ?? 0);

  /** A first answer that got there although its confirmation was lost is an answer. */
  async function acknowledge(send: () => Promise<unknown>): Promise<void> {
    try {
      await repeatable(send);
    } catch (error) {
      if (!isAlreadyAcknowledged(error)) throw error;
    }
  }

  return {
    async waitFor(work) {
      if (await settledWithin(work, timings.deferAfterMs)) return;
      await acknowledge(() => interaction.deferReply(hidden === undefined ? {} : { flags: hidden }));
      interaction.deferred = true;
      await Promise.allSettled([work]);
    },
    async send(content) {
      const message = { content, allowedMentions: NO_MENTIONS };
      if (interaction.replied) {
        await interaction.followUp({ ...message, flags });
      } else if (interaction.deferred) {
        const edit = { ...message, flags: MessageFlags.SuppressEmbeds } as const;
        await repeatable(() => interaction.editReply(edit));
      } else {
        await acknowledge(() => interaction.reply({ ...message, flags }));
        interaction.replied = true;
      }
    },
  };
}

export type IncomingMessage = OmitPartialGroupDMChannel<Message>;

/** To a message: a typing sign while it takes, then a reply; further messages follow it in the channel. */
export function replyToMessage(message: IncomingMessage, timings: Timings, log: Logger): Reply {
  let replied = false;

  async function showTyping(): Promise<void> {
    try {
      await message.channel.sendTyping();
    } catch (error) {
      log.debug({ error: failureOf(error) }, 'no typing sign');
    }
  }

  return {
    async waitFor(work) {
      let wait = timings.typingAfterMs;
      while (!(await settledWithin(work, wait))) {
        void showTyping();
        wait = timings.typingEveryMs;
      }
    },
    async send(content, name) {
      const options = {
        content,
        allowedMentions: NO_MENTIONS,
        flags: MessageFlags.SuppressEmbeds,
        // 25 characters at most. A retry after a lost confirmation then finds the message that is there instead of making a second one.
        nonce: `${message.id}-${name}`,
        enforceNonce: true,
      } as const;
      await repeatable(() => (replied ? message.channel.send(options) : message.reply(options)));
      replied = true;
    },
  };
}
