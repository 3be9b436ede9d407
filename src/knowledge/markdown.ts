import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { toString } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { plainProblem, problem, type Place, type Problem } from './problem.ts';

/** Text without its marks, and the line that each part of it stands in. */
export interface Prose {
  readonly text: string;
  /** The line of the file in which the character at this offset stands. */
  lineAt(offset: number): number;
}

/** Blocks and marks that knowledge does not use, by the name that a moderator knows. */
const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'a quotation (">")',
  code: 'a block of code (or a line that is indented)',
  definition: 'the definition of a link',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  link: 'a link',
  linkReference: 'a link',
  thematicBreak: 'a horizontal line',
  yaml: 'a second front matter',
};

/** `@everyone`, `<@1>`, `<#1>`, `<:name:1>`, `<t:1>` and the like, which Discord turns into something else. */
const MENTION = /@(?:everyone|here)\b|<(?:@[!&]?|#|a?:\w+:|t:|id:|\/[\w -]+:)[\w:]*>/iu;
/** Invites among them, which Discord takes without `https://`. */
const WEB_ADDRESS = /\b(?:(?:https?|ftp):\/\/|www\.|discord\.gg\/|discord(?:app)?\.com\/invite\/)\S*/iu;
/** Control characters, marks of writing direction, zero-width spaces and letters, and the sign of undecodable text. */
const INVISIBLE =
  /(?!\n)\p{Cc}|[\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u2800\u3164\ufeff\uffa0\ufffd\u{e0000}-\u{e007f}]/u;

/** Signs by which something may reach over a heading: code between fences, HTML, and definitions of links. */
const REACHES_ON = /```|~~~|<|\]:/;
const FRONT_MATTER = /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/;

/**
 * The blocks of a Markdown page, each with its position; the first is `yaml` where there is front matter. A page is
 * parsed from heading to heading where nothing reaches over one: the parser's time grows faster than the page.
 */
export function parseBlocks(text: string): readonly RootContent[] {
  const pieces = text.split(/(?<=\n\n)(?=## )/);
  const isPlain = !REACHES_ON.test(text) && (!text.startsWith('---') || FRONT_MATTER.test(pieces[0] ?? ''));
  if (!isPlain) return parse(text);
  let lines = 0;
  let offset = 0;
  return pieces.flatMap((piece) => {
    const blocks = parse(piece);
    for (const block of blocks) move(block, lines, offset);
    lines += piece.split('\n').length - 1;
    offset += piece.length;
    return blocks;
  });
}

function parse(text: string): RootContent[] {
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  }).children;
}

/** Moves a node of a piece to where it stands on the page. */
function move(node: RootContent, lines: number, offset: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += lines;
    if (point.offset !== undefined) point.offset += offset;
  }
  if ('children' in node) for (const child of node.children) move(child, lines, offset);
}

/** The first line of a block. */
export function lineOf(node: { readonly position?: RootContent['position'] }): number {
  return node.position?.start.line ?? 1;
}

function lastLineOf(node: { readonly position?: RootContent['position'] }): number {
  return node.position?.end.line ?? 1;
}

/** The text of any block, for showing it in a problem. */
export function blockText(node: RootContent | ListItem): string {
  return toString(node);
}

/** The problem that a block of this kind makes where only headings, lists and paragraphs may stand. */
export function blockProblem(node: RootContent, file: string): Problem {
  return plainProblem('block-not-plain', { file, line: lineOf(node) }, NAMES[node.type] ?? node.type);
}

/** The plain text of a heading or paragraph: emphasis is dropped, everything else that is not text is a problem. */
export function readProse(node: Heading | Paragraph, file: string, problems: Problem[]): Prose {
  const starts: { offset: number; line: number }[] = [];
  let text = '';
  const walk = (children: readonly PhrasingContent[]): void => {
    for (const child of children) {
      if (child.type === 'text') {
        for (const [index, part] of child.value.split('\n').entries()) {
          if (index > 0) text += ' ';
          // A line feed written as a character reference (`&#10;`) begins no line of the file.
          starts.push({ offset: text.length, line: Math.min(lineOf(child) + index, lastLineOf(child)) });
          text += part;
        }
      } else if (child.type === 'emphasis' || child.type === 'strong') {
        walk(child.children);
      } else if (child.type === 'break') {
        text += ' ';
      } else {
        const place = { file, line: lineOf(child) };
        problems.push(plainProblem('block-not-plain', place, NAMES[child.type] ?? child.type));
      }
    }
  };
  walk(node.children);
  const lineAt = (offset: number): number =>
    starts.findLast((start) => start.offset <= offset)?.line ?? lineOf(node);
  for (const [index, part] of starts.entries()) {
    const end = starts[index + 1]?.offset ?? text.length;
    checkCharacters(text.slice(part.offset, end), { file, line: part.line }, problems);
  }
  return { text, lineAt };
}

/** The plain text of a list item, which holds one line: empty where the item is empty, undefined where it holds more. */
export function readItem(item: ListItem, file: string, problems: Problem[]): string | undefined {
  const [first, ...rest] = item.children;
  if (first === undefined) return '';
  const lines = lastLineOf(first) - lineOf(first);
  if (first.type !== 'paragraph' || rest.length > 0 || lines > 0) {
    problems.push(problem('item-nested', { file, line: lineOf(item) }, blockText(item)));
    return undefined;
  }
  return readProse(first, file, problems).text.trim();
}

function checkCharacters(text: string, place: Place, problems: Problem[]): void {
  // "＠" and "․" look like the signs that work, and some programs make these of them.
  const plain = text.normalize('NFKC');
  const mention = MENTION.exec(plain)?.[0];
  if (mention !== undefined) problems.push(problem('mention', place, mention));
  const address = WEB_ADDRESS.exec(plain)?.[0];
  if (address !== undefined) problems.push(problem('web-address', place, address));
  const invisible = INVISIBLE.exec(text)?.[0]?.codePointAt(0);
  if (invisible !== undefined) {
    const code = `U+${invisible.toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(plainProblem('invisible-character', place, code));
  }
}
