import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSTAIN_REASONS, type Answer } from '../../src/answering/answer.ts';
import { plainText, withoutMentions } from '../../src/discord/escape.ts';
import { answerText } from '../../src/discord/render.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';

const words = CATALOGUES.en.discord;
const why = { entries: [], rules: [], model: null };
const said = { text: 'Yes, easy ones [1].', language: 'en', citations: [], why } as const;
const citation = { section: 'same-day', title: 'On the same day', quote: 'Keep it easy.' };

describe('answerText', () => {
  it('puts the sources below the text in small print, one a line, numbered as in the text', () => {
    const second = { section: 'order', title: 'Order', quote: 'Run first.' };
    expect(answerText({ ...said, outcome: 'answer', citations: [citation, second] }, words)).toBe(
      'Yes, easy ones [1].\n\n-# [1] On the same day: “Keep it easy.”\n-# [2] Order: “Run first.”',
    );
  });

  it('names what can be asked instead', () => {
    const answer: Answer = {
      ...said,
      text: 'That is not in the club’s knowledge.',
      outcome: 'abstain',
      reason: ABSTAIN_REASONS[0],
      nearest: ['Can I swim?', 'How often?'],
    };
    expect(answerText(answer, words)).toBe(
      'That is not in the club’s knowledge.\n\nYou could ask:\n- Can I swim?\n- How often?',
    );
    expect(answerText({ ...answer, nearest: [] }, words)).toBe('That is not in the club’s knowledge.');
  });

  it('lists the choices of a question that is not clear, before the sources', () => {
    const answer: Answer = {
      ...said,
      text: 'Which level?',
      outcome: 'clarify',
      choices: ['How often as a beginner?'],
      citations: [citation],
    };
    expect(answerText(answer, words)).toBe(
      'Which level?\n\nFor example:\n- How often as a beginner?\n\n-# [1] On the same day: “Keep it easy.”',
    );
  });

  it.each(['safety', 'answer'] as const)('gives the text alone for %s without sources', (outcome) => {
    expect(answerText({ ...said, outcome }, words)).toBe(said.text);
  });

  it('leaves no mention in anything, whatever knowledge or text say', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('@everyone', '@here', '<@1>', '<@!1>', '<@&1>', '@', '<', 'everyone', ' ', '\\'),
        ),
        (pieces) => {
          const hostile = pieces.join('');
          const shown = answerText(
            {
              ...said,
              outcome: 'clarify',
              text: `a ${hostile}`,
              choices: [hostile],
              citations: [{ section: 'x', title: hostile, quote: hostile }],
            },
            words,
          );
          expect(shown).not.toMatch(/@everyone|@here|<@[!&]?\d/);
        },
      ),
    );
  });
});

describe('plainText', () => {
  it.each([
    ['a *b* _c_ ~~d~~ `e` ||f||', 'a \\*b\\* \\_c\\_ \\~\\~d\\~\\~ \\`e\\` \\|\\|f\\|\\|'],
    ['[x](https://example.org)', '\\[x\\](https://example.org)'],
    ['two\nlines\t here ', 'two lines here'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['2. no list', '2\\. no list'],
    ['> no quotation', '\\> no quotation'],
    ['cross-training, 2–3 days (easy)', 'cross-training, 2–3 days (easy)'],
  ])('shows %j as it is written', (text, escaped) => {
    expect(plainText(text)).toBe(escaped);
  });

  it('is the text again once Discord has taken the backslashes away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text).replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('withoutMentions', () => {
  it('changes nothing else', () => {
    expect(withoutMentions('me@club.example, a <b, <#12> and everyone')).toBe(
      'me@club.example, a <b, <#12> and everyone',
    );
  });
});
