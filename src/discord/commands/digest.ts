import {
  ApplicationCommandOptionType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { DIGEST_FIELDS, digestChanges, pausing, type DigestField } from '../../digest/setup.ts';
import { WHY_CHARACTERS } from '../../digest/settings-schema.ts';
import { LEVELS, DAYS, GOALS, SEASONS } from '../../planner/session.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { postedSaid } from '../digest/posted-said.ts';
import { previewOutcome } from '../digest/preview.ts';
import { changedDigest, shownDigest, skippedDigest } from '../digest/set-up.ts';
import { digestStatusSaid } from '../digest/status-said.ts';
import { digestSuggestions } from '../digest/suggestions.ts';
import type { Desk } from '../desk.ts';
import { moderated, type ModeratedClub } from '../moderated.ts';
import { say, type Outcome } from '../said.ts';
import type { Command } from './command.ts';
import { localised, localisedName, type CommandName, type Words } from './localised.ts';
import { PLACES } from './places.ts';

const SUBCOMMANDS = ['setup', 'preview', 'post', 'skip', 'pause', 'resume', 'status'] as const;
type Subcommand = (typeof SUBCOMMANDS)[number];

const WEEK_CHARACTERS = 20;
const TYPED_CHARACTERS = 100;

const named = (name: CommandName & keyof MemberCatalogue['digestDiscord']['options']) =>
  localised(name, ({ digestDiscord: words }) => words.options[name]);

const chosen = (name: Parameters<typeof named>[0], choices: readonly (readonly [string, Words])[]) => ({
  ...named(name),
  type: ApplicationCommandOptionType.String as const,
  choices: choices.map(([value, words]) => ({ ...localisedName(words), value })),
});

const typed = (name: Parameters<typeof named>[0], most = TYPED_CHARACTERS) => ({
  ...named(name),
  type: ApplicationCommandOptionType.String as const,
  max_length: most,
  autocomplete: true,
});

const channel = (name: 'channel' | 'summary') => ({
  ...named(name),
  type: ApplicationCommandOptionType.Channel as const,
  channel_types: [ChannelType.GuildText as const, ChannelType.GuildAnnouncement as const],
});

/** Every choice of levels, the single ones first. */
const LEVEL_CHOICES = [
  ...LEVELS.map((one) => [one]),
  ...LEVELS.map((without) => LEVELS.filter((one) => one !== without)).toReversed(),
  [...LEVELS],
];

const OPTIONS: Readonly<Partial<Record<Subcommand, APIApplicationCommandBasicOption[]>>> = {
  setup: [
    channel('channel'),
    chosen(
      'weekday',
      DAYS.map((day) => [day, ({ cards }) => cards.days[day].long]),
    ),
    typed('time'),
    typed('zone'),
    chosen(
      'levels',
      LEVEL_CHOICES.map((levels) => [
        levels.join(', '),
        ({ planCommands }) => levels.map((one) => planCommands.choices.level[one]).join(', '),
      ]),
    ),
    { ...named('role'), type: ApplicationCommandOptionType.Role },
    typed('race'),
    chosen(
      'goal',
      GOALS.map((goal) => [goal, ({ planCommands }) => planCommands.choices.goal[goal]]),
    ),
    chosen(
      'season',
      SEASONS.map((season) => [season, ({ planCommands }) => planCommands.choices.season[season]]),
    ),
    chosen(
      'poll',
      (['on', 'off'] as const).map((one) => [one, ({ digestDiscord }) => digestDiscord.polls[one]]),
    ),
    channel('summary'),
  ],
  skip: [
    typed('week', WEEK_CHARACTERS),
    { ...named('reason'), type: ApplicationCommandOptionType.String, max_length: WHY_CHARACTERS },
    { ...named('undo'), type: ApplicationCommandOptionType.Boolean },
  ],
};

export const digest = {
  data: {
    ...PLACES,
    ...localised('digest', ({ digestDiscord: words }) => words.commands.digest),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
    options: SUBCOMMANDS.map((name) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      ...localised(name, ({ digestDiscord: words }) => words.commands[name]),
      options: OPTIONS[name] ?? [],
    })),
  },
  onlyAsker: true,
  run: (interaction, desk) => moderated(desk, (club) => runDigest(interaction, desk, club)),
  suggest: (one, desk) => (desk.moderates ? digestSuggestions(one, desk) : []),
} satisfies Command;

async function runDigest(
  interaction: ChatInputCommandInteraction,
  desk: Desk,
  club: ModeratedClub,
): Promise<Outcome> {
  const subcommand = SUBCOMMANDS.find(
    (one): one is Subcommand => one === interaction.options.getSubcommand(),
  );
  switch (subcommand) {
    case undefined:
      return say(desk.catalogue.discord.unknownCommand);
    case 'setup': {
      const values = valuesOf(interaction);
      const isAsked = Object.keys(values).length === 0;
      const said = isAsked
        ? await shownDigest(desk, club)
        : await changedDigest(desk, club, digestChanges(values, desk.asker));
      return { kind: 'say', said };
    }
    case 'preview':
      return previewOutcome(desk, club);
    case 'post':
      return { kind: 'say', said: postedSaid(await desk.digests.postNow(club.club), club, desk) };
    case 'skip': {
      const { options } = interaction;
      const week = options.getString('week') ?? undefined;
      const why = options.getBoolean('undo') === true ? undefined : (options.getString('reason') ?? '');
      const skip = { why, ...(week !== undefined && { week }) };
      return { kind: 'say', said: await skippedDigest(desk, club, skip) };
    }
    case 'pause':
    case 'resume':
      return { kind: 'say', said: await changedDigest(desk, club, pausing(subcommand === 'pause')) };
    case 'status':
      return { kind: 'say', said: await digestStatusSaid(desk, club) };
  }
}

/** What was chosen, by field; what was left out stays as it is. */
function valuesOf({ options }: ChatInputCommandInteraction): Readonly<Partial<Record<DigestField, string>>> {
  const value = (field: DigestField): string | undefined => {
    switch (field) {
      case 'channel':
      case 'summary':
        return options.getChannel(field)?.id;
      case 'role':
        return options.getRole(field)?.id;
      case 'weekday':
      case 'time':
      case 'zone':
      case 'levels':
      case 'race':
      case 'goal':
      case 'season':
      case 'poll':
        return options.getString(field) ?? undefined;
    }
  };
  return Object.fromEntries(
    DIGEST_FIELDS.flatMap((field) => {
      const given = value(field);
      return given === undefined ? [] : [[field, given]];
    }),
  );
}
