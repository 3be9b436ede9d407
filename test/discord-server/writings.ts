import { fileToKeep } from './files.ts';
import type { MessageForm } from './message-form.ts';
import type { NewFile, Saying, TestMessage } from './message-types.ts';
import { PERMISSION } from './permissions.ts';
import type { Post } from './post.ts';
import type { Threads } from './threads.ts';
import type { TestDiscord } from './types.ts';
import type { TestChannel, TestUser } from './world-types.ts';
import type { World } from './world.ts';

export type WritingPorts = {
  world: World;
  post: Post;
  threads: Threads;
  /** The default author and channel. */
  member: TestUser;
  channel: TestChannel;
};
type Writings = Pick<TestDiscord, 'say' | 'edit' | 'remove' | 'removeAll' | 'unfurl' | 'forumPost'>;

/** What members write, edit and delete. */
export function createWritings({ world, post, threads, member, channel }: WritingPorts): Writings {
  function say(saying: Saying): TestMessage {
    const { author = member, content, replyTo = null, replyPings = true, files = [], extra = {} } = saying;
    const into = saying.channel ?? (saying.dm === true ? world.directChannel(author) : channel);
    if (into.kind === 'forum') throw new Error('In a forum one posts with `forumPost`.');
    if (into.kind === 'thread') openFor(into, author);
    const form: MessageForm = {
      content: saying.mentionBot === true ? `<@${world.bot.id}> ${content}` : content,
      ...(replyPings ? {} : { allowed_mentions: { parse: ['users', 'roles', 'everyone'] } }),
    };
    const made = { channel: into, author, form, attached: attachedOf(files), repliesTo: replyTo, extra };
    return post.create(made, null, saying.twice === true ? 2 : 1);
  }

  /** Whoever writes in a thread joins it, and brings it back from the archive. */
  function openFor(thread: TestChannel, author: TestUser): void {
    if (thread.locked && (world.may(author, thread) & PERMISSION.manageThreads) === 0n) {
      throw new Error(`The thread "${thread.name}" is locked.`);
    }
    if (thread.archived) threads.change(thread, { archived: false });
    thread.threadMembers.add(author.id);
  }

  function channelOf(message: TestMessage): TestChannel {
    const found = world.channelOf(message.channelId);
    if (!found || message.deleted) throw new Error('The message is gone.');
    return found;
  }

  return {
    say,
    edit: (message, content) => {
      if (message.authorId === world.bot.id) throw new Error('Nobody edits what the bot wrote.');
      post.rewrite(message, channelOf(message), content);
    },
    remove: (message) => post.remove(message, channelOf(message)),
    removeAll: (messages) => {
      const [first] = messages;
      if (first) post.removeAll(messages, channelOf(first));
    },
    unfurl: (message) => {
      const embeds = [{ type: 'link', url: 'https://example.org/', title: 'Example' }];
      post.retell(message, channelOf(message), { embeds });
    },
    forumPost: (forum, { title, content, author = member, files = [] }) => {
      if (forum.kind !== 'forum') throw new Error(`"${forum.name}" is no forum.`);
      const thread = threads.open(forum, { name: title, owner: author }, null);
      const first = {
        channel: thread,
        author,
        form: { content },
        attached: attachedOf(files),
        id: thread.id,
      };
      return { thread, message: post.create(first, null) };
    },
  };
}

function attachedOf(files: NewFile[]) {
  return files.map((file) => ({ added: fileToKeep(file) }));
}
