import type { RunLoad, Session } from '../planner/session.ts';
import { nameTells, type SessionWords } from '../wording/card-words.ts';
import { sessionWords, type CardWords } from './card.ts';
import { effortFill, groundOf, pennant, type Box, type Ground } from './chip.ts';
import { effortOf } from './effort.ts';
import { element, text, type Svg } from './svg.ts';
import { cutToWidth, textWidth } from './text-width.ts';
import { LEAST_SIZE, SURFACES } from './theme.ts';

const CORNER = 12;
const OUTLINE = 4;
/** So much of the strip lies under the outline that no gap shows between the two. */
const OVERLAP = 0.5;
const PAD = 12;
/** The strip at the left whose pattern shows how hard the session is; free where nobody knows. */
const STRIP = 42;
const STRIP_LINE = 3;
/** Where the name begins, whether there is a strip or not. */
export const NAME_INDENT = STRIP + STRIP_LINE + PAD;
const DETAIL_GAP = 24;

/** Sizes of type: the least, the largest, and the share of the field's height between them. */
const ONE_LINE = {
  label: { least: 35, most: 40, share: 0.6 },
  detail: { least: LEAST_SIZE, most: 33, share: 0.5 },
};
const TWO_LINES = {
  label: { least: 32, most: 36, share: 0.49 },
  detail: { least: LEAST_SIZE, most: LEAST_SIZE, share: 1 },
};
/** How the free height goes to the room above the name, between the lines (for letters that reach down) and below. */
const FREE = { above: 0.28, below: 0.32 };
/** Height of a capital letter, and how far a baseline lies below the middle of a line; shares of the size. */
const CAPITAL = 0.73;
const BELOW_MIDDLE = CAPITAL / 2;
/** The pennant behind a name: its size, and the room between; shares of the name's size. */
const PENNANT = { width: 0.55, height: 0.81, before: 0.3 };

/** How fields are drawn that stand together. */
export interface BlockStyle {
  /** Whether times are written out or short: one way on the whole card. */
  readonly times: 'word' | 'short';
  /** True in a row where details stand below the names. */
  readonly isTall: boolean;
}

/** Draws one session: runs are full fields, cross-training is outlined; a strip shows how hard it is. */
export function sessionBlock(session: Session, words: CardWords, box: Box, style: BlockStyle): Svg {
  const ground = groundOf(session);
  const effort = effortOf(session);
  const said = sessionWords(session, words);
  return (
    frame(ground, box) +
    (effort === undefined ? '' : strip(effort, ground, box)) +
    label({ said, ground, wordings: details(said, words, style.times) }, innerOf(box), style)
  );
}

/** True where name and details of a session do not fit on one line of a field of this width, however small. */
export function needsTwoLines(
  session: Session,
  words: CardWords,
  width: number,
  times: BlockStyle['times'],
): boolean {
  const said = sessionWords(session, words);
  const sizes = { label: ONE_LINE.label.least, detail: ONE_LINE.detail.least };
  const { width: room } = innerOf({ x: 0, y: 0, width, height: 0 });
  return fitting({ said, wordings: details(said, words, times) }, room, sizes) === undefined;
}

/** Where the words of a field stand. */
const innerOf = (box: Box): Box => ({
  ...box,
  x: box.x + NAME_INDENT,
  width: box.width - NAME_INDENT - PAD,
});

/** A field that stands for sessions without room of their own. */
export function moreBlock(words: string, box: Box): Svg {
  const size = sizeIn(box, ONE_LINE.label);
  return text(words, {
    x: box.x + PAD,
    y: box.y + box.height / 2 + size * BELOW_MIDDLE,
    size,
    fill: SURFACES.paper.text,
    weight: 'bold',
  });
}

function frame(ground: Ground, box: Box): Svg {
  const { ground: fill, text: line } = SURFACES[ground];
  if (ground === 'run') return element('rect', { ...box, rx: CORNER, fill });
  return element('rect', {
    x: box.x + OUTLINE / 2,
    y: box.y + OUTLINE / 2,
    width: box.width - OUTLINE,
    height: box.height - OUTLINE,
    rx: CORNER - OUTLINE / 2,
    fill,
    stroke: line,
    'stroke-width': OUTLINE,
  });
}

