import { checkCommand, checkCommands, commandKey } from './command-form.ts';
import { invalidForm } from './reply.ts';
import type { Reply } from './reply.ts';
import type { JsonObject } from './types.ts';

export type Commands = {
  /** The commands of a guild, or the global ones. */
  list: (guildId: string | null) => JsonObject[];
  /** Replaces them all; those that stay keep their ids. */
  replace: (guildId: string | null, body: unknown) => Reply;
  /** Makes one, or overwrites the one of that name. */
  add: (guildId: string | null, body: unknown) => Reply;
  /** The slash command that a member finds under a name: the guild's own before the global one. */
  find: (name: string, guildId: string | null) => JsonObject | undefined;
};

/** The commands that the application has registered. */
export function createCommands(applicationId: string, newId: () => string): Commands {
  const scopes = new Map<string | null, JsonObject[]>();
  const list = (guildId: string | null) => scopes.get(guildId) ?? [];

  function complete(guildId: string | null, command: JsonObject): JsonObject {
    const known = list(guildId).find((one) => commandKey(one) === commandKey(command));
    return {
      id: known?.['id'] ?? newId(),
      application_id: applicationId,
      version: newId(),
      type: 1,
      default_member_permissions: null,
      name_localizations: null,
      description_localizations: null,
      integration_types: [0],
      nsfw: false,
      ...(guildId === null ? { contexts: null, dm_permission: true } : { guild_id: guildId }),
      description: '',
      ...command,
    };
  }

  return {
    list,
    replace: (guildId, body) => {
      const checked = checkCommands(body);
      if ('issues' in checked) return invalidForm(checked.issues);
      const commands = checked.value.map((command) => complete(guildId, command));
      scopes.set(guildId, commands);
      return { status: 200, body: commands };
    },
    add: (guildId, body) => {
      const checked = checkCommand(body);
      if ('issues' in checked) return invalidForm(checked.issues);
      const made = complete(guildId, checked.value);
      const others = list(guildId).filter((one) => one['id'] !== made['id']);
      const isNew = others.length === list(guildId).length;
      scopes.set(guildId, [...others, made]);
      return { status: isNew ? 201 : 200, body: made };
    },
    find: (name, guildId) =>
      [...(guildId === null ? [] : list(guildId)), ...list(null)].find(
        (one) => one['type'] === 1 && one['name'] === name,
      ),
  };
}
