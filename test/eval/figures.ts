import { groupOf, scheduleDue } from './case.ts';
import { KINDS, OUTSIDE_MACRO, type Half } from './labels.ts';
import type { Graded } from './tally.ts';

/** How many questions of one sort are right. The finest that is counted: every other figure is a sum of these. */
export interface Figure {
  /** Right by the grade, or (of questions for the planner) rightly decided. */
  readonly measure: 'passed' | 'decided';
  readonly kind: string;
  readonly group: string;
  readonly lang: string;
  readonly difficulty: string;
  readonly half: Half;
  readonly right: number;
  readonly of: number;
}

/** What a figure is of; figures of two runs with the same key compare. */
export function figureKey({
  measure,
  kind,
  group,
  lang,
  difficulty,
  half,
}: Omit<Figure, 'right' | 'of'>): string {
  return [measure, kind, group, lang, difficulty, half].join(' ');
}

/** Counts graded questions. */
export function figuresOf(graded: readonly Graded[]): readonly Figure[] {
  const single = graded.flatMap(({ asked, grade: { passed }, decision }): readonly Figure[] => {
    const { kind, lang, difficulty, half } = asked;
    const of = { kind, group: groupOf(asked), lang, difficulty, half, of: 1 };
    const decided = decision !== null && scheduleDue(asked) !== undefined;
    return [
      { ...of, measure: 'passed', right: Number(passed) },
      ...(decided ? [{ ...of, measure: 'decided' as const, right: Number(decision.decided) }] : []),
    ];
  });
  return [...Map.groupBy(single, figureKey).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, ...sum(same) }];
  });
}

export interface Sum {
  readonly right: number;
  readonly of: number;
}

/** Adds figures up. */
export function sum(figures: readonly Sum[]): Sum {
  return figures.reduce((all, { right, of }) => ({ right: all.right + right, of: all.of + of }), {
    right: 0,
    of: 0,
  });
}

/** Of 100; undefined where there is nothing to count. */
export function share({ right, of }: Sum): number | undefined {
  return of === 0 ? undefined : (100 * right) / of;
}

/** The share of one half in some figures. */
export function shareOf(figures: readonly Figure[], half: Half): number | undefined {
  return share(sum(figures.filter((figure) => figure.half === half)));
}

/** Mean of the shares of the kinds, of 100, each kind weighing the same; undefined where no kind was asked. */
export function macro(figures: readonly Figure[], half: Half): number | undefined {
  const shares = KINDS.filter((kind) => !OUTSIDE_MACRO.includes(kind)).flatMap((kind) => {
    const one = shareOf(
      figures.filter((figure) => figure.measure === 'passed' && figure.kind === kind),
      half,
    );
    return one === undefined ? [] : [one];
  });
  return shares.length === 0 ? undefined : shares.reduce((all, one) => all + one, 0) / shares.length;
}
