import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { isSpoken } from '../../knowledge/spoken-language.ts';
import { inFields } from '../../wording/editing-problems.ts';
import type { Brief, ChangedAnswer, Effect } from '../effect.ts';
import type { ChangedEntry, Examination, FieldProblem, Warning } from '../examination.ts';
import type { Overtaken, Refusal } from '../publish.ts';
import { part, type Marks, type ToldPart } from './marks.ts';
import { tellDifference } from './tell-difference.ts';

type Words = Pick<MemberCatalogue, 'editing' | 'draftProblems' | 'knowledgeProblems' | 'knowledgeDesk'>;

/** Answers that are shown, old beside new; of more, their number. */
const MOST_ANSWERS = 8;

/** All that was found about something that is to be published: what stands against it first, then what it changes. */
export function tellExamination(found: Examination, words: Words, marks: Marks): readonly ToldPart[] {
  const { editing } = words;
  // The sentences that stand against it are told there.
  const refused = new Set(found.refusals.flatMap(({ id, kind }) => (kind === 'clashes' ? [] : [id])));
  const rules = found.rules.filter(({ id }) => !refused.has(id));
  return [
    ...part(editing.problems, tellProblems(found.problems, words, marks)),
    ...tellRefusals(found.refusals, words, marks),
    ...part('', tellOvertaken(found.overtaken, words, marks)),
    ...found.changes.flatMap((change) => tellChange(change, words, marks)),
    ...rules.flatMap(({ title, sentences }) =>
      part(editing.rulesTouched({ title: marks.title(title) }), sentences.map(marks.quote)),
    ),
    ...part(editing.warnings, tellWarnings(found.warnings, words, marks)),
    ...(found.effect === undefined ? [] : tellEffect(found.effect, found.changes, words, marks)),
  ];
}

/** What has to be put right in the fields, one problem a line. */
export function tellProblems(
  problems: readonly FieldProblem[],
  { editing, draftProblems, knowledgeProblems }: Omit<Words, 'knowledgeDesk'>,
  marks: Marks,
): readonly string[] {
  const ofFields = inFields(knowledgeProblems, draftProblems);
  return problems.map((one) => {
    const where = editing.inField({ field: editing.fields[one.field], line: one.line });
    return `${where}: ${told(one)}`;
  });

  function told(one: FieldProblem): string {
    switch (one.kind) {
      case 'clash':
        return editing.clash[one.clash.kind]({
          found: marks.quote(one.clash.found),
          title: marks.title(one.title),
        });
      case 'steering':
        return editing.steering({ found: marks.quote(one.found) });
      case 'near-duplicate':
        return editing.nearDuplicate({ title: marks.title(one.title) });
      default: {
        const facts = { found: marks.plain(one.found), other: marks.plain(one.other) };
        const { what, remedy } = ofFields[one.kind](facts);
        return `${what} ${remedy}`;
      }
    }
  }
}

/** Why it cannot be published, with the sentences or questions that it turns on; and what a stricter club can do. */
export function tellRefusals(
  refusals: readonly Refusal[],
  { editing }: Pick<Words, 'editing'>,
  marks: Marks,
): readonly ToldPart[] {
  const parts = refusals.flatMap((refusal): readonly ToldPart[] => {
    const title = marks.title(refusal.title);
    switch (refusal.kind) {
      case 'rules-rest-on-it':
      case 'sentences-dropped': {
        const heading =
          refusal.kind === 'rules-rest-on-it'
            ? editing.rulesRestOnIt({ title })
            : editing.sentencesDropped({ title });
        const sentences = refusal.sentences.map(({ sentence }) => marks.quote(sentence));
        return part(heading, [...sentences, editing.ownLimits]);
      }
      case 'clashes':
        return part(
          editing.clashesIn({ title }),
          refusal.clashes.map(({ kind, found, other }) =>
            editing.clash[kind]({ found: marks.quote(found), title: marks.code(other) }),
          ),
        );
    }
  });
  return parts.length > 0 ? [{ heading: editing.refusals, lines: [] }, ...parts] : [];
}

