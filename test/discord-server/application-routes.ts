import type { Commands } from './commands.ts';
import type { Interactions } from './interactions.ts';
import { userJson } from './objects.ts';
import { missingAccess, unknownWebhook } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Call, Route } from './routes.ts';
import type { JsonObject, TestUser } from './types.ts';
import type { World } from './world.ts';

const SESSION_STARTS_A_DAY = 1_000;
const DAY_MS = 86_400_000;

export type ApplicationPorts = {
  applicationId: string;
  botUser: TestUser;
  world: World;
  commands: Commands;
  gatewayUrl: () => string;
  sessionsStarted: () => number;
};

/** The bot's own account, its application, its commands, and where its gateway is. */
export function applicationRoutes(ports: ApplicationPorts): Route[] {
  const { commands } = ports;

  function scoped(then: (guildId: string | null, call: Call) => Reply): (call: Call) => Reply {
    return (call) => {
      const [application, guildId = null] = call.params;
      if (application !== ports.applicationId) return missingAccess();
      if (guildId !== null && !ports.world.guildOf(guildId)) return missingAccess();
      return then(guildId, call);
    };
  }

  const commandRoutes = ['/applications/:id/commands', '/applications/:id/guilds/:id/commands'].flatMap(
    (pattern): Route[] => [
      { method: 'GET', pattern, run: scoped((guildId) => ({ status: 200, body: commands.list(guildId) })) },
      { method: 'PUT', pattern, run: scoped((guildId, call) => commands.replace(guildId, call.body)) },
      { method: 'POST', pattern, run: scoped((guildId, call) => commands.add(guildId, call.body)) },
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
          ...userJson(ports.botUser),
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
  const origin = ({ method, path, body, files }: Call) => ({ method, path, body, files: files.length });

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
        return interactions.callback(id, token, call.query['with_response'] === 'true', origin(call));
      },
    },
    {
      method: 'POST',
      pattern: '/webhooks/:id/:token',
      run: ours((token, _, call) => interactions.followUp(token, origin(call))),
    },
    { method: 'GET', pattern: message, run: ours((token, id) => interactions.show(token, id)) },
    {
      method: 'PATCH',
      pattern: message,
      run: ours((token, id, call) => interactions.edit(token, id, origin(call))),
    },
    { method: 'DELETE', pattern: message, run: ours((token, id) => interactions.remove(token, id)) },
  ];
  return routes.map((route) => ({ ...route, open: true }));
}

function applicationJson({ applicationId, botUser, world }: ApplicationPorts): JsonObject {
  const owner = world.user('owner');
  return {
    id: applicationId,
    name: botUser.name,
    icon: null,
    description: '',
    type: null,
    bot: userJson(botUser),
    summary: '',
    is_monetized: false,
    is_verified: false,
    is_discoverable: false,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    owner: userJson(owner),
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
