import type { Desk } from './desk.ts';
import type { Outcome } from './said.ts';

/** Where a moderator works: the club's name in the stores, and its server's id. */
export interface ModeratedClub {
  readonly club: string;
  readonly guildId: string;
}

/**
 * Does what only a club's moderators may do; anybody else is told so, and nothing is done. Every command, button,
 * select and form asks anew, since rights change and a message stays.
 */
export async function moderated(
  desk: Desk,
  work: (club: ModeratedClub) => Promise<Outcome>,
): Promise<Outcome> {
  const { club, place, moderates, catalogue } = desk;
  const { guildId } = place;
  if (club === undefined || guildId === undefined) return refused(catalogue.club.onlyInServers);
  return moderates ? work({ club, guildId }) : refused(catalogue.club.onlyModerators);
}

const refused = (text: string): Outcome => ({ kind: 'say', said: { text }, onlyAsker: true });
