import { textDisplays } from './component-tree.ts';
import type { AllowedMentions } from './message-form.ts';

export type Mentioning = {
  content: string;
  components: unknown[];
  /** As sent; null and undefined alike mean that Discord's default holds. */
  allowed: AllowedMentions | null | undefined;
  /** Answers to interactions parse only users by default; other messages everything. */
  interaction: boolean;
  /** The author of the message replied to; null where the sender replies to itself. */
  repliedAuthorId: string | null;
  /** Whether users and roles of that id exist; other mentions are only text. */
  isUser: (id: string) => boolean;
  isRole: (id: string) => boolean;
};

/**
 * Whom Discord would notify: 'everyone', 'here', 'user:<id>', 'role:<id>', each once. Code blocks are not exempt
 * and the sender is taken to hold every permission to mention, so that the answer errs to the strict side.
 */
export function pingsOf(message: Mentioning): string[] {
  const text = [message.content, ...textDisplays(message.components)].join('\n');
  const allowed: AllowedMentions = message.allowed ?? {
    parse: message.interaction ? ['users'] : ['users', 'roles', 'everyone'],
    replied_user: true,
  };
  const parse = allowed.parse ?? [];
  const users = mentionedIds(text, /<@!?(\d+)>/g).filter(message.isUser);
  const roles = mentionedIds(text, /<@&(\d+)>/g).filter(message.isRole);
  const pings = new Set<string>();
  if (parse.includes('everyone')) {
    if (text.includes('@everyone')) pings.add('everyone');
    if (text.includes('@here')) pings.add('here');
  }
  for (const id of users) if (parse.includes('users') || allowed.users?.includes(id)) pings.add(`user:${id}`);
  for (const id of roles) if (parse.includes('roles') || allowed.roles?.includes(id)) pings.add(`role:${id}`);
  if (message.repliedAuthorId !== null && allowed.replied_user === true) {
    pings.add(`user:${message.repliedAuthorId}`);
  }
  return [...pings];
}

/** True when a body says that nothing may ping, whatever its text holds. */
export function allowsNothing(allowed: AllowedMentions | null | undefined): boolean {
  if (!allowed?.parse || allowed.parse.length > 0) return false;
  return !allowed.users?.length && !allowed.roles?.length && allowed.replied_user !== true;
}

/** Ids of a kind of mention, in order, each once. */
export function mentionedIds(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}
