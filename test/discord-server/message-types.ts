import type { JsonObject } from './json.ts';
import type { TestChannel, TestUser } from './world-types.ts';

/** A file that somebody attached. Its address answers with its bytes. */
export type TestFile = {
  id: string;
  name: string;
  contentType: string;
  bytes: Uint8Array;
  /** Alt text. */
  description: string | null;
  url: string;
};

/** A file that a member attaches. */
export type NewFile = {
  name: string;
  content: string | Uint8Array;
  /** `application/octet-stream` by default. */
  contentType?: string;
  description?: string;
};

/** A message as the server keeps it, whoever wrote it. The object stays the same when the message is edited. */
export type TestMessage = {
  id: string;
  channelId: string;
  authorId: string;
  content: string;
  /** Bits as Discord's: 64 ephemeral, 128 loading ("thinking"), 32,768 Components V2. */
  flags: number;
  ephemeral: boolean;
  /** The only one who sees an ephemeral message. */
  seenBy: string | null;
  /** True from the deferral to its first edit. */
  loading: boolean;
  embeds: JsonObject[];
  /** As Discord keeps them: each with its `id` and its defaults, attachments by their address. */
  components: JsonObject[];
  files: TestFile[];
  nonce: string | number | null;
  /** The message that this one replies to. */
  repliesTo: string | null;
  /** Who was notified: 'everyone', 'here', 'user:<id>', 'role:<id>'. */
  pings: string[];
  edits: number;
  deleted: boolean;
  /** The message as Discord's JSON, without the emptying for missing intents. */
  json: JsonObject;
};

/** One body with something to read that the bot sent: a new message, an edit, an answer to an interaction. */
export type Outgoing = {
  method: string;
  path: string;
  message: TestMessage;
  body: JsonObject;
  /** As sent; undefined where the body had none. */
  allowedMentions: unknown;
  /** True when the body says that nothing may ping: an empty `parse`, no ids, no `replied_user`. */
  guarded: boolean;
  /** Whom Discord would notify for this body; for an edit, whom it would name as mentioned. */
  pings: string[];
};

/** What a member writes. Without `channel` and `dm` it goes to the first channel of the first guild. */
export type Saying = {
  content: string;
  author?: TestUser;
  channel?: TestChannel;
  /** True: into the direct messages between author and bot. */
  dm?: boolean;
  /** Puts the mention of the bot in front. */
  mentionBot?: boolean;
  replyTo?: TestMessage;
  /** Whether the reply pings whom it answers; true by default, as in Discord's client. */
  replyPings?: boolean;
  files?: NewFile[];
  /** Dispatched twice with the same id. */
  twice?: boolean;
  /** Laid over Discord's JSON of the message: `{ type: 7 }` for a system message, `{ webhook_id: '…' }`. */
  extra?: JsonObject;
};
