import { cardHeader } from './card-header.ts';
import type { Card, CardWords } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-size.ts';
import { chipPatterns } from './chip.ts';
import { LEGEND_HEIGHT, weekLegend } from './legend.ts';
import { element, type Svg } from './svg.ts';
import { EDGE, SURFACES } from './theme.ts';
import { neededHeight, weekRows } from './week-rows.ts';

/** The picture of a week as SVG: a row for each day, a field for each session. Pure: the same card, the same picture. */
export function weekSvg(card: Card, words: CardWords): Svg {
  const bottom = CARD_HEIGHT - LEGEND_HEIGHT;
  const header = cardHeader(card, bottom - neededHeight(card, words));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
    },
    chipPatterns() +
      element('rect', { width: CARD_WIDTH, height: CARD_HEIGHT, fill: SURFACES.paper.ground }) +
      element('rect', {
        x: 1.5,
        y: 1.5,
        width: CARD_WIDTH - 3,
        height: CARD_HEIGHT - 3,
        fill: 'none',
        stroke: EDGE,
        'stroke-width': 3,
      }) +
      header.drawn +
      weekRows(card, words, { top: header.bottom, bottom }) +
      weekLegend(card.week, words),
  );
}
