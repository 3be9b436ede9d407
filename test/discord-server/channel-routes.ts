import { checkMessage, isEmpty } from './message-form.ts';
import type { MessageForm } from './message-form.ts';
import { FLAG } from './messages.ts';
import type { Messages } from './messages.ts';
import { channelJson } from './objects.ts';
import { shownTo } from './intents.ts';
import type { Post } from './post.ts';
import {
  emptyMessage,
  invalidForm,
  isObject,
  missingAccess,
  missingPermissions,
  notTheAuthor,
  unknownChannel,
  unknownMessage,
} from './reply.ts';
import type { Reply } from './reply.ts';
import type { Call, Route } from './routes.ts';
import type { TestChannel, TestMessage, TestUser } from './types.ts';
import type { World } from './world.ts';

/** How long Discord remembers a nonce that is to be enforced. */
const NONCE_REMEMBERED_MS = 5 * 60_000;

export type ChannelPorts = {
  world: World;
  messages: Messages;
  post: Post;
  botUser: TestUser;
  intents: () => number;
  typings: string[];
};

/** Channels and their messages. `posted` learns of each new message of the bot. */
export function channelRoutes(ports: ChannelPorts, posted: (message: TestMessage) => void): Route[] {
  const { world, messages, post, botUser } = ports;
  const nonces = new Map<string, { message: TestMessage; at: number }>();

  /** Hands the channel on when the bot sees it. */
  function inChannel(then: (channel: TestChannel, call: Call) => Reply): (call: Call) => Reply {
    return (call) => {
      const channel = world.channelOf(call.params[0] ?? '');
      if (!channel) return unknownChannel();
      return channel.botMaySee ? then(channel, call) : missingAccess();
    };
  }

  /** Hands a message on that everybody sees; those of one member alone are not to be had here. */
  function withMessage(then: (message: TestMessage, channel: TestChannel, call: Call) => Reply) {
    return inChannel((channel, call) => {
      const message = messages.find(channel.id, call.params[1] ?? '');
      return message && !message.ephemeral ? then(message, channel, call) : unknownMessage();
    });
  }

  function create(channel: TestChannel, { method, path, body, files }: Call): Reply {
    if (!channel.botMayWrite) return missingPermissions();
    const checked = checkMessage(body);
    if ('issues' in checked) return invalidForm(checked.issues);
    const form = checked.value;
    if (isEmpty(form, files.length)) return emptyMessage();
    const replied = repliedTo(channel, form);
    if (replied === 'unknown') {
      return invalidForm([
        {
          path: ['message_reference'],
          code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
          message: 'Unknown message',
        },
      ]);
    }
    const earlier = form.enforce_nonce === true ? nonces.get(String(form.nonce)) : undefined;
    if (earlier && Date.now() - earlier.at < NONCE_REMEMBERED_MS)
      return { status: 200, body: earlier.message.json };
    const flags = (form.flags ?? 0) & (FLAG.suppressEmbeds | FLAG.componentsV2);
    const message = post.create(
      { channel, author: botUser, form, flags, repliesTo: replied },
      { method, path, body, files: files.length },
    );
    if (form.nonce !== undefined && form.nonce !== null)
      nonces.set(String(form.nonce), { message, at: Date.now() });
    posted(message);
    return { status: 200, body: message.json };
  }

  function repliedTo(channel: TestChannel, form: MessageForm): TestMessage | null | 'unknown' {
    const id = form.message_reference?.message_id;
    if (id === undefined || id === null) return null;
    const found = messages.find(channel.id, id);
    if (found && !found.ephemeral) return found;
    return form.message_reference?.fail_if_not_exists === false ? null : 'unknown';
  }

  function openDirect({ body }: Call): Reply {
    const id = isObject(body) ? body['recipient_id'] : undefined;
    const user = world.userOf(typeof id === 'string' ? id : '');
    if (user) return { status: 200, body: channelJson(world.directChannel(user), world) };
    return invalidForm([
      { path: ['recipient_id'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' },
    ]);
  }

  return [
    {
      method: 'GET',
      pattern: '/channels/:id',
      run: inChannel((channel) => ({ status: 200, body: channelJson(channel, world) })),
    },
    { method: 'POST', pattern: '/channels/:id/messages', run: inChannel(create) },
    {
      method: 'GET',
      pattern: '/channels/:id/messages/:id',
      run: withMessage((message, channel) => ({
        status: 200,
        body: shownTo(message.json, ports.intents(), botUser.id, channel.kind === 'dm'),
      })),
    },
    {
      method: 'PATCH',
      pattern: '/channels/:id/messages/:id',
      run: withMessage((message, channel, { method, path, body, files }) =>
        message.authorId === botUser.id
          ? post.edit(message, channel, { method, path, body, files: files.length })
          : notTheAuthor(),
      ),
    },
    {
      method: 'DELETE',
      pattern: '/channels/:id/messages/:id',
      run: withMessage((message, channel) => {
        if (message.authorId !== botUser.id) return missingPermissions();
        post.remove(message, channel);
        return { status: 204 };
      }),
    },
    {
      method: 'POST',
      pattern: '/channels/:id/typing',
      run: inChannel((channel) => {
        if (!channel.botMayWrite) return missingPermissions();
        ports.typings.push(channel.id);
        return { status: 204 };
      }),
    },
    { method: 'POST', pattern: '/users/@me/channels', run: openDirect },
  ];
}
