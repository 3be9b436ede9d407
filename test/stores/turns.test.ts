import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Turns } from '../../src/answering/conversation.ts';
import type { Turn } from '../../src/answering/question.ts';
import {
  CONVERSATIONS_KEPT,
  FORGET_AFTER_MS,
  keepTurns,
  TURN_CHARACTERS_KEPT,
  TURNS_KEPT,
} from '../../src/stores/turns.ts';
import { HOSTILE_KEYS } from './hostile-keys.ts';
import { makeFolder, removeFolder } from './kinds.ts';

const CHILD = fileURLToPath(new URL('turns-child.ts', import.meta.url));

function exchange(n: number): readonly Turn[] {
  return [
    { role: 'member', text: `question ${n}` },
    { role: 'paceline', text: `answer ${n}` },
  ];
}

describe('the turns of a conversation', () => {
  let turns: Turns;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    turns = keepTurns();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are none at first, then those that were added, oldest first', async () => {
    expect(await turns.recent('a')).toEqual([]);
    await turns.add('a', exchange(1));
    await turns.add('a', exchange(2));
    expect(await turns.recent('a')).toEqual([...exchange(1), ...exchange(2)]);
  });

  it('are those of that conversation alone', async () => {
    const names = HOSTILE_KEYS.filter((key) => key !== '');
    for (const [index, name] of names.entries()) await turns.add(name, exchange(index));
    for (const [index, name] of names.entries()) expect(await turns.recent(name)).toEqual(exchange(index));
  });

  it('need a name for their conversation', async () => {
    await expect(turns.add('', exchange(1))).rejects.toThrow('name');
    await turns.add('a', exchange(1));
    expect(await turns.recent('a')).toEqual(exchange(1));
  });

  it('are forgotten half an hour after the last of them', async () => {
    expect(FORGET_AFTER_MS).toBe(30 * 60 * 1_000);
    await turns.add('a', exchange(1));
    vi.advanceTimersByTime(FORGET_AFTER_MS - 1);
    await turns.add('a', exchange(2));
    vi.advanceTimersByTime(FORGET_AFTER_MS - 1);
    expect(await turns.recent('a')).toEqual([...exchange(1), ...exchange(2)]);
    vi.advanceTimersByTime(2);
    expect(await turns.recent('a')).toEqual([]);
    await turns.add('a', exchange(3));
    expect(await turns.recent('a')).toEqual(exchange(3));
  });

  it('are not kept longer by reading', async () => {
    await turns.add('a', exchange(1));
    vi.advanceTimersByTime(FORGET_AFTER_MS - 1);
    await turns.recent('a');
    vi.advanceTimersByTime(2);
    expect(await turns.recent('a')).toEqual([]);
  });

  it('are the last eight of all, however they were added', async () => {
    expect(TURNS_KEPT).toBe(8);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.string(), { maxLength: 12 })), async (batches) => {
        const fresh = keepTurns();
        for (const texts of batches) {
          await fresh.add(
            'a',
            texts.map((text) => ({ role: 'member', text })),
          );
        }
        const found = await fresh.recent('a');
        expect(found.map((turn) => turn.text)).toEqual(batches.flat().slice(-TURNS_KEPT));
      }),
    );
  });

  it('lose nothing when several are added at once', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => turns.add('a', exchange(n))));
    expect(await turns.recent('a')).toEqual([1, 2, 3, 4].flatMap(exchange));
  });

  it('are not added by an exchange that was under way when the conversation was forgotten', async () => {
    const kept = keepTurns();
    const held = kept.heldBy((conversation, member) => conversation === member);
    const [before, other] = [kept.begin('a'), kept.begin('b')];
    expect(await held.forget('a')).toBe(true);
    const after = kept.begin('a');
    await before.add(exchange(1));
    expect(await kept.recent('a')).toEqual([]);
    await after.add(exchange(2));
    await other.add(exchange(3));
    expect(await kept.recent('a')).toEqual(exchange(2));
    expect(await kept.recent('b')).toEqual(exchange(3));
    for (const one of [before, other, after]) one.end();
    await held.forget('a');
    expect(await held.forget('a')).toBe(false);
  });

  it('are those of ten thousand conversations, and the longest untouched goes first', async () => {
    expect(CONVERSATIONS_KEPT).toBe(10_000);
    for (let i = 0; i < CONVERSATIONS_KEPT; i++) await turns.add(`c-${i}`, exchange(i));
    await turns.add('c-0', exchange(1));
    await turns.add('one-more', exchange(1));
    await turns.add('and-another', exchange(1));
    expect(await turns.recent('c-0')).toHaveLength(4);
    expect(await turns.recent('c-1')).toEqual([]);
    expect(await turns.recent('c-2')).toEqual([]);
    expect(await turns.recent('c-3')).toEqual(exchange(3));
    expect(await turns.recent('and-another')).toEqual(exchange(1));
  });

  it('are kept with the beginning of their text, cut inside no character', async () => {
    const most = TURN_CHARACTERS_KEPT;
    const texts = ['a'.repeat(most), 'b'.repeat(most + 1), `${'c'.repeat(most - 1)}🏃`];
    for (const text of texts) await turns.add('a', [{ role: 'member', text }]);
    expect((await turns.recent('a')).map(({ text }) => text)).toEqual([
      'a'.repeat(most),
      'b'.repeat(most),
      'c'.repeat(most - 1),
    ]);
  });

  it.each([
    ['by themselves', false],
    ['when others are added', true],
  ])('leave memory once they have expired: %s', async (_how, addsMore) => {
    const held: WeakRef<object>[] = [];
    for (let i = 0; i < 200; i++) {
      const turn: Turn = { role: 'member', text: `question ${i}` };
      held.push(new WeakRef(turn));
      await turns.add(`c-${i}`, [turn]);
    }
    vi.advanceTimersByTime(FORGET_AFTER_MS + 1);
    if (addsMore) await turns.add('new', exchange(1));
    expect(vi.getTimerCount()).toBe(addsMore ? 1 : 0);
    await collectGarbage();
    // The engine may still hold the last one or two of the loop.
    expect(held.filter((ref) => ref.deref() !== undefined).length).toBeLessThan(10);
    expect(await turns.recent('new')).toEqual(addsMore ? exchange(1) : []);
  });

  it('never touch a disk', async () => {
    const folder = await makeFolder();
    try {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--permission', '--allow-fs-read=*', CHILD, join(folder, 'try')],
        { cwd: folder },
      );
      expect(JSON.parse(stdout)).toEqual({ banned: true, found: [{ role: 'member', text: 'question 99' }] });
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await removeFolder(folder);
    }
  });
});

/** Lets the engine free what nobody holds, which it does only between tasks. */
async function collectGarbage(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  await new Promise((resolve) => setImmediate(resolve));
  collect();
}
