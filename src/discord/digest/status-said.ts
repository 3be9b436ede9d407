import { statusLines } from '../../digest/desk-told.ts';
import type { Desk } from '../desk.ts';
import { shownName } from '../escape.ts';
import type { ModeratedClub } from '../moderated.ts';
import type { Said } from '../said.ts';
import { channelsOf, faultLines } from './set-up.ts';

/** How the digest stands: what is to be mended, the next posts, and what became of the last ones. */
export async function digestStatusSaid(desk: Desk, club: ModeratedClub): Promise<Said> {
  const status = await desk.digests.status(club.club);
  const lines = statusLines(status, desk.catalogue, { text: shownName });
  const server = await desk.platform.server(club.guildId, channelsOf(status.settings));
  const faults = faultLines(server, status.settings, desk.catalogue);
  return { text: [desk.catalogue.digestDiscord.title, ...faults, ...lines].join('\n') };
}
