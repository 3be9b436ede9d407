import type { Piece } from '../../editing/difference.ts';
import { shownName } from '../escape.ts';

/** How what is said about knowledge is written down: in a message, or in a file beside it. */
export interface Ink {
  /** What somebody wrote, on one line, with nothing in it that works. */
  readonly text: (text: string) => string;
  /** The name of a file, or a place in one. */
  readonly name: (name: string) => string;
  /** A heading, which is the bot's own words. */
  readonly strong: (text: string) => string;
  readonly pieces: (pieces: readonly Piece[]) => string;
}

/** Words around what differs that are shown in a message. */
const AROUND = 60;

export const MESSAGE_INK: Ink = {
  text: shownName,
  name: (name) => `\`${name.replaceAll('`', "'")}\``,
  strong: (text) => `**${text}**`,
  pieces: (pieces) => pieces.map((piece, at) => pieceInMessage(piece, at, pieces.length)).join(''),
};

export const FILE_INK: Ink = {
  text: oneLine,
  name: oneLine,
  strong: (text) => text,
  pieces: (pieces) =>
    pieces
      .map(({ kind, text }) => {
        if (kind === 'same') return flowing(text);
        return kind === 'inserted' ? framed(text, oneLine, '{+', '+}') : framed(text, oneLine, '[-', '-]');
      })
      .join(''),
};

function pieceInMessage({ kind, text }: Piece, at: number, count: number): string {
  switch (kind) {
    case 'same':
      return shortened(flowing(text), at > 0, at < count - 1);
    case 'inserted':
      return framed(text, shownName, '**', '**');
    case 'deleted':
      return framed(text, shownName, '~~', '~~');
  }
}

/** What stays, as far as it stands next to what does not. */
function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const [first, last] = [hasBefore ? text.slice(0, AROUND) : '', hasAfter ? text.slice(-AROUND) : ''];
  if (text.length <= first.length + last.length + 1) return spaced(text);
  return `${spaced(first)}…${spaced(last)}`;
}

/** Escaped, with the blanks at its ends. */
const spaced = (text: string): string => framed(text, shownName, '', '');

/** A mark around the words alone, since one beside a blank would be none. */
function framed(text: string, write: (text: string) => string, open: string, close: string): string {
  const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const blank = (some: string): string => (some === '' ? '' : ' ');
  return words === '' ? blank(lead) : `${blank(lead)}${open}${write(words)}${close}${blank(trail)}`;
}

const flowing = (text: string): string => text.replaceAll(/\s+/gu, ' ');

function oneLine(text: string): string {
  return flowing(text).trim();
}
