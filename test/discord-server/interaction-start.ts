import { commandData } from './command-call.ts';
import type { Commands } from './commands.ts';
import { findComponent, COMPONENT, SELECTS, LINK_STYLE } from './component-tree.ts';
import type { Files } from './files.ts';
import { INTERACTION } from './interaction-json.ts';
import type {
  Actor,
  ComponentName,
  Running,
  TestComponent,
  TestInteraction,
  Typing,
} from './interaction-types.ts';
import type { Interactions } from './interactions.ts';
import type { JsonObject } from './json.ts';
import type { TestMessage } from './message-types.ts';
import { submitted } from './modal-submit.ts';
import { userJson } from './objects.ts';
import { PERMISSION } from './permissions.ts';
import { createResolver } from './resolved.ts';
import { chosenValues } from './select-values.ts';
import type { TestDiscord } from './types.ts';
import type { TestChannel, TestUser } from './world-types.ts';
import type { World } from './world.ts';

const DEFAULT_LOCALE = 'en-US';
const SLASH = 1;
const USER_MENU = 2;
const MESSAGE_MENU = 3;
const GUILD_CONTEXT = 0;
const DIRECT_CONTEXT = 1;

export type StartPorts = {
  world: World;
  files: Files;
  commands: Commands;
  interactions: Interactions;
  newId: () => string;
  /** The default user and channel. */
  member: TestUser;
  channel: TestChannel;
};
type Starts = Pick<TestDiscord, 'command' | 'type' | 'useMenu' | 'press' | 'choose' | 'submit'>;

