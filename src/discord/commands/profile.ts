import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import type { OptionValues } from '../../answering/options.ts';
import { PROFILE_COMMANDS, PROFILE_OPTIONS, type ProfileCommand } from '../../answering/profile-options.ts';
import { runProfileCommand } from '../../answering/profile-command.ts';
import { clubOf, type Desk } from '../desk.ts';
import { plainText, shownName, withoutLinks } from '../escape.ts';
import { CHOICE_CHARACTERS } from '../limits.ts';
import { say, type Outcome } from '../said.ts';
import type { Command, Suggestions } from './command.ts';
import { localised } from './localised.ts';
import { PLACES } from './places.ts';
import { givenValues, optionsData, textSuggestions } from './option-data.ts';

/** The option of `/profile set` that names the server whose settings direct messages go by. */
const CLUB = 'club';
const CLUB_OPTION = {
  type: ApplicationCommandOptionType.String as const,
  ...localised(CLUB, ({ profile: words }) => words.direct.option),
  max_length: CHOICE_CHARACTERS,
  autocomplete: true,
};

/** Stands for no server; no id of one looks like it. */
const NONE = 'none';
const MOST_CHOICES = 25;

export const profile = {
  data: {
    ...PLACES,
    ...localised('profile', ({ discord }) => discord.commands.profile.description),
    options: PROFILE_COMMANDS.map((name) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      ...localised(name, ({ profile: words }) => words.commands[name]),
      options:
        name === 'set' ? [...optionsData(PROFILE_OPTIONS, ({ profile: words }) => words), CLUB_OPTION] : [],
    })),
  },
  onlyAsker: true,
  run: runProfile,
  suggest: (typed, desk) =>
    typed.option === CLUB
      ? clubSuggestions(typed.value, desk)
      : textSuggestions(PROFILE_OPTIONS, typed, desk),
} satisfies Command;

/** The servers that may be meant, and none where one is chosen. */
async function clubSuggestions(
  value: string,
  { directClubs, chosenClubs, member, place, catalogue }: Desk,
): Promise<Suggestions> {
  const typed = value.trim().toLowerCase();
  const servers = (await directClubs.common(place.userId))
    .filter(({ name }) => name.toLowerCase().includes(typed))
    .map(({ id, name }) => ({ name: name.slice(0, CHOICE_CHARACTERS), value: id }));
  const isChosen = (await chosenClubs.read(member)) !== undefined;
  const none = isChosen ? [{ name: catalogue.profile.direct.none, value: NONE }] : [];
  return [...servers.slice(0, MOST_CHOICES - none.length), ...none];
}

async function runProfile(interaction: ChatInputCommandInteraction, desk: Desk): Promise<Outcome> {
  const name = interaction.options.getSubcommand();
  const command = PROFILE_COMMANDS.find((one) => one === name);
  if (command === undefined) return say(desk.catalogue.discord.unknownCommand);
  const values = command === 'set' ? givenValues(interaction, PROFILE_OPTIONS) : {};
  const chosen = command === 'set' ? interaction.options.getString(CLUB) : null;
  const isChoiceAlone = chosen !== null && Object.values(values).every((value) => value === null);
  const said = isChoiceAlone ? undefined : await runOnProfile(command, values, desk);
  if (said !== undefined && 'outcome' in said) return said.outcome;
  const direct = await runOnChoice(command, chosen, desk);
  return say([said?.text, direct].filter((text) => text !== undefined).join('\n\n'));
}

/** What is said of the profile itself; an outcome where there is something wrong with the command. */
async function runOnProfile(
  command: ProfileCommand,
  values: OptionValues,
  desk: Desk,
): Promise<{ readonly text: string } | { readonly outcome: Outcome }> {
  const result = await runProfileCommand(command, values, desk);
  if ('danger' in result) {
    return { outcome: { kind: 'say', said: await desk.askApart({ text: result.danger }) } };
  }
  if ('problem' in result) return { outcome: say(plainText(withoutLinks(result.problem))) };
  return { text: result.said };
}

/** What is said of the server that direct messages go by; undefined where there is nothing to say. */
async function runOnChoice(
  command: ProfileCommand,
  chosen: string | null,
  { chosenClubs, directClubs, member, place, catalogue }: Desk,
): Promise<string | undefined> {
  const words = catalogue.profile.direct;
  if (command === 'forget' || chosen === NONE) {
    const isForgotten = await chosenClubs.forget(member);
    return isForgotten || chosen === NONE ? words.forgotten : undefined;
  }
  if (command === 'show') {
    const club = await chosenClubs.read(member);
    if (club === undefined) return undefined;
    return words.shown({ server: shownName(directClubs.nameOf(club) ?? club) });
  }
  if (chosen === null) return undefined;
  const wanted = chosen.trim().toLowerCase();
  const servers = await directClubs.common(place.userId);
  const named = servers.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  const [server, ...others] = named;
  if (server === undefined || others.length > 0) return words.unknown;
  await chosenClubs.choose(member, clubOf(server.id));
  return words.kept({ server: shownName(server.name) });
}
