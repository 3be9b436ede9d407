import { describe, expect, it } from 'vitest';
import type { Answer, Ask } from '../../src/answering/answer.ts';
import { makeConverse, type Turns } from '../../src/answering/conversation.ts';
import type { Question, Turn } from '../../src/answering/question.ts';

const TODAY = '2026-11-23';

function said(text: string): Extract<Answer, { outcome: 'answer' }> {
  return {
    outcome: 'answer',
    text,
    language: 'en',
    citations: [],
    why: { entries: [], rules: [], model: null },
  };
}

function memory(): Turns & { readonly kept: Map<string, readonly Turn[]> } {
  const kept = new Map<string, readonly Turn[]>();
  const turns: Turns = {
    recent: async (conversation) => kept.get(conversation) ?? [],
    add: async (conversation, added) => {
      kept.set(conversation, [...(kept.get(conversation) ?? []), ...added]);
    },
    begin: (conversation) => ({ add: (added) => turns.add(conversation, added), end: () => undefined }),
    withdraw: async (conversation, exchange) => {
      const left = (kept.get(conversation) ?? []).filter((turn) => turn.exchange !== exchange);
      kept.set(conversation, left);
    },
  };
  return { ...turns, kept };
}

const unreported = (error: unknown): never => {
  throw error;
};

/** A handler whose answers wait until they are let go, by the text of their question. */
function heldAsk() {
  const asked: Question[] = [];
  const held = new Map<string, () => void>();
  const ask: Ask = (question) =>
    new Promise((resolve) => {
      asked.push(question);
      held.set(question.text, () => resolve(said(`re: ${question.text}`)));
    });
  return { ask, asked, letGo: (text: string) => held.get(text)?.() };
}

/** Until everything that can go on without another event has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a conversation', () => {
  it('takes quick messages one after the other, each with the turns before it', async () => {
    const { ask, asked, letGo } = heldAsk();
    const turns = memory();
    const converse = makeConverse(ask, turns, unreported);
    const both = ['one', 'two'].map((text) => converse('a', { text, today: TODAY }));
    await settled();
    expect(asked.map(({ text }) => text)).toEqual(['one']);
    letGo('one');
    await settled();
    expect(asked[1]?.history).toEqual([
      { role: 'member', text: 'one' },
      { role: 'paceline', text: 're: one' },
    ]);
    letGo('two');
    expect((await Promise.all(both)).map(({ text }) => text)).toEqual(['re: one', 're: two']);
    expect(turns.kept.get('a')).toHaveLength(4);
  });

  it('does not wait for another', async () => {
    const { ask, letGo } = heldAsk();
    const converse = makeConverse(ask, memory(), unreported);
    const slow = converse('a', { text: 'slow', today: TODAY });
    const quick = converse('b', { text: 'quick', today: TODAY });
    await settled();
    letGo('quick');
    expect((await quick).text).toBe('re: quick');
    letGo('slow');
    await slow;
  });

  it('goes on after a question that failed', async () => {
    const ask: Ask = ({ text }) =>
      text === 'bad' ? Promise.reject(new Error('a bug')) : Promise.resolve(said(text));
    const converse = makeConverse(ask, memory(), unreported);
    const bad = converse('a', { text: 'bad', today: TODAY });
    const good = converse('a', { text: 'good', today: TODAY });
    await expect(bad).rejects.toThrow('a bug');
    expect((await good).text).toBe('good');
  });

  it('gives its answer although it cannot be remembered, and reports why', async () => {
    const failure = new Error('no memory');
    const reported: unknown[] = [];
    const refusing = { add: () => Promise.reject(failure), end: () => undefined };
    const turns = { ...memory(), begin: () => refusing };
    const converse = makeConverse(
      async () => said('Yes.'),
      turns,
      (error) => void reported.push(error),
    );
    expect((await converse('a', { text: 'can I swim?', today: TODAY })).text).toBe('Yes.');
    expect(reported).toEqual([failure]);
  });

  it.each([
    ['too-long', 0],
    ['not-covered', 2],
  ] as const)('keeps of a question declined as %s so many turns: %d', async (reason, count) => {
    const turns = memory();
    const answer: Answer = { ...said('No.'), outcome: 'abstain', reason, nearest: [] };
    await makeConverse(async () => answer, turns, unreported)('a', { text: 'word '.repeat(9), today: TODAY });
    expect(turns.kept.get('a') ?? []).toHaveLength(count);
  });
});
