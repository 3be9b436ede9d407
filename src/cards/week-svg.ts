import { DAYS, type RunLoad, type Session } from '../planner/session.ts';
import { placedIn } from '../planner/week.ts';
import type { Card, CardWords } from './card.ts';
import { chip, chipPatterns, pennant, type Box } from './chip.ts';
import { effortOf } from './effort.ts';
import { moreBlock, sessionBlock, type TimeStyle } from './session-block.ts';
import { element, text, type Svg } from './svg.ts';
import { cutToWidth, textWidth, wrapToWidth } from './text-width.ts';
import { EDGE, RULE, SURFACES } from './theme.ts';

/** The card in picture points. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 675;

const MARGIN = 44;
const INNER = CARD_WIDTH - 2 * MARGIN;
const TITLE = { size: 46, y: 70, gap: 44 };
/** Sizes of the subtitle beside the title; where the smaller does not fit, it stands below. */
const SUBTITLE = { most: 31, least: 26 };
const REASON = { size: 27, height: 35, most: 2 };
const HEADER_BOTTOM = 88;
const LEGEND = { size: 25, height: 56, chip: 44, tall: 28, gap: 9, apart: 24 };
const DAY = { size: 34, width: 104 };
const BLOCK_GAP = 12;
/** A rest day's name begins where the names of sessions do. */
const REST = { size: 32, share: 0.72, indent: 60, corner: 12 };
/** How far a baseline lies below the middle of a line, a share of the size. */
const BELOW_MIDDLE = 0.365;
const ROW_PAD = 4;
/** Sessions that are drawn on one day; the last gives way to a count where there are more. */
const MOST_ON_A_DAY = 3;

/** Height of a day's row against the others, by the number of its fields. */
const ROW_SHARE = [0.76, 1, 1, 1.25] as const;

/** The picture of a week as SVG: a row for each day, a field for each session. Pure: the same card, the same picture. */
export function weekSvg(card: Card, words: CardWords): Svg {
  const { ground } = SURFACES.paper;
  const head = header(card);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
    },
    chipPatterns() +
      element('rect', { width: CARD_WIDTH, height: CARD_HEIGHT, fill: ground }) +
      element('rect', {
        x: 1.5,
        y: 1.5,
        width: CARD_WIDTH - 3,
        height: CARD_HEIGHT - 3,
        fill: 'none',
        stroke: EDGE,
        'stroke-width': 3,
      }) +
      head.drawn +
      rows(card, words, head.bottom, CARD_HEIGHT - LEGEND.height) +
      legend(card, words),
  );
}

function header(card: Card): { readonly drawn: Svg; readonly bottom: number } {
  const { text: ink, quiet } = SURFACES.paper;
  const title = cutToWidth(card.title, TITLE.size, INNER);
  const room = INNER - textWidth(title, TITLE.size) - MARGIN;
  const fits = Math.max(SUBTITLE.least, room / textWidth(card.subtitle, 1));
  const size = Math.min(SUBTITLE.most, fits);
  const beside = textWidth(card.subtitle, size) <= room;
  const moved = beside ? [] : [cutToWidth(card.subtitle, REASON.size, INNER)];
  const below = [...moved, ...reasonLines(card.reasons, REASON.most - moved.length)];
  const drawn = [
    text(title, { x: MARGIN, y: TITLE.y, size: TITLE.size, fill: ink, weight: 'bold' }),
    text(beside ? card.subtitle : '', {
      x: CARD_WIDTH - MARGIN,
      y: TITLE.y,
      size,
      fill: quiet,
      anchor: 'end',
    }),
    ...below.map((line, index) =>
      text(line, {
        x: MARGIN,
        y: TITLE.y + TITLE.gap + index * REASON.height,
        size: REASON.size,
        fill: quiet,
      }),
    ),
  ];
  const bottom = HEADER_BOTTOM + (below.length === 0 ? 0 : below.length * REASON.height + 6);
  return { drawn: drawn.join(''), bottom };
}

/** The first reasons that have room on `most` lines, each on lines of its own. */
function reasonLines(reasons: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const [index, reason] of reasons.entries()) {
    const left = most - lines.length;
    if (left <= 0) break;
    const isFirst = index === 0;
    const set = wrapToWidth(reason, REASON.size, INNER, left);
    const isWhole = set.join(' ') === reason.split(/\s+/).join(' ');
    if (isFirst || isWhole) lines.push(...set);
  }
  return lines;
}

