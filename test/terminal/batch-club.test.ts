import { expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import { runBatch } from '../../src/terminal/batch.ts';
import { en } from '../../src/wording/en/en.ts';
import { shippedBook } from '../answering/shipped.ts';

const ask = makeAsk(await shippedBook());

/** The answers to lines of the batch interface. */
async function batch(...lines: readonly object[]): Promise<readonly Record<string, unknown>[]> {
  const out: string[] = [];
  await runBatch({
    ask,
    input: bytesOf(lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
    write: (text) => Promise.resolve(out.push(text) > 0),
    today: () => '2026-11-23',
    clock: () => 0,
    report: () => Promise.reject(new Error('something failed')),
    words: en.terminal,
  });
  return out.map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

it('tells when the club meets, from the sessions of the line', async () => {
  const sessions = [{ day: 'tuesday', kind: 'run', run: 'intervals', time: 'evening' }];
  const text = 'When do we meet?';
  const [told, declined] = await batch({ id: 'a', text, club: { sessions } }, { id: 'b', text });
  expect(told).toMatchObject({ id: 'a', outcome: 'answer', citations: [] });
  expect(told?.['text']).toContain('**Tuesday**, in the evening: intervals');
  expect(declined).toMatchObject({ id: 'b', outcome: 'abstain', citations: [] });
});

it('answers shortly where the club of the line wants that', async () => {
  const text = 'Why should runners cross-train?';
  const [short, usual] = await batch({ id: 'a', text, club: { detail: 'short' } }, { id: 'b', text });
  expect(String(short?.['text']).length).toBeLessThan(String(usual?.['text']).length);
  const [wrong] = await batch({ id: 'c', text, club: { detail: 'endless' } });
  expect(wrong?.['error']).toContain('club.detail');
});
