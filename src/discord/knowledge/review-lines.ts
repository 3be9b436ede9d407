import { DRAFT_FIELDS, fieldsOf, type DraftFields } from '../../editing/draft.ts';
import type { Draft } from '../../editing/drafts.ts';
import type { Brief, BrokenTest, Effect } from '../../editing/effect.ts';
import type { ChangedEntry, Examination, FieldProblem, Warning } from '../../editing/examination.ts';
import type { Overtaken, Refusal } from '../../editing/publish.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { knowledgeProblems } from '../../wording/en/knowledge-problems.ts';
import { languageName } from './entry-form.ts';
import type { Ink } from './ink.ts';

/** What is looked over: a draft, or what waits for an approval. */
export type Reviewed = Draft | { readonly kind: 'awaiting'; readonly act: ChangesAct };
type ChangesAct = Extract<Draft, { kind: 'changes' }>['act'];

/** What was found about something that is to be published, in the order in which a moderator needs it. */
export function reviewLines(
  draft: Reviewed,
  examination: Examination,
  words: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const review = words.knowledgeReview;
  const { isPublishable, problems, warnings, refusals, overtaken, rules, changes, effect } = examination;
  const typed = draft.kind === 'text' ? draft.fields : undefined;
  return [
    headLine(draft, changes, words, ink),
    isPublishable ? review.good : review.notYet,
    ...overtakenLines(overtaken, typed, changes, words, ink),
    ...problemLines(problems, words, ink),
    ...refusals.flatMap((refusal) => refusalLines(refusal, titleIn(changes), words, ink)),
    ...brokenLines(effect?.broken ?? [], words, ink),
    ...rules.flatMap(({ title, sentences }) => [
      '',
      review.rules({ title: ink.text(title) }),
      ...sentences.map((sentence) => `- ${ink.text(sentence)}`),
    ]),
    ...(rules.length > 0 ? [review.rulesHint] : []),
    ...headed(
      review.warnings,
      warnings.map((warning) => `- ${warningText(warning, words, ink)}`),
      ink,
    ),
    ...differenceLines(changes, words, ink),
    ...effectLines(effect, words, ink),
  ];
}

const headed = (heading: string, lines: readonly string[], ink: Ink): readonly string[] =>
  lines.length === 0 ? [] : ['', ink.strong(heading), ...lines];

function headLine(
  draft: Reviewed,
  changes: readonly ChangedEntry[],
  words: MemberCatalogue,
  ink: Ink,
): string {
  const { head } = words.knowledgeReview;
  const [first] = changes;
  const text = draft.kind === 'text' ? draft : first?.after;
  const title = ink.text(
    (draft.kind === 'text' ? draft.fields.title : undefined) || titleIn(changes)(first?.id ?? ''),
  );
  const language = text === undefined ? '' : languageName(text.language, words);
  const act = draft.kind === 'text' ? (draft.entry === undefined ? 'add' : 'edit') : draft.act;
  if (act === 'import') return head.import({ count: changes.length });
  return head[act]({ title: title === '' ? '…' : title, language });
}

const titleIn =
  (changes: readonly ChangedEntry[]) =>
  (id: string): string => {
    const change = changes.find((one) => one.id === id);
    return change?.after?.title ?? change?.before?.title ?? id;
  };

/** What has to be put right in the fields of a form, a line each. */
export const problemLines = (
  problems: readonly FieldProblem[],
  words: MemberCatalogue,
  ink: Ink,
): readonly string[] =>
  headed(
    words.knowledgeReview.problems,
    problems.map((problem) => {
      const { label: field } = words.knowledgeDesk.form.fields[problem.field];
      return words.knowledgeReview.problem({
        field,
        line: problem.line,
        what: problemText(problem, words, ink),
      });
    }),
    ink,
  );

function problemText(problem: FieldProblem, { knowledgeReview: review }: MemberCatalogue, ink: Ink): string {
  switch (problem.kind) {
    case 'clash':
      return review.clash[problem.clash.kind]({
        found: ink.text(problem.clash.found),
        title: ink.text(problem.title),
      });
    case 'steering':
      return review.steering({ found: ink.text(problem.found) });
    case 'near-duplicate':
      return review.nearDuplicate({ title: ink.text(problem.title) });
    default: {
      const facts = { found: ink.text(problem.found), other: ink.text(problem.other) };
      const { what, remedy } = knowledgeProblems[problem.kind](facts);
      return `${what} ${remedy}`;
    }
  }
}

/** Why an entry cannot become what is wanted. */
export function refusalLines(
  refusal: Refusal,
  titleOf: (id: string) => string,
  { knowledgeReview: review }: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const title = ink.text(titleOf(refusal.id));
  const lines =
    refusal.kind === 'clashes'
      ? refusal.clashes.map((clash) =>
          review.clash[clash.kind]({ found: ink.text(clash.found), title: ink.text(clash.other) }),
        )
      : refusal.sentences.map(({ sentence }) => ink.text(sentence));
  return ['', review.refusals[refusal.kind]({ title }), ...lines.map((line) => `- ${line}`)];
}

