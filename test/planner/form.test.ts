import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import { anyQuestion } from './questions.ts';

describe('how a question is put', () => {
  it('changes nothing of what is decided', () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom('against', 'open'), (question, form) => {
        const { form: _, ...plain } = question;
        expect(decide({ ...question, form })).toEqual(decide(plain));
      }),
    );
  });
});
