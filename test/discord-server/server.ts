import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createViolations } from './api-description.ts';
import { applicationRoutes, interactionRoutes } from './application-routes.ts';
import { createBuckets } from './buckets.ts';
import { channelRoutes } from './channel-routes.ts';
import { createCommands } from './commands.ts';
import { createGateway } from './gateway.ts';
import { createHttp } from './http.ts';
import { createIds } from './ids.ts';
import { INTENT } from './intents.ts';
import { createInteractions } from './interactions.ts';
import type { MessageForm } from './message-form.ts';
import { createMessages } from './messages.ts';
import { channelJson, guildJson, roleJson } from './objects.ts';
import { createPost } from './post.ts';
import { createRouting } from './routes.ts';
import type {
  JsonObject,
  Saying,
  TestChannel,
  TestDiscord,
  TestDiscordOptions,
  TestMessage,
  TestRequest,
} from './types.ts';
import { createWaits } from './waits.ts';
import { createWorld } from './world.ts';

const ACKNOWLEDGE_WITHIN_MS = 3_000;
const INTERACTION_TOKEN_MS = 15 * 60_000;
const HEARTBEAT_MS = 41_250;
const WAIT_MS = 5_000;
const BUCKET = { limit: 50, windowMs: 1_000 };
const REQUESTS_TOLD = 15;

/** Starts the server on a free port of 127.0.0.1, with one guild ("Test Runners"), one channel and one member. */
export async function startTestDiscord(options: TestDiscordOptions = {}): Promise<TestDiscord> {
  const requests: TestRequest[] = [];
  const failures: string[] = [];
  const typings: string[] = [];
  const arrived: TestMessage[] = [];
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const seen = () => {
    const told = requests.slice(-REQUESTS_TOLD).map((one) => `${one.method} ${one.path} ${one.status}`);
    const sessions = `${gateway.identifies.length} identified, ${gateway.connected()} connected`;
    return `${sessions}; ${told.join(', ') || 'no request'}${failures.length > 0 ? `; failures: ${failures.join('; ')}` : ''}`;
  };
  const failed = (what: string) => void failures.push(what);

  const newId = createIds();
  const world = createWorld(newId);
  const botUser = world.user('Paceline', { bot: true });
  const applicationId = botUser.id;
  const token = `${Buffer.from(botUser.id).toString('base64url')}.TESTED.${randomUUID().replaceAll('-', '')}`;
  const guild = world.addGuild('Test Runners');
  const channel = guild.channels[0] ?? world.addChannel(guild);
  const member = world.user('member');

  const waits = createWaits(options.waitMs ?? WAIT_MS, seen);
  const { changed } = waits;
  const gateway = createGateway({
    token,
    botUser,
    world,
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
    refusedIntents: options.refusedIntents ?? 0,
    url: gatewayUrl,
    changed,
    failed,
  });
  const messages = createMessages(world, newId);
  const post = createPost(messages, gateway, botUser.id);
  const commands = createCommands(applicationId, newId);
  const interactions = createInteractions({
    applicationId,
    botUser,
    world,
    commands,
    gateway,
    post,
    waits,
    newId,
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? ACKNOWLEDGE_WITHIN_MS,
    tokenMs: options.interactionTokenMs ?? INTERACTION_TOKEN_MS,
  });
  const sessionsStarted = () => gateway.identifies.length;
  const routing = createRouting([
    ...applicationRoutes({ applicationId, botUser, world, commands, gatewayUrl, sessionsStarted }),
    ...interactionRoutes(interactions, applicationId),
    ...channelRoutes({ world, messages, post, botUser, intents: gateway.intents, typings }, (message) =>
      arrived.push(message),
    ),
  ]);
  const takeFromBucket = createBuckets(options.bucket ?? BUCKET);
  const http = createHttp({ token, routing, takeFromBucket, requests, failed, changed });
  http.server.on('upgrade', gateway.upgrade);
  await new Promise<void>((resolve, reject) => {
    http.server.once('error', reject);
    http.server.listen(0, '127.0.0.1', resolve);
  });
  port = (http.server.address() as AddressInfo).port;

  /** Tells the bot of something new in a guild. */
  function announce(event: string, guildId: string | null, data: JsonObject): void {
    gateway.send(event, { guildId, intents: INTENT.guilds }, () => data);
  }

  function placeOf(
    { channel: named, dm }: { channel?: TestChannel; dm?: boolean },
    author = member,
  ): TestChannel {
    return named ?? (dm === true ? world.directChannel(author) : channel);
  }

  function say(saying: Saying): TestMessage {
    const {
      author = member,
      mentionBot,
      content,
      replyTo = null,
      replyPings = true,
      twice,
      extra = {},
    } = saying;
    const form: MessageForm = {
      content: mentionBot === true ? `<@${botUser.id}> ${content}` : content,
      ...(replyPings ? {} : { allowed_mentions: { parse: ['users', 'roles', 'everyone'] } }),
    };
    return post.create(
      { channel: placeOf(saying, author), author, form, repliesTo: replyTo, extra },
      null,
      twice === true ? 2 : 1,
    );
  }

  const violations = createViolations(requests);

  return {
    url: `http://127.0.0.1:${port}/api`,
    token,
    applicationId,
    botUser,
    guild,
    channel,
    member,
    user: world.user,
    addGuild: (name) => {
      const added = world.addGuild(name);
      announce('GUILD_CREATE', added.id, guildJson(added, world, botUser));
      return added;
    },
    addChannel: ({ guild: home = guild, ...rest } = {}) => {
      const added = world.addChannel(home, rest);
      if (added.botMaySee) announce('CHANNEL_CREATE', home.id, channelJson(added, world));
      return added;
    },
    addThread: (parent, name = 'thread') => {
      const added = world.addThread(parent, name);
      announce('THREAD_CREATE', added.guildId, { ...channelJson(added, world), newly_created: true });
      return added;
    },
    addRole: (home, name) => {
      const added = world.addRole(home, name);
      announce('GUILD_ROLE_CREATE', home.id, {
        guild_id: home.id,
        role: roleJson(added, home.roles.length - 1),
      });
      return added;
    },
    directChannel: world.directChannel,
    say,
    command: (running) => {
      const user = running.user ?? member;
      return interactions.run({ ...running, user, channel: placeOf(running, user) });
    },
    waitForReady: async (timeoutMs) => {
      await waits.until('a bot to log in', () => (gateway.connected() > 0 ? true : undefined), timeoutMs);
    },
    nextMessage: (filter = () => true, timeoutMs) =>
      waits.until(
        'a message of the bot',
        () => {
          const index = arrived.findIndex(filter);
          return index < 0 ? undefined : arrived.splice(index, 1)[0];
        },
        timeoutMs,
      ),
    waitUntil: async (what, condition, timeoutMs) => {
      await waits.until(what, () => (condition() ? true : undefined), timeoutMs);
    },
    messages: (channelId) => messages.all.filter((one) => one.channelId === channelId && !one.deleted),
    outgoing: post.outgoing,
    pings: () => post.outgoing.flatMap((one) => one.pings),
    unguarded: () => post.outgoing.filter((one) => !one.guarded),
    typings,
    registered: (guildId) => commands.list(guildId ?? null),
    requests,
    failures,
    get invalidBodies() {
      return violations.ofBodies();
    },
    get invalidAnswers() {
      return violations.ofAnswers();
    },
    fault: http.fault,
    gateway,
    close: async () => {
      waits.end();
      await gateway.close();
      http.server.closeAllConnections();
      await new Promise<void>((resolve) => http.server.close(() => resolve()));
    },
  };
}