/** Test questions that stand against publishing. */
export const brokenLines = (
  broken: readonly BrokenTest[],
  words: MemberCatalogue,
  ink: Ink,
): readonly string[] =>
  headed(
    words.knowledgeReview.broken,
    broken.flatMap(({ question, before, after }) => [
      `- ${ink.text(question)}`,
      ...beside(before, after, words, ink),
    ]),
    ink,
  );

/** What others have made of the entries meanwhile, and what was typed here. */
export function overtakenLines(
  overtaken: readonly Overtaken[],
  typed: DraftFields | undefined,
  changes: readonly ChangedEntry[],
  { knowledgeReview: review, knowledgeDesk }: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const fields = (told: DraftFields): readonly string[] =>
    fieldLines(told, knowledgeDesk, ink).map((line) => `> ${line}`);
  return overtaken.flatMap(({ id, now }) => {
    const after = changes.find((one) => one.id === id)?.after;
    const yours = typed ?? (after && fieldsOf(after));
    return [
      '',
      now === undefined
        ? review.overtakenGone({ title: ink.text(titleIn(changes)(id)) })
        : review.overtaken({ title: ink.text(now.title) }),
      ...(now === undefined ? [] : [ink.strong(review.theirs), ...fields(fieldsOf(now))]),
      ...(yours === undefined ? [] : [ink.strong(review.yours), ...fields(yours)]),
    ];
  });
}

function warningText(
  warning: Warning,
  { knowledgeReview: review, ...words }: MemberCatalogue,
  ink: Ink,
): string {
  switch (warning.kind) {
    case 'contradiction': {
      const tell = warning.about === 'numbers' ? review.numbers : review.yesNo;
      const { sentence, other } = warning;
      return tell({
        sentence: ink.text(sentence),
        title: ink.text(other.title),
        other: ink.text(other.sentence),
      });
    }
    case 'not-found': {
      const { outcome, title } = warning.instead;
      const instead =
        title === undefined ? review.outcomes[outcome] : review.insteadBy({ title: ink.text(title) });
      return review.notFound({ question: ink.text(warning.question), instead });
    }
    case 'danger':
      return review.danger({ question: ink.text(warning.question) });
    case 'other-languages': {
      const languages = warning.languages.map((one) =>
        languageName(one, { knowledgeReview: review, ...words }),
      );
      return review.otherLanguages({ title: ink.text(warning.title), languages });
    }
  }
}

function differenceLines(
  changes: readonly ChangedEntry[],
  words: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const several = changes.length > 1;
  const lines = changes.flatMap((change) => [
    ...(several ? [ink.strong(ink.text(titleIn(changes)(change.id)))] : []),
    ...changeLines(change, words, ink),
  ]);
  return headed(words.knowledgeReview.difference, lines, ink);
}

function changeLines(
  { before, after, difference }: ChangedEntry,
  { knowledgeReview: review, knowledgeDesk }: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const { fields } = knowledgeDesk.form;
  if (after === undefined) return [review.takenOut];
  if (before === undefined) return [review.allNew, ...fieldLines(fieldsOf(after), knowledgeDesk, ink)];
  return difference.map(({ field, pieces }) => `${fields[field].label}: ${ink.pieces(pieces)}`);
}

const SEVERAL = ' · ';

/** What stands in the fields, a line each; questions and words beside each other. */
const fieldLines = (
  fields: DraftFields,
  { form }: MemberCatalogue['knowledgeDesk'],
  ink: Ink,
): readonly string[] =>
  DRAFT_FIELDS.flatMap((field) => {
    if (fields[field].trim() === '') return [];
    const isList = field === 'questions' || field === 'words';
    const parts = isList ? fields[field].split('\n').filter((line) => line.trim() !== '') : [fields[field]];
    return [`${form.fields[field].label}: ${parts.map(ink.text).join(SEVERAL)}`];
  });

function effectLines(effect: Effect | undefined, words: MemberCatalogue, ink: Ink): readonly string[] {
  const { knowledgeReview: review } = words;
  if (effect === undefined) return ['', review.effectUnknown];
  const { changed, asked, of } = effect;
  if (changed.length === 0) return ['', review.noEffect({ asked, of })];
  return headed(
    review.effect({ count: changed.length, asked, of }),
    changed.flatMap(({ from, question, before, after }) => [
      review.changed({ from: review.from[from], question: ink.text(question) }),
      ...beside(before, after, words, ink),
    ]),
    ink,
  );
}

const beside = (
  before: Brief,
  after: Brief,
  { knowledgeReview: review }: MemberCatalogue,
  ink: Ink,
): readonly string[] => {
  const said = ({ outcome, sentence, title }: Brief): string =>
    title === undefined
      ? review.outcomes[outcome]
      : review.brief({ title: ink.text(title), sentence: ink.text(sentence) });
  return [review.before({ said: said(before) }), review.after({ said: said(after) })];
};
