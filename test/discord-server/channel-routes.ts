import { inChannel, refusesEditing, refusesForm, refusesWriting } from './channel-access.ts';
import { shownTo } from './intents.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { MessageForm, Taken } from './message-form.ts';
import type { TestMessage } from './message-types.ts';
import { FLAG } from './messages.ts';
import type { Messages } from './messages.ts';
import { channelJson } from './objects.ts';
import { PERMISSION } from './permissions.ts';
import type { Post } from './post.ts';
import { invalidForm, missingPermissions, notTheAuthor, unknownMessage } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Call, Route } from './routes.ts';
import type { Threads } from './threads.ts';
import type { TestChannel } from './world-types.ts';
import type { World } from './world.ts';

/** How long Discord remembers a nonce that is to be enforced. */
const NONCE_REMEMBERED_MS = 5 * 60_000;
const LISTED_BY_DEFAULT = 50;
const LISTED_AT_MOST = 100;

export type ChannelPorts = {
  world: World;
  messages: Messages;
  post: Post;
  threads: Threads;
  intents: () => number;
  typings: string[];
  /** Learns of each new message of the bot. */
  posted: (message: TestMessage) => void;
};

/** Channels and their messages. */
export function channelRoutes(ports: ChannelPorts): Route[] {
  const { world, messages, post, threads } = ports;
  const nonces = new Map<string, { message: TestMessage; at: number }>();
  const within = (then: Parameters<typeof inChannel>[1]) => inChannel(world, then);

  /** Hands a message on that everybody sees; those of one member alone are not to be had here. */
  function withMessage(then: (message: TestMessage, channel: TestChannel, call: Call) => Reply) {
    return within((channel, call) => {
      const message = messages.find(channel.id, call.params[1] ?? '');
      return message && !message.ephemeral ? then(message, channel, call) : unknownMessage();
    });
  }

  function create(channel: TestChannel, call: Call): Reply {
    const refusal = refusesWriting(world, channel);
    if (refusal) return refusal;
    const taken = post.read(call);
    if ('status' in taken) return taken;
    const { form, attached } = taken;
    const unfit = refusesForm(world, channel, form, attached.length);
    if (unfit) return unfit;
    const replied = repliedTo(channel, form);
    if (replied === 'unknown') {
      const message = 'Unknown message';
      return invalidForm([
        { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message },
      ]);
    }
    const earlier = form.enforce_nonce === true ? nonces.get(String(form.nonce)) : undefined;
    if (earlier && Date.now() - earlier.at < NONCE_REMEMBERED_MS)
      return { status: 200, body: earlier.message.json };
    if (channel.archived) threads.change(channel, { archived: false });
    if (channel.kind === 'thread') threads.join(channel, world.bot);
    return { status: 200, body: keep(channel, taken, replied, call).json };
  }

  function keep(channel: TestChannel, { form, attached }: Taken, repliesTo: TestMessage | null, call: Call) {
    const flags = (form.flags ?? 0) & (FLAG.suppressEmbeds | FLAG.componentsV2);
    const made = { channel, author: world.bot, form, attached, flags, repliesTo };
    const message = post.create(made, call);
    if (form.nonce !== undefined && form.nonce !== null) {
      nonces.set(String(form.nonce), { message, at: Date.now() });
    }
    ports.posted(message);
    return message;
  }

  function repliedTo(channel: TestChannel, form: MessageForm): TestMessage | null | 'unknown' {
    const id = form.message_reference?.message_id;
    if (id === undefined || id === null) return null;
    const found = messages.find(channel.id, id);
    if (found && !found.ephemeral) return found;
    return form.message_reference?.fail_if_not_exists === false ? null : 'unknown';
  }

  function shown(message: TestMessage, channel: TestChannel): JsonObject {
    return shownTo(message.json, ports.intents(), world.bot.id, channel.kind === 'dm');
  }

  /** The latest messages first; without the permission to read the history there are none. */
  function list(channel: TestChannel, { query }: Call): Reply {
    if (!world.botMay(channel, PERMISSION.readHistory)) return { status: 200, body: [] };
    const { before, after, limit } = query;
    const count = Math.min(LISTED_AT_MOST, Number(limit ?? LISTED_BY_DEFAULT));
    const fitting = messages
      .list(channel.id)
      .filter(({ ephemeral }) => !ephemeral)
      .filter(({ id }) => before === undefined || BigInt(id) < BigInt(before))
      .filter(({ id }) => after === undefined || BigInt(id) > BigInt(after));
    const chosen = after === undefined ? fitting.slice(-count) : fitting.slice(0, count);
    return { status: 200, body: chosen.toReversed().map((message) => shown(message, channel)) };
  }

  function openDirect({ body }: Call): Reply {
    const id = isObject(body) ? body['recipient_id'] : undefined;
    const user = world.userOf(typeof id === 'string' ? id : '');
    if (user) return { status: 200, body: channelJson(world.directChannel(user), world) };
    return invalidForm([
      { path: ['recipient_id'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' },
    ]);
  }

  const one = '/channels/:id/messages/:id';
  return [
    {
      method: 'GET',
      pattern: '/channels/:id',
      run: within((channel) => ({ status: 200, body: channelJson(channel, world) })),
    },
    { method: 'POST', pattern: '/channels/:id/messages', run: within(create) },
    { method: 'GET', pattern: '/channels/:id/messages', run: within(list) },
    {
      method: 'GET',
      pattern: one,
      run: withMessage((message, channel) => ({ status: 200, body: shown(message, channel) })),
    },
    {
      method: 'PATCH',
      pattern: one,
      run: withMessage((message, channel, call) => {
        if (message.authorId !== world.bot.id) return notTheAuthor();
        return refusesEditing(channel) ?? post.edit(message, channel, call);
      }),
    },
    {
      method: 'DELETE',
      pattern: one,
      run: withMessage((message, channel) => {
        const own = message.authorId === world.bot.id;
        if (!own && (channel.kind === 'dm' || !world.botMay(channel, PERMISSION.manageMessages))) {
          return missingPermissions();
        }
        post.remove(message, channel);
        return { status: 204 };
      }),
    },
    {
      method: 'POST',
      pattern: '/channels/:id/typing',
      run: within((channel) => {
        const refusal = refusesWriting(world, channel);
        if (refusal) return refusal;
        ports.typings.push(channel.id);
        return { status: 204 };
      }),
    },
    { method: 'POST', pattern: '/users/@me/channels', run: openDirect },
  ];
}
