import { appPermissions, channelJson, memberJson, memberPermissions, userJson } from './objects.ts';
import type { JsonObject, Running, TestChannel, TestUser } from './types.ts';
import type { World } from './world.ts';

const COMMAND = 2;
const ATTACHMENTS_AT_MOST_BYTES = 10 * 1024 * 1024;
const CONTEXT = { guild: 0, direct: 1 };

/** A command being run, with nothing left to default. */
export type Run = Running & { user: TestUser; channel: TestChannel };
type Identity = { id: string; token: string; applicationId: string };

/** The interaction as the gateway brings it. */
export function interactionJson(
  { id, token, applicationId }: Identity,
  run: Run,
  data: JsonObject,
  world: World,
) {
  const { user, channel, locale = 'en-US' } = run;
  const guild = world.guildOf(channel.guildId);
  const where: JsonObject = guild
    ? {
        member: { ...memberJson(), user: userJson(user), permissions: memberPermissions },
        guild_id: guild.id,
        guild: { id: guild.id, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        context: CONTEXT.guild,
      }
    : { user: userJson(user), context: CONTEXT.direct };
  return {
    id,
    application_id: applicationId,
    type: COMMAND,
    version: 1,
    token,
    data,
    ...where,
    channel_id: channel.id,
    channel: channelJson(channel, world),
    locale,
    app_permissions: appPermissions(channel),
    entitlements: [],
    authorizing_integration_owners: owners(channel),
    attachment_size_limit: ATTACHMENTS_AT_MOST_BYTES,
  };
}

/** What a message that answers the interaction carries about it. */
export function interactionMetadata({ id, applicationId }: Omit<Identity, 'token'>, run: Run): JsonObject {
  return {
    application_id: applicationId,
    interaction_metadata: {
      id,
      type: COMMAND,
      user: userJson(run.user),
      authorizing_integration_owners: owners(run.channel),
      name: run.name,
      command_type: 1,
    },
  };
}

/** What the bot gets back when it asks for the response of its callback. */
export function callbackJson(
  id: string,
  type: number,
  message: { id: string; loading: boolean; ephemeral: boolean; json: JsonObject },
) {
  return {
    interaction: {
      id,
      type: COMMAND,
      response_message_id: message.id,
      response_message_loading: message.loading,
      response_message_ephemeral: message.ephemeral,
    },
    resource: { type, message: message.json },
  };
}

function owners(channel: TestChannel): JsonObject {
  return { 0: channel.guildId ?? '0' };
}
