import {
  PERMISSIONS,
  type Permission,
  type Server,
  type ServerChannel,
  type ServerRole,
} from '../../src/club/server.ts';

/** A role without powers, but for those that are named. */
export const role = (id: string, more: Partial<ServerRole> = {}): ServerRole => ({
  id,
  managesServer: false,
  givesRoles: false,
  mentionable: true,
  ...more,
});

/** What the bot may do in a channel: everything but what is taken away. */
export const allBut = (...missing: Permission[]): ReadonlySet<Permission> =>
  new Set(PERMISSIONS.filter((one) => !missing.includes(one)));

/** A server with the text channels 1 to 4, a forum 5, a category 6, and three roles below each other. */
export function aServer(more: Partial<Server> = {}): Server {
  const kinds: Readonly<Record<string, ServerChannel['kind']>> = {
    1: 'text',
    2: 'text',
    3: 'text',
    4: 'text',
    5: 'forum',
    6: 'other',
  };
  return {
    channels: new Map(
      Object.entries(kinds).map(([id, kind]) => [id, { kind, may: allBut(), mayMentionRoles: false }]),
    ),
    roles: [role('30'), role('20'), role('10'), role('9')],
    everyone: '9',
    ...more,
  };
}
