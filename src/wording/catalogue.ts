import { en } from './en/en.ts';

/** Languages that the bot can answer in: those with a catalogue of sentences. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every sentence that the bot can say, by what it is for. A further language is one more object of this type. */
export type Catalogue = typeof en;

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en };
