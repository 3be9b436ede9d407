import { checkCommand, checkCommands, commandKey } from './command-form.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { invalidForm, unknownCommand } from './reply.ts';
import type { Reply } from './reply.ts';

export type Commands = {
  /** The commands of a guild, or the global ones. */
  list: (guildId: string | null) => JsonObject[];
  /** Replaces them all; those that stay keep their ids. */
  replace: (guildId: string | null, body: unknown) => Reply;
  /** Makes one, or overwrites the one of that name. */
  add: (guildId: string | null, body: unknown) => Reply;
  /** Changes one by its id, or takes it away. */
  change: (guildId: string | null, id: string, body: unknown) => Reply;
  remove: (guildId: string | null, id: string) => Reply;
  /** The command that a member finds under a name, of type 1 slash, 2 user, 3 message: the guild's own first. */
  find: (name: string, guildId: string | null, type?: number) => JsonObject | undefined;
};

/** Permissions may be sent as a number; they are answered as a text. */
const permissionsAsText = (bits: unknown): JsonObject =>
  typeof bits === 'number' ? { default_member_permissions: String(bits) } : {};

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
      ...permissionsAsText(command['default_member_permissions']),
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
    change: (guildId, id, body) => {
      const known = list(guildId).find((one) => one['id'] === id);
      if (!known) return unknownCommand();
      const checked = checkCommand({ ...known, ...(isObject(body) ? body : {}) });
      if ('issues' in checked) return invalidForm(checked.issues);
      const changed: JsonObject = { ...checked.value, version: newId() };
      scopes.set(
        guildId,
        list(guildId).map((one) => (one === known ? changed : one)),
      );
      return { status: 200, body: changed };
    },
    remove: (guildId, id) => {
      const left = list(guildId).filter((one) => one['id'] !== id);
      if (left.length === list(guildId).length) return unknownCommand();
      scopes.set(guildId, left);
      return { status: 204 };
    },
    find: (name, guildId, type = 1) =>
      [...(guildId === null ? [] : list(guildId)), ...list(null)].find(
        (one) => one['type'] === type && one['name'] === name,
      ),
  };
}
