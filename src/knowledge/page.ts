import type { RootContent } from 'mdast';
import { differences, findClashes } from './clashes.ts';
import { readEntry, type PlacedEntry, type Section } from './entry-draft.ts';
import { LANGUAGE_CODE, readFrontMatter, type FrontMatter } from './front-matter.ts';
import { MAX_EMPHASIS_SIGNS, MAX_INDENT, MAX_NESTING, MAX_PAGE_BYTES, MAX_PAGE_LINES } from './limits.ts';
import { blockProblem, blockText, lineOf, parseBlocks } from './markdown.ts';
import { inReadingOrder, problem, type Problem } from './problem.ts';

/** One knowledge file that keeps all the rules of a single file. */
export interface Page {
  readonly file: string;
  /** The article and its author, and the language of the page: two lower-case letters. */
  readonly frontMatter: FrontMatter;
  /** In the order of the file. */
  readonly entries: readonly PlacedEntry[];
}

/** A page as far as it could be read, with everything that is wrong inside it. */
interface Draft {
  readonly page: Page;
  readonly problems: readonly Problem[];
}

/** Sentences are split by the rules of this language where the page does not name one. */
const FALLBACK_LANGUAGE = 'en';
/** Marks of lists and quotations, one after the other, or a deep indent. */
const NESTED = new RegExp(
  `^(?:(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${MAX_NESTING + 1}}|[ \\t>]{${MAX_INDENT + 1},}[^\\s>])`,
);

/**
 * Reads a knowledge file. `file` is its name in problems. Gives the page, or every problem of the file at once in
 * the order of its lines. Never throws, whatever the text is.
 */
export function readPage(file: string, text: string): Page | { readonly problems: readonly Problem[] } {
  const { page, problems } = draftPage(file, text);
  const all = [...problems, ...findClashes([page])];
  return all.length === 0 ? page : { problems: inReadingOrder(all) };
}

/** The text of one knowledge file. */
export interface PageText {
  /** The file's name in problems. */
  readonly file: string;
  readonly text: string;
  /** The language of the folder that the file lies in. */
  readonly language: string;
}

/**
 * Reads knowledge files of one or several languages: all their pages, or every problem of all of them at once, by
 * file and line. Entries are compared within one language only.
 */
export function readPageTexts(
  texts: readonly PageText[],
): readonly Page[] | { readonly problems: readonly Problem[] } {
  const drafts = texts.map(({ file, text, language }) => ({ language, ...draftPage(file, text) }));
  const problems = drafts.flatMap((draft) => [...draft.problems, ...misplaced(draft.page, draft.language)]);
  for (const group of Map.groupBy(drafts, (draft) => draft.language).values()) {
    const pages = group.map((draft) => draft.page);
    problems.push(...findClashes(pages), ...differences(pages, ['article', 'author']));
  }
  return problems.length === 0 ? drafts.map((draft) => draft.page) : { problems: inReadingOrder(problems) };
}

/** A page that says it is in another language than its folder. */
function misplaced({ file, frontMatter }: Page, language: string): readonly Problem[] {
  if (!LANGUAGE_CODE.test(frontMatter.language) || frontMatter.language === language) return [];
  const place = { file, line: frontMatter.lines.language };
  return [problem('language-of-folder', place, frontMatter.language, `"${language}"`)];
}

/** Like `readPage`, without the clashes between entries, and giving what could be read in any case. */
function draftPage(file: string, text: string): Draft {
  const problems: Problem[] = [];
  const none: FrontMatter = {
    article: '',
    author: '',
    language: '',
    hides: [],
    lines: { article: 1, author: 1, language: 1, hides: 1 },
  };
  const source = text.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n');
  const unsafe = findUnsafe(source, file);
  if (unsafe.length > 0) return { page: { file, frontMatter: none, entries: [] }, problems: unsafe };
  const blocks = parseBlocks(source);
  const [first] = blocks;
  let frontMatter = none;
  if (first?.type === 'yaml') frontMatter = readFrontMatter(first.value, file, lineOf(first), problems);
  else problems.push(problem('front-matter-missing', { file, line: 1 }));
  const language = LANGUAGE_CODE.test(frontMatter.language) ? frontMatter.language : FALLBACK_LANGUAGE;
  const sections = intoSections(first?.type === 'yaml' ? blocks.slice(1) : blocks, file, problems);
  if (sections.length === 0 && frontMatter.hides.length === 0)
    problems.push(problem('entries-missing', { file, line: 1 }));
  const entries = sections.map((section) => readEntry(section, file, language, problems));
  return { page: { file, frontMatter, entries }, problems };
}

/** What would take the parser of Markdown too much time or depth; such a file is not parsed at all. */
function findUnsafe(source: string, file: string): readonly Problem[] {
  const lines = source.split('\n');
  if (new TextEncoder().encode(source).length > MAX_PAGE_BYTES || lines.length > MAX_PAGE_LINES) {
    return [problem('page-too-big', { file, line: 1 })];
  }
  const problems: Problem[] = [];
  let signs = 0;
  let blockLine = 1;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (NESTED.test(text)) problems.push(problem('nested-too-deep', { file, line }));
    if (text.trim() === '') [signs, blockLine] = [0, line + 1];
    const before = signs;
    signs += text.replaceAll(/[^*_]/gu, '').length;
    if (before <= MAX_EMPHASIS_SIGNS && signs > MAX_EMPHASIS_SIGNS) {
      problems.push(problem('too-much-emphasis', { file, line: blockLine }));
    }
  }
  return problems;
}

function intoSections(blocks: readonly RootContent[], file: string, problems: Problem[]): readonly Section[] {
  const sections: { heading: Section['heading']; blocks: RootContent[] }[] = [];
  let titled = false;
  for (const block of blocks) {
    const place = { file, line: lineOf(block) };
    const current = sections.at(-1);
    if (block.type === 'heading' && block.depth === 2) sections.push({ heading: block, blocks: [] });
    else if (block.type === 'heading' && block.depth === 1 && !titled && current === undefined) titled = true;
    else if (current !== undefined) current.blocks.push(block);
    else if (block.type === 'heading') problems.push(problem('heading-depth', place, blockText(block)));
    else if (block.type === 'paragraph' || block.type === 'list') {
      problems.push(problem('content-before-entry', place, blockText(block)));
    } else problems.push(blockProblem(block, file));
  }
  return sections;
}
