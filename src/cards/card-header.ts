import type { Card } from './card.ts';
import { CARD_WIDTH, INNER, MARGIN } from './card-size.ts';
import { text, type Svg } from './svg.ts';
import { cutToWidth, textWidth, wrapToWidth } from './text-width.ts';
import { LEAST_SIZE, SURFACES } from './theme.ts';

/** The title gives way to the subtitle beside it down to the least size; the subtitle is cut where that is not enough. */
const TITLE = { most: 46, least: 38, y: 54, bottom: 68, gap: 36 };
/** Lines below the title, which may take what the days leave. */
const LINE = { size: LEAST_SIZE, height: 40, first: 42, most: 2 };

/** Title, subtitle, what is left out of the week (one line at least), and as many reasons as have room above `lowest`. */
export function cardHeader(card: Card, lowest: number): { readonly drawn: Svg; readonly bottom: number } {
  const { text: ink, quiet } = SURFACES.paper;
  const subtitle = cutToWidth(
    card.subtitle,
    LEAST_SIZE,
    INNER - TITLE.gap - textWidth(card.title, TITLE.least),
  );
  const left = INNER - (subtitle === '' ? 0 : TITLE.gap + textWidth(subtitle, LEAST_SIZE));
  const size = Math.min(TITLE.most, Math.max(TITLE.least, left / textWidth(card.title, 1)));
  const room = Math.min(LINE.most, Math.floor((lowest - TITLE.bottom) / LINE.height));
  const lines = linesBelow(card, Math.max(room, card.leftOut === '' ? 0 : 1));
  const drawn = [
    text(card.title, { x: MARGIN, y: TITLE.y, size, fill: ink, weight: 'bold' }),
    text(subtitle, { x: CARD_WIDTH - MARGIN, y: TITLE.y, size: LEAST_SIZE, fill: quiet, anchor: 'end' }),
    ...lines.map(({ words, isWarning }, index) =>
      text(words, {
        x: MARGIN,
        y: TITLE.y + LINE.first + index * LINE.height,
        size: LINE.size,
        fill: isWarning ? ink : quiet,
        weight: isWarning ? 'bold' : 'medium',
      }),
    ),
  ];
  return { drawn: drawn.join(''), bottom: TITLE.bottom + lines.length * LINE.height };
}

interface Line {
  readonly words: string;
  readonly isWarning: boolean;
}

/** What is left out first, then the first reasons that have room on `most` lines, each on lines of its own. */
function linesBelow({ leftOut, reasons }: Card, most: number): Line[] {
  const lines = wrapToWidth(leftOut, LINE.size, INNER, most).map((words) => ({ words, isWarning: true }));
  for (const [index, { text: reason }] of reasons.entries()) {
    const left = most - lines.length;
    if (left <= 0) break;
    const set = wrapToWidth(reason, LINE.size, INNER, left);
    const isWhole = set.join(' ') === reason.split(/\s+/).join(' ');
    const mayBeCut = index === 0 && leftOut === '';
    if (mayBeCut || isWhole) lines.push(...set.map((words) => ({ words, isWarning: false })));
  }
  return lines;
}
