import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import {
  citedSentences,
  markOf,
  receiptArgs,
  receiptOf,
  sourcesArgs,
} from '../../src/discord/answer-code.ts';
import { customId, parseCustomId } from '../../src/discord/custom-id.ts';
import { byCode, codeOf } from '../../src/discord/section-code.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { shippedBook } from '../answering/shipped.ts';

const book = await shippedBook();
const language = fc.constantFrom(...SPOKEN_LANGUAGES);
const citation = fc.constantFrom(...book.entries).chain((entry) =>
  fc.record({
    section: fc.constant(entry.id),
    title: fc.constant(entry.title),
    at: fc.nat(entry.sentences.length - 1),
  }),
);
const supported = fc.record({
  section: fc.constantFrom(...book.entries.map(({ id }) => id)),
  revision: fc.integer({ min: 1, max: 1_000 }),
  evidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  covered: fc.constant([]),
  missing: fc.constant([]),
});
const rule = fc.constantFrom(...RULES.map(({ id }) => id));

describe('a custom_id', () => {
  it('gives back what was put in, whatever it is, or is not given at all', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z-]{1,10}$/),
        fc.array(fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('|', '~', '~0', '~1', '~~1|'))),
        (control, args) => {
          const id = customId(control, args);
          if (id === undefined) expect([control, ...args].join('|').length * 2).toBeGreaterThan(100);
          else {
            expect(id.length).toBeLessThanOrEqual(100);
            expect(parseCustomId(id)).toEqual({ control, args });
          }
        },
      ),
    );
  });
});

describe('what the buttons of an answer carry', () => {
  it('names every citation in its order, in every language, in one custom_id', () => {
    fc.assert(
      fc.property(fc.array(citation, { maxLength: 10 }), language, (cited, spoken) => {
        const citations = cited.map(({ section, title, at }) => ({
          section,
          title,
          quote: (book.translation(section, spoken) ?? book.entry(section))?.sentences[at] ?? '',
        }));
        const args = sourcesArgs(answerWith({ citations, language: spoken }), book);
        if (args === undefined) throw new Error('a citation was not found');
        expect(customId('sources', args)).toBeDefined();
        expect(citedSentences(args)).toEqual({
          language: spoken,
          cited: cited.map(({ section, at }, place) => ({
            code: codeOf(section),
            sentence: at,
            revision: 1,
            mark: markOf(citations[place]?.quote ?? ''),
          })),
        });
      }),
    );
  });

  it('is nothing where a sentence is not in the book', () => {
    const citations = [{ section: 'same-day', title: 'x', quote: 'Nobody ever wrote this.' }];
    expect(sourcesArgs(answerWith({ citations }), book)).toBeUndefined();
  });

  it('holds the receipt without a word of the member', () => {
    fc.assert(
      fc.property(
        fc.array(supported, { maxLength: 4 }),
        fc.array(rule, { maxLength: 6 }),
        fc.constantFrom('answer' as const, 'plan' as const),
        (entries, rules, outcome) => {
          const told = entries.map((one) => ({ ...one, covered: ['secretword'], missing: ['secretword'] }));
          const args = receiptArgs(answerWith({ why: { entries: told, rules, model: null } }, outcome));
          expect(args.join('|')).not.toContain('secretword');
          expect(receiptOf(args)).toEqual({
            outcome,
            language: 'en',
            model: null,
            entries: entries.map(({ section, evidence, revision }) => ({
              code: codeOf(section),
              evidence,
              revision,
            })),
            rules: rules.map(codeOf),
          });
        },
      ),
    );
  });

  it('is read as nothing where somebody else made it up', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (args) => {
        const read = receiptOf(args);
        if (read !== undefined) expect(SPOKEN_LANGUAGES).toContain(read.language);
      }),
    );
    expect(citedSentences(['xx', ''])).toBeUndefined();
  });

  it('finds every entry and every rule by its code, and neither of two that share one', () => {
    const ids = [...book.entries.map(({ id }) => id), ...RULES.map(({ id }) => id)];
    const find = byCode(ids);
    for (const id of ids) expect(find(codeOf(id))).toBe(id);
    expect(byCode(['same-day', 'same-day'])(codeOf('same-day'))).toBeUndefined();
  });
});

function answerWith(
  parts: Partial<Pick<Answer, 'citations' | 'language' | 'why'>>,
  outcome: 'answer' | 'plan' = 'answer',
): Answer {
  const said = {
    text: 'x',
    language: 'en' as const,
    citations: [],
    why: { entries: [], rules: [], model: null },
    ...parts,
  };
  if (outcome === 'answer') return { ...said, outcome };
  const plan = { intent: 'same-day' as const, verdict: 'yes' as const, understood: {}, findings: [] };
  return { ...said, outcome, plan, asked: { intent: 'same-day' } };
}
