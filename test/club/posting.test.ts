import { describe, expect, it } from 'vitest';
import { postingProblems } from '../../src/club/posting.ts';
import { allBut, aServer, role } from './server.ts';

const withChannel = (id: string, ...missing: Parameters<typeof allBut>) =>
  aServer({ channels: new Map([[id, { kind: 'text', may: allBut(...missing), mayMentionRoles: false }]]) });

describe('what keeps the bot from posting', () => {
  it('is nothing where all is well, or nothing is set', () => {
    expect(postingProblems(aServer(), { channel: '1', role: '10', poll: true, summaryChannel: '2' })).toEqual(
      [],
    );
    expect(postingProblems(aServer(), {})).toEqual([]);
  });

  it.each([
    [{ channel: '77' }, { id: 'channel-gone', channel: '77' }],
    [{ channel: '5' }, { id: 'no-text-channel', channel: '5' }],
    [
      { channel: '1', role: '77' },
      { id: 'role-gone', role: '77' },
    ],
    [
      { channel: '1', summaryChannel: '77' },
      { id: 'channel-gone', channel: '77' },
    ],
  ])('%j: %j', (posting, problem) => {
    expect(postingProblems(aServer(), posting)).toEqual([problem]);
  });

  it('names what it may not do there: polls where there are any, files for the digest alone', () => {
    const server = withChannel('1', 'attach', 'polls', 'history');
    expect(postingProblems(server, { channel: '1' })).toEqual([
      { id: 'permissions', channel: '1', missing: ['history', 'attach'] },
    ]);
    expect(postingProblems(server, { channel: '1', poll: true })).toEqual([
      { id: 'permissions', channel: '1', missing: ['history', 'attach', 'polls'] },
    ]);
    expect(postingProblems(server, { summaryChannel: '1' })).toEqual([
      { id: 'permissions', channel: '1', missing: ['history'] },
    ]);
  });

  it('knows a role whose mention tells nobody, but where the bot may mention all', () => {
    const roles = [role('30', { mentionable: false })];
    const may = { kind: 'text', may: allBut() } as const;
    const server = (mayMentionRoles: boolean) =>
      aServer({ roles, channels: new Map([['1', { ...may, mayMentionRoles }]]) });
    expect(postingProblems(server(false), { channel: '1', role: '30' })).toEqual([
      { id: 'role-silent', role: '30' },
    ]);
    expect(postingProblems(server(true), { channel: '1', role: '30' })).toEqual([]);
  });
});
