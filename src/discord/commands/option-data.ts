import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { namedChoices, OPTION_CHARACTERS, type Option, type OptionValues } from '../../answering/options.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { localised, localisedName, type CommandName } from './localised.ts';

/** What the catalogue says about options: their descriptions, and the names of their choices. */
interface OptionWords {
  readonly options: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What Discord is told about options; `words` finds what a catalogue says about them. */
export function optionsData(
  options: readonly Option<CommandName>[],
  words: (catalogue: MemberCatalogue) => OptionWords,
): APIApplicationCommandBasicOption[] {
  return options.map((option) => {
    const { name } = option;
    const named = localised(name, (catalogue) => words(catalogue).options[name] ?? name);
    if ('choices' in option) {
      const choices = option.choices.map((value, at) => ({
        ...localisedName((catalogue) => namedChoices(option, words(catalogue))[at]?.name ?? value),
        value,
      }));
      return { ...named, type: ApplicationCommandOptionType.String, choices };
    }
    if ('reads' in option) {
      return {
        ...named,
        type: ApplicationCommandOptionType.String,
        max_length: OPTION_CHARACTERS,
        ...(option.required === true && { required: true }),
      };
    }
    return {
      ...named,
      type: ApplicationCommandOptionType.Integer,
      min_value: option.min,
      max_value: option.max,
    };
  });
}

/** What the member chose or wrote, by the option's name; null where it was left out. */
export function givenValues(
  interaction: ChatInputCommandInteraction,
  options: readonly Option[],
): OptionValues {
  return Object.fromEntries(
    options.map((option) => [
      option.name,
      'min' in option
        ? interaction.options.getInteger(option.name)
        : interaction.options.getString(option.name),
    ]),
  );
}
