import { placeName } from '../../knowledge/problem.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import type { ImportedEntry, ImportPlan, ImportProblem } from '../import-files.ts';
import { part, type Marks, type ToldPart } from './marks.ts';

type Words = Pick<MemberCatalogue, 'editing' | 'knowledgeProblems'>;

/** Entries of a file that are named; of more, their number. */
const MOST_NAMED = 15;

/** What is wrong with files, one problem a line: `en.md:12: what is wrong. What to do.` */
export function tellImportProblems(
  problems: readonly ImportProblem[],
  { editing, knowledgeProblems }: Words,
  marks: Marks,
): ToldPart {
  const told = (one: ImportProblem): string => {
    if (one.kind === 'told-twice') return editing.import.toldTwice({ found: marks.title(one.found) });
    if (one.kind === 'steering') return editing.steering({ found: marks.quote(one.found) });
    const { what, remedy } = knowledgeProblems[one.kind]({
      found: marks.plain(one.found),
      other: marks.plain(one.other),
    });
    return `${what} ${remedy}`;
  };
  return {
    heading: editing.import.problems({ count: problems.length }),
    lines: problems.map((one) => `${marks.plain(placeName(one))}: ${told(one)}`),
  };
}

/** What files would do to the club's book. */
export function tellImport(plan: ImportPlan, { editing }: Words, marks: Marks): readonly ToldPart[] {
  const words = editing.import;
  const named = (entries: readonly ImportedEntry[]): readonly string[] => {
    const more = entries.length - MOST_NAMED;
    return [
      ...entries.slice(0, MOST_NAMED).map(({ title, id }) => `${marks.title(title)} (${marks.code(id)})`),
      ...(more > 0 ? [editing.andMore({ count: more })] : []),
    ];
  };
  const { added, changed, hidden, same, renamed, unknown } = plan;
  const changes = added.length + changed.length + hidden.length;
  return [
    ...(changes === 0 ? [{ heading: words.nothing, lines: [] }] : []),
    ...part(words.adds({ count: added.length }), named(added)),
    ...part(words.changes({ count: changed.length }), named(changed)),
    ...part(words.hides({ count: hidden.length }), named(hidden)),
    ...part('', [
      ...(same > 0 ? [words.same({ count: same })] : []),
      ...renamed
        .slice(0, MOST_NAMED)
        .map(({ from, to }) => words.renamed({ from: marks.code(from), to: marks.code(to) })),
      ...(unknown.length > 0 ? [words.unknown({ ids: unknown.map(marks.code).join(', ') })] : []),
    ]),
  ];
}
