import {
  ComponentType,
  MessageFlags,
  type AnySelectMenuInteraction,
  type APIMessageTopLevelComponent,
  type ApplicationCommandOptionChoiceData,
  type AutocompleteInteraction,
  type CommandInteractionOption,
  type Interaction,
} from 'discord.js';
import { CATALOGUES, type MemberCatalogue } from '../wording/catalogue.ts';
import { languageOf } from '../answering/understanding/language.ts';
import { COMMANDS, MENUS } from './commands/list.ts';
import type { Pressed, Showing } from './controls/control.ts';
import { CONTROLS } from './controls/list.ts';
import { parseCustomId } from './custom-id.ts';
import type { Desk, Place } from './desk.ts';
import type { Exchange } from './exchange.ts';
import { standingOf } from './standing.ts';
import type { AnsweredInteraction } from './respond.ts';
import { say, type Outcome } from './said.ts';
import type { Show } from './showing.ts';

/** What an interaction asks for: who sees what comes of it, and how that is found. */
export interface Wanted extends Pick<Exchange, 'channelId' | 'way'> {
  readonly interaction: AnsweredInteraction;
  readonly showing: Showing;
  readonly place: Place;
  /** What the member wrote, where it is a question. */
  readonly asks?: string;
  readonly run: (desk: Desk, show: Show) => Promise<Outcome>;
}

/** Reads what is asked for; undefined for a kind of interaction that is not answered by words. */
export function wantedOf(interaction: Interaction): Wanted | undefined {
  const place = placeOf(interaction);
  const { channelId } = place;
  if (interaction.isChatInputCommand()) {
    const command = COMMANDS.get(interaction.commandName);
    const onlyAsker = command?.onlyAsker ?? true;
    const hidden = typeof onlyAsker === 'function' ? onlyAsker(interaction) : onlyAsker;
    return {
      interaction,
      showing: hidden ? 'apart' : 'open',
      place,
      channelId,
      way: interaction.commandName,
      ...(command?.asks && { asks: writtenIn(interaction.options.data) }),
      run: async (desk, show) =>
        command?.run(interaction, desk, show) ?? say(desk.catalogue.discord.unknownCommand),
    };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const menu = MENUS.get(interaction.commandName);
    return {
      interaction,
      showing: (menu?.onlyAsker ?? true) ? 'apart' : 'open',
      place,
      channelId,
      way: interaction.commandName,
      ...(menu?.asks && { asks: interaction.targetMessage.content }),
      run: async (desk) => menu?.run(interaction, desk) ?? say(desk.catalogue.discord.unknownCommand),
    };
  }
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return undefined;
  const { control: id, args } = parseCustomId(interaction.customId);
  const control = CONTROLS.get(id);
  const pressed: Pressed = {
    args,
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    shown: interaction.isAnySelectMenu() ? shownIn(interaction.component) : [],
    fields: interaction.isModalSubmit() ? fieldsOf(interaction) : {},
    ...messageOf(interaction),
  };
  return {
    interaction,
    showing:
      typeof control?.showing === 'function' ? control.showing(pressed) : (control?.showing ?? 'apart'),
    place,
    channelId,
    way: control?.id ?? 'unknown-control',
    ...(control?.asks && { asks: [...args, ...Object.values(pressed.fields).flat()].join(' ') }),
    run: async (desk) => control?.run(pressed, desk) ?? say(desk.catalogue.discord.unknownControl),
  };
}

/** What may be meant by what somebody types into an option of a command. */
export async function suggestionsFor(
  interaction: AutocompleteInteraction,
  desk: Desk,
): Promise<readonly ApplicationCommandOptionChoiceData<string>[]> {
  const { name: option, value } = interaction.options.getFocused(true);
  const subcommand = interaction.options.getSubcommand(false);
  const given = (name: string): string | undefined => interaction.options.getString(name) ?? undefined;
  const typed = { option, value, given, ...(subcommand !== null && { subcommand }) };
  return COMMANDS.get(interaction.commandName)?.suggest?.(typed, desk) ?? [];
}

/** The words in the options of a command. */
function writtenIn(options: readonly CommandInteractionOption[]): string {
  return options
    .flatMap(({ value, options: within = [] }) => [
      ...(typeof value === 'string' ? [value] : []),
      ...(within.length > 0 ? [writtenIn(within)] : []),
    ])
    .join(' ');
}

/** The catalogue in the language of who asks. */
export const wordsFor = (interaction: Interaction): MemberCatalogue =>
  CATALOGUES[languageOf([], interaction.locale)];

/** Who asks, and where. */
export function placeOf(interaction: Interaction): Place {
  const { guildId, channel, locale, user } = interaction;
  const parentId = channel?.isThread() === true ? channel.parentId : null;
  return {
    userId: user.id,
    ...(guildId !== null && { guildId }),
    channelId: interaction.channelId ?? '',
    ...(parentId !== null && { parentId }),
    locale,
    standing: standingOf(interaction.member),
  };
}

function messageOf(interaction: Interaction): Pick<Pressed, 'message'> {
  const message =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
      ? interaction.message
      : undefined;
  if (message === undefined) return {};
  const { id, url } = message;
  const rows = message.components.flatMap((one) =>
    one.type === ComponentType.ActionRow ? [one.toJSON()] : [],
  );
  const content = message.content || textsOf(message.components.map((one) => one.toJSON())).join('\n');
  const repliesTo = message.reference?.messageId;
  const hidden = message.flags.has(MessageFlags.Ephemeral);
  return { message: { id, content, url, hidden, rows, ...(repliesTo !== undefined && { repliesTo }) } };
}

/** What can be read in a laid out message. */
function textsOf(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  return components.flatMap((one) => {
    if (one.type === ComponentType.TextDisplay) return [one.content];
    if (one.type !== ComponentType.Container) return [];
    return one.components.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
  });
}

/** What a select shows as chosen before anybody chooses: its default values, or the options marked so. */
function shownIn(select: AnySelectMenuInteraction['component']): readonly string[] {
  const json = 'toJSON' in select ? select.toJSON() : select;
  const options = 'options' in json ? json.options : [];
  const defaults = 'default_values' in json ? (json.default_values ?? []) : [];
  return [
    ...options.flatMap(({ value, default: isShown }) => (isShown === true ? [value] : [])),
    ...defaults.map(({ id }) => id),
  ];
}

function fieldsOf(interaction: Extract<Interaction, { fields: unknown }>): Pressed['fields'] {
  return Object.fromEntries(
    interaction.fields.fields.map((field, name) => [
      name,
      'values' in field ? [...field.values] : 'value' in field ? [String(field.value)] : [],
    ]),
  );
}
