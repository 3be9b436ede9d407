import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/knowledge/entry.ts';
import { splitSentences } from '../../src/knowledge/sentences.ts';
import { readPage } from '../../src/knowledge/page.ts';
import { writePage } from '../../src/knowledge/write-page.ts';
import { problemLine } from './problem-line.ts';
import { pageOf, SAMPLE } from './sample.ts';

const word = fc.stringMatching(/^[a-zäé]{1,12}$/u);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => `T${parts.join(' ')}`);
/** What a sentence may hold besides words, plain or with a meaning in Markdown. */
const PLAIN = ['1:06:23', '5K', '10k', '3.5', '(e.g. Yoga)'] as const;
const MARKDOWN = ['*', 'a_b_c', '# 1', '- x', '1) y', '&amp;', '<3', '[z](', '`', '\\'] as const;

const sentenceWith = (extras: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.oneof(word, fc.constantFrom(...extras)), { minLength: 1, maxLength: 12 }),
      fc.constantFrom('.', '!', '?'),
    )
    .map(([parts, end]) => `Runners ${parts.join(' ')} daily${end}`);

/** Entries whose ids, questions and words are all different, as a book needs them. */
const entriesWith = (extras: readonly string[]): fc.Arbitrary<readonly Entry[]> =>
  fc
    .array(
      fc.record({
        title,
        from: title,
        sentences: fc.array(sentenceWith(extras), { minLength: 1, maxLength: 4 }),
        questions: fc.array(phrase, { minLength: 1, maxLength: 4 }),
        words: fc.array(
          fc.record({ names: fc.array(phrase, { minLength: 1, maxLength: 3 }), means: phrase }),
          {
            maxLength: 3,
          },
        ),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((list) =>
      list.map(({ questions, words, ...entry }, at) => ({
        ...entry,
        language: 'en',
        id: `entry-${at}`,
        questions: questions.map((question, index) => `Why ${question} ${at} ${index}?`),
        words: words.map(({ names, means }, group) => ({
          names: names.map((name, index) => `${name} ${at} ${group} ${index}`.slice(-40)),
          means: `meaning ${means}`.slice(0, 40).trim(),
        })),
        revision: 1,
      })),
    );

/** Pieces that a knowledge file is made of, in any order: more telling than random letters. */
const piece = fc.oneof(
  fc.constantFrom(
    ...SAMPLE,
    '---',
    '# ',
    '## ',
    '###### x',
    '- ',
    '  - ',
    '* a',
    '1. a',
    '> a',
    '```',
    '<b>',
    '<!--',
    '[a](b)',
    '[a]: b',
    '    x',
    '***',
    '- words: →',
    '- words: a → b → c',
    '- id:',
    '&#10;',
    '\\',
    '\u0000',
    '\ud800',
    '|a|',
    '~~~',
  ),
  fc.string({ unit: 'binary' }),
);

describe('any page', () => {
  it('is read, or refused with problems that name a line of it and what to do', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (pieces, end) => {
          const text = pieces.join(end);
          const page = readPage('page.md', text);
          if (!('problems' in page)) {
            expect(page.entries.length).toBeGreaterThan(0);
            return;
          }
          expect(page.problems.length).toBeGreaterThan(0);
          const lines = text.split(/\r\n?|\n/u).length;
          for (const one of page.problems) {
            const { line } = one;
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
            expect(problemLine(one)).not.toMatch(/\p{Cc}|undefined/u);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that holds valid entries reads back as it was written', () => {
    fc.assert(
      fc.property(entriesWith([...PLAIN, ...MARKDOWN]), title, title, (list, article, author) => {
        const page = pageOf(writePage({ article, author, language: 'en' }, list));
        expect(page.entries.map((placed) => placed.entry)).toEqual(list);
        expect(page.frontMatter).toMatchObject({ article, author, language: 'en' });
      }),
      { numRuns: 200 },
    );
  });

  it('names the lines that its parts stand in', () => {
    fc.assert(
      fc.property(entriesWith(PLAIN), (list) => {
        const text = writePage({ article: 'A', author: 'B', language: 'en' }, list);
        const lines = text.split('\n');
        for (const { entry, line, lines: at } of pageOf(text).entries) {
          expect(lines[line - 1]).toBe(`## ${entry.title}`);
          expect(lines[at.id - 1]).toBe(`- id: ${entry.id}`);
          expect(at.sentences.map((number) => lines[number - 1])).toEqual(entry.sentences);
          expect(at.questions.map((number) => lines[number - 1])).toEqual(
            entry.questions.map((one) => `- ${one}`),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('sentences', () => {
  it('together are the text, without the spaces between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const split = splitSentences(text, 'en');
        const squeezed = (one: string): string => one.replaceAll(/\s/gu, '');
        expect(squeezed(split.map((one) => one.text).join(''))).toBe(squeezed(text));
        for (const { text: one, offset } of split) {
          expect(text.replaceAll('\n', ' ').slice(offset, offset + one.length)).toBe(one);
        }
      }),
    );
  });

  it.each([
    ['He ran 10k in 1:06:23. Then he rested.', ['He ran 10k in 1:06:23.', 'Then he rested.']],
    ['Swim, e.g. Mondays. Is it? Yes!', ['Swim, e.g. Mondays.', 'Is it?', 'Yes!']],
    ['Run 3.5 km, i.e. two miles', ['Run 3.5 km, i.e. two miles']],
    ['  ', []],
  ])('of %j', (text, expected) => {
    expect(splitSentences(text, 'en').map((one) => one.text)).toEqual(expected);
  });
});
