import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { EntryText } from './publication.ts';

/** What stands above the entries of a file. */
export interface PageHead {
  readonly article: string;
  readonly author: string;
  readonly language: string;
  /** The ids of entries that the club has taken out of its book. */
  readonly hides?: readonly string[];
}

/**
 * Writes entries as a knowledge file: reading it gives back the same entries. The text of each sentence stands on a
 * line of its own, as in the shipped files.
 */
export function writePage(head: PageHead, entries: readonly EntryText[]): string {
  return [writeHead(head), ...entries.map(writeEntry)].join('\n');
}

/** The beginning of a knowledge file; entries follow after an empty line each. */
export function writeHead({ hides = [], ...head }: PageHead): string {
  const front = stringify(
    { ...head, ...(hides.length > 0 && { hides: hides.join(', ') }) },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n`;
}

/** One entry of a knowledge file. */
export function writeEntry(entry: EntryText): string {
  return toMarkdown(
    { type: 'root', children: blocksOf(entry) },
    { bullet: '-', listItemIndent: 'one', rule: '-' },
  );
}

function blocksOf({ id, title, from, link, words, sentences, questions }: EntryText): RootContent[] {
  const keys = [
    `id: ${id}`,
    `from: ${from}`,
    ...(link === undefined ? [] : [`link: ${link}`]),
    ...words.map(({ names, means }) => `words: ${names.join(', ')} → ${means}`),
  ];
  return [
    heading(2, title),
    list(keys),
    paragraph(sentences.join('\n')),
    heading(3, 'Questions'),
    list(questions),
  ];
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const heading = (depth: 2 | 3, value: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});

const list = (lines: readonly string[]): List => ({
  type: 'list',
  spread: false,
  children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
});
