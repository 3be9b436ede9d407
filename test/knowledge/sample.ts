import { readPage, type Page } from '../../src/knowledge/page.ts';
import { problemLine } from './problem-line.ts';

/** A valid page of one entry, line by line. */
export const SAMPLE: readonly string[] = [
  '---', // 1
  'article: On cross-training', // 2
  'author: A. Runner', // 3
  'language: en', // 4
  '---', // 5
  '', // 6
  '# Knowledge', // 7
  '', // 8
  '## Easy swimming', // 9
  '', // 10
  '- id: easy-swimming', // 11
  '- from: Swimming', // 12
  '- words: swim, pool → swimming', // 13
  '', // 14
  'Swimming is kind to the joints.', // 15
  'A swim can be short.', // 16
  '', // 17
  '### Questions', // 18
  '', // 19
  '- Is swimming good?', // 20
  '- Must a swim be long?', // 21
  '',
];

/** The sample with lines put in place of those from `line` on (from 1); `drop` says how many go. */
export function sampleWith(line: number, drop: number, ...lines: readonly string[]): string {
  return SAMPLE.toSpliced(line - 1, drop, ...lines).join('\n');
}

/** The problems of a page as lines for a terminal; none for a good page. */
export function problemsOf(text: string, file = 'page.md'): readonly string[] {
  const page = readPage(file, text);
  return 'problems' in page ? page.problems.map(problemLine) : [];
}

/** The page that a valid text holds. */
export function pageOf(text: string, file = 'page.md'): Page {
  const page = readPage(file, text);
  if ('problems' in page) throw new Error(page.problems.map(problemLine).join('\n'));
  return page;
}
