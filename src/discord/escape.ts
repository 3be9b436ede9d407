/** Keeps `@everyone` from being read as a mention; nobody sees it. */
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * The text on one line, with nothing in it that Discord would read as Markdown or as a link's cover: it looks as it
 * was written. `plainText('a *b*\n<@1>')` gives `a \*b\* \<@1\>`.
 */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\*_~`|<>[\]]/g, '\\$&')
    .replace(/^(?=[#+-])/, '\\')
    .replace(/^(\d+)\./, '$1\\.');
}

/** The text with every mention broken, so that none even looks like one: `@everyone`, `@here`, `<@1>`, `<@&1>`. */
export function withoutMentions(text: string): string {
  return text
    .replace(/@(?=everyone|here)/gi, `@${ZERO_WIDTH_SPACE}`)
    .replace(/<(?=@[!&]?\d)/g, `<${ZERO_WIDTH_SPACE}`);
}

/** The text with every link broken, invites without `https://` among them, so that nobody can have the bot post one. */
export function withoutLinks(text: string): string {
  return text.replace(/(?<=[:/]\/|[\p{L}\p{N}-]\.)(?=[\p{L}\p{N}])/gu, ZERO_WIDTH_SPACE);
}

/** A name that others chose, such as a server's, to stand in a sentence: as it was written, with nothing that works. */
export const shownName = (name: string): string => withoutMentions(plainText(withoutLinks(name)));
