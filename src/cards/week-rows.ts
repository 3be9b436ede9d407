import { DAYS, type Session, type Week } from '../planner/session.ts';
import type { Card, CardWords } from './card.ts';
import { CARD_WIDTH, MARGIN } from './card-size.ts';
import type { Box } from './chip.ts';
import { moreBlock, NAME_INDENT, needsTwoLines, sessionBlock, type BlockStyle } from './session-block.ts';
import { element, text, type Svg } from './svg.ts';
import { SURFACES } from './theme.ts';

const DAY = { size: 36, width: 98 };
const BLOCK_GAP = 12;
/** Sessions that are drawn on one day; the last gives way to a count where there are more. */
const MOST_ON_A_DAY = 3;
/** Room below each row. */
const ROW_GAP = 8;
const CORNER = 12;
const REST_SIZE = 34;
/** How far a baseline lies below the middle of a line, a share of the size. */
const BELOW_MIDDLE = 0.365;

/** The height that a row with its gap needs, by what stands in it, and its share of what is left above that. */
const ROWS = {
  rest: { needs: 46, share: 0.6 },
  'one-line': { needs: 56, share: 1 },
  'two-lines': { needs: 82, share: 1 },
} as const;

/** The height that the rows of a week need to be read with ease. */
export function neededHeight(card: Pick<Card, 'week' | 'days'>, words: CardWords): number {
  return rowsOf(card, words).reduce((sum, { needs }) => sum + needs, 0);
}

/**
 * Seven rows, a day each, that fill the room between `top` and `bottom`. Where that is less than they need, they
 * are drawn closer together.
 */
export function weekRows(
  card: Pick<Card, 'week' | 'days'>,
  words: CardWords,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Svg {
  const { week, days } = card;
  const rows = rowsOf(card, words);
  const room = bottom - top;
  const needed = neededHeight(card, words);
  const unit = Math.max(0, room - needed) / rows.reduce((sum, { share }) => sum + share, 0);
  const scale = Math.min(1, room / needed);
  const times = timesOf(week);
  let y = top;
  return days
    .map((day, index) => {
      const { needs, share } = rows[index] ?? ROWS.rest;
      const row = { y, height: needs * scale + share * unit };
      y += row.height;
      const area = {
        x: MARGIN + DAY.width,
        y: row.y + ROW_GAP / 2,
        width: CARD_WIDTH - 2 * MARGIN - DAY.width,
        height: row.height - ROW_GAP,
      };
      return (
        dayName(words.days[day].short, area) +
        daySessions(week[day], words, area, { times, isTall: rows[index] === ROWS['two-lines'] })
      );
    })
    .join('');
}

function rowsOf(
  { week, days }: Pick<Card, 'week' | 'days'>,
  words: CardWords,
): (typeof ROWS)[keyof typeof ROWS][] {
  const times = timesOf(week);
  return days.map((day) => {
    const sessions = week[day];
    if (sessions.length === 0) return ROWS.rest;
    const { drawn, width } = split(sessions, CARD_WIDTH - 2 * MARGIN - DAY.width);
    const isTall = drawn.some((session) => needsTwoLines(session, words, width, times));
    return ROWS[isTall ? 'two-lines' : 'one-line'];
  });
}

/** Times are written out where every day has one session at most. */
function timesOf(week: Week): BlockStyle['times'] {
  return DAYS.some((day) => week[day].length > 1) ? 'short' : 'word';
}

/** The sessions of a day that have a field of their own, and how wide each field is. */
function split(
  sessions: readonly Session[],
  whole: number,
): { readonly drawn: readonly Session[]; readonly width: number } {
  const count = Math.min(sessions.length, MOST_ON_A_DAY);
  return {
    drawn: sessions.length <= MOST_ON_A_DAY ? sessions : sessions.slice(0, MOST_ON_A_DAY - 1),
    width: (whole - (count - 1) * BLOCK_GAP) / count,
  };
}

function dayName(name: string, { y, height }: Box): Svg {
  return text(name, {
    x: MARGIN,
    y: y + height / 2 + DAY.size * BELOW_MIDDLE,
    size: DAY.size,
    fill: SURFACES.paper.text,
    weight: 'bold',
  });
}

function daySessions(sessions: readonly Session[], words: CardWords, area: Box, style: BlockStyle): Svg {
  if (sessions.length === 0) return restDay(words.rest, area);
  const { drawn, width } = split(sessions, area.width);
  const boxAt = (index: number): Box => ({ ...area, x: area.x + index * (width + BLOCK_GAP), width });
  const blocks = drawn.map((session, index) => sessionBlock(session, words, boxAt(index), style));
  const count = sessions.length - drawn.length;
  return blocks.join('') + (count === 0 ? '' : moreBlock(words.more({ count }), boxAt(drawn.length)));
}

/** Its name begins where the names of sessions do. */
function restDay(name: string, area: Box): Svg {
  const { ground, quiet } = SURFACES.rest;
  return (
    element('rect', { ...area, rx: CORNER, fill: ground }) +
    text(name, {
      x: area.x + NAME_INDENT,
      y: area.y + area.height / 2 + REST_SIZE * BELOW_MIDDLE,
      size: REST_SIZE,
      fill: quiet,
    })
  );
}
