import type { MemberCatalogue } from '../../wording/catalogue.ts';
import type { Approved, Published } from '../editor.ts';
import { part, type Marks, type ToldPart } from './marks.ts';
import { tellOvertaken, tellProblems, tellRefusals } from './tell-examination.ts';

/** What came of publishing or approving. */
export function tellPublished(
  made: Published | Approved,
  words: Pick<MemberCatalogue, 'editing' | 'draftProblems' | 'knowledgeProblems'>,
  marks: Marks,
): readonly ToldPart[] {
  const { editing } = words;
  switch (made.kind) {
    case 'published':
      return [{ heading: editing.published({ number: made.publication.number }), lines: [] }];
    case 'awaits':
    case 'same':
    case 'gone':
    case 'own':
      return [{ heading: editing[made.kind], lines: [] }];
    case 'problems':
      return part(editing.problems, tellProblems(made.problems, words, marks));
    case 'refused':
      return tellRefusals(made.refusals, words, marks);
    case 'overtaken':
      return part('', tellOvertaken(made.entries, words, marks));
    case 'tests-break':
      return part(
        editing.broken({ count: made.broken.length }),
        made.broken.map(({ question, section, before }) =>
          editing.brokenTest({
            question: marks.quote(question),
            title: marks.title(before.section === section ? (before.title ?? section) : section),
          }),
        ),
      );
  }
}
