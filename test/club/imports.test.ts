import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importChanges, publishImport } from '../../src/club/imports.ts';
import { withChanges, type ClubSettings, type SettingChange } from '../../src/club/settings.ts';
import { keepClubImports } from '../../src/stores/club-imports.ts';
import { keepClubs } from '../../src/stores/clubs.ts';
import { memoryStore } from '../discord/bot.ts';
import { anySettings } from './any-settings.ts';

const CLUB = 'discord:1';
const HELD: ClubSettings = { zone: 'Europe/Madrid', detail: 'short', askChannels: ['1'] };
const NEXT: ClubSettings = { zone: 'UTC', askChannels: ['1'], keepDays: 30 };

async function drafted() {
  const clubs = keepClubs(memoryStore(), () => 1_000);
  const drafts = keepClubImports(memoryStore());
  await clubs.change(CLUB, 'a', [
    { setting: 'zone', to: HELD.zone },
    { setting: 'detail', to: HELD.detail },
    { setting: 'askChannels', to: HELD.askChannels },
  ]);
  await drafts.keep(CLUB, '7', { settings: NEXT, shownFor: HELD });
  return { clubs, drafts, publish: (id = '7') => publishImport(clubs, drafts, { club: CLUB, id, by: 'b' }) };
}

describe('an import', () => {
  it('shows what it would change, defaults that come back among them', () => {
    expect(importChanges(HELD, NEXT)).toEqual([
      { setting: 'zone', from: 'Europe/Madrid', to: 'UTC' },
      { setting: 'detail', from: 'short' },
      { setting: 'keepDays', to: 30 },
    ]);
    expect(importChanges(NEXT, NEXT)).toEqual([]);
  });

  it('makes the settings what the file says, whatever was held', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (held, next) => {
        const changes = importChanges(held, next).map(
          ({ setting, to }) => ({ setting, to }) as SettingChange,
        );
        expect(withChanges(held, changes).settings).toEqual(next);
      }),
    );
  });

  it('is published once, in one step, and is gone then', async () => {
    const { clubs, publish } = await drafted();
    const published = await publish();
    expect(published).toMatchObject({ published: { settings: NEXT } });
    expect(await clubs.read(CLUB)).toEqual(NEXT);
    const byB = (await clubs.log(CLUB)).filter(({ by }) => by === 'b');
    expect(byB.map(({ setting }) => setting).toSorted()).toEqual(['detail', 'keepDays', 'zone']);
    expect(await publish()).toEqual({ gone: true });
    expect(await publish('8')).toEqual({ gone: true });
  });

  it('is shown anew where another has changed the settings meanwhile, and published then', async () => {
    const { clubs, publish } = await drafted();
    await clubs.change(CLUB, 'c', [{ setting: 'logChannel', to: '3' }]);
    expect(await publish()).toEqual({
      changes: [
        { setting: 'logChannel', from: '3' },
        { setting: 'zone', from: 'Europe/Madrid', to: 'UTC' },
        { setting: 'detail', from: 'short' },
        { setting: 'keepDays', to: 30 },
      ],
    });
    expect((await clubs.read(CLUB)).logChannel).toBe('3');
    await publish();
    expect(await clubs.read(CLUB)).toEqual(NEXT);
  });
});
