import { ActivityType, type PresenceData } from 'discord.js';
import { CATALOGUES } from '../wording/catalogue.ts';

/** What stands below the bot's name for everybody, whatever their language: how to find out more. */
export const PRESENCE: PresenceData = {
  activities: [{ type: ActivityType.Custom, name: 'Custom Status', state: CATALOGUES.en.hearing.presence }],
};
