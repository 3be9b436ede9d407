import type { RunLoad } from '../planner/session.ts';
import { element, type Svg } from './svg.ts';
import { SURFACES } from './theme.ts';

/** What a chip is drawn upon. */
export type Ground = keyof typeof SURFACES;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LINE = 3;
const DOT = { pitch: 12, radius: 2.7 };
const HATCH = { pitch: 12, filled: 6 };
const STRIPE = { pitch: 11, filled: 5 };

/** The patterns of efforts, once for each ground: dots for easy, slanted lines for moderate, level lines for long. */
export function chipPatterns(): Svg {
  const patterns = Object.entries(SURFACES).flatMap(([ground, { mark: fill }]) => [
    pattern(
      `easy-${ground}`,
      DOT.pitch,
      element('circle', { cx: DOT.pitch / 2, cy: DOT.pitch / 2, r: DOT.radius, fill }),
    ),
    pattern(
      `moderate-${ground}`,
      HATCH.pitch,
      element('rect', { width: HATCH.filled, height: HATCH.pitch, fill }),
      'rotate(45)',
    ),
    pattern(
      `long-${ground}`,
      STRIPE.pitch,
      element('rect', { width: STRIPE.pitch, height: STRIPE.filled, fill }),
    ),
  ]);
  return element('defs', {}, patterns.join(''));
}

function pattern(id: string, pitch: number, inner: Svg, patternTransform = ''): Svg {
  return element(
    'pattern',
    {
      id,
      width: pitch,
      height: pitch,
      patternUnits: 'userSpaceOnUse',
      ...(patternTransform !== '' && { patternTransform }),
    },
    inner,
  );
}

/** What an effort is filled with: its pattern, or the full colour where it is hard. */
export function effortFill(effort: RunLoad, ground: Ground): string {
  return effort === 'hard' ? SURFACES[ground].mark : `url(#${effort}-${ground})`;
}

/** A small framed field that shows an effort's pattern. */
export function chip(effort: RunLoad, ground: Ground, { x, y, width, height }: Box): Svg {
  return element('rect', {
    x: x + LINE / 2,
    y: y + LINE / 2,
    width: width - LINE,
    height: height - LINE,
    rx: 6,
    fill: effortFill(effort, ground),
    stroke: SURFACES[ground].mark,
    'stroke-width': LINE,
  });
}

/** A pennant on its pole: the club's own session. */
export function pennant(ground: Ground, { x, y, width, height }: Box): Svg {
  const fill = SURFACES[ground].mark;
  const pole = LINE + 1;
  return (
    element('rect', { x, y, width: pole, height, fill, rx: pole / 2 }) +
    element('path', { d: `M${x} ${y}L${x + width} ${y + height * 0.3}L${x} ${y + height * 0.6}Z`, fill })
  );
}
