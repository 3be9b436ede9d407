/** Widths of the characters from space to `~` in Inter Bold, the wider of the two weights used; thousandths of the size. */
const WIDTHS = [
  267, 338, 552, 649, 655, 1016, 672, 339, 377, 377, 559, 679, 334, 468, 334, 388, 674, 431, 630, 646, 676,
  622, 649, 582, 651, 649, 334, 343, 679, 679, 679, 560, 1016, 747, 662, 740, 745, 607, 589, 750, 747, 281,
  584, 719, 565, 932, 762, 771, 648, 777, 657, 655, 667, 740, 747, 1038, 738, 731, 664, 377, 388, 377, 487,
  476, 365, 581, 630, 588, 630, 596, 398, 632, 623, 271, 271, 580, 271, 913, 623, 613, 630, 630, 407, 560,
  366, 623, 600, 850, 580, 602, 573, 469, 372, 469, 679,
];
const FIRST = 0x20;
/** Signs of our own sentences beyond those. */
const SIGNS: Readonly<Record<string, number>> = {
  '·': 311,
  '…': 1002,
  '–': 500,
  '“': 540,
  '”': 532,
  '’': 311,
};
/** For every other character: no letter is wider. */
const WIDEST = 1038;
const ELLIPSIS = '…';

/** How wide a line of text is drawn at most, in the unit of `size`. */
export function textWidth(words: string, size: number): number {
  let width = 0;
  for (const character of words)
    width += WIDTHS[(character.codePointAt(0) ?? 0) - FIRST] ?? SIGNS[character] ?? WIDEST;
  return (width * size) / 1000;
}

/** The text, or as many of its words as fit with `…` behind them. */
export function cutToWidth(words: string, size: number, width: number): string {
  if (textWidth(words, size) <= width) return words;
  const parts = words.split(' ');
  while (parts.length > 1) {
    parts.pop();
    const shorter = `${parts.join(' ').replace(/[.,;:]$/, '')}${ELLIPSIS}`;
    if (textWidth(shorter, size) <= width) return shorter;
  }
  let letters = Array.from(parts[0] ?? '');
  while (letters.length > 0 && textWidth(`${letters.join('')}${ELLIPSIS}`, size) > width) {
    letters = letters.slice(0, -1);
  }
  return `${letters.join('')}${ELLIPSIS}`;
}

/** Lines of at most `width`, at most `most` of them; what does not fit is cut with `…`. */
export function wrapToWidth(words: string, size: number, width: number, most: number): string[] {
  const rest = words.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  while (rest.length > 0 && lines.length < most) {
    if (lines.length === most - 1) return [...lines, cutToWidth(rest.join(' '), size, width)];
    let line = rest.shift() ?? '';
    while (rest[0] !== undefined && textWidth(`${line} ${rest[0]}`, size) <= width) {
      line += ` ${rest.shift() ?? ''}`;
    }
    lines.push(cutToWidth(line, size, width));
  }
  return lines;
}
