import { z } from 'zod';
import { inChannel, refusesForm } from './channel-access.ts';
import { checkForm } from './form.ts';
import { isObject } from './json.ts';
import type { TestMessage } from './message-types.ts';
import { FLAG } from './messages.ts';
import type { Messages } from './messages.ts';
import { channelJson, threadMemberJson } from './objects.ts';
import { PERMISSION } from './permissions.ts';
import type { Post } from './post.ts';
import {
  archivedThread,
  invalidForm,
  missingPermissions,
  notATextChannel,
  threadExists,
  unknownMember,
  unknownMessage,
} from './reply.ts';
import type { Reply } from './reply.ts';
import type { Call, Route } from './routes.ts';
import type { Threads, ThreadChange } from './threads.ts';
import type { TestChannel } from './world-types.ts';
import type { World } from './world.ts';

const NAME_AT_MOST = 100;
const PUBLIC_THREAD = 11;
const PRIVATE_THREAD = 12;

const archiveMinutes = z.union([z.literal(60), z.literal(1_440), z.literal(4_320), z.literal(10_080)]);
const newThread = z.looseObject({
  name: z.string().min(1).max(NAME_AT_MOST),
  auto_archive_duration: archiveMinutes.nullish(),
  type: z.union([z.literal(PUBLIC_THREAD), z.literal(PRIVATE_THREAD)]).nullish(),
});
const changed = z.looseObject({
  name: z.string().min(1).max(NAME_AT_MOST).optional(),
  auto_archive_duration: archiveMinutes.optional(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
});

export type ThreadPorts = {
  world: World;
  messages: Messages;
  post: Post;
  threads: Threads;
  posted: (message: TestMessage) => void;
};

/** Threads: opened from a message, without one, as a post in a forum; changed, joined and left. */
export function threadRoutes({ world, messages, post, threads, posted }: ThreadPorts): Route[] {
  const within = (then: Parameters<typeof inChannel>[1]) => inChannel(world, then);
  const inThread = (then: Parameters<typeof inChannel>[1]) =>
    within((channel, call) => (channel.kind === 'thread' ? then(channel, call) : notATextChannel()));

  function open(parent: TestChannel, call: Call, from: TestMessage | null): Reply | TestChannel {
    const checked = checkForm(newThread, call.body);
    if ('issues' in checked) return invalidForm(checked.issues);
    const { name, auto_archive_duration: minutes, type } = checked.value;
    // Without a message and a type the thread is a private one.
    const isPrivate = from === null && parent.kind !== 'forum' && type !== PUBLIC_THREAD;
    const needed = isPrivate ? PERMISSION.createPrivateThreads : PERMISSION.createThreads;
    if (!world.botMay(parent, needed)) return missingPermissions();
    const duration = minutes === undefined || minutes === null ? {} : { autoArchiveMinutes: minutes };
    return threads.open(parent, { name, owner: world.bot, isPrivate, ...duration }, from);
  }

  function fromMessage(parent: TestChannel, call: Call): Reply {
    if (parent.kind !== 'text') return notATextChannel();
    const message = messages.find(parent.id, call.params[1] ?? '');
    if (!message || message.ephemeral) return unknownMessage();
    if (world.channelOf(message.id)) return threadExists();
    return made(open(parent, call, message));
  }

  function withoutMessage(parent: TestChannel, call: Call): Reply {
    if (parent.kind === 'text') return made(open(parent, call, null));
    return parent.kind === 'forum' ? forumPost(parent, call) : notATextChannel();
  }

  function forumPost(forum: TestChannel, call: Call): Reply {
    if (!world.botMay(forum, PERMISSION.sendMessages)) return missingPermissions();
    const body: unknown = isObject(call.body) ? call.body['message'] : undefined;
    const taken = post.read({ ...call, body: body ?? {} });
    if ('status' in taken) return taken;
    const { form, attached } = taken;
    const unfit = refusesForm(world, forum, form, attached.length);
    if (unfit) return unfit;
    const thread = open(forum, call, null);
    if ('status' in thread) return thread;
    const flags = (form.flags ?? 0) & (FLAG.suppressEmbeds | FLAG.componentsV2);
    const first = { channel: thread, author: world.bot, form, attached, flags, id: thread.id };
    const message = post.create(first, { ...call, body });
    posted(message);
    return { status: 201, body: { ...channelJson(thread, world), message: message.json } };
  }

  function made(thread: Reply | TestChannel): Reply {
    return 'status' in thread ? thread : { status: 201, body: channelJson(thread, world) };
  }

  function change(thread: TestChannel, { body }: Call): Reply {
    const checked = checkForm(changed, body);
    if ('issues' in checked) return invalidForm(checked.issues);
    const { name, archived, locked, auto_archive_duration: minutes } = checked.value;
    const asked: ThreadChange = {
      ...(name === undefined ? {} : { name }),
      ...(archived === undefined ? {} : { archived }),
      ...(locked === undefined ? {} : { locked }),
      ...(minutes === undefined ? {} : { autoArchiveMinutes: minutes }),
    };
    const manages = world.botMay(thread, PERMISSION.manageThreads);
    const owns = thread.ownerId === world.bot.id;
    if (!manages && (!owns || locked !== undefined || thread.locked)) return missingPermissions();
    if (thread.archived && archived !== false) return archivedThread();
    threads.change(thread, asked);
    return { status: 200, body: channelJson(thread, world) };
  }

  const members = '/channels/:id/thread-members';
  return [
    { method: 'POST', pattern: '/channels/:id/messages/:id/threads', run: within(fromMessage) },
    { method: 'POST', pattern: '/channels/:id/threads', run: within(withoutMessage) },
    { method: 'PATCH', pattern: '/channels/:id', run: inThread(change) },
    {
      method: 'GET',
      pattern: members,
      run: inThread((thread) => ({
        status: 200,
        body: [...thread.threadMembers].map((id) => threadMemberJson(thread, id)),
      })),
    },
    {
      method: 'GET',
      pattern: `${members}/:id`,
      run: inThread((thread, { params }) => {
        const id = params[1] === '@me' ? world.bot.id : (params[1] ?? '');
        const inside = thread.threadMembers.has(id);
        return inside ? { status: 200, body: threadMemberJson(thread, id) } : unknownMember();
      }),
    },
    {
      method: 'PUT',
      pattern: `${members}/@me`,
      run: inThread((thread) => {
        if (thread.archived) return archivedThread();
        threads.join(thread, world.bot);
        return { status: 204 };
      }),
    },
    {
      method: 'DELETE',
      pattern: `${members}/@me`,
      run: inThread((thread) => {
        if (thread.archived) return archivedThread();
        threads.leave(thread, world.bot);
        return { status: 204 };
      }),
    },
  ];
}
