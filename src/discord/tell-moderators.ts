import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Clubs } from '../club/clubs.ts';
import { CATALOGUES, type MemberCatalogue } from '../wording/catalogue.ts';
import { clubOf } from './desk.ts';
import { failureOf } from './failure.ts';
import { makePlatform } from './platform.ts';

/**
 * Posts something into the moderators' channel of every club that has set one, in the club's language. A club where
 * that fails is passed over; the log has why.
 */
export async function tellModerators(
  client: Client<true>,
  { clubs, log }: { readonly clubs: Pick<Clubs, 'read'>; readonly log: Logger },
  say: (words: MemberCatalogue) => string,
): Promise<void> {
  const platform = makePlatform(client, { cutLine: CATALOGUES.en.discord.cut });
  for (const guildId of client.guilds.cache.keys()) {
    try {
      const { moderatorChannel, language = 'en' } = await clubs.read(clubOf(guildId));
      if (moderatorChannel !== undefined)
        await platform.post(moderatorChannel, { text: say(CATALOGUES[language]) });
    } catch (error) {
      log.warn({ club: clubOf(guildId), failure: failureOf(error) }, 'moderators were not told');
    }
  }
}