/** Rounded on the left, where it follows the frame, and closed by a line on the right. */
function strip(effort: RunLoad, ground: Ground, { x, y, width, height }: Box): Svg {
  const edge = OUTLINE - OVERLAP;
  const round = CORNER - edge;
  const [left, top, right, bottom] = [x + edge, y + edge, x + Math.min(STRIP, width), y + height - edge];
  const path = [
    `M${right} ${top}H${left + round}`,
    `A${round} ${round} 0 0 0 ${left} ${top + round}`,
    `V${bottom - round}`,
    `A${round} ${round} 0 0 0 ${left + round} ${bottom}`,
    `H${right}Z`,
  ];
  return (
    element('path', { d: path.join(''), fill: effortFill(effort, ground) }) +
    element('rect', {
      x: right,
      y: top,
      width: STRIP_LINE,
      height: bottom - top,
      fill: SURFACES[ground].mark,
    })
  );
}

/** What stands in a field, and on which ground. */
interface Label {
  readonly said: SessionWords;
  readonly ground: Ground;
  /** How the details may be worded, the fullest first. */
  readonly wordings: readonly string[];
}

interface Sizes {
  readonly label: number;
  readonly detail: number;
}

/** Name and details on one line where they fit and the row is like that, else below each other. */
function label(of: Label, box: Box, { isTall }: BlockStyle): Svg {
  if (isTall && of.wordings.some((wording) => wording !== '')) return twoLines(of, box);
  const large = { label: sizeIn(box, ONE_LINE.label), detail: sizeIn(box, ONE_LINE.detail) };
  const small = { label: ONE_LINE.label.least, detail: ONE_LINE.detail.least };
  for (const sizes of [large, small]) {
    const detail = fitting(of, box.width, sizes);
    if (detail !== undefined) return oneLine(of, detail, box, sizes);
  }
  return twoLines(of, box);
}

/** The fullest wording of the details that fits beside the name; undefined where none does. */
function fitting(
  { said, wordings }: Pick<Label, 'said' | 'wordings'>,
  width: number,
  sizes: Sizes,
): string | undefined {
  const name = nameWidth(said, sizes.label);
  return wordings.find((wording) =>
    wording === '' ? name <= width : name + DETAIL_GAP + textWidth(wording, sizes.detail) <= width,
  );
}

function sizeIn(
  { height }: Box,
  { least, most, share }: { readonly least: number; readonly most: number; readonly share: number },
): number {
  return Math.min(most, Math.max(least, height * share));
}

function oneLine({ said, ground }: Label, detail: string, box: Box, sizes: Sizes): Svg {
  const middle = box.y + box.height / 2;
  return (
    named(said, ground, { x: box.x, y: middle + sizes.label * BELOW_MIDDLE, size: sizes.label }) +
    text(detail, {
      x: box.x + box.width,
      y: middle + sizes.detail * BELOW_MIDDLE,
      size: sizes.detail,
      fill: SURFACES[ground].quiet,
      anchor: 'end',
    })
  );
}

function twoLines({ said, ground, wordings }: Label, box: Box): Svg {
  const sizes = { label: sizeIn(box, TWO_LINES.label), detail: sizeIn(box, TWO_LINES.detail) };
  const free = box.height - (sizes.label + sizes.detail) * CAPITAL;
  const narrowed = Math.min(1, box.width / nameWidth(said, sizes.label));
  const detail =
    wordings.find((wording) => textWidth(wording, sizes.detail) <= box.width) ??
    cutToWidth(wordings.at(-1) ?? '', sizes.detail, box.width);
  return (
    named(said, ground, {
      x: box.x,
      y: box.y + free * FREE.above + sizes.label * CAPITAL,
      size: sizes.label * narrowed,
    }) +
    text(detail, {
      x: box.x,
      y: box.y + box.height - free * FREE.below,
      size: sizes.detail,
      fill: SURFACES[ground].quiet,
    })
  );
}

/** The name, and the pennant behind it where the session is the club's. */
function named(
  { label, club }: SessionWords,
  ground: Ground,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): Svg {
  const name = text(label, { x, y, size, fill: SURFACES[ground].text, weight: 'bold' });
  if (!club) return name;
  const flag = {
    x: x + textWidth(label, size) + size * PENNANT.before,
    y: y - size * CAPITAL,
    width: size * PENNANT.width,
    height: size * PENNANT.height,
  };
  return name + pennant(ground, flag);
}

const nameWidth = ({ label, club }: SessionWords, size: number): number =>
  textWidth(label, size) + (club ? size * (PENNANT.before + PENNANT.width) : 0);

/** How the details may be worded, the fullest first. */
function details(said: SessionWords, words: CardWords, times: BlockStyle['times']): string[] {
  const { intensity, time, club } = said;
  const parts = [
    ...(intensity === undefined || nameTells(said, words.intensities) ? [] : [words.intensities[intensity]]),
    ...(time === undefined ? [] : [words.times[time][times]]),
  ];
  return [...(club ? [[...parts, words.club]] : []), parts].map((wording) => wording.join(' · '));
}
