import { isScalar, LineCounter, parseDocument, isMap, type Pair } from 'yaml';
import { nearest } from './nearest.ts';
import { plainProblem, problem, type Problem } from './problem.ts';

const NEEDED = ['article', 'author', 'language'] as const;
const KEYS = [...NEEDED, 'hides'] as const;
type Needed = (typeof NEEDED)[number];
type Key = (typeof KEYS)[number];

/** What the front matter of a page says; a value is empty where it is missing. */
export interface FrontMatter extends Readonly<Record<Needed, string>> {
  /** The ids of entries that are not in force in the club that the page comes from. */
  readonly hides: readonly string[];
  /** The line in which each key stands. */
  readonly lines: Readonly<Record<Key, number>>;
}

/** How a language is named: by its two letters (ISO 639-1). */
export const LANGUAGE_CODE = /^[a-z]{2}$/;

/** Reads the YAML between the two lines `---`; `line` is that of the first `---`. Problems are added to `problems`. */
export function readFrontMatter(yaml: string, file: string, line: number, problems: Problem[]): FrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => line + counter.linePos(offset).line;
  for (const error of document.errors) {
    const place = { file, line: lineAt(error.pos[0]) };
    problems.push(plainProblem('front-matter-broken', place, error.message.replace(/[.:]$/, '')));
  }
  const values: Record<Key, string> = { article: '', author: '', language: '', hides: '' };
  const lines: Record<Key, number> = { article: line, author: line, language: line, hides: line };
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    const { name, value, offset } = readPair(pair);
    const place = { file, line: lineAt(offset) };
    const key = KEYS.find((known) => known === name);
    if (key === undefined) {
      problems.push(problem('front-matter-key-unknown', place, name, nearest(name, KEYS)));
    } else {
      values[key] = value;
      lines[key] = place.line;
    }
  }
  if (document.errors.length === 0) checkValues(values, lines, file, problems);
  return { ...values, hides: values.hides.split(/[\s,]+/u).filter((id) => id !== ''), lines };
}

function readPair(pair: Pair): { name: string; value: string; offset: number } {
  const name = isScalar(pair.key) ? String(pair.key.value) : '';
  const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const value = isScalar(pair.value) && typeof pair.value.value === 'string' ? pair.value.value.trim() : '';
  return { name, value, offset };
}

function checkValues(
  values: Readonly<Record<Needed, string>>,
  lines: Readonly<Record<Needed, number>>,
  file: string,
  problems: Problem[],
): void {
  for (const key of NEEDED) {
    if (values[key] === '')
      problems.push(plainProblem('front-matter-key-missing', { file, line: lines[key] }, key));
  }
  if (values.language !== '' && !LANGUAGE_CODE.test(values.language)) {
    problems.push(problem('language-bad', { file, line: lines.language }, values.language));
  }
}
