import type { Gateway } from './gateway.ts';
import { INTENT } from './intents.ts';
import type { TestMessage } from './message-types.ts';
import { FLAG } from './messages.ts';
import { channelJson } from './objects.ts';
import { PERMISSION } from './permissions.ts';
import type { Post } from './post.ts';
import type { TestChannel, TestUser } from './world-types.ts';
import type { NewThread, World } from './world.ts';

export type ThreadChange = Partial<Pick<TestChannel, 'archived' | 'locked' | 'name' | 'autoArchiveMinutes'>>;

export type Threads = {
  /** Opens a thread, with `from` out of a message, whose id it then has. */
  open: (parent: TestChannel, options: NewThread, from: TestMessage | null) => TestChannel;
  change: (thread: TestChannel, change: ThreadChange) => void;
  join: (thread: TestChannel, user: TestUser) => void;
  leave: (thread: TestChannel, user: TestUser) => void;
};

/** Threads as they are opened, changed and joined, each told to the bot. */
export function createThreads(world: World, gateway: Gateway, post: Post): Threads {
  function tell(event: string, thread: TestChannel, extra = {}): void {
    if (!world.botMay(thread, PERMISSION.viewChannel)) return;
    gateway.send(event, { guildId: thread.guildId, intents: INTENT.guilds }, () => ({
      ...channelJson(thread, world),
      ...extra,
    }));
  }

  return {
    open: (parent, options, from) => {
      const thread = world.addThread(parent, { ...options, ...(from ? { id: from.id } : {}) });
      tell('THREAD_CREATE', thread, { newly_created: true });
      if (from) {
        from.flags |= FLAG.hasThread;
        from.json['flags'] = from.flags;
        from.json['thread'] = channelJson(thread, world);
        post.retell(from, parent);
      }
      return thread;
    },
    change: (thread, change) => {
      Object.assign(thread, change);
      tell('THREAD_UPDATE', thread);
    },
    join: (thread, user) => {
      if (thread.threadMembers.has(user.id)) return;
      thread.threadMembers.add(user.id);
      // The bot hears of its own joining alone, without the privileged intent.
      if (user === world.bot) tell('THREAD_CREATE', thread);
    },
    leave: (thread, user) => {
      thread.threadMembers.delete(user.id);
    },
  };
}
