import type {
  Actor,
  ComponentName,
  FieldValue,
  Running,
  SelectValue,
  TestComponent,
  TestInteraction,
  TestModal,
  Typing,
  UsingMenu,
} from './interaction-types.ts';
import type { JsonObject } from './json.ts';
import type { NewFile, Outgoing, Saying, TestMessage } from './message-types.ts';
import type { Fault, InvalidBody, TestRequest } from './request-types.ts';
import type { TestChannel, TestGuild, TestRole, TestUser } from './world-types.ts';
import type { NewChannel, NewRole, NewThread } from './world.ts';

/** Times are milliseconds. */
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
  /** Requests of all buckets together that are let through in a second, as Discord's 50; no limit by default. */
  requestsPerSecond?: number;
  /** Default bound of every wait of the test; 5,000 by default. */
  waitMs?: number;
};

export type TestGateway = {
  /** Every IDENTIFY, with its intents and how the bot shows itself. */
  identifies: { intents: number; shard: [number, number]; presence: unknown }[];
  /** How many RESUMEs were accepted. */
  resumes: number;
  /** How many clients are connected and have a session. */
  connected: () => number;
  /** False: heartbeats stay without an answer (a zombie connection). */
  acknowledgesHeartbeats: boolean;
  heartbeats: number;
  /** Presence updates received. */
  presences: unknown[];
  /** Privileged intents that are not approved; a test may change them, as an operator does in the portal. */
  refusedIntents: number;
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
  /** How many events that the client has already had a RESUME brings again; none by default. */
  repeatsOnResume: number;
  /** Sends any event to the bot. */
  dispatch: (event: string, data: JsonObject) => void;
};

/** What members and moderators do. All throw where Discord would not let them. */
type Doings = {
  /** A member writes; gives back the message as kept, whose `json` is what a bot with every intent gets. */
  say: (saying: Saying) => TestMessage;
  /** The author edits what they wrote. */
  edit: (message: TestMessage, content: string) => void;
  /** Somebody deletes a message, or dismisses an ephemeral one. */
  remove: (message: TestMessage) => void;
  /** A moderator deletes many at once, or bans somebody with their messages: one event for all. */
  removeAll: (messages: TestMessage[]) => void;
  /** Discord adds a link's preview: an update that is no edit. */
  unfurl: (message: TestMessage) => void;
  /** A post in a forum: its thread, and its first message, which has the thread's id. */
  forumPost: (
    forum: TestChannel,
    post: { title: string; content: string; author?: TestUser; files?: NewFile[] },
  ) => { thread: TestChannel; message: TestMessage };

  /** A member runs a slash command. */
  command: (running: Running) => TestInteraction;
  /** A member types into an option with autocomplete; `choices()` of the handle waits for what is offered. */
  type: (typing: Typing) => TestInteraction;
  /** A member uses a menu of a message or of a member. */
  useMenu: (menu: UsingMenu) => TestInteraction;
  /** Presses a button of a message. Throws where it has none of that name, or it is disabled, a link, gone or unseen. */
  press: (message: TestMessage, button: ComponentName, actor?: Actor) => TestInteraction;
  /** Chooses in a select of a message, by option values, or users, roles and channels. Throws as `press` does. */
  choose: (
    message: TestMessage,
    select: ComponentName,
    values: SelectValue[],
    actor?: Actor,
  ) => TestInteraction;
  /**
   * Submits a form, fields by custom_id; those not named keep what they were shown with. Throws where a required
   * field is missing, a text is too short or too long, a choice is none.
   */
  submit: (
    modal: TestModal,
    fields: Record<string, FieldValue>,
    actor?: Omit<Actor, 'user'>,
  ) => TestInteraction;
};

/** People and places. Whatever is new, changed or gone is told to the bot when it is connected. */
type Places = {
  /** The first guild and its first text channel. */
  guild: TestGuild;
  channel: TestChannel;
  /** Members of every guild: one without a role, one who may manage the first guild, another without a role. */
  member: TestUser;
  moderator: TestUser;
  stranger: TestUser;
  /** The user of that name, made when there is none; a member of every guild. */
  user: (name: string, options?: { bot?: boolean }) => TestUser;
  addGuild: (name: string) => TestGuild;
  /** The bot is removed from a guild. */
  removeGuild: (guild: TestGuild) => void;
  /** An outage begins: the guild is unavailable, and not left. */
  loseGuild: (guild: TestGuild) => void;
  /** The outage ends. */
  restoreGuild: (guild: TestGuild) => void;
  /** A text channel, or a forum with `kind: 'forum'`. */
  addChannel: (options?: NewChannel & { guild?: TestGuild }) => TestChannel;
  /** Deletes a channel or thread. */
  removeChannel: (channel: TestChannel) => void;
  /** Sets what a role or a member may do in a channel, beside the roles' permissions; 0n for both takes it back. */
  permit: (
    channel: TestChannel,
    whom: TestRole | TestUser | 'everyone',
    bits: { allow?: bigint; deny?: bigint },
  ) => void;
  /** A member opens a thread in a channel, with `from` out of a message. */
  addThread: (
    parent: TestChannel,
    name?: string,
    options?: Omit<NewThread, 'name' | 'id'> & { from?: TestMessage },
  ) => TestChannel;
  /** Somebody archives, locks or renames a thread, or does the opposite. */
  changeThread: (
    thread: TestChannel,
    change: Partial<Pick<TestChannel, 'archived' | 'locked' | 'name'>>,
  ) => void;
  addRole: (guild: TestGuild, name: string, options?: NewRole) => TestRole;
  removeRole: (guild: TestGuild, role: TestRole) => void;
  /** Gives the user a role, or takes it. */
  setRole: (guild: TestGuild, user: TestUser, role: TestRole, held: boolean) => void;
  /** The user leaves the guild. */
  leave: (guild: TestGuild, user: TestUser) => void;
  /** The channel of direct messages between the bot and that user. */
  directChannel: (user: TestUser) => TestChannel;
};

/** What a test waits for and looks at. */
type Sights = {
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
  /** The buttons and selects of a message, in order, those within containers and sections too. */
  components: (message: TestMessage) => TestComponent[];
  /** Every text of a message that can be read: content, embeds, text displays. */
  textOf: (message: TestMessage) => string;
  /** The threads of a channel. */
  threads: (parent: TestChannel) => TestChannel[];
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
  /** Bodies with keys that the description does not name, which Discord passes over; null as above. */
  readonly strayKeys: InvalidBody[] | null;
  /** Answers of this server that the description does not allow, for its own test; null as above. */
  readonly invalidAnswers: InvalidBody[] | null;
};

/** A Discord of one's own on 127.0.0.1: HTTP API v10 and gateway v10 over real sockets, with Discord's limits. */
export type TestDiscord = Doings &
  Places &
  Sights & {
    /** Base of the REST API without its version, for `DISCORD_API_URL`. */
    url: string;
    token: string;
    applicationId: string;
    botUser: TestUser;
    fault: (fault: Fault) => void;
    gateway: TestGateway;
    /** Ends sockets, timers and waits. */
    close: () => Promise<void>;
  };
