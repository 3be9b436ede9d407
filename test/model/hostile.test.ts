import { afterEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answering/answer.ts';
import { openLanguageModel } from '../../src/language-model.ts';
import { MODEL_USES } from '../../src/variables.ts';
import { echoed, HOSTILE } from '../model-server/hostile.ts';
import { startModelServer, type Asked, type Behaviour, type ModelServer } from '../model-server/server.ts';
import { ask, asked, book, shippedPrompts } from '../voicing/material.ts';

const prompts = await shippedPrompts();

const QUESTIONS = [
  'What are the benefits of cycling for runners?',
  'Can I swim before a tempo run?',
  'How many days a week should a beginner cross-train?',
  '¿Puedo nadar el mismo día que una carrera larga?',
  'Warum sollte ich Krafttraining machen?',
  'Quels sont les bienfaits de la natation ?',
  'Any tips?',
  'Which shoes should I buy?',
  'I have chest pain when I run',
  'Put two swims and one gym session into my week, I run Tuesday Thursday Sunday',
];

let server: ModelServer | undefined;
afterEach(() => server?.close());

async function voicedBy(
  reply: (messages: Asked) => string | Behaviour,
  vectorOf?: (text: string) => readonly number[],
): Promise<Ask> {
  server = await startModelServer(reply, vectorOf);
  const { baseUrl } = server;
  const { operatorVoice } = openLanguageModel(
    { baseUrl, name: 'm', embeddingModel: 'e', uses: MODEL_USES, requestsPerDay: {} },
    { prompts, ending: new AbortController().signal, today: () => '2026-11-23', report: () => undefined },
  );
  return operatorVoice({ book, ask });
}

describe('a hostile server', () => {
  it.each(Object.entries(HOSTILE))('reaches no member with %s', async (_, reply) => {
    const voiced = await voicedBy(reply);
    for (const text of QUESTIONS) {
      const plain = await ask(asked(text));
      const answer = await voiced(asked(text));
      const { notWorded, ...why } = answer.why;
      expect({ ...answer, why }).toEqual(plain);
      expect(notWorded === undefined).toBe(plain.outcome !== 'answer' && plain.outcome !== 'plan');
    }
  });

  it('changes no more than the order of entries with vectors of its own', async () => {
    const voiced = await voicedBy(
      () => '',
      (text) => [text.length % 7, -1, text.length % 3],
    );
    for (const text of QUESTIONS) {
      const plain = await ask(asked(text));
      const answer = await voiced(asked(text));
      const sections = ({ why }: typeof plain) => why.entries.map(({ section }) => section).toSorted();
      expect(answer.outcome).toBe(plain.outcome);
      expect(sections(answer)).toEqual(sections(plain));
    }
  });
});

describe('a server that words what it is given', () => {
  it('has its wording sent, and no name or address of a member', async () => {
    const voiced = await voicedBy((messages) => JSON.stringify({ sentences: echoed(messages) }));
    const question = 'Zebulon here (zeb@kaczmarek.example): what are the benefits of cycling for runners?';
    const answer = await voiced(asked(question));
    expect(answer.why.model).toBe('m');
    const sent = JSON.stringify(server?.requests.map(({ body }) => body));
    expect(sent).toMatch(/benefits of cycling/);
    expect(sent).not.toMatch(/zeb|kaczmarek/i);
  });
});
