/** Languages that messages are understood in, and that a book's entries may be told in. */
export const SPOKEN_LANGUAGES = ['en', 'es', 'de', 'fr'] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** True for the code of a language that messages are understood in. */
export function isSpoken(language: string): language is SpokenLanguage {
  return SPOKEN_LANGUAGES.some((one) => one === language);
}

/** The language itself where it is one of ours, else English: as which a text is read. */
export function readAs(language: string): SpokenLanguage {
  return isSpoken(language) ? language : 'en';
}
