import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { namedChoices, OPTION_CHARACTERS, type Option, type OptionValues } from '../../answering/options.ts';
import { suggestText } from '../../answering/option-suggest.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import type { Desk } from '../desk.ts';
import { CHOICE_CHARACTERS } from '../limits.ts';
import type { Suggestions, Typed } from './command.ts';
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
        autocomplete: true,
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

/** What may be meant by what is typed into an option of the member's own words; nothing for other options. */
export function textSuggestions(
  options: readonly Option[],
  { option: name, value }: Typed,
  { asker, catalogue }: Desk,
): Suggestions {
  const option = options.find((one) => one.name === name);
  if (option === undefined || !('reads' in option)) return [];
  return suggestText(option.reads, value, asker, catalogue).filter(
    (one) => Math.max(one.name.length, one.value.length) <= CHOICE_CHARACTERS,
  );
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
