import type { Heading, List, RootContent } from 'mdast';
import type { Entry, WordGroup } from './entry.ts';
import { breaches } from './entry-schema.ts';
import { blockProblem, blockText, lineOf, readItem, readProse } from './markdown.ts';
import { nearest } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import { splitSentences } from './sentences.ts';

/** An entry and the lines of the file that its parts stand in. */
export interface PlacedEntry {
  readonly entry: Entry;
  /** The line of the heading. */
  readonly line: number;
  readonly lines: {
    readonly id: number;
    readonly from: number;
    readonly link: number;
    readonly sentences: readonly number[];
    readonly questions: readonly number[];
    readonly words: readonly number[];
  };
}

/** The blocks of one entry: its heading and all that follows up to the next. */
export interface Section {
  readonly heading: Heading;
  readonly blocks: readonly RootContent[];
}

const KEYS = ['id', 'from', 'link', 'words'] as const;
/** A key whose value is a web address, which no other text may hold. */
const LINK = /^\s*link\s*:/u;
const QUESTIONS_HEADING = 'questions';
const ARROW = /\s*(?:→|->|=>)\s*/u;
const SHIPPED_REVISION = 1;

interface Line {
  readonly text: string;
  readonly line: number;
}

interface Parts {
  id: Line | undefined;
  from: Line | undefined;
  link: Line | undefined;
  readonly words: { group: WordGroup; line: number }[];
  readonly sentences: Line[];
  readonly questions: Line[];
}

/** Reads the entry as far as it goes; what is wrong with it is added to `problems`. */
export function readEntry(
  section: Section,
  file: string,
  language: string,
  problems: Problem[],
): PlacedEntry {
  const line = lineOf(section.heading);
  const title = readProse(section.heading, file, problems).text.trim();
  const parts: Parts = {
    id: undefined,
    from: undefined,
    link: undefined,
    words: [],
    sentences: [],
    questions: [],
  };
  readBlocks(section.blocks, parts, { file, language, problems });
  const placed: PlacedEntry = {
    entry: {
      id: parts.id?.text ?? '',
      language,
      title,
      from: parts.from?.text ?? '',
      ...(parts.link !== undefined && { link: parts.link.text }),
      sentences: parts.sentences.map((one) => one.text),
      questions: parts.questions.map((one) => one.text),
      words: parts.words.map((one) => one.group),
      revision: SHIPPED_REVISION,
    },
    line,
    lines: {
      id: parts.id?.line ?? line,
      from: parts.from?.line ?? line,
      link: parts.link?.line ?? line,
      sentences: parts.sentences.map((one) => one.line),
      questions: parts.questions.map((one) => one.line),
      words: parts.words.map((one) => one.line),
    },
  };
  for (const { kind, field, index, found } of breaches(placed.entry)) {
    problems.push(
      problem(kind, { file, line: lineOfField(placed, field, index) }, found === '' ? title : found),
    );
  }
  return placed;
}

interface Reading {
  readonly file: string;
  readonly language: string;
  readonly problems: Problem[];
}

function readBlocks(blocks: readonly RootContent[], parts: Parts, reading: Reading): void {
  const { file, problems } = reading;
  let part: 'keys' | 'text' | 'questions' = 'keys';
  let listed = false;
  for (const block of blocks) {
    const place = { file, line: lineOf(block) };
    if (block.type === 'heading') {
      const heading = blockText(block).trim();
      if (block.depth !== 3) problems.push(problem('heading-depth', place, heading));
      else if (heading.toLowerCase() !== QUESTIONS_HEADING)
        problems.push(problem('heading-unknown', place, heading));
      else if (part === 'questions') problems.push(problem('questions-twice', place));
      else [part, listed] = ['questions', false];
    } else if (block.type === 'list') {
      if (part === 'keys') readKeys(block, parts, reading);
      else if (part === 'questions' && !listed) readQuestions(block, parts, reading);
      else
        problems.push(
          problem(part === 'text' ? 'list-in-text' : 'text-after-questions', place, blockText(block)),
        );
      if (part === 'keys') part = 'text';
      listed = true;
    } else if (block.type === 'paragraph') {
      if (part === 'questions') problems.push(problem('text-after-questions', place, blockText(block)));
      else part = readText(block, parts, reading);
    } else {
      problems.push(blockProblem(block, file));
    }
  }
}

function readText(
  block: Extract<RootContent, { type: 'paragraph' }>,
  parts: Parts,
  reading: Reading,
): 'text' {
  const prose = readProse(block, reading.file, reading.problems);
  for (const { text, offset } of splitSentences(prose.text, reading.language)) {
    parts.sentences.push({ text, line: prose.lineAt(offset) });
  }
  return 'text';
}

function readQuestions(list: List, parts: Parts, { file, problems }: Reading): void {
  for (const item of list.children) {
    const text = readItem(item, file, problems);
    if (text !== undefined) parts.questions.push({ text, line: lineOf(item) });
  }
}

function readKeys(list: List, parts: Parts, { file, problems }: Reading): void {
  for (const item of list.children) {
    const place = { file, line: lineOf(item) };
    const whole = blockText(item);
    const text = LINK.test(whole) ? whole.trim() : readItem(item, file, problems);
    if (text === undefined) continue;
    const [, name = '', value = ''] = /^([^:]*?)\s*:\s*(.*)$/su.exec(text) ?? [];
    const key = KEYS.find((known) => known === name);
    if (name === '') problems.push(problem('key-shape', place, text));
    else if (key === undefined) problems.push(problem('key-unknown', place, name, nearest(name, KEYS)));
    else if (key === 'words') readWords(value, place.line, parts, { file, problems });
    else if (parts[key] !== undefined) problems.push(problem('key-twice', place, key));
    else parts[key] = { text: value, line: place.line };
  }
}

function readWords(
  value: string,
  line: number,
  parts: Parts,
  { file, problems }: Omit<Reading, 'language'>,
): void {
  const [left = '', means = '', ...rest] = value.split(ARROW);
  const names = left.split(',').map((name) => name.trim().toLowerCase().replaceAll(/\s+/gu, ' '));
  if (names.includes('') || means === '' || means.includes(',') || rest.length > 0) {
    problems.push(problem('words-shape', { file, line }, value));
  } else {
    parts.words.push({ group: { names, means }, line });
  }
}

function lineOfField(placed: PlacedEntry, field: keyof Entry, index: number | undefined): number {
  const { line, lines } = placed;
  if (field === 'id') return lines.id;
  if (field === 'from' || field === 'link') return lines[field];
  if (index === undefined) return line;
  if (field === 'sentences' || field === 'questions' || field === 'words') return lines[field][index] ?? line;
  return line;
}
