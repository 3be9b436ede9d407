import type { SpokenLanguage } from '../spoken-language.ts';
import type { ChatSpellings } from './chat-spellings.ts';
import { ENGLISH_CHAT_SPELLINGS } from './english.ts';
import { FRENCH_CHAT_SPELLINGS } from './french.ts';
import { GERMAN_CHAT_SPELLINGS } from './german.ts';
import { SPANISH_CHAT_SPELLINGS } from './spanish.ts';

/** How each language is written in chat. */
export const SPELLINGS: Readonly<Record<SpokenLanguage, ChatSpellings>> = {
  en: ENGLISH_CHAT_SPELLINGS,
  es: SPANISH_CHAT_SPELLINGS,
  de: GERMAN_CHAT_SPELLINGS,
  fr: FRENCH_CHAT_SPELLINGS,
};

/** The entries of a list of words parted by blanks. */
export const listed = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');
