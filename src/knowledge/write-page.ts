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
export function writePage({ hides = [], ...head }: PageHead, entries: readonly EntryText[]): string {
  const front = stringify(
    { ...head, ...(hides.length > 0 && { hides: hides.join(', ') }) },
    { lineWidth: 0 },
  );
  const body = toMarkdown(
    { type: 'root', children: entries.flatMap(blocksOf) },
    { bullet: '-', listItemIndent: 'one', rule: '-' },
  );
  return `---\n${front}---\n\n${body}`;
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
