import { describe, expect, it } from 'vitest';
import { COMMAND_DATA } from '../../src/discord/commands/list.ts';
import { stateOf } from '../../src/discord/doctor-facts.ts';

type Json = Readonly<Record<string, unknown>>;

/** The commands as Discord answers them: with ids, and permissions as a text. */
const registered = (change: (command: Json) => Json = (one) => one): readonly Json[] =>
  COMMAND_DATA.map((command) => {
    const json = JSON.parse(JSON.stringify(command)) as Json;
    const bits = json['default_member_permissions'];
    return change({
      ...json,
      id: '1',
      version: '2',
      default_member_permissions: typeof bits === 'number' ? String(bits) : null,
    });
  });

const state = (everywhere: readonly Json[], here: readonly Json[] = []) =>
  stateOf(COMMAND_DATA, everywhere, here);

describe('the commands that Discord has', () => {
  it('are current, for all servers or for one, in any order', () => {
    expect(state(registered())).toBe('current');
    expect(state(registered().toReversed())).toBe('current');
    expect(state([], registered())).toBe('current');
  });

  it('are doubled where they stand for one server and for all', () => {
    expect(state(registered(), registered())).toBe('doubled');
  });

  it.each<[string, readonly Json[]]>([
    ['none is there', []],
    ['one is missing', registered().slice(1)],
    ['one is left over', [...registered(), { type: 1, name: 'old', description: 'Old' }]],
    ['one is described otherwise', registered((one) => ({ ...one, description: 'Old' }))],
    ['options have changed', registered((one) => ({ ...one, options: [] }))],
    ['permissions have changed', registered((one) => ({ ...one, default_member_permissions: '8' }))],
  ])('are stale where %s', (_, everywhere) => {
    expect(state(everywhere)).toBe('stale');
  });

  it('are stale where those for one server are old', () => {
    expect(state(registered(), registered().slice(1))).toBe('stale');
  });
});
