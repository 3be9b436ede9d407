import {
  MessageFlags,
  type Message,
  type MessageComponentInteraction,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type OmitPartialGroupDMChannel,
  type CommandInteraction,
} from 'discord.js';
import type { Showing } from './controls/control.ts';
import { isAlreadyAcknowledged, isConnectionLoss, isMessageGone } from './failure.ts';
import type { Timings } from './limits.ts';
import { outgoing, type OutgoingMessage } from './outgoing.ts';
import type { Form } from './said.ts';
import { settledWithin } from './under-way.ts';

/** Where an answer goes. It knows what has been sent there, and picks reply, edit or follow-up. */
export interface Reply {
  /** What the limits of its edits are counted by. */
  readonly place: string;
  /**
   * Shows the beginning of the first message of the answer, in which `send` then puts the whole one. False where nothing
   * more of it is to be shown.
   */
  begin(message: OutgoingMessage): Promise<boolean>;
  /** Gives a sign of life where `work` takes longer; resolves when `work` has settled, either way. */
  waitFor(work: Promise<unknown>): Promise<void>;
  /**
   * Sends the next message of the answer. `name`, one letter or digit, tells it from the others of the answer;
   * `onlyAsker` holds for interactions that have had no sign of life yet.
   */
  send(message: OutgoingMessage, name: string, onlyAsker?: boolean): Promise<void>;
  /** Puts a message in the place of the one that carries the control that was used. */
  update(message: OutgoingMessage): Promise<void>;
  /** Whether a form can be opened still. */
  mayOpen(): boolean;
  /** Opens a form, as the first response alone. */
  open(form: Form): Promise<void>;
}

/** Tries again where the connection broke: for requests that Discord takes as one when they come twice. */
export async function repeatable(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isConnectionLoss(error)) throw error;
    await send();
  }
}

/** What is answered with `replyToInteraction`. */
export type AnsweredInteraction = CommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;

/**
 * To a command, a control or a form: answered directly where that is quick enough, else deferred and edited; further
 * messages are follow-ups. `showing` says who sees it.
 */
export function replyToInteraction(
  interaction: AnsweredInteraction,
  showing: Showing,
  timings: Timings,
): Reply {
  const hidden = { flags: MessageFlags.Ephemeral } as const;
  /** The message that carries the control waits for its new form. */
  let updating = false;
  /** The first response: two must never be under way. */
  let acknowledging: Promise<unknown> = Promise.resolve();
  /** The beginning of an answer stands where the whole one goes. */
  let isBegun = false;

  /** A first answer that got there although its confirmation was lost is an answer. */
  async function acknowledge(send: () => Promise<unknown>): Promise<void> {
    try {
      await repeatable(send);
    } catch (error) {
      if (!isAlreadyAcknowledged(error)) throw error;
    }
  }

  /** Gives the first response, once another one that is under way has failed; nothing where there is one. */
  function respondFirst(send: () => Promise<void>): Promise<void> {
    const before = acknowledging;
    const response = (async () => {
      await Promise.allSettled([before]);
      if (!interaction.deferred && !interaction.replied) await send();
    })();
    acknowledging = response;
    return response;
  }

  async function defer(): Promise<void> {
    if (showing === 'here' && carriesMessage(interaction)) {
      await acknowledge(() => interaction.deferUpdate());
      updating = true;
    } else {
      await acknowledge(() => interaction.deferReply(showing === 'open' ? {} : hidden));
    }
    interaction.deferred = true;
  }

  /** Puts a message in the place of the beginning; false where somebody has deleted that, who wants no answer. */
  async function replaceBeginning(message: OutgoingMessage): Promise<boolean> {
    try {
      await repeatable(() => interaction.editReply(outgoing(message)));
      return true;
    } catch (error) {
      if (!isMessageGone(error)) throw error;
      return false;
    }
  }

  return {
    place: interaction.id,
    async begin(message) {
      if (showing === 'here') return false;
      let isFirst = false;
      await respondFirst(async () => {
        isFirst = true;
        await acknowledge(() => interaction.reply(outgoing(message, { hidden: showing !== 'open' })));
        interaction.replied = true;
      });
      isBegun = true;
      return isFirst || replaceBeginning(message);
    },
    async waitFor(work) {
      if (await settledWithin(work, timings.deferAfterMs)) return;
      await respondFirst(defer);
      await Promise.allSettled([work]);
    },
    async send(message, _name, onlyAsker = showing !== 'open') {
      if (isBegun) {
        await replaceBeginning(message);
        isBegun = false;
      } else if (interaction.replied || updating) {
        await interaction.followUp(outgoing(message, { hidden: onlyAsker }));
      } else if (interaction.deferred) {
        await repeatable(() => interaction.editReply(outgoing(message)));
      } else {
        await acknowledge(() => interaction.reply(outgoing(message, { hidden: onlyAsker })));
        interaction.replied = true;
      }
    },
    async update(message) {
      if (!carriesMessage(interaction))
        throw new Error('There is no message to put another one in the place of.');
      // What was an ordinary message keeps no text beside a layout.
      const noText = message.layout === undefined ? {} : { content: null };
      const changed = { ...outgoing(message), ...noText, attachments: [] };
      if (interaction.deferred) await repeatable(() => interaction.editReply(changed));
      else await acknowledge(() => interaction.update(changed));
    },
    mayOpen: () => !interaction.deferred && !interaction.replied && !interaction.isModalSubmit(),
    async open(form) {
      if (interaction.isModalSubmit()) throw new Error('A form cannot open another one.');
      await acknowledge(() => interaction.showModal(form));
    },
  };
}

function carriesMessage(
  interaction: AnsweredInteraction,
): interaction is MessageComponentInteraction | ModalMessageModalSubmitInteraction {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

export type IncomingMessage = OmitPartialGroupDMChannel<Message>;
