import type { Locale, LocalizationMap } from 'discord.js';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { CATALOGUES, type MemberCatalogue } from '../../wording/catalogue.ts';

/** The name of a command, of a part of one or of an option, by which the bot knows it. */
export type CommandName = keyof MemberCatalogue['commandNames'];

/** Finds a sentence in a catalogue. */
export type Words = (catalogue: MemberCatalogue) => string;

/** The locales of Discord's clients in which a language is read; English is what the others get. */
const LOCALES: Readonly<Record<Exclude<SpokenLanguage, 'en'>, readonly `${Locale}`[]>> = {
  es: ['es-ES', 'es-419'],
  de: ['de'],
  fr: ['fr'],
};

/** A command, a part of one or an option, with its name and what it is for, in all languages. */
export function localised<Name extends CommandName>(name: Name, description: Words) {
  return {
    name,
    name_localizations: translated(({ commandNames }) => commandNames[name]),
    description: description(CATALOGUES.en),
    description_localizations: translated(description),
  };
}

/** The name of a menu's entry or of a choice, in all languages. */
export function localisedName(name: Words) {
  return { name: name(CATALOGUES.en), name_localizations: translated(name) };
}

function translated(words: Words): LocalizationMap {
  const languages = Object.keys(LOCALES) as (keyof typeof LOCALES)[];
  return Object.fromEntries(
    languages.flatMap((language) => LOCALES[language].map((locale) => [locale, words(CATALOGUES[language])])),
  );
}
