import {
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APILabelComponent,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import type { Server } from '../../club/server.ts';
import { ZONE_CHARACTERS } from '../../club/zones.ts';
import { DIGEST_DEFAULTS, type DigestSettings } from '../../digest/settings.ts';
import type { DigestStatus } from '../../digest/status.ts';
import { DAYS, GOALS, LEVELS, SEASONS } from '../../planner/session.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { button, rowsOf } from '../answer-buttons.ts';
import { customId } from '../custom-id.ts';
import { plainText, shownName } from '../escape.ts';
import { shownMoment } from '../moment.ts';
import type { Form, Said } from '../said.ts';
import { DIGEST_CONTROLS } from './ids.ts';

/** What is chosen in a select of the panel. */
export const CHOSEN_FIELDS = ['channel', 'weekday', 'levels', 'role', 'season', 'summary'] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];

/** What is typed or chosen in the panel's form. */
export const FORM_FIELDS = ['time', 'zone', 'race', 'goal'] as const;

/** Stands for no season; Discord wants a choice to have a value. */
export const NO_SEASON = 'none';

const TYPED_CHARACTERS = 40;

interface Panel {
  readonly status: DigestStatus;
  readonly server: Server;
  /** What came of the last thing that was done, and what is to be mended: Markdown. */
  readonly notes: readonly string[];
  readonly words: MemberCatalogue;
  /** ISO day. */
  readonly today: string;
}

/** The digest's set-up, laid out. Everything that a control needs to know stands in its `custom_id`. */
export function digestPanel(panel: Panel): Said {
  const { status, notes, words } = panel;
  const { digestDiscord } = words;
  const noted = notes.map((note) => note.replace(/^/gm, '> '));
  return {
    text: '',
    layout: [
      text([digestDiscord.title, digestDiscord.about, ...noted].join('\n')),
      text(nextText(status, words)),
      ...CHOSEN_FIELDS.flatMap((field) => fieldParts(field, panel)),
      text(typedText(status, words)),
      ...rowsOf([
        button(digestDiscord.change, DIGEST_CONTROLS.type, [], ButtonStyle.Primary),
        button(
          status.settings.poll === true ? digestDiscord.pollOff : digestDiscord.pollOn,
          DIGEST_CONTROLS.poll,
          [status.settings.poll === true ? 'off' : 'on'],
        ),
        button(
          status.settings.paused === true ? digestDiscord.resume : digestDiscord.pause,
          DIGEST_CONTROLS.pause,
          [status.settings.paused === true ? 'off' : 'on'],
        ),
      ]),
    ],
  };
}

const text = (content: string): APIMessageTopLevelComponent => ({ type: ComponentType.TextDisplay, content });

/** The moments of the next posts, or why there are none. */
function nextText({ state, next, zone }: DigestStatus, words: MemberCatalogue): string {
  const { digestDiscord, digestDesk } = words;
  if (state !== 'on') return digestDesk.states[state];
  return [
    digestDiscord.next({ zone: plainText(zone) }),
    ...next.map(({ at, week, skipped }) =>
      skipped === undefined
        ? digestDiscord.nextPost({ when: shownMoment(at), week })
        : digestDiscord.nextSkipped({ when: shownMoment(at), week, why: shownName(skipped.why) }),
    ),
  ].join('\n');
}

function typedText(
  { settings, zone }: DigestStatus,
  { digestDiscord, planCommands }: MemberCatalogue,
): string {
  const { time = DIGEST_DEFAULTS.time, phase } = settings;
  const race = phase !== undefined && 'race' in phase ? phase : undefined;
  return digestDiscord.typed({
    time,
    zone: plainText(zone),
    race: race?.race,
    goal: race?.goal && planCommands.choices.goal[race.goal],
  });
}

const row = (one: APIComponentInMessageActionRow): APIActionRowComponent<APIComponentInMessageActionRow> => ({
  type: ComponentType.ActionRow,
  components: [one],
});

function fieldParts(field: ChosenField, panel: Panel): readonly APIMessageTopLevelComponent[] {
  const { digestDiscord } = panel.words;
  return [text(digestDiscord.field(digestDiscord.fields[field])), row(select(field, panel))];
}

