import { readPage } from '../knowledge/page.ts';
import type { Problem, ProblemKind } from '../knowledge/problem.ts';
import { ownId, type EntryText } from '../knowledge/publication.ts';

/** What a moderator fills in, as it was typed. */
export const DRAFT_FIELDS = ['title', 'text', 'questions', 'words', 'source'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];
export type DraftFields = Readonly<Record<DraftField, string>>;

/** Something in a field that has to be put right. */
export interface DraftProblem extends Problem {
  readonly field: DraftField;
  /** The line of the field, from 1. */
  readonly line: number;
}

/** What a source field may end with: the address of a page that says more. */
const ADDRESS = /\s*(https?:\/\/\S+)\s*$/u;
const FILE = 'draft';

/**
 * The entry that the fields of a draft make, or everything that is wrong with them by field and line. Questions and
 * words stand one on a line, with or without "- " before them; a source may end with a web address.
 */
export function readDraft({
  id,
  language,
  fields,
}: {
  readonly id: string;
  /** Two lower-case letters. */
  readonly language: string;
  readonly fields: DraftFields;
}): EntryText | { readonly problems: readonly DraftProblem[] } {
  const { text, places } = asPage(id, language, fields);
  const page = readPage(FILE, text);
  if ('problems' in page) {
    return {
      problems: page.problems.map((problem) => ({
        ...problem,
        ...(OF_WHOLE_FIELDS[problem.kind] ?? places[problem.line] ?? FIRST),
      })),
    };
  }
  const [placed, another] = page.entries;
  if (placed === undefined) throw new Error('A page without problems has no entry.');
  if (another !== undefined) {
    const problem = {
      kind: 'heading-depth' as const,
      file: FILE,
      found: `"${another.entry.title}"`,
      other: '',
    };
    return { problems: [{ ...problem, ...(places[another.line] ?? FIRST) }] };
  }
  const { revision: _, ...entry } = placed.entry;
  return entry;
}

/** The fields in which an entry can be edited. */
export function fieldsOf({ title, sentences, questions, words, from, link }: EntryText): DraftFields {
  return {
    title,
    text: sentences.join('\n'),
    questions: questions.join('\n'),
    words: words.map(({ names, means }) => `${names.join(', ')} → ${means}`).join('\n'),
    source: [from, ...(link === undefined ? [] : [link])].join(' '),
  };
}

/** The id of a new entry with this title, which is none of those that a club has ever used. */
export function newId(title: string, isUsed: (id: string) => boolean): string {
  const wanted = ownId(title);
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : ownId(title, `-${number}`);
    if (!isUsed(id)) return id;
  }
}

interface FieldPlace {
  readonly field: DraftField;
  readonly line: number;
}

const FIRST: FieldPlace = { field: 'title', line: 1 };

const whole = (field: DraftField): FieldPlace => ({ field, line: 1 });

/** Problems of a field as a whole, which a file tells at the heading of its entry. */
const OF_WHOLE_FIELDS: Partial<Readonly<Record<ProblemKind, FieldPlace>>> = {
  'from-missing': whole('source'),
  'text-missing': whole('text'),
  'sentences-too-many': whole('text'),
  'questions-missing': whole('questions'),
  'questions-too-many': whole('questions'),
  'words-too-many': whole('words'),
};

/** The fields as a knowledge file of one entry, and the field and line that each of its lines comes from. */
function asPage(
  id: string,
  language: string,
  { title, text, questions, words, source }: DraftFields,
): { readonly text: string; readonly places: readonly (FieldPlace | undefined)[] } {
  const [, link] = ADDRESS.exec(source) ?? [];
  const from = source.replace(ADDRESS, '');
  const lines: string[] = ['---', 'article: draft', 'author: draft', `language: ${language}`, '---', ''];
  // Lines of a file are counted from 1.
  const places: (FieldPlace | undefined)[] = [];
  const add = (line: string, field: DraftField, number: number): void => {
    places[lines.push(line)] = { field, line: number };
  };
  const addItems = (field: DraftField, value: string, key: string): void => {
    for (const [at, line] of linesOf(value)) add(`- ${key}${line.replace(/^-\s+/u, '')}`, field, at + 1);
  };
  add(`## ${inOneLine(title)}`, 'title', 1);
  lines.push('', `- id: ${id}`);
  add(`- from: ${inOneLine(from)}`, 'source', 1);
  if (link !== undefined) add(`- link: ${link}`, 'source', 1);
  addItems('words', words, 'words: ');
  add('', 'text', 1);
  for (const [at, line] of text.split('\n').entries()) add(line, 'text', at + 1);
  lines.push('');
  add('### Questions', 'questions', 1);
  lines.push('');
  addItems('questions', questions, '');
  return { text: lines.join('\n'), places };
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The lines that are not empty, with their places. */
const linesOf = (value: string): readonly (readonly [number, string])[] =>
  [
    ...value
      .split('\n')
      .map((line) => line.trim())
      .entries(),
  ].filter(([, line]) => line !== '');
