/** Longest message that is read, in characters: Discord's longest. */
export const MOST_CHARACTERS = 4000;
