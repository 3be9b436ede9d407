/** Longest message that is read, in characters: Discord's longest. */
export const MOST_CHARACTERS = 4000;
/** Longest text of an answer, in characters: it stands in one message of Discord (2,000) beside what is offered below it. */
export const MOST_ANSWER_CHARACTERS = 1900;
/** Longest text of an answer together with the titles of its sources, as one message of Discord shows them, in characters. */
export const MOST_TITLED_CHARACTERS = 1950;