/** Entries that others were quicker to change. */
export const tellOvertaken = (
  overtaken: readonly Overtaken[],
  { editing }: Pick<Words, 'editing'>,
  marks: Marks,
): readonly string[] =>
  overtaken.map(({ id, now }) =>
    now === undefined
      ? editing.overtakenGone({ id: marks.code(id) })
      : editing.overtaken({ title: marks.title(now.title) }),
  );

function tellChange(
  { id, before, after, difference }: ChangedEntry,
  words: Words,
  marks: Marks,
): readonly ToldPart[] {
  const { editing } = words;
  const title = marks.title((after ?? before)?.title ?? id);
  if (after === undefined) return [{ heading: editing.takenOut({ title }), lines: [] }];
  const lines = tellDifference(difference, words, marks);
  const heading = before === undefined ? editing.added({ title }) : editing.changed({ title });
  return [{ heading, lines: lines.length > 0 ? lines : [editing.noDifference] }];
}

function tellWarnings(
  warnings: readonly Warning[],
  { editing, knowledgeDesk: { languages } }: Words,
  { quote, title, plain }: Marks,
): readonly string[] {
  return warnings.map((one) => {
    switch (one.kind) {
      case 'contradiction':
        return editing.contradiction[one.about]({
          sentence: quote(one.sentence),
          title: title(one.other.title),
          other: quote(one.other.sentence),
        });
      case 'not-found': {
        const outcome = editing.outcomes[one.instead.outcome];
        const instead =
          one.instead.title === undefined
            ? outcome
            : editing.outcomeFrom({ outcome, title: title(one.instead.title) });
        return editing.notFound({ question: quote(one.question), instead });
      }
      case 'danger':
        return editing.danger({ question: quote(one.question) });
      case 'other-languages':
        return editing.otherLanguages({
          title: title(one.title),
          languages: plain(one.languages.map((code) => (isSpoken(code) ? languages[code] : code)).join(', ')),
        });
    }
  });
}

/** Which questions would be answered differently, old beside new, and which tests would break. */
function tellEffect(
  { broken, changed, asked, of }: Effect,
  changes: readonly ChangedEntry[],
  { editing }: Words,
  marks: Marks,
): readonly ToldPart[] {
  const titleOf = (section: string): string => {
    const entry = changes.find(({ id }) => id === section);
    return (entry?.before ?? entry?.after)?.title ?? section;
  };
  const tests = broken.map(({ question, section, before }) =>
    editing.brokenTest({
      question: marks.quote(question),
      title: marks.title(before.section === section ? (before.title ?? section) : titleOf(section)),
    }),
  );
  const shown = changed.slice(0, MOST_ANSWERS).flatMap((one) => tellAnswer(one, editing, marks));
  const left = changed.length - MOST_ANSWERS;
  return [
    ...part(editing.broken({ count: broken.length }), tests),
    ...part(editing.effect({ count: changed.length }), [
      ...shown,
      ...(left > 0 ? [editing.more({ count: left })] : []),
    ]),
    {
      heading: '',
      lines: [...(changed.length === 0 ? [editing.noEffect] : []), editing.asked({ asked, of })],
    },
  ];
}

function tellAnswer(
  { from, question, before, after }: ChangedAnswer,
  editing: Words['editing'],
  marks: Marks,
): readonly string[] {
  const facts = ({ outcome, title, sentence }: Brief) => ({
    what:
      title === undefined
        ? editing.outcomes[outcome]
        : editing.outcomeFrom({ outcome: editing.outcomes[outcome], title: marks.title(title) }),
    sentence: marks.quote(sentence),
  });
  return [
    `${marks.quote(question)} (${editing.questionFrom[from]})`,
    editing.before(facts(before)),
    editing.after(facts(after)),
  ];
}
