import { randomUUID } from 'node:crypto';
import { choiceIssues, choicesOf } from './choices-form.ts';
import type { Gateway } from './gateway.ts';
import { callbackJson, INTERACTION, interactionJson, interactionMetadata } from './interaction-json.ts';
import type { Begun } from './interaction-json.ts';
import { handleOf } from './interaction-handle.ts';
import type { Open } from './interaction-handle.ts';
import type { TestInteraction } from './interaction-types.ts';
import { isObject } from './json.ts';
import type { MessageForm } from './message-form.ts';
import { checkMessage } from './message-form.ts';
import type { TestMessage } from './message-types.ts';
import { FLAG } from './messages.ts';
import { modalIssues } from './modal-form.ts';
import { shownModal } from './modal-submit.ts';
import type { Post, Sending } from './post.ts';
import {
  alreadyAcknowledged,
  invalidForm,
  invalidToken,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './reply.ts';
import type { Issue, Reply } from './reply.ts';
import type { TestUser } from './world-types.ts';
import type { Waits } from './waits.ts';
import type { World } from './world.ts';

const CALLBACK = { reply: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 };
const SETTABLE = FLAG.ephemeral | FLAG.componentsV2 | FLAG.suppressEmbeds;

export type InteractionPorts = {
  applicationId: string;
  botUser: TestUser;
  world: World;
  gateway: Gateway;
  post: Post;
  waits: Waits;
  newId: () => string;
  acknowledgeWithinMs: number;
  tokenMs: number;
};

export type Interactions = {
  /** Dispatches an interaction, `times` times; `optionType` is that of the option typed into. */
  begin: (begun: Begun, what: string, times: number, optionType?: number) => TestInteraction;
  /** What Discord knows of an interaction for those that follow from it. */
  metadataOf: (interactionId: string) => Open | undefined;
  /** The first answer to an interaction. */
  callback: (id: string, token: string, withResponse: boolean, sending: Sending) => Reply;
  /** A further message; straight after a deferral it fills the deferred one. */
  followUp: (token: string, sending: Sending) => Reply;
  /** `messageId` may be '@original'. */
  edit: (token: string, messageId: string, sending: Sending) => Reply;
  show: (token: string, messageId: string) => Reply;
  remove: (token: string, messageId: string) => Reply;
};

/** Interactions, with Discord's rules on when, with what and how often they may be answered. */
export function createInteractions(ports: InteractionPorts): Interactions {
  const { world, gateway, post, waits } = ports;
  const open = new Map<string, Open>();
  const byId = new Map<string, Open>();

  function begin(begun: Begun, what: string, times: number, optionType = 0): TestInteraction {
    const id = ports.newId();
    const token = `aW50ZXJhY3Rpb246${randomUUID().replaceAll('-', '')}`;
    const identity = { id, token, applicationId: ports.applicationId };
    const one: Open = {
      id,
      token,
      bornAt: Date.now(),
      expired: false,
      begun,
      optionType,
      acknowledgement: null,
      original: null,
      reply: null,
      updates: 0,
      modal: null,
      choices: null,
      followUps: [],
      metadata: interactionMetadata(id, begun),
    };
    open.set(token, one);
    byId.set(id, one);
    const json = interactionJson(identity, begun, world);
    for (let left = times; left > 0; left -= 1) {
      gateway.send('INTERACTION_CREATE', { guildId: begun.channel.guildId, intents: 0 }, () => json);
    }
    return handleOf(one, json, what, waits);
  }

  function callback(id: string, token: string, withResponse: boolean, sending: Sending): Reply {
    const one = open.get(token);
    const afterMs = Date.now() - (one?.bornAt ?? 0);
    if (!one || one.id !== id) return unknownInteraction();
    if (one.acknowledgement) return alreadyAcknowledged();
    if (one.expired || afterMs > ports.acknowledgeWithinMs) return unknownInteraction();
    const { type, data } = isObject(sending.body) ? sending.body : {};
    const allowed = callbacksFor(one.begun);
    if (typeof type !== 'number' || !allowed.includes(type)) {
      const message = `Value must be one of (${allowed.join(', ')}).`;
      return invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
    }
    const refusal = answer(one, type, data ?? {}, { ...sending, body: data ?? {} });
    if (refusal) return refusal;
    const ephemeral = one.reply?.ephemeral ?? one.original?.ephemeral ?? false;
    one.acknowledgement = { kind: kindOf(type), ephemeral, afterMs };
    if (!withResponse) return { status: 204 };
    const { begun } = one;
    const isShown = type === CALLBACK.reply || type === CALLBACK.update;
    return { status: 200, body: callbackJson({ id, type: begun.type }, type, one.original, isShown) };
  }

  /** Does what a callback asks for, or says why not. */
  function answer(one: Open, type: number, data: unknown, sending: Sending): Reply | null {
    const { source } = one.begun;
    switch (type) {
      case CALLBACK.choices: {
        const refusal = inData(choiceIssues(data, one.optionType));
        if (!refusal) one.choices = choicesOf(data);
        return refusal;
      }
      case CALLBACK.modal: {
        const refusal = inData(modalIssues(data));
        if (!refusal && isObject(data)) one.modal = shownModal(data, one.begun.user, one.id);
        return refusal;
      }
      case CALLBACK.deferredUpdate:
        one.original = source;
        return null;
      case CALLBACK.update: {
        if (!source || source.deleted) return unknownMessage();
        const refusal = changeOriginal(one, source, sending);
        if (refusal.status === 200) one.original = source;
        return refusal.status === 200 ? null : moved(refusal);
      }
      case CALLBACK.deferred: {
        const checked = checkMessage(data);
        if ('issues' in checked) return inData(checked.issues);
        // A deferral sets nothing but whether the answer is ephemeral.
        const flags = ((checked.value.form.flags ?? 0) & FLAG.ephemeral) | FLAG.loading;
        one.original = one.reply = create(one, {}, flags, null, source);
        return null;
      }
      default: {
        const taken = post.read(sending);
        if ('status' in taken) return moved(taken);
        const flags = (taken.form.flags ?? 0) & SETTABLE;
        one.original = one.reply = create(one, taken.form, flags, sending, source, taken.attached);
        return null;
      }
    }
  }

  /** Keeps an answer; `sending` null where it shows nothing yet. */
  function create(
    one: Open,
    form: MessageForm,
    flags: number,
    sending: Sending | null,
    repliesTo: TestMessage | null,
    attached: Parameters<Post['create']>[0]['attached'] = [],
  ): TestMessage {
    const { channel, user } = one.begun;
    const interaction = { application_id: ports.applicationId, interaction_metadata: one.metadata };
    const place = { channel, author: ports.botUser, repliesTo, seenBy: user };
    return post.create({ ...place, form, flags, attached, interaction }, sending);
  }

  function changeOriginal(one: Open, message: TestMessage, sending: Sending): Reply {
    const channel = world.channelOf(message.channelId) ?? one.begun.channel;
    const changed = post.edit(message, channel, sending);
    if (changed.status === 200 && message === one.begun.source) one.updates += 1;
    return changed;
  }

  /** The interaction of a token that still works, or what Discord says instead. */
  function usable(token: string): Open | Reply {
    const one = open.get(token);
    if (one && (one.expired || Date.now() - one.bornAt > ports.tokenMs)) return invalidToken();
    return one?.acknowledgement && one.choices === null ? one : unknownWebhook();
  }

  function withMessage(token: string, id: string, then: (one: Open, message: TestMessage) => Reply): Reply {
    const one = usable(token);
    if ('status' in one) return one;
    const all = one.original ? [one.original, ...one.followUps] : one.followUps;
    const found = id === '@original' ? one.original : all.find((message) => message.id === id);
    return found && !found.deleted ? then(one, found) : unknownMessage();
  }

  function edit(token: string, messageId: string, sending: Sending): Reply {
    return withMessage(token, messageId, (one, message) => changeOriginal(one, message, sending));
  }

  return {
    begin,
    metadataOf: (interactionId) => byId.get(interactionId),
    callback,
    followUp: (token, sending) => {
      const one = usable(token);
      if ('status' in one) return one;
      if (one.original?.loading && !one.original.deleted) return edit(token, '@original', sending);
      const taken = post.read(sending);
      if ('status' in taken) return taken;
      const flags = (taken.form.flags ?? 0) & SETTABLE;
      const message = create(one, taken.form, flags, sending, one.original, taken.attached);
      one.followUps.push(message);
      return { status: 200, body: message.json };
    },
    edit,
    show: (token, messageId) =>
      withMessage(token, messageId, (_, message) => ({ status: 200, body: message.json })),
    remove: (token, messageId) =>
      withMessage(token, messageId, (one, message) => {
        post.remove(message, world.channelOf(message.channelId) ?? one.begun.channel);
        return { status: 204 };
      }),
  };
}

/** How an interaction may be answered at first. */
function callbacksFor({ type, source }: Begun): number[] {
  const { reply, deferred, deferredUpdate, update, choices, modal } = CALLBACK;
  if (type === INTERACTION.autocomplete) return [choices];
  const onMessage = source ? [deferredUpdate, update] : [];
  return [reply, deferred, ...onMessage, ...(type === INTERACTION.modal ? [] : [modal])];
}

function kindOf(callback: number) {
  switch (callback) {
    case CALLBACK.reply:
      return 'reply';
    case CALLBACK.deferred:
      return 'deferred';
    case CALLBACK.deferredUpdate:
      return 'deferred-update';
    case CALLBACK.update:
      return 'update';
    case CALLBACK.choices:
      return 'choices';
    default:
      return 'modal';
  }
}

/** The refusal of a callback's data; its faults stand under `data`. */
function inData(issues: Issue[]): Reply | null {
  if (issues.length === 0) return null;
  return invalidForm(issues.map((issue) => ({ ...issue, path: ['data', ...issue.path] })));
}

function moved(refusal: Reply): Reply {
  const { body } = refusal;
  return isObject(body) && isObject(body['errors'])
    ? { ...refusal, body: { ...body, errors: { data: body['errors'] } } }
    : refusal;
}