/** What members do that begins an interaction. Each throws where Discord's client would not let them. */
export function createStarts(ports: StartPorts): Starts {
  const { world, files, commands, interactions, newId, member } = ports;

  const resolverFor = (channel: TestChannel, user: TestUser) => createResolver(world, files, channel, user);
  const begin = (
    begun: Omit<Parameters<Interactions['begin']>[0], 'locale'>,
    { locale = DEFAULT_LOCALE, twice }: Actor,
    what: string,
    optionType?: number,
  ) => interactions.begin({ ...begun, locale }, what, twice === true ? 2 : 1, optionType);

  function placeOf({ channel, dm }: Pick<Running, 'channel' | 'dm'>, user: TestUser): TestChannel {
    return channel ?? (dm === true ? world.directChannel(user) : ports.channel);
  }

  /** Throws where the command is not to be had for that user there. */
  function assertOffered(
    command: JsonObject | undefined,
    what: string,
    user: TestUser,
    channel: TestChannel,
    letBySettings = false,
  ): void {
    const direct = channel.kind === 'dm';
    assertSees(user, channel);
    const contexts: unknown = command?.['contexts'];
    if (Array.isArray(contexts) && !contexts.includes(direct ? DIRECT_CONTEXT : GUILD_CONTEXT)) {
      throw new Error(`${what} is not registered for ${direct ? 'direct messages' : 'servers'}.`);
    }
    const needed: unknown = command?.['default_member_permissions'];
    if (direct || letBySettings || typeof needed !== 'string') return;
    const missing = BigInt(needed) & ~world.may(user, channel);
    if (missing !== 0n || (needed === '0' && (world.may(user, channel) & PERMISSION.administrator) === 0n)) {
      throw new Error(`${what} is not offered to ${user.name}, who lacks the permissions ${missing}.`);
    }
  }

  function assertSees(user: TestUser, channel: TestChannel): void {
    const guild = world.guildOf(channel.guildId);
    const sees = guild
      ? world.isMember(guild, user) && (world.may(user, channel) & PERMISSION.viewChannel) !== 0n
      : channel.recipientId === user.id;
    if (!sees) throw new Error(`${user.name} does not see the channel "${channel.name}".`);
  }

  /** Where a message stands, if the user sees it. */
  function channelOfSeen(message: TestMessage, user: TestUser): TestChannel {
    const channel = world.channelOf(message.channelId);
    if (message.deleted || !channel) throw new Error('The message is gone.');
    if (message.loading) throw new Error('The message is still loading.');
    assertSees(user, channel);
    if (message.ephemeral && message.seenBy !== user.id) {
      throw new Error(`${user.name} does not see the message, which is ephemeral.`);
    }
    return channel;
  }

  function run(running: Running, focus: Pick<Typing, 'focused' | 'typed'> | null): TestInteraction {
    const user = running.user ?? member;
    const channel = placeOf(running, user);
    const what = `/${running.name}`;
    const command = commands.find(running.name, channel.guildId);
    assertOffered(running.unregistered ? undefined : command, what, user, channel, running.letBySettings);
    const typed = focus && { name: focus.focused, typed: focus.typed };
    const data = commandData(running, command, newId(), resolverFor(channel, user), typed);
    const metadata = { name: running.name, command_type: SLASH };
    const type = focus ? INTERACTION.autocomplete : INTERACTION.command;
    const begun = { type, user, channel, data, source: null, metadata };
    return begin(begun, running, what, focus ? focusedType(data) : 0);
  }

  function touch(
    message: TestMessage,
    name: ComponentName,
    actor: Actor,
    fits: (component: TestComponent) => boolean,
    values: (component: TestComponent, channel: TestChannel, user: TestUser) => JsonObject,
  ): TestInteraction {
    const user = actor.user ?? member;
    const channel = channelOfSeen(message, user);
    const component = findComponent(message.components, name);
    const { customId, type, disabled, json } = component;
    const what = `"${customId ?? component.label}"`;
    if (disabled) throw new Error(`${what} is disabled.`);
    if (customId === undefined) throw new Error(`${what} is a link, of which the bot hears nothing.`);
    if (!fits(component)) throw new Error(`${what} is a component of type ${type}.`);
    const chosen = values(component, channel, user);
    const data = { component_type: type, custom_id: customId, id: json['id'], ...chosen };
    const metadata = { interacted_message_id: message.id };
    return begin(
      { type: INTERACTION.component, user, channel, data, source: message, metadata },
      actor,
      what,
    );
  }

  return {
    command: (running) => run(running, null),
    type: (typing) => run(typing, typing),
    useMenu: (menu) => {
      const { name, message, member: target, letBySettings } = menu;
      const user = menu.user ?? member;
      const type = message ? MESSAGE_MENU : USER_MENU;
      const channel = message ? channelOfSeen(message, user) : (menu.channel ?? ports.channel);
      const command = commands.find(name, channel.guildId, type);
      if (!command) throw new Error(`No menu "${name}" is registered.`);
      assertOffered(command, `The menu "${name}"`, user, channel, letBySettings);
      if (message?.ephemeral) throw new Error('Ephemeral messages have no menu.');
      if (!message && !target) throw new Error('A menu is used on a message or on a member.');
      const resolver = resolverFor(channel, user);
      const targetId = message ? resolver.message(message) : resolver.thing(target ?? user);
      const registered = typeof command['guild_id'] === 'string' ? { guild_id: command['guild_id'] } : {};
      const data = { id: command['id'], name, type, target_id: targetId, ...registered, ...resolver.json() };
      const aim = message ? { target_message_id: message.id } : { target_user: userJson(target ?? user) };
      const metadata = { name, command_type: type, ...aim };
      return begin(
        { type: INTERACTION.command, user, channel, data, source: null, metadata },
        menu,
        `the menu "${name}"`,
      );
    },
    press: (message, button, actor = {}) =>
      touch(
        message,
        button,
        actor,
        ({ type, json }) => type === COMPONENT.button && json['style'] !== LINK_STYLE,
        () => ({}),
      ),
    choose: (message, select, values, actor = {}) =>
      touch(
        message,
        select,
        actor,
        ({ type }) => SELECTS.includes(type),
        ({ json }, channel, user) => {
          const resolver = resolverFor(channel, user);
          return { values: chosenValues(json, values, resolver), ...resolver.json() };
        },
      ),
    submit: (modal, fields, actor = {}) => {
      const shown = interactions.metadataOf(modal.interactionId);
      if (!shown) throw new Error(`The form "${modal.title}" was never shown.`);
      const { channel, source } = shown.begun;
      const resolver = resolverFor(channel, modal.user);
      const components = submitted(modal, fields, resolver);
      const data = { custom_id: modal.customId, components, ...resolver.json() };
      const metadata = { triggering_interaction_metadata: shown.metadata };
      const begun = { type: INTERACTION.modal, user: modal.user, channel, data, source, metadata };
      return begin(begun, actor, `the form "${modal.title}"`);
    },
  };
}

/** The type of the option that is typed into. */
function focusedType(data: JsonObject): number {
  const options: unknown = data['options'];
  const last: unknown = Array.isArray(options) ? options.at(-1) : undefined;
  if (typeof last !== 'object' || last === null) return 0;
  const option = last as JsonObject;
  return option['focused'] === true ? Number(option['type']) : focusedType(option);
}
