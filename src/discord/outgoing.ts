import {
  MessageFlags,
  type BaseMessageOptions,
  type RawFile,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import { ANSWER_MESSAGES } from './limits.ts';
import type { Said } from './said.ts';
import { answerMessages } from './split.ts';

/** Nobody is pinged, whatever the text says, nor the one who is replied to. */
export const NO_MENTIONS = { parse: [], repliedUser: false } as const;

/** One message, as it goes out. */
export interface OutgoingMessage extends Omit<Said, 'text'> {
  readonly content: string;
}

/** The messages that what is said takes: rows and files go with the last one. */
export function messagesOf(said: Said, cutLine: string): readonly OutgoingMessage[] {
  if (said.layout !== undefined) {
    const { layout, files } = said;
    return [{ content: '', layout, ...(files && { files }) }];
  }
  const { text, ...below } = said;
  const parts = answerMessages(text, { most: ANSWER_MESSAGES, cutLine });
  // A file may stand alone.
  const texts = parts.length === 0 && said.files !== undefined ? [''] : parts;
  return texts.map((content, at) => (at === texts.length - 1 ? { ...below, content } : { content }));
}

/** Ids of members whom a message pings, where its text mentions them; nothing else in it pings anybody. */
export type Called = readonly [string, ...string[]];

/** A message as discord.js takes it. Nothing in it pings but the members who are called, and no link grows a preview. */
export function outgoing(
  message: OutgoingMessage,
  p: { readonly hidden?: boolean; readonly called?: Called | undefined } = {},
) {
  const { content, rows = [], layout, files = [] } = message;
  const hidden = p.hidden === true ? MessageFlags.Ephemeral : 0;
  const body: BaseMessageOptions = {
    ...(layout === undefined && { content }),
    components: layout ?? rows,
    files: files.map(({ name, data, description }) => ({
      attachment: Buffer.from(data),
      name,
      ...(description !== undefined && { description }),
    })),
    allowedMentions: p.called === undefined ? NO_MENTIONS : { ...NO_MENTIONS, users: [...p.called] },
  };
  return { ...body, flags: shapeOf(message) | hidden } as const;
}

const shapeOf = ({ layout }: OutgoingMessage) =>
  layout === undefined ? MessageFlags.SuppressEmbeds : MessageFlags.IsComponentsV2;

/** The request for a new message in a channel, as Discord's API takes it. */
export interface MessageRequest {
  readonly body: RESTPostAPIChannelMessageJSONBody;
  readonly files?: RawFile[];
}

/**
 * A new message as Discord's API takes it, without discord.js between: that would copy all of it by names in other
 * letters, and make an object of the answer that nobody looks at. Discord makes no second one of the same `nonce`;
 * the answer to a message that was deleted meanwhile is an ordinary one. A `role` that the text mentions is told; nobody
 * else ever is.
 */
export function messageRequest(
  message: OutgoingMessage,
  { nonce, repliesTo, role }: { readonly nonce: string; readonly repliesTo?: string; readonly role?: string },
): MessageRequest {
  const { content, rows = [], layout, files = [] } = message;
  return {
    body: {
      ...(layout === undefined && { content }),
      components: [...(layout ?? rows)],
      flags: shapeOf(message),
      nonce,
      enforce_nonce: true,
      allowed_mentions: { parse: [], replied_user: false, ...(role !== undefined && { roles: [role] }) },
      ...(repliesTo !== undefined && {
        message_reference: { message_id: repliesTo, fail_if_not_exists: false },
      }),
      ...(files.length > 0 && {
        attachments: files.map(({ name, description }, id) => ({
          id: String(id),
          filename: name,
          ...(description !== undefined && { description }),
        })),
      }),
    },
    ...(files.length > 0 && {
      files: files.map(({ name, data }) => ({ name, data: Buffer.from(data) })),
    }),
  };
}
