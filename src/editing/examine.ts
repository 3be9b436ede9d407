import type { Book } from '../knowledge/book.ts';
import { overtaken, type Act, type EntryChange, type EntryText } from '../knowledge/publication.ts';
import { inSteps } from '../knowledge/steps.ts';
import { differenceOf } from './difference.ts';
import type { DraftFields } from './draft.ts';
import { effectOf, finds, MOST_ASKED, type OpenGaps, type TestQuestions } from './effect.ts';
import type { ChangedEntry, Examination, FieldProblem, TouchedRules, Warning } from './examination.ts';
import { textOf } from './history.ts';
import { overtakenIn, refusalsOf } from './publish.ts';
import { ruleSentences } from './rules-kept.ts';
import type { Published, Shelf, ShelvedBook } from './shelf.ts';
import { findContradictions } from './statements/find-contradictions.ts';
import { textProblems } from './text-problems.ts';

/** What is to be published. */
export interface Proposed {
  readonly act: Act;
  readonly changes: readonly EntryChange[];
  /** What was typed, where it was: its problems are told by its fields. */
  readonly fields?: DraftFields;
}

export interface ExaminePorts {
  readonly shelf: Shelf;
  readonly tests: TestQuestions;
  readonly gaps: OpenGaps;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Questions that are asked of both books at most, where not the usual number. */
  readonly mostAsked?: number;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}

/** An examination of fields that make no entry yet. */
export const malformed = (problems: readonly FieldProblem[]): Examination => ({
  isPublishable: false,
  problems,
  warnings: [],
  refusals: [],
  overtaken: [],
  rules: [],
  changes: [],
  effect: undefined,
});

/** Looks over what is to be published, and asks the book in force and the one that would be. */
export async function examine(club: string, proposed: Proposed, ports: ExaminePorts): Promise<Examination> {
  const { shelf, pause, now } = ports;
  const published = await shelf.published(club);
  const current = await shelf.of(club);
  const { book } = current;
  const { changes } = proposed;
  const publication = { by: '', why: '', ...proposed, number: published.number + 1, at: now() };
  const texts = changes.flatMap(({ becomes }) => (becomes.kind === 'text' ? [becomes.entry] : []));
  const problems = await problemsOf(book, texts, proposed.fields, pause);
  // What two entries share is told by its field, where there are fields.
  const refusals = (await inSteps(refusalsOf(published, publication), pause)).filter(
    ({ kind }) => kind !== 'clashes' || proposed.fields === undefined,
  );
  const late = overtaken(published.standings, changes);
  const found = {
    problems,
    refusals,
    overtaken: overtakenIn(book, late),
    rules: touchedRules(published.shipped, changes),
    changes: changes.map((change) => changedEntry(published.shipped, book, change)),
  };
  const warnings = [
    ...(await findContradictions(book, texts, pause)).map((one): Warning => ({
      kind: 'contradiction',
      ...one,
    })),
    ...lostLanguages(book, texts),
  ];
  if (problems.length + refusals.length > 0)
    return { ...found, isPublishable: false, warnings, effect: undefined };

  const after = await shelf.with(club, publication);
  const effect = await effectOf(
    {
      tests: await ports.tests.of(club),
      gaps: await ports.gaps.open(club),
      shipped: published.shipped,
      changes: touched(published, changes),
    },
    {
      before: current.ask,
      after: after.ask,
      today: dayOf(now()),
      pause,
      mostAsked: ports.mostAsked ?? MOST_ASKED,
    },
  );
  return {
    ...found,
    isPublishable: late.length === 0 && effect.broken.length === 0,
    warnings: [...(await ownQuestions(after, texts, dayOf(now()), pause)), ...warnings],
    effect,
  };
}

/** The ISO day of a moment in milliseconds since 1970, by universal time: effects do not turn on the hour. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

async function problemsOf(
  book: Book,
  texts: readonly EntryText[],
  fields: DraftFields | undefined,
  pause: () => Promise<void>,
): Promise<readonly FieldProblem[]> {
  const [text] = texts;
  return text === undefined || fields === undefined ? [] : textProblems(book, text, fields, pause);
}

function touchedRules(shipped: Book, changes: readonly EntryChange[]): readonly TouchedRules[] {
  return changes.flatMap(({ id, becomes }) => {
    const language = becomes.kind === 'text' ? becomes.entry.language : shipped.language;
    const sentences = ruleSentences(shipped, id, language);
    if (sentences.length === 0) return [];
    return [
      {
        id,
        title: shipped.entry(id)?.title ?? id,
        rules: sentences.flatMap(({ rules }) => rules),
        sentences: sentences.map(({ sentence }) => sentence),
      },
    ];
  });
}

function changedEntry(shipped: Book, book: Book, { id, becomes }: EntryChange): ChangedEntry {
  const after = textOf(shipped, id, becomes);
  const inForce = book.entry(id);
  const before =
    after === undefined || inForce === undefined || inForce.language === after.language
      ? inForce
      : (book.translation(id, after.language) ?? inForce);
  return { id, before, after, difference: after === undefined ? [] : differenceOf(before, after) };
}

/** The texts that come and those that go: both have a hand in what is answered differently. */
function touched({ shipped, standings }: Published, changes: readonly EntryChange[]): readonly EntryText[] {
  return changes.flatMap(({ id, becomes }) => {
    const standing = standings.get(id);
    const before = standing === undefined ? shipped.entry(id) : textOf(shipped, id, standing.becomes);
    const after = textOf(shipped, id, becomes);
    return [before, after].filter((text) => text !== undefined);
  });
}

/** Languages in which an entry is told now, and would be no more. */
function lostLanguages(book: Book, texts: readonly EntryText[]): readonly Warning[] {
  return texts.flatMap(({ id, title, language }): Warning[] => {
    const entry = book.entry(id);
    if (entry === undefined) return [];
    const told = [entry.language, ...book.translations.filter((one) => book.translation(id, one))];
    const languages = told.filter((one) => one !== language);
    return languages.length > 0 ? [{ kind: 'other-languages', id, title, languages }] : [];
  });
}

/** Entries of a large import whose own questions are asked. */
const MOST_ASKED_FOR = 40;

/** The questions of texts that something else answers. */
async function ownQuestions(
  { ask, book }: ShelvedBook,
  texts: readonly EntryText[],
  today: string,
  pause: () => Promise<void>,
): Promise<readonly Warning[]> {
  const warnings: Warning[] = [];
  for (const { id, language, questions } of texts.slice(0, MOST_ASKED_FOR)) {
    for (const question of questions) {
      const answer = await ask({ text: question, today, history: [], locale: language });
      await pause();
      const [first] = answer.citations;
      if (answer.outcome === 'safety') warnings.push({ kind: 'danger', question });
      else if (!finds(answer, id)) {
        const title = first === undefined ? undefined : (book.entry(first.section)?.title ?? first.title);
        const cited = first !== undefined && title !== undefined && { section: first.section, title };
        warnings.push({ kind: 'not-found', question, instead: { outcome: answer.outcome, ...cited } });
      }
    }
  }
  return warnings;
}
