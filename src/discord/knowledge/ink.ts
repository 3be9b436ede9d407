import type { Marks, ToldPart } from '../../editing/telling/marks.ts';
import { plainText, shownName } from '../escape.ts';

/** How what is said about knowledge is written down: in a message, or in a file beside it. */
export interface Ink extends Marks {
  /** A heading, which is the bot's own words. */
  readonly strong: (text: string) => string;
  /** The name of a file, or a place in one. */
  readonly name: (name: string) => string;
}

const MEMBER = /^discord:(\d+)$/;
const MS_PER_SECOND = 1_000;

/** Code, in which nothing works. */
const coded = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

export const MESSAGE_INK: Ink = {
  plain: shownName,
  title: (title) => `**${shownName(title)}**`,
  quote: (text) => `*${shownName(text)}*`,
  code: coded,
  name: coded,
  strong: (text) => `**${text}**`,
  inserted: (text) => `**${shownName(text)}**`,
  deleted: (text) => `~~${shownName(text)}~~`,
  // A mention, which pings nobody.
  person: (by) => by.replace(MEMBER, '<@$1>').replace(/^(?!<@)(.*)$/s, (name) => plainText(name)),
  when: (at) => `<t:${Math.floor(at / MS_PER_SECOND)}:f>`,
};

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export const FILE_INK: Ink = {
  plain: oneLine,
  title: (title) => `"${oneLine(title)}"`,
  quote: (text) => `"${oneLine(text)}"`,
  code: oneLine,
  name: oneLine,
  strong: (text) => text,
  inserted: (text) => `{+${oneLine(text)}+}`,
  deleted: (text) => `[-${oneLine(text)}-]`,
  person: (by) => by.replace(MEMBER, '$1'),
  when: (at) => new Date(at).toISOString(),
};

/** Parts as lines: what stands under a heading is a list. */
export const partLines = (parts: readonly ToldPart[]): readonly string[] =>
  parts.flatMap(({ heading, lines }) => [
    '',
    ...(heading === '' ? lines : [heading, ...lines.map((line) => `- ${line}`)]),
  ]);
