/** What a publishing process does: it publishes without end, or it makes edits of one entry together with others. */
export type PublisherJob = 'publish' | 'edit';

/** The club that is published for. */
export const CLUB = 'discord:1';

/** What a publishing process says before and after each publication. */
export type Said =
  | { readonly step: 'begun'; readonly title: string }
  | { readonly step: 'done'; readonly title: string; readonly number: number };

/** Moderators of one process, and how many edits each of them makes. */
export const MODERATORS = 5;
export const EDITS = 10;

/** The entry that all edit, and its title after so many edits. */
export const EDITED = 'bridge';
export const titleAfter = (edits: number): string => `Edited ${edits} times`;
