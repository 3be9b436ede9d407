import type { RunLoad, Session, Week } from '../planner/session.ts';
import { placedIn } from '../planner/week.ts';
import type { CardWords } from './card.ts';
import { CARD_HEIGHT, INNER, MARGIN } from './card-size.ts';
import { effortChip, field, groundOf, pennant, type Box, type Ground } from './chip.ts';
import { effortOf } from './effort.ts';
import { text, type Svg } from './svg.ts';
import { textWidth } from './text-width.ts';
import { LEAST_SIZE, SURFACES } from './theme.ts';

export const LEGEND_HEIGHT = 54;

const CHIP = { width: 36, widthOfTwo: 48, height: 32, gap: 8 };
const PENNANT_WIDTH = 20;
/** The most room between two parts. */
const APART = 30;
const BELOW_MIDDLE = 0.365;

/** A mark with its name. */
interface Part {
  readonly name: string;
  readonly width: number;
  readonly mark: (box: Box) => Svg;
}

/**
 * What the fields and patterns mean, drawn as they stand in the week: an effort in the colours of the runs and of the
 * cross-training that have it. Efforts and the pennant only where the week has them.
 */
export function weekLegend(week: Week, words: CardWords): Svg {
  const sessions = placedIn(week).map(({ session }) => session);
  if (sessions.length === 0) return '';
  const parts = partsOf(sessions, words.legend);
  const taken = parts.reduce(
    (sum, { name, width }) => sum + width + CHIP.gap + textWidth(name, LEAST_SIZE),
    0,
  );
  const apart = Math.min(APART, (INNER - taken) / Math.max(1, parts.length - 1));
  const middle = CARD_HEIGHT - LEGEND_HEIGHT / 2;
  let x = MARGIN;
  return parts
    .map(({ name, width, mark }) => {
      const box = { x, y: middle - CHIP.height / 2, width, height: CHIP.height };
      const at = { x: x + width + CHIP.gap, y: middle + LEAST_SIZE * BELOW_MIDDLE };
      x = at.x + textWidth(name, LEAST_SIZE) + apart;
      return mark(box) + text(name, { ...at, size: LEAST_SIZE, fill: SURFACES.paper.text });
    })
    .join('');
}

function partsOf(sessions: readonly Session[], names: CardWords['legend']): Part[] {
  const efforts = (['easy', 'moderate', 'hard', 'long'] as const satisfies readonly RunLoad[]).flatMap(
    (effort): Part[] => {
      const having = sessions.filter((session) => effortOf(session) === effort).map(groundOf);
      const grounds = (['run', 'cross'] as const satisfies readonly Ground[]).filter((ground) =>
        having.includes(ground),
      );
      if (grounds.length === 0) return [];
      return [
        {
          name: names[effort],
          width: grounds.length > 1 ? CHIP.widthOfTwo : CHIP.width,
          mark: (box) => effortChip(effort, grounds, box),
        },
      ];
    },
  );
  const hasClub = sessions.some((session) => session.kind === 'run' && session.club === true);
  return [
    { name: names.run, width: CHIP.width, mark: (box) => field('run', box) },
    { name: names.cross, width: CHIP.width, mark: (box) => field('cross', box) },
    ...efforts,
    ...(hasClub
      ? [{ name: names.club, width: PENNANT_WIDTH, mark: (box: Box) => pennant('paper', box) }]
      : []),
  ];
}
