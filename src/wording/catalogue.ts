import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fr } from './fr/fr.ts';

/** Every sentence that the bot can say, by what it is for: to members, and to who runs it. */
export type Catalogue = typeof en;

/** What is said to members. A further language is one more object of this type; who runs the bot is spoken to in English. */
export type MemberCatalogue = Omit<Catalogue, 'start' | 'terminal'>;

export const CATALOGUES: Readonly<Record<SpokenLanguage, MemberCatalogue>> = { en, es, de, fr };
