import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnSentences, type ReadLine } from '../../src/answering/wanted-sentence.ts';

const line = (terms: string, sides = ''): ReadLine<string> => ({
  terms: new Set(terms.split(' ').filter((term) => term.length > 3)),
  wording: new Set(terms.split(' ')),
  sides: new Set(sides.split(' ').filter(Boolean)),
});

const TITLE = new Set(['author']);
const SENTENCES = [
  line('the author is a runner'),
  line('the runner began at age twenty', 'figure'),
  line('the runner cut thirty minutes off', 'figure'),
  line('the runner holds five certificates', 'figure'),
];

/** The sentence that most likely answers each of some listed questions. */
function answering(questions: readonly ReadLine<string>[]): number[] {
  const signs = learnSentences(TITLE, SENTENCES, questions);
  return signs.answering.map((shares) => shares.indexOf(Math.max(...shares)));
}

describe('the sentence that answers a listed question', () => {
  it('is the one that shares a telling term with it', () => {
    expect(answering([line('which certificates has the author')])).toEqual([3]);
    expect(answering([line('how many minutes faster')])).toEqual([2]);
  });

  it('is told by the side asked about where no term tells', () => {
    expect(answering([line('who wrote this', 'person')])).toEqual([0]);
    expect([1, 2, 3]).toContain(answering([line('how old was he', 'figure')])[0]);
  });

  it('is told by questions worded alike that share a term with a sentence', () => {
    const [, old] = answering([
      line('how old at what age began'),
      line('how old'),
      line('which certificates'),
    ]);
    expect(old).toBe(1);
  });

  it('is told by the order of the questions where nothing else tells', () => {
    const [, between] = answering([line('minutes off'), line('hm'), line('minutes thirty')]);
    expect(between).toBe(2);
  });
});

describe('what tells sentences apart', () => {
  const signs = learnSentences(TITLE, SENTENCES, [line('certificates held'), line('began when')]);

  it('weighs a term by how few sentences hold it', () => {
    expect(signs.weight('certificates')).toBeGreaterThan(signs.weight('runner'));
    expect(signs.weight('unheard')).toBe(0);
  });

  it('weighs a term of the title less', () => {
    expect(signs.weight('author')).toBeLessThan(signs.weight('minutes'));
  });

  it('weighs a side by how few sentences speak to it', () => {
    expect(signs.sideWeight('figure')).toBeGreaterThan(0);
    expect(signs.sideWeight('person')).toBe(0);
  });

  it('knows the wording of questions for a sentence, and only speaks for it', () => {
    const held = signs.wordingFor('held') ?? [];
    expect(held.indexOf(Math.max(...held))).toBe(3);
    expect(signs.wordingFor('unheard')).toBeUndefined();
  });

  it('gives shares that add up to one, and finite weights, whatever the lines are', () => {
    const words = fc.array(fc.constantFrom('run', 'swim', 'bike', 'yoga', 'when', 'why'), { maxLength: 5 });
    const lines = words.map((all): ReadLine<string> => ({
      terms: new Set(all),
      wording: new Set(all),
      sides: new Set(all.slice(0, 1)),
    }));
    fc.assert(
      fc.property(
        fc.array(lines, { minLength: 1, maxLength: 6 }),
        fc.array(lines, { maxLength: 12 }),
        words,
        (sentences, questions, title) => {
          const learned = learnSentences(new Set(title), sentences, questions);
          expect(learned.answering).toHaveLength(questions.length);
          for (const shares of learned.answering) {
            expect(shares).toHaveLength(sentences.length);
            expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
          }
          for (const term of ['run', 'swim', 'why']) {
            expect(learned.weight(term)).toBeGreaterThanOrEqual(0);
            for (const ratio of learned.wordingFor(term) ?? []) {
              expect(Number.isFinite(ratio)).toBe(true);
              expect(ratio).toBeGreaterThanOrEqual(0);
            }
          }
        },
      ),
    );
  });
});