/** A select that shows what holds; channels and roles that are gone cannot be shown. */
function select(field: ChosenField, { status, server, words }: Panel): APIComponentInMessageActionRow {
  const { settings } = status;
  const { empty } = words.digestDiscord.fields[field];
  const common = {
    custom_id: customId(DIGEST_CONTROLS.choose, [field]) ?? field,
    ...(empty !== '' && { placeholder: empty }),
  };
  switch (field) {
    case 'channel':
    case 'summary': {
      const id = field === 'channel' ? settings.channel : settings.summaryChannel;
      const isThere = id !== undefined && server.channels.has(id);
      return {
        ...common,
        type: ComponentType.ChannelSelect,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
        min_values: 0,
        max_values: 1,
        default_values: isThere ? [{ id, type: SelectMenuDefaultValueType.Channel }] : [],
      };
    }
    case 'role': {
      const { role: id } = settings;
      const isThere = id !== undefined && server.roles.some((role) => role.id === id);
      return {
        ...common,
        type: ComponentType.RoleSelect,
        min_values: 0,
        max_values: 1,
        default_values: isThere ? [{ id, type: SelectMenuDefaultValueType.Role }] : [],
      };
    }
    case 'weekday':
    case 'levels':
    case 'season': {
      const options = choicesOf(field, settings, words);
      return {
        ...common,
        type: ComponentType.StringSelect,
        min_values: 1,
        max_values: field === 'levels' ? options.length : 1,
        options: [...options],
      };
    }
  }
}

function choicesOf(
  field: 'weekday' | 'levels' | 'season',
  { weekday = DIGEST_DEFAULTS.weekday, levels = DIGEST_DEFAULTS.levels, phase }: DigestSettings,
  { cards, planCommands: { choices }, digestDiscord }: MemberCatalogue,
): readonly { readonly value: string; readonly label: string; readonly default: boolean }[] {
  switch (field) {
    case 'weekday':
      return DAYS.map((day) => ({ value: day, label: cards.days[day].long, default: day === weekday }));
    case 'levels':
      return LEVELS.map((level) => ({
        value: level,
        label: choices.level[level],
        default: levels.some((one) => one === level),
      }));
    case 'season': {
      const held = phase !== undefined && 'season' in phase ? phase.season : undefined;
      return [
        { value: NO_SEASON, label: digestDiscord.noSeason, default: held === undefined },
        ...SEASONS.map((season) => ({
          value: season,
          label: choices.season[season],
          default: season === held,
        })),
      ];
    }
  }
}

/** The form in which time, zone and race are typed, filled with what holds; a race that is over is left out. */
export function digestForm(settings: DigestSettings, words: MemberCatalogue, today: string): Form {
  const { form } = words.digestDiscord;
  const { time = DIGEST_DEFAULTS.time, zone = '', phase } = settings;
  const race = phase !== undefined && 'race' in phase && phase.race >= today ? phase : undefined;
  return {
    custom_id: DIGEST_CONTROLS.typed,
    title: form.title,
    components: [
      typedField('time', time, TYPED_CHARACTERS, words),
      typedField('zone', zone, ZONE_CHARACTERS, words),
      typedField('race', race?.race ?? '', TYPED_CHARACTERS, words),
      {
        type: ComponentType.Label,
        label: form.goal.label,
        description: form.goal.help,
        component: {
          type: ComponentType.StringSelect,
          custom_id: 'goal',
          required: false,
          min_values: 0,
          max_values: 1,
          options: GOALS.map((goal) => ({
            value: goal,
            label: words.planCommands.choices.goal[goal],
            default: goal === race?.goal,
          })),
        },
      },
    ],
  };
}

function typedField(
  name: 'time' | 'zone' | 'race',
  value: string,
  most: number,
  { digestDiscord: { form } }: MemberCatalogue,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: form[name].label,
    description: form[name].help,
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: TextInputStyle.Short,
      required: false,
      max_length: most,
      ...(value !== '' && { value }),
    },
  };
}
