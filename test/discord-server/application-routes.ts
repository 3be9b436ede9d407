import type { Commands } from './commands.ts';
import { applicationFlags } from './intents.ts';
import type { Interactions } from './interactions.ts';
import type { JsonObject } from './json.ts';
import { userJson } from './objects.ts';
import { missingAccess, unknownCommand, unknownWebhook } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Call, Route } from './routes.ts';
import type { World } from './world.ts';

const SESSION_STARTS_A_DAY = 1_000;
const DAY_MS = 86_400_000;

export type ApplicationPorts = {
  applicationId: string;
  world: World;
  commands: Commands;
  gatewayUrl: () => string;
  sessionsStarted: () => number;
  refusedIntents: () => number;
};

/** The bot's own account, its application, its commands, and where its gateway is. */
export function applicationRoutes(ports: ApplicationPorts): Route[] {
  const { commands } = ports;

  function scoped(then: (guildId: string | null, call: Call) => Reply): (call: Call) => Reply {
    return (call) => {
      if (call.params[0] !== ports.applicationId) return missingAccess();
      const guildId = call.path.includes('/guilds/') ? (call.params[1] ?? null) : null;
      if (guildId !== null && !ports.world.guildOf(guildId)) return missingAccess();
      return then(guildId, call);
    };
  }

  const idOf = ({ params }: Call) => params.at(-1) ?? '';
  const show = (guildId: string | null, call: Call): Reply => {
    const body = commands.list(guildId).find((one) => one['id'] === idOf(call));
    return body ? { status: 200, body } : unknownCommand();
  };
  const commandRoutes = ['/applications/:id/commands', '/applications/:id/guilds/:id/commands'].flatMap(
    (pattern): Route[] => [
      { method: 'GET', pattern, run: scoped((guildId) => ({ status: 200, body: commands.list(guildId) })) },
      { method: 'PUT', pattern, run: scoped((guildId, call) => commands.replace(guildId, call.body)) },
      { method: 'POST', pattern, run: scoped((guildId, call) => commands.add(guildId, call.body)) },
      { method: 'GET', pattern: `${pattern}/:id`, run: scoped(show) },
      {
        method: 'PATCH',
        pattern: `${pattern}/:id`,
        run: scoped((guildId, call) => commands.change(guildId, idOf(call), call.body)),
      },
      {
        method: 'DELETE',
        pattern: `${pattern}/:id`,
        run: scoped((guildId, call) => commands.remove(guildId, idOf(call))),
      },
    ],
  );

  const application = () => ({ status: 200, body: applicationJson(ports) });
  return [
    {
      method: 'GET',
      pattern: '/gateway/bot',
      run: () => ({
        status: 200,
        body: {
          url: ports.gatewayUrl(),
          shards: 1,
          session_start_limit: {
            total: SESSION_STARTS_A_DAY,
            remaining: SESSION_STARTS_A_DAY - ports.sessionsStarted(),
            reset_after: DAY_MS,
            max_concurrency: 1,
          },
        },
      }),
    },
    {
      method: 'GET',
      pattern: '/users/@me',
      run: () => ({
        status: 200,
        body: {
          ...userJson(ports.world.bot),
          verified: true,
          email: null,
          mfa_enabled: false,
          locale: 'en-US',
          bio: '',
        },
      }),
    },
    { method: 'GET', pattern: '/applications/@me', run: application },
    { method: 'GET', pattern: '/oauth2/applications/@me', run: application },
    ...commandRoutes,
  ];
}

/** Answers to interactions. Their tokens stand in the path, so they need no other authorization. */
export function interactionRoutes(interactions: Interactions, applicationId: string): Route[] {
  /** Webhooks here are those of the application itself. */
  function ours(then: (token: string, messageId: string, call: Call) => Reply): (call: Call) => Reply {
    return (call) => {
      const [application, token = '', messageId = ''] = call.params;
      return application === applicationId ? then(token, messageId, call) : unknownWebhook();
    };
  }

  const message = '/webhooks/:id/:token/messages/:id';
  const routes: Omit<Route, 'open'>[] = [
    {
      method: 'POST',
      pattern: '/interactions/:id/:token/callback',
      run: (call) => {
        const [id = '', token = ''] = call.params;
        return interactions.callback(id, token, call.query['with_response'] === 'true', call);
      },
    },
    {
      method: 'POST',
      pattern: '/webhooks/:id/:token',
      run: ours((token, _, call) => interactions.followUp(token, call)),
    },
    { method: 'GET', pattern: message, run: ours((token, id) => interactions.show(token, id)) },
    { method: 'PATCH', pattern: message, run: ours((token, id, call) => interactions.edit(token, id, call)) },
    { method: 'DELETE', pattern: message, run: ours((token, id) => interactions.remove(token, id)) },
  ];
  return routes.map((route) => ({ ...route, open: true }));
}

function applicationJson({ applicationId, world, refusedIntents }: ApplicationPorts): JsonObject {
  const flags = applicationFlags(refusedIntents());
  return {
    id: applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    type: null,
    bot: userJson(world.bot),
    summary: '',
    is_monetized: false,
    is_verified: false,
    is_discoverable: false,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags,
    flags_new: String(flags),
    owner: userJson(world.user('owner')),
    team: null,
    approximate_guild_count: world.guilds.length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    integration_types_config: { 0: {} },
    hook: true,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    eligible_oauth2_scopes: [],
    explicit_content_filter: 0,
    event_webhooks_status: 1,
    max_participants: null,
  };
}
