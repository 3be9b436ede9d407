import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { cleanText } from '../../src/terminal/clean.ts';
import { paint, wrap } from '../../src/terminal/paint.ts';
import { renderAnswer as render, text, type Rendered } from '../../src/terminal/render.ts';
import { en } from '../../src/wording/en/en.ts';
import { ANSWERS, PLAIN, tagged, WEEK_ANSWER } from './fakes.ts';

const renderAnswer = (answer: Answer): Rendered =>
  render(answer, en, { table: () => 'Mon  Rest\n  Tue  Swim' });
const plain = (answer: Answer): string => paint(renderAnswer(answer).parts, PLAIN);

describe('renderAnswer', () => {
  it.each(['answer', 'plan'] as const)(
    'shows the text and the numbered sources of an outcome %s',
    (outcome) => {
      const [said] = ANSWERS[outcome].text.replaceAll('**', '').split(' [1]');
      expect(plain(ANSWERS[outcome])).toBe(
        `${said ?? ''} [1]\n\nSources\n[1] Same day: “Space the two sessions out.”`,
      );
    },
  );

  it('shows no heading of sources where there are none', () => {
    expect(plain(ANSWERS.smalltalk)).toBe('Hello!');
  });

  it('numbers the choices of a clarification and offers them', () => {
    const { offered } = renderAnswer(ANSWERS.clarify);
    expect(offered).toEqual(ANSWERS.clarify.choices);
    expect(plain(ANSWERS.clarify)).toContain(
      '1. How many days as a beginner?\n2. How many days as an advanced runner?',
    );
  });

  it('offers the nearest questions where it abstains', () => {
    expect(renderAnswer(ANSWERS.abstain).offered).toEqual(ANSWERS.abstain.nearest);
    expect(plain(ANSWERS.abstain)).toBe(
      `The knowledge says nothing about it.\n\n${en.offers.youCouldAskByNumber}\n\n1. Is swimming good for runners?`,
    );
  });

  it('leads to them in the language of the answer', () => {
    const german: Answer = { ...ANSWERS.abstain, language: 'de' };
    expect(plain(german)).toContain('\n\nDu könntest fragen (tipp die Nummer ein):\n\n1. ');
  });

  it('offers nothing and shows no lead where there is nothing near', () => {
    const answer: Answer = { ...ANSWERS.abstain, nearest: [] };
    expect(renderAnswer(answer).offered).toEqual([]);
    expect(plain(answer)).toBe('The knowledge says nothing about it.');
  });

  it('makes a safety answer stand out', () => {
    expect(paint(renderAnswer(ANSWERS.safety).parts, tagged())).toBe('<yellow>Please see a doctor.</yellow>');
  });

  it('shows the week as a table, in place of its lines in the text, as it is set', () => {
    const sources = 'Sources\n[1] Same day: “Space the two sessions out.”';
    expect(plain(WEEK_ANSWER)).toBe(`Yes, it fits. [1]\n\nMon  Rest\n  Tue  Swim\n\n${sources}`);
    const untold: Answer = { ...WEEK_ANSWER, text: 'Yes, it fits. [1]' };
    expect(plain(untold)).toBe(`Yes, it fits. [1]\n\n${sources}`);
    expect(paint(renderAnswer(WEEK_ANSWER).parts, tagged(4))).toContain('\n\nMon  Rest\n  Tue  Swim\n\n');
  });

  it('shows marks in quotes and titles as they are', () => {
    const answer: Answer = {
      ...ANSWERS.answer,
      citations: [{ section: 'x', title: '**T**', quote: 'a *b* \\ **c**\nd' }],
    };
    expect(paint(renderAnswer(answer).parts, tagged())).toContain('[1] **T**: “a *b* \\ **c** d”');
  });

  it('lets no escape sequence or control character through, wherever it stands', () => {
    const hostile = '\u001b[31mred\u001b]0;title\u0007\u009b2J\u0000\b\u202eabc\r\n';
    const answers: Answer[] = [
      { ...ANSWERS.answer, text: hostile, citations: [{ section: 's', title: hostile, quote: hostile }] },
      { ...ANSWERS.abstain, text: hostile, nearest: [hostile] },
      { ...ANSWERS.clarify, text: hostile, choices: [hostile] },
      { ...ANSWERS.safety, text: hostile },
    ];
    for (const answer of answers) expect(plain(answer)).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });
});

describe('cleanText', () => {
  it('keeps words, line ends and emoji', () => {
    expect(cleanText('Ça va? 🏃‍♀️\r\nOk\tgo')).toBe('Ça va? 🏃‍♀️\nOk go');
  });

  it('leaves no control character of any text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        ...'\u001b[]\u009b\u0007\\;?0mKJ\u202e\u2066\u0000\u0085\n\ta'.split(''),
        '\ud800',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (input) => {
        const cleaned = cleanText(input);
        expect(cleaned).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(cleaned.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('paint', () => {
  it('shows bold as bold, or drops its marks', () => {
    const parts = [text('**Yes**, if \\*you\\* **space them** out.')];
    expect(paint(parts, tagged())).toBe('<bold>Yes</bold>, if *you* <bold>space them</bold> out.');
    expect(paint(parts, PLAIN)).toBe('Yes, if *you* space them out.');
  });

  it('keeps bold over a break', () => {
    expect(paint([text('a **bold words** b')], tagged(6))).toBe('a <bold>bold\nwords</bold>\nb');
  });

  it('indents what belongs to a list mark', () => {
    expect(wrap('- one two three', 9)).toBe('- one two\n  three');
    expect(wrap('[12] one two', 9)).toBe('[12] one\n     two');
    expect(wrap('1. one two', 7)).toBe('1. one\n   two');
  });

  it('counts wide characters twice and marks not at all', () => {
    expect(wrap('**ab** cd', 5)).toBe('**ab** cd');
    expect(wrap('走走 ab', 6)).toBe('走走\nab');
  });

  it('loses no word and fits the width', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 12, max: 40 }), (all, width) => {
        const rows = wrap(all.join(' '), width).split('\n');
        expect(rows.join(' ').split(' ')).toEqual(all);
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
