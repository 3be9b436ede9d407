import type { RunLoad, Session } from '../planner/session.ts';
import { element, type Svg } from './svg.ts';
import { SURFACES } from './theme.ts';

/** What a chip is drawn upon. */
export type Ground = keyof typeof SURFACES;

export const groundOf = (session: Session): 'run' | 'cross' => (session.kind === 'run' ? 'run' : 'cross');

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The outline of a small field, and how far its pattern lies under that, so that no gap shows. */
const FRAME = 4;
const OVERLAP = 0.5;
const FULL_SHARE = 0.55;
const POLE = 4;
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

/** A small field as sessions have it: full for runs, outlined for cross-training. */
export function field(ground: Ground, { x, y, width, height }: Box): Svg {
  const { ground: fill, text: line } = SURFACES[ground];
  return element('rect', {
    x: x + FRAME / 2,
    y: y + FRAME / 2,
    width: width - FRAME,
    height: height - FRAME,
    rx: 4,
    fill,
    stroke: ground === 'run' ? fill : line,
    'stroke-width': FRAME,
  });
}

/** An effort's pattern in a small field, side by side on each of the grounds. */
export function effortChip(effort: RunLoad, grounds: readonly Ground[], box: Box): Svg {
  const width = box.width / grounds.length;
  return grounds
    .map((ground, index) => {
      const part = { ...box, x: box.x + index * width, width };
      const [wide, high] = [width - 2 * (FRAME - OVERLAP), box.height - 2 * (FRAME - OVERLAP)];
      // Moved by a group, so that the pattern begins anew there and whole dots stand in the middle.
      const [left, top] = [(wide % DOT.pitch) / 2, (high % DOT.pitch) / 2];
      // A full colour alone leaves some of the ground to be seen, as sessions do: else it looks like a run's field.
      const share = effort === 'hard' && grounds.length === 1 ? FULL_SHARE : 1;
      const inside = {
        x: -left,
        y: -top,
        width: wide * share,
        height: high,
        fill: effortFill(effort, ground),
      };
      const x = part.x + FRAME - OVERLAP + left;
      const y = part.y + FRAME - OVERLAP + top;
      const moved = element('g', { transform: `translate(${x} ${y})` }, element('rect', inside));
      return field(ground, part) + moved;
    })
    .join('');
}

/** A pennant on its pole: the club's own session. */
export function pennant(ground: Ground, { x, y, width, height }: Box): Svg {
  const fill = SURFACES[ground].mark;
  return (
    element('rect', { x, y, width: POLE, height, fill, rx: POLE / 2 }) +
    element('path', { d: `M${x} ${y}L${x + width} ${y + height * 0.3}L${x} ${y + height * 0.6}Z`, fill })
  );
}
