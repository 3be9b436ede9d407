import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Where every command can be used: in servers, and in direct messages with the bot. */
export const PLACES = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
