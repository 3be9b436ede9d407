import {
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import { SESSIONS_CHARACTERS } from '../club/club-sessions.ts';
import {
  chosenIn,
  FIELDS,
  isTyped,
  PANEL_PAGE_NAMES,
  PANEL_PAGES,
  type ChosenName,
  type FieldName,
  type PanelPage,
  type TypedName,
} from '../club/fields.ts';
import type { Server } from '../club/server.ts';
import { DEFAULT_SETTINGS, type ClubSettings } from '../club/settings.ts';
import { ZONE_CHARACTERS } from '../club/zones.ts';
import { DAYS } from '../planner/session.ts';
import { daysShown, EMPTY_WEEK } from '../planner/week.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { settingText } from './club-values.ts';
import { customId } from './custom-id.ts';
import type { Form, Said } from './said.ts';

/** The ids of the panel's controls. */
export const PANEL_CONTROLS = {
  page: 'club-page',
  choose: 'club-set',
  type: 'club-form',
  typed: 'club-typed',
  zone: 'club-zone',
  notice: 'club-notice',
} as const;

/** The name of a form's only field. */
export const TYPED_FIELD = 'text';

const MOST_ZONES = 25;
const KEEP_DAYS_CHARACTERS = 5;
const MOST_CHARACTERS: Readonly<Record<TypedName, number>> = {
  zone: ZONE_CHARACTERS,
  sessions: SESSIONS_CHARACTERS,
  'keep-days': KEEP_DAYS_CHARACTERS,
};

export interface Panel {
  readonly page: PanelPage;
  readonly settings: ClubSettings;
  readonly server: Server;
  readonly words: MemberCatalogue;
  /** What came of the last thing that was done, Markdown. */
  readonly note?: string;
  /** Zones that may have been meant. */
  readonly zones?: readonly string[];
}

/** One page of the panel, laid out. Everything that a control needs to know stands in its `custom_id`. */
export function panelSaid(panel: Panel): Said {
  const { page, words, note, zones = [] } = panel;
  const { clubPanel } = words;
  const head = [clubPanel.title({ page: clubPanel.pages[page].name }), clubPanel.about];
  const noted = note === undefined ? [] : [note.replace(/^/gm, '> ')];
  return {
    text: '',
    layout: [
      text([...head, ...noted].join('\n')),
      ...(zones.length > 0 ? [zoneSelect(zones, words)] : []),
      ...PANEL_PAGES[page].flatMap((name) => fieldParts(name, panel)),
      ...(page === 'privacy' ? [noticeButton(words)] : []),
      { type: ComponentType.Separator },
      pageSelect(page, words),
    ],
  };
}

const text = (content: string): APIMessageTopLevelComponent => ({ type: ComponentType.TextDisplay, content });

const row = (one: APIComponentInMessageActionRow): APIActionRowComponent<APIComponentInMessageActionRow> => ({
  type: ComponentType.ActionRow,
  components: [one],
});

/** The ids of the panel's controls are short. */
const idOf = (control: string, ...args: string[]): string => customId(control, args) ?? control;

function fieldParts(name: FieldName, panel: Panel): readonly APIMessageTopLevelComponent[] {
  const { clubPanel } = panel.words;
  const told = clubPanel.field(clubPanel.fields[name]);
  if (!isTyped(name)) return [text(told), row(select(name, panel))];
  const { setting } = FIELDS[name];
  const held = panel.settings[setting] ?? DEFAULT_SETTINGS[setting];
  const isEmpty = Array.isArray(held) && held.length === 0;
  const value = isEmpty ? clubPanel.fields[name].empty : settingText(setting, held, panel.words);
  const change: APIComponentInMessageActionRow = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: idOf(PANEL_CONTROLS.type, name),
    label: clubPanel.change,
  };
  return [text(`${told}\n${clubPanel.now({ value })}`), row(change)];
}

