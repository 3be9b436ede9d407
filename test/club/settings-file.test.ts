import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES, readSettingsFile, settingsFile } from '../../src/club/settings-file.ts';
import { anySettings } from './any-settings.ts';
import { aServer } from './server.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (value: unknown) => readSettingsFile(bytes(JSON.stringify(value)), aServer());
const ofSettings = (settings: unknown) => read({ kind: 'paceline-club', version: 1, settings });

/** What is wrong, as `id path`. */
function wrong(result: ReturnType<typeof read>): readonly string[] {
  if (!('problems' in result)) return [];
  return result.problems.map((one) => ('path' in one ? `${one.id} ${one.path}` : one.id));
}

describe('a file of settings', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const file = bytes(settingsFile(settings));
        expect(file.length).toBeLessThan(MOST_FILE_BYTES);
        expect(readSettingsFile(file, aServer())).toEqual({ settings });
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(readSettingsFile(bytes(`\ufeff${settingsFile({ zone: 'UTC' })}`), aServer())).toEqual({
      settings: { zone: 'UTC' },
    });
  });

  it('is never half read, whatever it holds', () => {
    const anything = fc.oneof(
      fc.uint8Array(),
      fc.json().map(bytes),
      fc.json().map((one) => bytes(`{"kind":"paceline-club","version":1,"settings":${one}}`)),
      fc
        .dictionary(fc.string(), fc.jsonValue())
        .map((one) => bytes(JSON.stringify({ kind: 'paceline-club', version: 1, settings: one }))),
    );
    fc.assert(
      fc.property(anything, (file) => {
        const result = readSettingsFile(file, aServer());
        if ('problems' in result) expect(result.problems.length).toBeGreaterThan(0);
        else expect(readSettingsFile(bytes(settingsFile(result.settings)), aServer())).toEqual(result);
      }),
    );
  });

  it('that is no such file at all is told in one sentence', () => {
    const whole = readSettingsFile;
    expect(wrong(whole(new Uint8Array(MOST_FILE_BYTES + 1), aServer()))).toEqual(['too-big']);
    expect(wrong(whole(new Uint8Array([0xff, 0xfe, 0x7b]), aServer()))).toEqual(['not-utf8']);
    expect(wrong(whole(bytes('{"kind":'), aServer()))).toEqual(['not-json']);
    expect(wrong(whole(bytes(''), aServer()))).toEqual(['not-json']);
    for (const value of [null, 1, 'x', [], {}, { kind: 'other', version: 1, settings: {} }])
      expect(wrong(read(value))).toEqual(['not-ours']);
    expect(wrong(read({ kind: 'paceline-club', version: 2, more: true }))).toEqual(['too-new']);
    expect(wrong(read({ kind: 'paceline-club', version: 1 }))).toEqual(['missing settings']);
  });

  it('has every problem named by its path', () => {
    const settings = {
      colour: 'red',
      askChannels: ['1', 'general', 7],
      logChannel: 3,
      zone: 'Europe/Madird',
      weekStart: 'funday',
      language: null,
      sessions: [
        { day: 'monday', kind: 'run', run: 'easy' },
        { day: 'noday', kind: 'swim', note: 1 },
      ],
      limits: { noDoubles: false, mostSessions: 15, 'no cross': true },
      keepDays: 3,
      coachRoles: Array.from({ length: 26 }, () => '10'),
    };
    expect(wrong(ofSettings(settings)).toSorted()).toEqual(
      [
        'unknown-key settings.colour',
        'no-id settings.askChannels[1]',
        'wrong-kind settings.askChannels[2]',
        'wrong-kind settings.logChannel',
        'no-zone settings.zone',
        'no-choice settings.weekStart',
        'no-choice settings.language',
        'no-choice settings.sessions[1].day',
        'no-choice settings.sessions[1].kind',
        'missing settings.sessions[1].run',
        'unknown-key settings.sessions[1].note',
        'no-choice settings.limits.noDoubles',
        'out-of-range settings.limits.mostSessions',
        'unknown-key settings.limits["no cross"]',
        'out-of-range settings.keepDays',
        'too-many settings.coachRoles',
      ].toSorted(),
    );
  });

  it('may name channels and roles of this server alone', () => {
    expect(
      wrong(
        ofSettings({
          coachChannel: '77',
          askChannels: ['1', '78'],
          moderatorRoles: ['10', '79'],
          channelsWithoutFeedback: ['80'],
        }),
      ),
    ).toEqual([
      'not-here settings.coachChannel',
      'not-here settings.askChannels[1]',
      'not-here settings.channelsWithoutFeedback[0]',
      'not-here settings.moderatorRoles[1]',
    ]);
  });
});
