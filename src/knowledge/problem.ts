/** Something in the knowledge that a moderator has to put right. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly file: string;
  /** The line of the file, from 1; 0 where the problem is not in a line (a folder, a file that cannot be read). */
  readonly line: number;
  /** What was found, as it is shown: an excerpt, in quotes where it is text of the file. */
  readonly found: string;
  /** Something to set beside it, as it is shown; empty where there is nothing. */
  readonly other: string;
}

const EXCERPT_CHARACTERS = 60;

/** Everything that may be wrong with a knowledge file. Each has its sentences in the catalogues. */
export const PROBLEM_KINDS = [
  'folder-missing',
  'folder-empty',
  'not-readable',
  'not-utf-8',
  'page-too-big',
  'nested-too-deep',
  'too-much-emphasis',
  'front-matter-missing',
  'front-matter-broken',
  'front-matter-key-missing',
  'hides-in-folder',
  'front-matter-key-unknown',
  'language-bad',
  'language-of-folder',
  'articles-differ',
  'entries-missing',
  'content-before-entry',
  'heading-depth',
  'heading-unknown',
  'questions-twice',
  'key-unknown',
  'key-shape',
  'key-twice',
  'id-missing',
  'id-bad',
  'id-twice',
  'translation-of-nothing',
  'translation-differs',
  'title-missing',
  'title-too-long',
  'from-missing',
  'from-too-long',
  'link-bad',
  'words-shape',
  'name-too-long',
  'names-too-many',
  'words-too-many',
  'word-of-two-meanings',
  'word-in-chain',
  'text-missing',
  'text-after-questions',
  'sentence-too-long',
  'sentences-too-many',
  'questions-missing',
  'question-empty',
  'question-too-long',
  'questions-too-many',
  'question-twice',
  'item-nested',
  'list-in-text',
  'block-not-plain',
  'mention',
  'web-address',
  'invisible-character',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Where a problem is: file and line. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A problem. `found` is text of the file and is shown shortened, in quotes; `other` is shown as it is. */
export function problem(kind: ProblemKind, { file, line }: Place, found = '', other = ''): Problem {
  return { kind, file, line, found: `"${excerpt(found)}"`, other };
}

/** Like `problem`, for facts that are the project's own words and need no quotes. */
export function plainProblem(kind: ProblemKind, { file, line }: Place, found: string, other = ''): Problem {
  return { kind, file, line, found: excerpt(found), other };
}

/** `file:line`, or the file alone where there is no line. */
export function placeName(place: Place): string {
  return place.line === 0 ? place.file : `${place.file}:${place.line}`;
}

/** The problems in reading order, by file and line, each once. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return [...new Map(sorted.map((one) => [JSON.stringify(one), one])).values()];
}

function excerpt(text: string): string {
  const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= EXCERPT_CHARACTERS
    ? line
    : `${characters.slice(0, EXCERPT_CHARACTERS - 1).join('')}…`;
}
