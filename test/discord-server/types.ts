/** What the test server speaks of with the tests. Times are milliseconds, ids are snowflakes as strings. */

export type JsonObject = Record<string, unknown>;

export type TestDiscordOptions = {
  /** Privileged intents that the application may not use; asking for one closes the gateway with 4014. */
  refusedIntents?: number;
  /** How long an interaction may wait for its acknowledgement; 3,000 by default. */
  acknowledgeWithinMs?: number;
  /** How long the token of an interaction works; 15 minutes by default. */
  interactionTokenMs?: number;
  /** Heartbeat interval named in HELLO; 41,250 by default. A client silent for one and a half of it is closed with 4009. */
  heartbeatMs?: number;
  /** Requests a bucket (method and route with its ids) lets through in a window; 50 in 1,000 ms by default. */
  bucket?: { limit: number; windowMs: number };
  /** Default bound of every wait of the test; 5,000 by default. */
  waitMs?: number;
};

export type TestUser = { id: string; name: string; bot: boolean };
export type TestRole = { id: string; name: string };
export type TestChannel = {
  id: string;
  name: string;
  kind: 'text' | 'thread' | 'dm';
  guildId: string | null;
  parentId: string | null;
  /** The other side of a direct message. */
  recipientId: string | null;
  botMaySee: boolean;
  botMayWrite: boolean;
};
export type TestGuild = {
  id: string;
  name: string;
  ownerId: string;
  roles: TestRole[];
  channels: TestChannel[];
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
  /** True from the deferral to its first edit. */
  loading: boolean;
  embeds: JsonObject[];
  components: JsonObject[];
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
  /** Dispatched twice with the same id. */
  twice?: boolean;
  /** Laid over Discord's JSON of the message: `{ type: 7 }` for a system message, `{ webhook_id: '…' }`. */
  extra?: JsonObject;
};

/** A slash command that a member runs. It is checked against what the bot registered, as Discord's client does. */
export type Running = {
  name: string;
  group?: string;
  subcommand?: string;
  options?: Record<string, string | number | boolean>;
  user?: TestUser;
  channel?: TestChannel;
  dm?: boolean;
  /** en-US by default. */
  locale?: string;
  twice?: boolean;
  /** True: the command need not be registered; types of options follow from the values. */
  unregistered?: boolean;
};

export type Acknowledgement = {
  kind: 'reply' | 'deferred';
  ephemeral: boolean;
  afterMs: number;
};

export type TestInteraction = {
  id: string;
  token: string;
  /** The interaction as dispatched. */
  json: JsonObject;
  /** Waits for the first answer to the interaction. */
  acknowledged: (timeoutMs?: number) => Promise<Acknowledgement>;
  /** Waits for the message the member reads in the end: the reply, or what replaced "thinking". */
  reply: (timeoutMs?: number) => Promise<TestMessage>;
  /** The follow-ups so far, in order (deleted ones too). */
  followUps: TestMessage[];
  /** Waits until there are `count` follow-ups and gives them. */
  waitForFollowUps: (count: number, timeoutMs?: number) => Promise<TestMessage[]>;
};

export type TestRequest = {
  method: string;
  /** Without `/api/v10` and query: `/channels/1/messages`. */
  path: string;
  query: Record<string, string>;
  /** Parsed JSON; of a multipart body its `payload_json`. */
  body: unknown;
  /** Names of uploaded files. */
  files: string[];
  /** The status answered; 0 while under way, or when the connection was cut. */
  status: number;
  /** What was answered. */
  answer: unknown;
};

type FaultKind =
  /** 429; the work is not done. */
  | { kind: 'rate-limit'; retryAfterSeconds: number; scope?: 'user' | 'shared' | 'global' }
  /** An answer such as 500 or 502; with `afterWork` the work is done and only its answer is lost. */
  | { kind: 'status'; status: number; afterWork?: boolean }
  /** The connection ends without an answer. */
  | { kind: 'cut'; afterWork?: boolean }
  /** The work is done and answered later. */
  | { kind: 'delay'; delayMs: number };

/** Meets the next `times` requests (1 by default) whose method and path match. */
export type Fault = FaultKind & { method?: string; path: RegExp; times?: number };

