import type { MemberCatalogue } from '../../wording/catalogue.ts';
import type { Piece, TextDifference } from '../difference.ts';
import type { Marks } from './marks.ts';

/** Characters that stay around words that come or go. */
const AROUND = 30;

/** A difference as lines, one for each field: what comes and goes, with some words around it. */
export function tellDifference(
  difference: TextDifference,
  { editing }: Pick<MemberCatalogue, 'editing'>,
  marks: Marks,
): readonly string[] {
  return difference.map(({ field, pieces }) => {
    const told = pieces.map((piece, at) => tellPiece(piece, marks, at === 0, at === pieces.length - 1));
    return `${editing.fields[field]}: ${told.join('').trim()}`;
  });
}

function tellPiece({ kind, text }: Piece, marks: Marks, isFirst: boolean, isLast: boolean): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(text) ?? [];
  if (words === '') return ' ';
  const told =
    kind === 'inserted'
      ? marks.inserted(inOneLine(words))
      : kind === 'deleted'
        ? marks.deleted(inOneLine(words))
        : marks.plain(shortened(inOneLine(words), isFirst, isLast));
  return `${before === '' ? '' : ' '}${told}${after === '' ? '' : ' '}`;
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** Words that stay, as far as they stand near what comes or goes. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = Array.from(text);
  if (characters.length <= 2 * AROUND) return text;
  // No word is cut in two where there is a space to cut at.
  const beginning = isFirst
    ? ''
    : characters
        .slice(0, AROUND)
        .join('')
        .replace(/(?<=\S)\s+\S*$/u, '');
  const end = isLast
    ? ''
    : characters
        .slice(-AROUND)
        .join('')
        .replace(/^\S*\s+(?=\S)/u, '');
  return `${beginning} … ${end}`.trim();
}
