import type { JsonObject } from './json.ts';
import type { TestMessage } from './message-types.ts';
import { appPermissions, channelJson, memberJson, userJson } from './objects.ts';
import { EVERYDAY } from './permissions.ts';
import type { TestChannel, TestUser } from './world-types.ts';
import type { World } from './world.ts';

export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 };
const ATTACHMENTS_AT_MOST_BYTES = 10 * 1024 * 1024;
const CONTEXT = { guild: 0, direct: 1 };

/** An interaction about to begin. */
export type Begun = {
  type: number;
  user: TestUser;
  channel: TestChannel;
  locale: string;
  data: JsonObject;
  /** The message under the button, the select or the form. */
  source: TestMessage | null;
  /** What the metadata of its answers adds. */
  metadata: JsonObject;
};
type Identity = { id: string; token: string; applicationId: string };

/** The interaction as the gateway brings it. */
export function interactionJson(
  { id, token, applicationId }: Identity,
  begun: Begun,
  world: World,
): JsonObject {
  const { type, user, channel, locale, data, source } = begun;
  const guild = world.guildOf(channel.guildId);
  const permissions = (guild ? world.may(user, channel) : EVERYDAY).toString();
  const where: JsonObject = guild
    ? {
        member: { ...memberJson(guild, user), user: userJson(user), permissions },
        guild_id: guild.id,
        guild: { id: guild.id, locale: guild.locale, features: [] },
        guild_locale: guild.locale,
        context: CONTEXT.guild,
      }
    : { user: userJson(user), context: CONTEXT.direct };
  return {
    id,
    application_id: applicationId,
    type,
    version: 1,
    token,
    data,
    ...where,
    channel_id: channel.id,
    channel: { ...channelJson(channel, world), permissions },
    ...(source ? { message: source.json } : {}),
    locale,
    app_permissions: appPermissions(channel, world),
    entitlements: [],
    authorizing_integration_owners: owners(channel),
    attachment_size_limit: ATTACHMENTS_AT_MOST_BYTES,
  };
}

/** What a message that answers the interaction carries about it. */
export function interactionMetadata(id: string, { type, user, channel, metadata }: Begun): JsonObject {
  return {
    id,
    type,
    user: userJson(user),
    authorizing_integration_owners: owners(channel),
    ...metadata,
  };
}

/** What the bot gets back when it asks for the response of its callback. */
export function callbackJson(
  interaction: { id: string; type: number },
  callback: number,
  message: TestMessage | null,
  isShown: boolean,
): JsonObject {
  if (!message) return { interaction };
  return {
    interaction: {
      ...interaction,
      response_message_id: message.id,
      response_message_loading: message.loading,
      response_message_ephemeral: message.ephemeral,
    },
    ...(isShown ? { resource: { type: callback, message: message.json } } : {}),
  };
}

function owners(channel: TestChannel): JsonObject {
  return { 0: channel.guildId ?? '0' };
}
