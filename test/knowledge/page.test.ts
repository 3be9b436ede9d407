import { describe, expect, it } from 'vitest';
import { pageOf, problemsOf, SAMPLE, sampleWith } from './sample.ts';

const sample = SAMPLE.join('\n');
const ITEM_FORM = 'Write each item on one line of its own, and leave an empty line after the last one.';

describe('a good page', () => {
  it('gives its entries with the lines they stand in', () => {
    const page = pageOf(sample, 'knowledge/en/swimming.md');
    expect(page).toEqual({
      file: 'knowledge/en/swimming.md',
      frontMatter: {
        article: 'On cross-training',
        author: 'A. Runner',
        language: 'en',
        hides: [],
        lines: { article: 2, author: 3, language: 4, hides: 1 },
      },
      entries: [
        {
          entry: {
            id: 'easy-swimming',
            language: 'en',
            title: 'Easy swimming',
            from: 'Swimming',
            sentences: ['Swimming is kind to the joints.', 'A swim can be short.'],
            questions: ['Is swimming good?', 'Must a swim be long?'],
            words: [{ names: ['swim', 'pool'], means: 'swimming' }],
            revision: 1,
          },
          line: 9,
          lines: { id: 11, from: 12, link: 9, sentences: [15, 16], questions: [20, 21], words: [13] },
        },
      ],
    });
  });

  it.each([
    ['Windows line ends', sample.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${sample}`],
    ['no title', sampleWith(7, 1)],
    [
      'no empty lines around lists and headings',
      SAMPLE.filter((line, at) => line !== '' || at === 13).join('\n'),
    ],
    ['an arrow of ASCII', sample.replace('→', '->')],
    ['other bullets', sample.replaceAll('\n- ', '\n* ')],
    ['names in capitals', sample.replace('swim, pool', 'Swim,  POOL')],
    ['emphasis', sample.replace('Swimming is kind', '**Swimming** is *kind*')],
    ['spaces at the ends of lines', sample.replace('joints.', 'joints.  ')],
    ['sentences in one line', sampleWith(15, 2, 'Swimming is kind to the joints. A swim can be short.')],
  ])('may have %s', (_, text) => {
    expect(pageOf(text).entries[0]?.entry).toEqual(pageOf(sample).entries[0]?.entry);
  });

  it('keeps times, distances and abbreviations inside their sentences', () => {
    const text = sampleWith(
      15,
      2,
      'He ran 10k in 1:06:23, i.e. slowly. A first 5K (e.g. Parkrun) is 3.1 miles long!',
    );
    expect(pageOf(text).entries[0]?.entry.sentences).toEqual([
      'He ran 10k in 1:06:23, i.e. slowly.',
      'A first 5K (e.g. Parkrun) is 3.1 miles long!',
    ]);
  });
});

describe('problems of a page', () => {
  it('of an entry without an empty line below its keys is told at that line', () => {
    expect(problemsOf(sampleWith(14, 1))).toEqual([
      'page.md:9: The entry "Easy swimming" has no text. Write at least one sentence below its id.',
      `page.md:13: The list item "words: swim, pool → swimming Swimming is kind to the joints…" holds more than one line of text. ${ITEM_FORM}`,
    ]);
  });

  it('of a second entry with the same id names the first', () => {
    const second = SAMPLE.slice(8).map((line) =>
      line.replace('- Is', '- Why is').replace('- Must', '- Why must'),
    );
    expect(problemsOf([...SAMPLE, ...second].join('\n'))).toEqual([
      'page.md:25: The id "easy-swimming" is already taken at page.md:11. Give one of the two entries another id.',
    ]);
  });

  it('never shows control characters of the file', () => {
    const [line = ''] = problemsOf(sampleWith(11, 1, '- id: \u001b[31mred\u0007'));
    expect(line).toMatch(/^page\.md:11: /);
    expect(line).not.toMatch(/\p{Cc}/u);
  });

  it('does not hide another: all are told at once, in the order of the lines', () => {
    const text = [
      '---',
      'article: A',
      'autor: B',
      '---',
      '',
      '## One',
      '',
      '- id: One',
      '',
      '<hr>',
      '',
      '### Questions',
      '-',
    ];
    expect(problemsOf(text.join('\n')).map((line) => line.slice(0, line.indexOf('. ') + 1))).toEqual([
      'page.md:1: The front matter lacks author.',
      'page.md:1: The front matter lacks language.',
      'page.md:3: The front matter has an unknown key "autor".',
      'page.md:6: The entry "One" does not say which heading of the article it comes from.',
      'page.md:6: The entry "One" has no text.',
      'page.md:8: The id "One" is not allowed.',
      'page.md:10: There is HTML in the text.',
      'page.md:13: The question is empty.',
    ]);
  });
});