function rows({ week }: Card, words: CardWords, top: number, bottom: number): Svg {
  const shares = DAYS.map((day) => ROW_SHARE[Math.min(week[day].length, MOST_ON_A_DAY)] ?? 1);
  const unit = (bottom - top) / shares.reduce((sum, share) => sum + share, 0);
  const times = DAYS.some((day) => week[day].length > 1) ? 'short' : 'word';
  let y = top;
  return DAYS.map((day, index) => {
    const height = (shares[index] ?? 1) * unit;
    const row = { x: MARGIN, y, width: INNER, height };
    y += height;
    const line = element('rect', { x: row.x, y: row.y, width: row.width, height: 2, fill: RULE });
    return line + dayName(words.days[day].short, row) + daySessions(week[day], words, row, times);
  }).join('');
}

function dayName(name: string, row: Box): Svg {
  const { text: fill } = SURFACES.paper;
  return text(name, {
    x: row.x,
    y: row.y + row.height / 2 + DAY.size * BELOW_MIDDLE,
    size: DAY.size,
    fill,
    weight: 'bold',
  });
}

function daySessions(sessions: readonly Session[], words: CardWords, row: Box, times: TimeStyle): Svg {
  const area = {
    x: row.x + DAY.width,
    y: row.y + ROW_PAD + 2,
    width: row.width - DAY.width,
    height: row.height - 2 * ROW_PAD - 2,
  };
  if (sessions.length === 0) return restDay(words.rest, area);
  const fits = sessions.length <= MOST_ON_A_DAY;
  const drawn = fits ? sessions : sessions.slice(0, MOST_ON_A_DAY - 1);
  const count = Math.min(sessions.length, MOST_ON_A_DAY);
  const width = (area.width - (count - 1) * BLOCK_GAP) / count;
  const boxAt = (index: number): Box => ({ ...area, x: area.x + index * (width + BLOCK_GAP), width });
  const blocks = drawn.map((session, index) => sessionBlock(session, words, boxAt(index), times));
  const more = fits
    ? ''
    : moreBlock(words.more({ count: sessions.length - drawn.length }), boxAt(drawn.length));
  return blocks.join('') + more;
}

function restDay(name: string, area: Box): Svg {
  const { ground, quiet } = SURFACES.rest;
  const size = Math.min(REST.size, area.height * REST.share);
  return (
    element('rect', { ...area, rx: REST.corner, fill: ground }) +
    text(name, {
      x: area.x + REST.indent,
      y: area.y + area.height / 2 + size * BELOW_MIDDLE,
      size,
      fill: quiet,
    })
  );
}

/** What the fields and patterns mean; efforts and the pennant only where the week has them. */
function legend({ week }: Card, words: CardWords): Svg {
  const sessions = placedIn(week).map(({ session }) => session);
  const efforts = (['easy', 'moderate', 'hard', 'long'] as const satisfies readonly RunLoad[]).filter(
    (effort) => sessions.some((session) => effortOf(session) === effort),
  );
  const middle = CARD_HEIGHT - LEGEND.height / 2;
  const box = (x: number): Box => ({
    x,
    y: middle - LEGEND.tall / 2,
    width: LEGEND.chip,
    height: LEGEND.tall,
  });
  const { run, cross } = SURFACES;
  const parts: { readonly name: string; readonly mark: (x: number) => Svg }[] = [
    { name: words.legend.run, mark: (x) => element('rect', { ...box(x), rx: 6, fill: run.ground }) },
    {
      name: words.legend.cross,
      mark: (x) =>
        element('rect', {
          ...inset(box(x)),
          rx: 5,
          fill: cross.ground,
          stroke: cross.text,
          'stroke-width': 4,
        }),
    },
    ...efforts.map((effort) => ({
      name: words.legend[effort],
      mark: (x: number) => chip(effort, 'paper', box(x)),
    })),
    ...(sessions.some((session) => session.kind === 'run' && session.club === true)
      ? [{ name: words.legend.club, mark: (x: number) => pennant('paper', { ...box(x + 18), width: 24 }) }]
      : []),
  ];
  let x = MARGIN;
  const drawn = parts.map(({ name, mark }) => {
    const at = x;
    x += LEGEND.chip + LEGEND.gap + textWidth(name, LEGEND.size) + LEGEND.apart;
    return (
      mark(at) +
      text(name, {
        x: at + LEGEND.chip + LEGEND.gap,
        y: middle + LEGEND.size * BELOW_MIDDLE,
        size: LEGEND.size,
        fill: SURFACES.paper.text,
      })
    );
  });
  const line = element('rect', {
    x: MARGIN,
    y: CARD_HEIGHT - LEGEND.height,
    width: INNER,
    height: 2,
    fill: RULE,
  });
  return sessions.length === 0 ? line : line + drawn.join('');
}

const inset = ({ x, y, width, height }: Box): Box => ({
  x: x + 2,
  y: y + 2,
  width: width - 4,
  height: height - 4,
});
