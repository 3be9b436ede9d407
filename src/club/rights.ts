import type { ClubSettings } from './settings.ts';

/** What the edge knows about somebody's standing in the club. */
export interface Standing {
  /** May manage the whole server. */
  readonly managesServer: boolean;
  /** Ids of their roles. */
  readonly roles: readonly string[];
}

/** Whether somebody may change the club's settings and knowledge: who manages the server, and who has a moderators' role. */
export function mayModerate(
  { managesServer, roles }: Standing,
  { moderatorRoles = [] }: ClubSettings,
): boolean {
  return managesServer || roles.some((role) => moderatorRoles.includes(role));
}
