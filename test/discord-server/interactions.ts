import { randomUUID } from 'node:crypto';
import { commandData } from './command-call.ts';
import type { Commands } from './commands.ts';
import type { Gateway } from './gateway.ts';
import { callbackJson, interactionJson, interactionMetadata } from './interaction-json.ts';
import type { Run } from './interaction-json.ts';
import { checkMessage, isEmpty } from './message-form.ts';
import type { MessageForm } from './message-form.ts';
import { FLAG } from './messages.ts';
import type { Post, Sending } from './post.ts';
import {
  alreadyAcknowledged,
  emptyMessage,
  invalidForm,
  invalidToken,
  isObject,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './reply.ts';
import type { Reply } from './reply.ts';
import type {
  Acknowledgement,
  JsonObject,
  TestChannel,
  TestInteraction,
  TestMessage,
  TestUser,
} from './types.ts';
import type { Waits } from './waits.ts';
import type { World } from './world.ts';

const CALLBACK = { reply: 4, deferred: 5 };
const SETTABLE = FLAG.ephemeral | FLAG.componentsV2 | FLAG.suppressEmbeds;

type Open = {
  id: string;
  token: string;
  bornAt: number;
  channel: TestChannel;
  acknowledgement: Acknowledgement | null;
  original: TestMessage | null;
  followUps: TestMessage[];
  /** What each answer carries about the interaction. */
  metadata: JsonObject;
};

export type InteractionPorts = {
  applicationId: string;
  botUser: TestUser;
  world: World;
  commands: Commands;
  gateway: Gateway;
  post: Post;
  waits: Waits;
  newId: () => string;
  acknowledgeWithinMs: number;
  tokenMs: number;
};

export type Interactions = {
  run: (running: Run) => TestInteraction;
  /** The first answer to an interaction. */
  callback: (id: string, token: string, withResponse: boolean, sending: Sending) => Reply;
  /** A further message; straight after a deferral it fills the deferred one. */
  followUp: (token: string, sending: Sending) => Reply;
  /** `messageId` may be '@original'. */
  edit: (token: string, messageId: string, sending: Sending) => Reply;
  show: (token: string, messageId: string) => Reply;
  remove: (token: string, messageId: string) => Reply;
};

/** Interactions, with Discord's rules on when and how often they may be answered. */
export function createInteractions(ports: InteractionPorts): Interactions {
  const { world, gateway, post, waits } = ports;
  const open = new Map<string, Open>();

  function run(running: Run): TestInteraction {
    const { channel } = running;
    const id = ports.newId();
    const token = `aW50ZXJhY3Rpb246${randomUUID().replaceAll('-', '')}`;
    const command = ports.commands.find(running.name, channel.guildId);
    const data = commandData(running, command, ports.newId());
    const identity = { id, token, applicationId: ports.applicationId };
    const one: Open = {
      id,
      token,
      bornAt: Date.now(),
      channel,
      acknowledgement: null,
      original: null,
      followUps: [],
      metadata: interactionMetadata(identity, running),
    };
    open.set(token, one);
    const json = interactionJson(identity, running, data, world);
    for (let times = running.twice ? 2 : 1; times > 0; times -= 1) {
      gateway.send('INTERACTION_CREATE', { guildId: channel.guildId, intents: 0 }, () => json);
    }
    return handleOf(one, json, running.name);
  }

  function handleOf(one: Open, json: JsonObject, name: string): TestInteraction {
    return {
      id: one.id,
      token: one.token,
      json,
      followUps: one.followUps,
      acknowledged: (timeoutMs) =>
        waits.until(`the acknowledgement of /${name}`, () => one.acknowledgement ?? undefined, timeoutMs),
      reply: (timeoutMs) =>
        waits.until(
          `the reply to /${name}`,
          () => (one.original && !one.original.loading && !one.original.deleted ? one.original : undefined),
          timeoutMs,
        ),
      waitForFollowUps: (count, timeoutMs) =>
        waits.until(
          `${count} follow-ups to /${name} (${one.followUps.length} at first)`,
          () => (one.followUps.length >= count ? one.followUps : undefined),
          timeoutMs,
        ),
    };
  }

  function callback(id: string, token: string, withResponse: boolean, sending: Sending): Reply {
    const one = open.get(token);
    const afterMs = Date.now() - (one?.bornAt ?? 0);
    if (!one || one.id !== id) return unknownInteraction();
    if (one.acknowledgement) return alreadyAcknowledged();
    if (afterMs > ports.acknowledgeWithinMs) return unknownInteraction();
    const { type, data = {} } = isObject(sending.body) ? sending.body : {};
    if (type !== CALLBACK.reply && type !== CALLBACK.deferred) {
      return invalidForm([
        {
          path: ['type'],
          code: 'BASE_TYPE_CHOICES',
          message: 'Value must be one of (4, 5) for a slash command.',
        },
      ]);
    }
    const checked = checkMessage(data);
    if ('issues' in checked) {
      return invalidForm(checked.issues.map((issue) => ({ ...issue, path: ['data', ...issue.path] })));
    }
    const form = checked.value;
    const deferred = type === CALLBACK.deferred;
    if (!deferred && isEmpty(form, sending.files)) return emptyMessage();
    // A deferral sets nothing but whether the answer is ephemeral.
    const asked = form.flags ?? 0;
    one.original = deferred
      ? create(one, {}, (asked & FLAG.ephemeral) | FLAG.loading, null)
      : create(one, form, asked & SETTABLE, { ...sending, body: data });
    one.acknowledgement = {
      kind: deferred ? 'deferred' : 'reply',
      ephemeral: one.original.ephemeral,
      afterMs,
    };
    if (!withResponse) return { status: 204 };
    return { status: 200, body: callbackJson(id, type, one.original) };
  }

  /** Keeps an answer; `sending` null where it shows nothing yet. */
  function create(one: Open, form: MessageForm, flags: number, sending: Sending | null): TestMessage {
    const { channel, metadata: interaction } = one;
    return post.create({ channel, author: ports.botUser, form, flags, interaction }, sending);
  }

  /** The interaction of a token that still works, or what Discord says instead. */
  function usable(token: string): Open | Reply {
    const one = open.get(token);
    if (one && Date.now() - one.bornAt > ports.tokenMs) return invalidToken();
    return one?.acknowledgement ? one : unknownWebhook();
  }

  function messageOf(one: Open, id: string): TestMessage | undefined {
    const all = one.original ? [one.original, ...one.followUps] : one.followUps;
    const found = id === '@original' ? one.original : all.find((message) => message.id === id);
    return found && !found.deleted ? found : undefined;
  }

  function followUp(token: string, sending: Sending): Reply {
    const one = usable(token);
    if ('status' in one) return one;
    if (one.original?.loading && !one.original.deleted) return edit(token, '@original', sending);
    const checked = checkMessage(sending.body);
    if ('issues' in checked) return invalidForm(checked.issues);
    const form = checked.value;
    if (isEmpty(form, sending.files)) return emptyMessage();
    const message = create(one, form, (form.flags ?? 0) & SETTABLE, sending);
    one.followUps.push(message);
    return { status: 200, body: message.json };
  }

  function edit(token: string, messageId: string, sending: Sending): Reply {
    const one = usable(token);
    if ('status' in one) return one;
    const message = messageOf(one, messageId);
    return message ? post.edit(message, one.channel, sending) : unknownMessage();
  }

  return {
    run,
    callback,
    followUp,
    edit,
    show: (token, messageId) => {
      const one = usable(token);
      if ('status' in one) return one;
      const message = messageOf(one, messageId);
      return message ? { status: 200, body: message.json } : unknownMessage();
    },
    remove: (token, messageId) => {
      const one = usable(token);
      if ('status' in one) return one;
      const message = messageOf(one, messageId);
      if (!message) return unknownMessage();
      post.remove(message, one.channel);
      return { status: 204 };
    },
  };
}
