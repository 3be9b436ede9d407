import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/knowledge/markdown.ts';

/** What blocks of a page begin with, are made of and end with, so that headings come where they do harm. */
const PARTS = [
  ...'## §### §# §#§- §  - §1. §> §    §\t§---§---\n§- id: x§***§===\n§ §word§Two words.§ü§🏃'.split('§'),
  ...'```§~~~§<!--§-->§<b>§<pre>§[a]: b§[a]§![a]§`§*§**§_§\\§&#10;§|'.split('§'),
  ...'\n§\n\n§\n\n\n§\n\n## §\n\n## §\n \n## §\n## '.split('§'),
];
const page = fc
  .tuple(
    fc.constantFrom('', '---\n', '---\na: b\n---\n', '---\n\n## a\n---\n'),
    fc.array(fc.constantFrom(...PARTS)),
  )
  .map(([start, parts]) => start + parts.join(''));

describe('parseBlocks', () => {
  it('gives the blocks, and the places of all that is in them, as one reading of the whole page does', () => {
    fc.assert(
      fc.property(page, (text) => {
        const whole = fromMarkdown(text, {
          extensions: [frontmatter(['yaml'])],
          mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
        });
        expect(parseBlocks(text)).toEqual(whole.children);
      }),
      { numRuns: 3000 },
    );
  });
});
