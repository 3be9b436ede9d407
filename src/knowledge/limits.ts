/** How much a knowledge file may hold, so that a citation fits a Discord message and a mistake is noticed early. */

/** 1 MiB. */
export const MAX_PAGE_BYTES = 1024 * 1024;
/** Lines of a file; the time that the parser of Markdown takes grows with the square of the number of lists. */
export const MAX_PAGE_LINES = 10_000;
/** Lists and quotations opened in one line; many more would exhaust the parser of Markdown. */
export const MAX_NESTING = 20;
/** Spaces at the beginning of a line. */
export const MAX_INDENT = 80;
/** Signs of emphasis in one block of lines; the parser's time grows with their square. */
export const MAX_EMPHASIS_SIGNS = 500;
export const MAX_ID_CHARACTERS = 60;
export const MAX_TITLE_CHARACTERS = 100;
export const MAX_FROM_CHARACTERS = 200;
export const MAX_LINK_CHARACTERS = 300;
export const MAX_SENTENCE_CHARACTERS = 300;
export const MAX_SENTENCES = 50;
export const MAX_QUESTION_CHARACTERS = 200;
export const MAX_QUESTIONS = 60;
/** Lines of words in one entry. */
export const MAX_WORD_GROUPS = 50;
/** Names in one line of words. */
export const MAX_NAMES = 60;
export const MAX_NAME_CHARACTERS = 40;