/** A body that Discord's published description of its API does not allow. */
export type InvalidBody = { method: string; path: string; body: unknown; violations: string[] };

export type TestGateway = {
  /** Every IDENTIFY, with its intents. */
  identifies: { intents: number; shard: [number, number] }[];
  /** How many RESUMEs were accepted. */
  resumes: number;
  /** How many clients are connected and have a session. */
  connected: () => number;
  /** False: heartbeats stay without an answer (a zombie connection). */
  acknowledgesHeartbeats: boolean;
  heartbeats: number;
  /** Presence updates received. */
  presences: unknown[];
  /** Ends every socket: with a close code, or without one as a lost network does. */
  drop: (code?: number) => void;
  /** Tells every client to reconnect (op 7). */
  reconnect: () => void;
  /** Tells every client that its session is invalid (op 9). */
  invalidate: (resumable: boolean) => void;
  /** While false, new connections are refused (HTTP 503). */
  accepts: boolean;
  /** When not null, every IDENTIFY is answered by closing with that code. */
  refusesWith: number | null;
  /** Sends any event to the bot. */
  dispatch: (event: string, data: JsonObject) => void;
};

/** A Discord of one's own on 127.0.0.1: HTTP API v10 and gateway v10 over real sockets, with Discord's limits. */
export type TestDiscord = {
  /** Base of the REST API without its version, for `DISCORD_API_URL`. */
  url: string;
  token: string;
  applicationId: string;
  botUser: TestUser;

  /** The first guild and its first text channel; a member of it. */
  guild: TestGuild;
  channel: TestChannel;
  member: TestUser;
  /** The user of that name, made when there is none. */
  user: (name: string, options?: { bot?: boolean }) => TestUser;
  /** A guild with one text channel; the bot is told when it is connected. So with the next three. */
  addGuild: (name: string) => TestGuild;
  addChannel: (options?: {
    name?: string;
    guild?: TestGuild;
    botMaySee?: boolean;
    botMayWrite?: boolean;
  }) => TestChannel;
  addThread: (parent: TestChannel, name?: string) => TestChannel;
  addRole: (guild: TestGuild, name: string) => TestRole;
  /** The channel of direct messages between the bot and that user. */
  directChannel: (user: TestUser) => TestChannel;

  /** A member writes; gives back the message as kept, whose `json` is what a bot with every intent gets. */
  say: (saying: Saying) => TestMessage;
  /** A member runs a slash command. Throws when Discord's client would not let a member do so. */
  command: (running: Running) => TestInteraction;

  /** Waits until a bot is connected and its guilds are sent. */
  waitForReady: (timeoutMs?: number) => Promise<void>;
  /**
   * The next message that the bot posted to a channel and that no earlier call has given; each is given once.
   * With a filter, messages that do not fit stay for later calls. Answers to interactions come from their handle.
   */
  nextMessage: (filter?: (message: TestMessage) => boolean, timeoutMs?: number) => Promise<TestMessage>;
  /** Waits until `condition` holds; it is looked at after each request and gateway event. */
  waitUntil: (what: string, condition: () => boolean, timeoutMs?: number) => Promise<void>;

  /** The messages of a channel that are there now, in order, whoever wrote them; ephemeral ones too. */
  messages: (channelId: string) => TestMessage[];
  /** Every body with something to read that the bot sent, in order. */
  outgoing: Outgoing[];
  /** Everybody whom a body of the bot would ping, in order. */
  pings: () => string[];
  /** The bodies that did not say `allowed_mentions: { parse: [] }`. */
  unguarded: () => Outgoing[];
  /** Ids of the channels in which the bot showed that it types, in order. */
  typings: string[];
  /** The commands registered globally, or in a guild. */
  registered: (guildId?: string) => JsonObject[];
  requests: TestRequest[];
  /** Unknown routes, odd gateway payloads and other things no bot may do. */
  failures: string[];
  /** Bodies that Discord's API description does not allow; null when the description is not on this machine. */
  readonly invalidBodies: InvalidBody[] | null;
  /** Answers of this server that the description does not allow, for its own test; null as above. */
  readonly invalidAnswers: InvalidBody[] | null;

  fault: (fault: Fault) => void;
  gateway: TestGateway;
  /** Ends sockets, timers and waits. */
  close: () => Promise<void>;
};