/** A select that shows what holds; channels and roles that are gone cannot be shown. */
function select(name: ChosenName, { settings, server, words }: Panel): APIComponentInMessageActionRow {
  const field = FIELDS[name];
  const chosen = chosenIn(name, settings);
  const { empty } = words.clubPanel.fields[name];
  const common = {
    custom_id: idOf(PANEL_CONTROLS.choose, name),
    ...(empty !== '' && { placeholder: empty }),
  };
  switch (field.takes) {
    case 'channels':
      return {
        ...common,
        type: ComponentType.ChannelSelect,
        channel_types: [...channelTypes(name)],
        min_values: 0,
        max_values: field.most,
        default_values: chosen
          .filter((id) => server.channels.has(id))
          .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      };
    case 'roles':
      return {
        ...common,
        type: ComponentType.RoleSelect,
        min_values: 0,
        max_values: field.most,
        default_values: chosen
          .filter((id) => server.roles.some((role) => role.id === id))
          .map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
      };
    case 'one':
    case 'some':
      return {
        ...common,
        type: ComponentType.StringSelect,
        min_values: field.takes === 'one' ? 1 : 0,
        max_values: field.takes === 'one' ? 1 : field.choices.length,
        options: inWeekOrder(field.choices, settings).map((value) => ({
          value,
          label: choiceLabel(name, value, words),
          default: chosen.includes(value),
        })),
      };
  }
}

/** Choices of days begin with the day on which the club's weeks do. */
function inWeekOrder(choices: readonly string[], { weekStart }: ClubSettings): readonly string[] {
  return choices.every((one) => DAYS.some((day) => day === one)) ? daysShown(EMPTY_WEEK, weekStart) : choices;
}

/** Questions are asked in forums too; elsewhere messages are posted. */
function channelTypes(name: ChosenName) {
  const texts = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;
  const withForums = name === 'ask-channels' || name === 'no-feedback';
  return withForums ? [...texts, ChannelType.GuildForum] : texts;
}

function choiceLabel(name: ChosenName, value: string, { clubPanel, cards }: MemberCatalogue): string {
  const labels: Readonly<Record<string, string>> = {
    ...(name === 'language' && clubPanel.languages),
    ...(name === 'detail' && clubPanel.details),
    ...(name === 'no-doubles' && clubPanel.doubles),
    ...(name === 'second-moderator' && clubPanel.secondModerator),
    ...(name === 'language-model' && clubPanel.languageModel),
  };
  if (name === 'most-sessions') {
    return clubPanel.mostSessions({ count: /^\d+$/.test(value) ? Number(value) : undefined });
  }
  const day = DAYS.find((one) => one === value);
  return day === undefined ? (labels[value] ?? value) : cards.days[day].long;
}

function pageSelect(page: PanelPage, { clubPanel }: MemberCatalogue): APIMessageTopLevelComponent {
  return row({
    type: ComponentType.StringSelect,
    custom_id: idOf(PANEL_CONTROLS.page),
    placeholder: clubPanel.pageSelect,
    options: PANEL_PAGE_NAMES.filter((one) => one !== page).map((value) => ({
      value,
      label: clubPanel.pages[value].name,
      description: clubPanel.pages[value].about,
    })),
  });
}

function zoneSelect(zones: readonly string[], { clubPanel }: MemberCatalogue): APIMessageTopLevelComponent {
  return row({
    type: ComponentType.StringSelect,
    custom_id: idOf(PANEL_CONTROLS.zone),
    placeholder: clubPanel.zoneSelect,
    options: zones.slice(0, MOST_ZONES).map((value) => ({ value, label: value })),
  });
}

function noticeButton({ clubPanel }: MemberCatalogue): APIMessageTopLevelComponent {
  return row({
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    custom_id: idOf(PANEL_CONTROLS.notice),
    label: clubPanel.postNotice,
  });
}

/** The form in which a field is typed, filled with what it holds. */
export function fieldForm(name: TypedName, settings: ClubSettings, words: MemberCatalogue): Form {
  const { title, label, help } = words.clubPanel.forms[name];
  const most = MOST_CHARACTERS[name];
  const value = typedValue(name, settings, words).slice(0, most);
  return {
    custom_id: idOf(PANEL_CONTROLS.typed, name),
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        description: help,
        component: {
          type: ComponentType.TextInput,
          custom_id: TYPED_FIELD,
          style: name === 'sessions' ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required: false,
          max_length: most,
          ...(value !== '' && { value }),
        },
      },
    ],
  };
}

function typedValue(name: TypedName, settings: ClubSettings, { clubSessions }: MemberCatalogue): string {
  if (name === 'sessions') return clubSessions.line(settings.sessions ?? []);
  return String(settings[FIELDS[name].setting] ?? '');
}
