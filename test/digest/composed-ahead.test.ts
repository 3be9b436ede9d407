import { beforeEach, describe, expect, it } from 'vitest';
import { composeAhead } from '../../src/digest/composed-ahead.ts';
import type { Posting } from '../../src/digest/composing.ts';
import type { Digest } from '../../src/digest/digest.ts';
import type { SharedWeek } from '../../src/digest/shared-weeks.ts';
import { occurrenceOf } from '../../src/digest/schedule.ts';

const posting = (more: Partial<Posting> = {}): Posting => ({
  club: 'discord:1',
  occurrence: occurrenceOf({ weekday: 'sunday', time: '18:00', zone: 'UTC' }, '2026-11-30'),
  settings: { channel: '1' },
  clubSettings: {},
  ...more,
});

let shared: readonly SharedWeek[] = [];
const sharing = { of: async () => shared };
beforeEach(() => {
  shared = [];
});

describe('a digest that is composed beforehand', () => {
  it('is composed anew once somebody shares a week, or takes it back', async () => {
    let composed = 0;
    const ahead = composeAhead(
      {
        digest: async ({ club }) => ({ club, week: String(++composed) }) as Digest,
        summary: async () => ({ nothing: 'nothing-counted' }),
      },
      sharing,
    );
    await ahead.digest(posting());
    shared = [{ club: 'discord:1', member: 'discord:5', channel: '1', message: '2', at: 0, listed: true }];
    await ahead.digest(posting());
    await ahead.digest(posting());
    shared = [];
    await ahead.digest(posting());
    expect(composed).toBe(3);
  });

  it('is what is posted, until the club changes something or it was posted', async () => {
    let composed = 0;
    const ahead = composeAhead(
      {
        digest: async ({ club }) => ({ club, week: String(++composed) }) as Digest,
        summary: async () => ({ nothing: 'nothing-counted' }),
      },
      sharing,
    );
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
    const ahead = composeAhead(
      {
        digest: async () => {
          composed++;
          return { nothing: 'nothing-new' };
        },
        summary: async () => ({ nothing: 'nothing-counted' }),
      },
      sharing,
    );
    await ahead.digest(posting());
    await ahead.digest(posting());
    expect(composed).toBe(2);
  });
});
