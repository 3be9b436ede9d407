import { PermissionFlagsBits, PermissionsBitField, type Interaction } from 'discord.js';
import type { Standing } from '../club/rights.ts';

/** Nobody's standing: in direct messages there is no club. */
export const NO_STANDING: Standing = { managesServer: false, roles: [] };

/** Somebody's standing as Discord tells it with what they do; none outside a server. */
export function standingOf(member: Interaction['member']): Standing {
  if (member === null) return NO_STANDING;
  const permissions =
    typeof member.permissions === 'string'
      ? new PermissionsBitField(BigInt(member.permissions))
      : member.permissions;
  return {
    managesServer: permissions.has(PermissionFlagsBits.ManageGuild),
    roles: Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()],
  };
}
