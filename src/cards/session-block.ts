import type { RunLoad, Session } from '../planner/session.ts';
import { nameTells, type SessionWords } from '../wording/card-words.ts';
import { sessionWords, type CardWords } from './card.ts';
import { effortFill, pennant, type Box, type Ground } from './chip.ts';
import { effortOf } from './effort.ts';
import { element, text, type Svg } from './svg.ts';
import { cutToWidth, textWidth } from './text-width.ts';
import { SURFACES } from './theme.ts';

const CORNER = 12;
const OUTLINE = 4;
/** So much of the strip lies under the outline that no gap shows between the two. */
const OVERLAP = 0.5;
const PAD = 14;
/** The strip at the left whose pattern shows how hard the session is. */
const STRIP = 46;
const STRIP_LINE = 3;
const DETAIL_GAP = 28;

/** Sizes of type, by the height of the block. */
const ONE_LINE = { label: 0.56, detail: 0.47 };
const TWO_LINES = { label: 0.4, detail: 0.31 };
const LARGEST_LABEL = 38;
const LARGEST_DETAIL = 31;
/** Height of a capital letter, and how far a baseline lies below the middle of a line; shares of the size. */
const CAPITAL = 0.73;
const BELOW_MIDDLE = CAPITAL / 2;
/** The pennant before a name, and the room that it takes; shares of the name's size. */
const PENNANT = { width: 0.6, height: 0.81, room: 0.85 };

/** Whether times are written out or short: one way on the whole card. */
export type TimeStyle = 'word' | 'short';

/** Draws one session: runs are full fields, cross-training is outlined; a strip shows how hard it is. */
export function sessionBlock(session: Session, words: CardWords, box: Box, times: TimeStyle): Svg {
  const ground: Ground = session.kind === 'run' ? 'run' : 'cross';
  const effort = effortOf(session);
  const left = box.x + PAD + (effort === undefined ? 4 : STRIP);
  const inner = { ...box, x: left, width: box.x + box.width - PAD - left };
  const said = sessionWords(session, words);
  return (
    frame(ground, box) +
    (effort === undefined ? '' : strip(effort, ground, box)) +
    label({ said, ground, wordings: details(said, words, times) }, inner)
  );
}

/** A field that stands for sessions without room of their own. */
export function moreBlock(words: string, box: Box): Svg {
  const size = Math.min(LARGEST_LABEL, box.height * ONE_LINE.label);
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

/** Name and details on one line where they fit, else below each other. */
function label(of: Label, box: Box): Svg {
  const sizes = {
    label: Math.min(LARGEST_LABEL, box.height * ONE_LINE.label),
    detail: Math.min(LARGEST_DETAIL, box.height * ONE_LINE.detail),
  };
  const room = box.width - nameWidth(of.said, sizes.label) - DETAIL_GAP;
  const detail = of.wordings.find((wording) => textWidth(wording, sizes.detail) <= room);
  return detail === undefined ? twoLines(of, box) : oneLine(of, detail, box, sizes);
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
  const sizes = { label: box.height * TWO_LINES.label, detail: box.height * TWO_LINES.detail };
  const gap = (box.height - (sizes.label + sizes.detail) * CAPITAL) / 3;
  const narrowed = Math.min(1, box.width / nameWidth(said, sizes.label));
  const detail =
    wordings.find((wording) => textWidth(wording, sizes.detail) <= box.width) ??
    cutToWidth(wordings.at(-1) ?? '', sizes.detail, box.width);
  return (
    named(said, ground, {
      x: box.x,
      y: box.y + gap + sizes.label * CAPITAL,
      size: sizes.label * narrowed,
    }) +
    text(detail, {
      x: box.x,
      y: box.y + box.height - gap,
      size: sizes.detail,
      fill: SURFACES[ground].quiet,
    })
  );
}

/** The name, and the pennant before it where the session is the club's. */
function named(
  { label, club }: SessionWords,
  ground: Ground,
  at: { readonly x: number; readonly y: number; readonly size: number },
): Svg {
  const { x, y, size } = at;
  const flag = pennant(ground, {
    x,
    y: y - size * CAPITAL,
    width: size * PENNANT.width,
    height: size * PENNANT.height,
  });
  const name = { y, size, fill: SURFACES[ground].text, weight: 'bold' } as const;
  return club ? flag + text(label, { ...name, x: x + size * PENNANT.room }) : text(label, { ...name, x });
}

const nameWidth = ({ label, club }: SessionWords, size: number): number =>
  textWidth(label, size) + (club ? size * PENNANT.room : 0);

/** How the details may be worded, the fullest first. */
function details(said: SessionWords, words: CardWords, times: TimeStyle): string[] {
  const { intensity, time, club } = said;
  const parts = [
    ...(intensity === undefined || nameTells(said) ? [] : [words.intensities[intensity]]),
    ...(time === undefined ? [] : [words.times[time][times]]),
  ];
  return [...(club ? [[...parts, words.club]] : []), parts].map((wording) => wording.join(' · '));
}
