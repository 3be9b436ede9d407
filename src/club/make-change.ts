import type { Changed, Clubs } from './clubs.ts';
import type { ChangeOf, FieldProblem } from './field-change.ts';

/**
 * Makes one change of a club's settings, as it follows from what is held at that moment; where that is a problem,
 * nothing is changed.
 */
export async function makeChange(
  clubs: Clubs,
  club: string,
  by: string,
  changeOf: ChangeOf,
): Promise<Changed | { readonly problem: FieldProblem }> {
  let problem: FieldProblem | undefined;
  const changed = await clubs.change(club, by, (held) => {
    const read = changeOf(held);
    problem = 'problem' in read ? read.problem : undefined;
    return 'problem' in read ? [] : [read.change];
  });
  return problem === undefined ? changed : { problem };
}
