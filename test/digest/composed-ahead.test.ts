import { describe, expect, it } from 'vitest';
import { composeAhead } from '../../src/digest/composed-ahead.ts';
import type { Posting } from '../../src/digest/composing.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { occurrenceOf } from '../../src/digest/schedule.ts';

const posting = (more: Partial<Posting> = {}): Posting => ({
  club: 'discord:1',
  occurrence: occurrenceOf({ weekday: 'sunday', time: '18:00', zone: 'UTC' }, '2026-11-30'),
  settings: { channel: '1' },
  clubSettings: {},
  ...more,
});

describe('a digest that is composed beforehand', () => {
  it('is what is posted, until the club changes something or it was posted', async () => {
    let composed = 0;
    const ahead = composeAhead({
      digest: async ({ club }) => ({ club, week: String(++composed) }) as Digest,
      summary: async () => ({ nothing: 'nothing-counted' }),
    });
    const first = await ahead.digest(posting());
    expect(await ahead.digest(posting())).toBe(first);
    expect(await ahead.digest(posting({ club: 'discord:2' }))).not.toBe(first);
    expect(await ahead.digest(posting({ settings: { channel: '2' } }))).not.toBe(first);
    expect(composed).toBe(3);
    ahead.forget('discord:2');
    await ahead.digest(posting({ club: 'discord:2' }));
    expect(composed).toBe(4);
  });

  it('is composed anew where there was nothing to say', async () => {
    let composed = 0;
    const ahead = composeAhead({
      digest: async () => {
        composed++;
        return { nothing: 'nothing-new' };
      },
      summary: async () => ({ nothing: 'nothing-counted' }),
    });
    await ahead.digest(posting());
    await ahead.digest(posting());
    expect(composed).toBe(2);
  });
});
