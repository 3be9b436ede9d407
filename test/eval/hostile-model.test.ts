import { expect, it } from 'vitest';
import { makeVoice } from '../../src/voicing/voice.ts';
import { MODEL_USES } from '../../src/variables.ts';
import type { LanguageModel } from '../../src/voicing/model.ts';
import { ask, book, shippedPrompts } from '../voicing/material.ts';
import { HOSTILE } from '../model-server/hostile.ts';
import { askInProcess } from './ask-in-process.ts';
import { readCases } from './read-cases.ts';
import { compared } from './with-model.ts';

it('with a hostile model each question is answered as without one, to the letter', async () => {
  const cases = readCases().filter(({ half }) => half === 'tune');
  const replies = Object.values(HOSTILE);
  let count = 0;
  const model: LanguageModel = {
    name: 'hostile',
    begin: () => ({
      reply(request) {
        const said = replies[count++ % replies.length]?.([...request.messages]);
        return Promise.resolve(typeof said === 'string' ? { text: said } : { failed: 'broken' });
      },
    }),
  };
  const many = (): (() => void) => () => undefined;
  const voice = makeVoice({
    model,
    prompts: await shippedPrompts(),
    budgets: { take: many, used: () => ({ club: 0, all: 0, most: { member: 0, club: 0, all: 0 } }) },
    uses: new Set(MODEL_USES),
  });
  const without = await askInProcess(cases, ask);
  const withModel = await askInProcess(cases, voice({ book, ask }, { isOff: false }));
  const texts = ({ byId }: typeof without) => [...byId].map(([id, { text }]) => [id, text]);
  expect(texts(withModel)).toEqual(texts(without));
  expect(compared(cases, without.byId, withModel.byId)).toContain('outcome, plan or citations differ: 0');
  expect(compared(cases, without.byId, withModel.byId)[0]).toMatch(/^worded by the model: 0 of/);
  expect(count).toBeGreaterThan(100);
});
