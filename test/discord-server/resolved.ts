import { fileJson } from './files.ts';
import type { Files, FileToKeep } from './files.ts';
import type { SelectValue } from './interaction-types.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { TestMessage } from './message-types.ts';
import { channelJson, memberJson, roleJson, userJson } from './objects.ts';
import type { TestChannel, TestUser } from './world-types.ts';
import type { World } from './world.ts';

export type Thing = Exclude<SelectValue, string>;
export type ThingKind = 'user' | 'role' | 'channel';

/** Collects the `resolved` of an interaction: what its ids stand for. Each call gives the id back. */
export type Resolver = {
  thing: (thing: Thing) => string;
  file: (file: FileToKeep) => string;
  message: (message: TestMessage) => string;
  /** What was collected; nothing at all where that is nothing. */
  json: () => { resolved?: JsonObject };
};

/** What a value is that a test puts into an option or a select. */
export function kindOf(thing: Thing): ThingKind {
  if ('permissions' in thing) return 'role';
  return 'kind' in thing ? 'channel' : 'user';
}

export function createResolver(world: World, files: Files, channel: TestChannel, by: TestUser): Resolver {
  const resolved: Record<string, JsonObject> = {};
  const guild = world.guildOf(channel.guildId);
  const put = (map: string, id: string, json: JsonObject): string => {
    (resolved[map] ??= {})[id] = json;
    return id;
  };

  function user(one: TestUser): string {
    if (guild && world.isMember(guild, one)) {
      const { deaf: _deaf, mute: _mute, ...member } = memberJson(guild, one);
      put('members', one.id, { ...member, permissions: world.may(one, channel).toString() });
    }
    return put('users', one.id, userJson(one));
  }

  return {
    thing: (thing) => {
      if ('permissions' in thing) {
        return put('roles', thing.id, roleJson(thing, guild?.roles.indexOf(thing) ?? 0));
      }
      if (!('kind' in thing)) return user(thing);
      const permissions = world.may(by, thing).toString();
      return put('channels', thing.id, {
        ...channelJson(thing, world),
        permissions,
        app_permissions: world.may(world.bot, thing).toString(),
      });
    },
    file: (file) => {
      const kept = files.keep(channel.id, file);
      return put('attachments', kept.id, fileJson(kept, true));
    },
    message: (message) => put('messages', message.id, message.json),
    json: () => (Object.values(resolved).some(isObject) ? { resolved } : {}),
  };
}
