import { afterEach, describe, expect, it } from 'vitest';
import { openLanguageModel } from '../../src/language-model.ts';
import { readConversations, replaying } from '../model-server/conversations.ts';
import { startModelServer, type ModelServer } from '../model-server/server.ts';
import { ask, asked, book, shippedPrompts } from '../voicing/material.ts';

const prompts = await shippedPrompts();
const conversations = await readConversations();

let server: ModelServer | undefined;
afterEach(() => server?.close());

async function replayed(text: string) {
  const { reply, missing } = replaying(conversations);
  server = await startModelServer(reply);
  const { operatorVoice } = openLanguageModel(
    { baseUrl: server.baseUrl, name: 'm', uses: ['wording', 'understanding'], requestsPerDay: {} },
    { prompts, ending: new AbortController().signal, today: () => '2026-11-23', report: () => undefined },
  );
  return { answer: await operatorVoice({ book, ask })(asked(text)), missing };
}

describe('recorded conversations', () => {
  it.each([
    ['What are the benefits of cycling for runners?', /^The benefits of cross-training really are clear/],
    ['Warum sollte ich Krafttraining machen?', /^Krafttraining ist|^Für Läuferinnen/],
  ])('are replayed: %s', async (text, wording) => {
    const { answer, missing } = await replayed(text);
    expect(missing.join('\n')).toBe('');
    expect(answer.why.model).toBe('m');
    expect(answer.text).toMatch(wording);
    expect(answer.text).not.toBe((await ask(asked(text))).text);
  });

  it.each([
    ['What should I do in the off-season?', 'The off-season is really the perfect time'],
    ['¿Qué hago en la temporada baja?', 'La temporada baja es realmente el momento perfecto'],
    [
      "Combien de séances d'entraînement croisé par semaine ?",
      'Garde des jours de repos, et ne les remplis pas',
    ],
  ])('are replayed with the repair of what was refused: %s', async (text, wording) => {
    const { answer, missing } = await replayed(text);
    expect(missing.join('\n')).toBe('');
    expect(answer.why.model).toBe('m');
    expect(answer.text).toContain(wording);
    expect(server?.requests).toHaveLength(2);
  });

  it('are replayed where a message is too vague: what it may mean is offered, and nothing else changes', async () => {
    const { answer, missing } = await replayed('Any tips?');
    const plain = await ask(asked('Any tips?'));
    expect(missing.join('\n')).toBe('');
    expect(answer.why.offered).toBe('m');
    expect(answer.text).toBe(plain.text);
    const choices = 'choices' in answer ? answer.choices : [];
    expect(choices[0]).toMatch(/\bride\b/);
    expect(choices).not.toEqual('choices' in plain ? plain.choices : []);
  });

  it('one that is missing is told by what differs in the prompt', async () => {
    const { answer, missing } = await replayed('What are the benefits of yoga for runners?');
    expect(answer.why.model).toBeNull();
    expect(missing[0]).toMatch(
      /^No recorded conversation[^]*^\+ What are the benefits of yoga for runners\?$/m,
    );
  });
});
