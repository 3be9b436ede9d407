import { describe, expect, it } from 'vitest';
import { makeAsk } from '../../src/answering/ask.ts';
import type { Card } from '../../src/cards/card.ts';
import { paintApart, paintHere, paintOnce, type Paint } from '../../src/painting.ts';
import { weekOf } from '../../src/planner/week.ts';
import { makeDrawings } from '../../src/week-drawings.ts';
import { SHIPPED } from './bot.ts';

const card = (title: string): Card => ({
  week: weekOf([{ day: 'monday', session: { kind: 'run', run: 'easy' } }]),
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  title,
  subtitle: '',
  leftOut: '',
  reasons: [],
});

describe('a picture', () => {
  it('is the same from a thread of its own as from here', async () => {
    const apart = paintApart();
    const [one, other, here] = await Promise.all([
      apart(card('Week of 30 November'), 'en'),
      apart(card('Woche'), 'de'),
      paintHere(card('Week of 30 November'), 'en'),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(here))).toBe(true);
    expect(Buffer.from(other).equals(Buffer.from(here))).toBe(false);
  });

  it('is drawn once for the same card and language, whoever asks, and again where that failed', async () => {
    const asked: string[] = [];
    let fails = true;
    const paint: Paint = async ({ title }, language) => {
      asked.push(`${language} ${title}`);
      if (title === 'broken' && fails) throw new Error('no picture');
      return new Uint8Array(10);
    };
    const once = paintOnce(paint);
    await Promise.all([
      once(card('a'), 'en'),
      once(card('a'), 'en'),
      once(card('a'), 'de'),
      once(card('b'), 'en'),
    ]);
    await once(card('b'), 'en');
    expect(asked).toEqual(['en a', 'de a', 'en b']);
    await expect(once(card('broken'), 'en')).rejects.toThrow('no picture');
    fails = false;
    await once(card('broken'), 'en');
    expect(asked.slice(3)).toEqual(['en broken', 'en broken']);
  });

  it('is kept only as long as there is room, the newest longest', async () => {
    const asked: string[] = [];
    const once = paintOnce(async ({ title }) => {
      asked.push(title);
      return new Uint8Array(10);
    }, 25);
    for (const title of ['a', 'b', 'c', 'b', 'c', 'a']) await once(card(title), 'en');
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is shared by clubs with the same week, and their calendar files are their own', async () => {
    const asked: Card[] = [];
    const drawings = makeDrawings(
      () => new Date('2026-11-29T18:00:00Z'),
      paintOnce(async (one) => {
        asked.push(one);
        return new Uint8Array(1);
      }),
    );
    const week = weekOf([{ day: 'tuesday', session: { kind: 'run', run: 'intervals', club: true } }]);
    const plan = { intent: 'week-build', week, wishes: [{ kind: 'cross' }], level: 'beginner' } as const;
    const answer = await makeAsk(SHIPPED)({ text: '', plan, today: '2026-11-30', history: [] });
    if (answer.outcome !== 'plan' || answer.plan.week === undefined) throw new Error('There is no week.');
    const drawn = (owner: string) => ({ answer, week, today: '2026-11-30', owner, madeAt: 0 });
    await Promise.all(['discord:1', 'discord:2'].map((owner) => drawings.picture(drawn(owner))));
    expect(asked).toHaveLength(1);
    const [one, other] = ['discord:1', 'discord:2'].map(
      (owner) => drawings.calendar(drawn(owner), 'UTC').text,
    );
    expect(one).not.toBe(other);
    expect(one).toBe(drawings.calendar(drawn('discord:1'), 'UTC').text);
  });
});
