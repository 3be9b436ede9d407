import { macro, shareOf, sum, type Figure } from './figures.ts';
import { HALVES, type Half } from './labels.ts';

/** The head of a table of shares. `±` is the difference to the last run. */
export function shareHead(name: string): readonly string[] {
  return [name, 'tune', '%', 'judge', '%', 'judge − tune', 'tune ±', 'judge ±'];
}

/**
 * One row of shares: right of all in each half, by how many points the judging half is above or below the tuning half,
 * and what changed since the last run.
 */
export function shareRow(name: string, now: readonly Figure[], last: readonly Figure[]): readonly string[] {
  const counts = (half: Half): string => {
    const { right, of } = sum(now.filter((figure) => figure.half === half));
    return of === 0 ? '–' : `${right}/${of}`;
  };
  const row = points(
    (half) => shareOf(now, half),
    (half) => shareOf(last, half),
  );
  return [name, counts('tune'), row.tune, counts('judge'), row.judge, row.apart, ...row.since];
}

/** A row for each name, in the order given; a name that nothing is counted under has none. */
export function shareRows(
  names: readonly string[],
  nameOf: (figure: Figure) => string,
  now: readonly Figure[],
  last: readonly Figure[],
): readonly (readonly string[])[] {
  const of = Map.groupBy(now, nameOf);
  const before = Map.groupBy(last, nameOf);
  return names.flatMap((name) => {
    const figures = of.get(name);
    return figures === undefined ? [] : [shareRow(name, figures, before.get(name) ?? [])];
  });
}

/** The row of the mean over the kinds. */
export function macroRow(name: string, now: readonly Figure[], last: readonly Figure[]): readonly string[] {
  const row = points(
    (half) => macro(now, half),
    (half) => macro(last, half),
  );
  return [name, '', row.tune, '', row.judge, row.apart, ...row.since];
}

type ShareOfHalf = (half: Half) => number | undefined;

function points(now: ShareOfHalf, last: ShareOfHalf) {
  const [tune, judge] = [now('tune'), now('judge')];
  return {
    tune: tune?.toFixed(1) ?? '–',
    judge: judge?.toFixed(1) ?? '–',
    apart: signed(tune, judge),
    since: HALVES.map((half) => signed(last(half), now(half))),
  };
}

/** How far `to` is above `from`, such as `+1.5`; a dash where one of them is missing. */
export function signed(from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined) return '–';
  const difference = to - from;
  const digits = Math.abs(difference).toFixed(1);
  if (digits === '0.0') return '0.0';
  return `${difference > 0 ? '+' : '−'}${digits}`;
}
