import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createViolations } from './api-description.ts';
import { applicationRoutes, interactionRoutes } from './application-routes.ts';
import { createBuckets } from './buckets.ts';
import { channelRoutes } from './channel-routes.ts';
import { createCommands } from './commands.ts';
import { interactive, textDisplays } from './component-tree.ts';
import { createFiles } from './files.ts';
import { createGateway } from './gateway.ts';
import { guildRoutes } from './guild-routes.ts';
import { createHttp } from './http.ts';
import { createIds } from './ids.ts';
import { createStarts } from './interaction-start.ts';
import { createInteractions } from './interactions.ts';
import { objectsOf } from './json.ts';
import type { JsonObject } from './json.ts';
import type { TestMessage } from './message-types.ts';
import { createMessages } from './messages.ts';
import { MODERATING } from './permissions.ts';
import { createPlaces } from './places.ts';
import { createPost } from './post.ts';
import type { TestRequest } from './request-types.ts';
import { createRouting } from './routes.ts';
import { threadRoutes } from './thread-routes.ts';
import { createThreads } from './threads.ts';
import type { TestDiscord, TestDiscordOptions } from './types.ts';
import { createWaits } from './waits.ts';
import { createWorld } from './world.ts';
import { createWritings } from './writings.ts';

const ACKNOWLEDGE_WITHIN_MS = 3_000;
const INTERACTION_TOKEN_MS = 15 * 60_000;
const HEARTBEAT_MS = 41_250;
const WAIT_MS = 5_000;
const BUCKET = { limit: 50, windowMs: 1_000 };
const REQUESTS_TOLD = 15;

/**
 * Starts the server on a free port of 127.0.0.1, with one guild ("Test Runners"), one channel and its people: a
 * member, a moderator, a stranger to the member, and the owner.
 */
export async function startTestDiscord(options: TestDiscordOptions = {}): Promise<TestDiscord> {
  const requests: TestRequest[] = [];
  const failures: string[] = [];
  const typings: string[] = [];
  const arrived: TestMessage[] = [];
  let port = 0;
  const origin = () => `http://127.0.0.1:${port}`;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const seen = () => {
    const told = requests.slice(-REQUESTS_TOLD).map((one) => `${one.method} ${one.path} ${one.status}`);
    const sessions = `${gateway.identifies.length} identified, ${gateway.connected()} connected`;
    return `${sessions}; ${told.join(', ') || 'no request'}${failures.length > 0 ? `; failures: ${failures.join('; ')}` : ''}`;
  };
  const failed = (what: string) => void failures.push(what);
  const posted = (message: TestMessage) => void arrived.push(message);

  const newId = createIds();
  const world = createWorld(newId, 'Paceline');
  const botUser = world.bot;
  const applicationId = botUser.id;
  const token = `${Buffer.from(botUser.id).toString('base64url')}.TESTED.${randomUUID().replaceAll('-', '')}`;
  const guild = world.addGuild('Test Runners');
  const channel = guild.channels[0] ?? world.addChannel(guild);
  const [member, moderator, stranger] = [
    world.user('member'),
    world.user('moderator'),
    world.user('stranger'),
  ];
  const moderators = world.addRole(guild, 'Moderators', { permissions: MODERATING });
  guild.rolesOf.set(moderator.id, [moderators.id]);

  const waits = createWaits(options.waitMs ?? WAIT_MS, seen);
  const { changed } = waits;
  const gateway = createGateway({
    token,
    world,
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
    refusedIntents: options.refusedIntents ?? 0,
    url: gatewayUrl,
    changed,
    failed,
  });
  const files = createFiles(newId, origin);
  const messages = createMessages(world, files, newId);
  const post = createPost(messages, gateway, world);
  const threads = createThreads(world, gateway, post);
  const commands = createCommands(applicationId, newId);
  const interactions = createInteractions({
    applicationId,
    botUser,
    world,
    gateway,
    post,
    waits,
    newId,
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? ACKNOWLEDGE_WITHIN_MS,
    tokenMs: options.interactionTokenMs ?? INTERACTION_TOKEN_MS,
  });
  const places = createPlaces(world, gateway, threads, guild);
  const sessionsStarted = () => gateway.identifies.length;
  const refusedIntents = () => gateway.refusedIntents;
  const routing = createRouting([
    ...applicationRoutes({ applicationId, world, commands, gatewayUrl, sessionsStarted, refusedIntents }),
    ...interactionRoutes(interactions, applicationId),
    ...threadRoutes({ world, messages, post, threads, posted }),
    ...channelRoutes({ world, messages, post, threads, intents: gateway.intents, typings, posted }),
    ...guildRoutes(world, places.removeGuild),
  ]);
  const takeFromBucket = createBuckets({
    ...(options.bucket ?? BUCKET),
    ...(options.requestsPerSecond !== undefined && { perSecond: options.requestsPerSecond }),
  });
  const http = createHttp({ token, routing, takeFromBucket, requests, fileAt: files.find, failed, changed });
  http.server.on('upgrade', gateway.upgrade);
  await new Promise<void>((resolve, reject) => {
    http.server.once('error', reject);
    http.server.listen(0, '127.0.0.1', resolve);
  });
  port = (http.server.address() as AddressInfo).port;
  const violations = createViolations(requests);

  return {
    url: `${origin()}/api`,
    token,
    applicationId,
    botUser,
    guild,
    channel,
    member,
    moderator,
    stranger,
    user: world.user,
    directChannel: world.directChannel,
    ...places,
    ...createWritings({ world, post, threads, member, channel }),
    ...createStarts({ world, files, commands, interactions, newId, member, channel }),
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
    messages: messages.list,
    components: (message) => interactive(message.components),
    textOf,
    threads: (parent) =>
      world.guildOf(parent.guildId)?.channels.filter((one) => one.parentId === parent.id) ?? [],
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
    get strayKeys() {
      return violations.ofKeys();
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

/** What can be read in a message. */
function textOf({ content, embeds, components }: TestMessage): string {
  const embedTexts = (embed: JsonObject) => [
    embed['title'],
    embed['description'],
    ...objectsOf(embed['fields']).flatMap(({ name, value }) => [name, value]),
  ];
  return [content, ...embeds.flatMap(embedTexts), ...textDisplays(components)]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n');
}
