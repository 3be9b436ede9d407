import { cleanText } from './clean.ts';

/** Words that are no Markdown of ours: safe for a terminal, on one line, their marks escaped. */
export const literal = (words: string): string =>
  cleanText(words).replace(/\s+/g, ' ').trim().replace(/[\\*]/g, '\\$&');
