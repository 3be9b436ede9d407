import type { Answer } from '../../src/answering/answer.ts';
import { makeAsk } from '../../src/answering/ask.ts';
import type { Question } from '../../src/answering/question.ts';
import { splitSentences } from '../../src/knowledge/sentences.ts';
import { readShippedPrompts } from '../../src/shipped-prompts.ts';
import type { LanguageModel, ModelReply, ModelRequest } from '../../src/voicing/model.ts';
import { voiceable, type Voiceable } from '../../src/voicing/passages.ts';
import type { Prompts } from '../../src/voicing/prompts.ts';
import type { SaidSentence } from '../../src/voicing/sentences.ts';
import { shippedBook } from '../answering/shipped.ts';

export const book = await shippedBook();
export const ask = makeAsk(book);

export const asked = (text: string): Question => ({ text, today: '2026-11-23', history: [] });

/** An answer of the shipped book, and its parts; throws where nothing of it may be worded. */
export async function wordable(text: string): Promise<{ answer: Answer; parts: Voiceable }> {
  const answer = await ask(asked(text));
  const parts = voiceable(answer);
  if (parts === undefined) throw new Error(`Nothing may be worded of: ${answer.text}`);
  return { answer, parts };
}

/** The passages of an answer as a model would say them that changes nothing. */
export const asTheyAre = ({ passages }: Voiceable, language: string): readonly SaidSentence[] =>
  passages.flatMap(({ text }, at) =>
    splitSentences(text, language).map((sentence) => ({ text: sentence.text, passages: [at + 1] })),
  );

export const said = (sentences: readonly object[]): string => JSON.stringify({ sentences });

export async function shippedPrompts(): Promise<Prompts> {
  const prompts = await readShippedPrompts();
  if ('problems' in prompts) throw new Error(prompts.problems.join('\n'));
  return prompts;
}

/** A model that gives these replies one after the other, the last one for ever, and notes what it is asked. */
export function modelSaying(...replies: readonly (string | ModelReply)[]): LanguageModel & {
  readonly requests: readonly ModelRequest[];
} {
  const requests: ModelRequest[] = [];
  return {
    name: 'test-model',
    requests,
    begin: () => ({
      reply(request) {
        const reply = replies[Math.min(requests.length, replies.length - 1)] ?? { failed: 'broken' };
        requests.push(request);
        return Promise.resolve(typeof reply === 'string' ? { text: reply } : reply);
      },
    }),
  };
}
