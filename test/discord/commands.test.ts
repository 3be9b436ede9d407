import { describe, expect, it } from 'vitest';
import { byName } from '../../src/discord/by-name.ts';
import { COMMAND_DATA, COMMANDS } from '../../src/discord/commands/list.ts';
import { inviteLink } from '../../src/discord/invite.ts';
import { makeRemembered } from '../../src/discord/remembered.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';

describe('the commands', () => {
  it('are registered as this snapshot says', () => {
    expect(COMMAND_DATA).toMatchSnapshot();
  });

  it('never share a name', () => {
    expect(() => byName(['help', 'ask', 'help'], (name) => name)).toThrow('two of them are named help');
  });

  it('are all named in the help', () => {
    const { help: text } = CATALOGUES.en.discord;
    expect(text.length).toBeLessThanOrEqual(2_000);
    for (const name of COMMANDS.keys()) if (name !== 'help') expect(text).toContain(`/${name}`);
  });
});

it('invites with the permissions needed and no more', () => {
  const link = new URL(inviteLink('123'));
  expect(link.searchParams.get('client_id')).toBe('123');
  expect(link.searchParams.get('scope')).toBe('bot applications.commands');
  // View Channels 10, Send Messages 11, Attach Files 15, Read Message History 16, Create Public Threads 35, Send
  // Messages in Threads 38, Create Polls 49.
  const bits = [10, 11, 15, 16, 35, 38, 49].reduce((sum, bit) => sum + 2 ** bit, 0);
  expect(link.searchParams.get('permissions')).toBe(String(bits));
});

it('remembers ids, and only as many as it may', () => {
  const isNew = makeRemembered(2);
  expect([isNew('a'), isNew('b'), isNew('a'), isNew('c'), isNew('a'), isNew('c')]).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});
