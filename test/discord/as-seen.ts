import { withCommandNames, type CommandIds } from '../../src/discord/command-naming.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import type { TestDiscord } from '../discord-server/types.ts';

/** The ids under which the test Discord has the slash commands. */
function registeredIds(discord: Pick<TestDiscord, 'registered'>): CommandIds {
  const slash = discord.registered().filter(({ type }) => type === 1);
  return new Map(slash.map(({ name, id }) => [String(name), String(id)]));
}

/** A sentence of the catalogues as the bot sends it, with its commands as mentions. */
export const asSeen = (discord: Pick<TestDiscord, 'registered'>, sentence: string): string =>
  withCommandNames(sentence, { ids: registeredIds(discord), words: CATALOGUES.en });
