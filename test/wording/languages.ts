import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

/** The languages that say what English says. */
export const LANGUAGES = [spanish, german, french] as const;
