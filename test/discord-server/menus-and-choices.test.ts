import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestInteraction } from './interaction-types.ts';
import type { JsonObject } from './json.ts';
import { caller, faultsOf } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const MANAGE_GUILD = String(1 << 5);

let discord: TestDiscord;
let call: ReturnType<typeof caller>;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  call = caller(discord);
  await call('PUT', `/applications/${discord.applicationId}/commands`, [
    {
      name: 'ask',
      description: 'Ask',
      options: [
        { type: 3, name: 'question', description: 'What', required: true, autocomplete: true },
        { type: 4, name: 'days', description: 'Days', autocomplete: true },
        { type: 3, name: 'plain', description: 'Plain' },
        { type: 7, name: 'where', description: 'Where' },
        { type: 9, name: 'whom', description: 'Whom' },
        { type: 11, name: 'file', description: 'File' },
      ],
    },
    { type: 3, name: 'Add to knowledge', default_member_permissions: MANAGE_GUILD, contexts: [0] },
    { type: 3, name: 'Answer this' },
    { type: 2, name: 'Profile' },
    { name: 'club', description: 'Club', default_member_permissions: MANAGE_GUILD, contexts: [0] },
  ]);
});
afterEach(() => discord.close());

const answer = (interaction: TestInteraction, data: JsonObject, type = 8) =>
  call('POST', `/interactions/${interaction.id}/${interaction.token}/callback`, { type, data });
const type = (focused = 'question', typed = 'sw') => discord.type({ name: 'ask', focused, typed });
const choices = (count: number, extra: JsonObject = {}) => ({
  choices: Array.from({ length: count }, (_, n) => ({ name: `n${n}`, value: `v${n}`, ...extra })),
});

describe('autocomplete', () => {
  it('tells what is typed into which option, and takes choices', async () => {
    const typing = discord.type({ name: 'ask', options: { plain: 'p' }, focused: 'question', typed: 'sw' });
    expect(typing.json).toMatchObject({
      type: 4,
      data: {
        name: 'ask',
        options: [
          { name: 'plain', value: 'p' },
          { name: 'question', type: 3, value: 'sw', focused: true },
        ],
      },
    });
    expect((await answer(typing, choices(25))).status).toBe(204);
    expect(await typing.choices()).toHaveLength(25);
    expect((await typing.choices())[0]).toEqual({ name: 'n0', value: 'v0' });
    expect(await typing.acknowledged()).toMatchObject({ kind: 'choices' });
    const hook = `/webhooks/${discord.applicationId}/${typing.token}`;
    expect((await call('POST', hook, { content: 'x' })).body).toMatchObject({ code: 10015 });
    const days = type('days', '2');
    expect((await answer(days, { choices: [{ name: 'two', value: 2 }] })).status).toBe(204);
    const none = type();
    expect((await answer(none, { choices: [] })).status).toBe(204);
    expect(await none.choices()).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    ['26 choices', choices(26), 'data.choices BASE_TYPE_MAX_LENGTH'],
    ['a long name', choices(1, { name: 'x'.repeat(101) }), 'data.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ['no name', choices(1, { name: '' }), 'data.choices.0.name BASE_TYPE_REQUIRED'],
    ['a long value', choices(1, { value: 'x'.repeat(101) }), 'data.choices.0.value BASE_TYPE_BAD_LENGTH'],
    ['a number for a text', choices(1, { value: 1 }), 'data.choices.0.value STRING_TYPE_CONVERT'],
    ['no choices', {}, 'data.choices BASE_TYPE_REQUIRED'],
  ])('is refused %s', async (_, data, fault) => {
    const typing = type();
    expect(faultsOf(await answer(typing, data))).toEqual([fault]);
    expect((await answer(typing, choices(1))).status).toBe(204);
  });

  it('takes nothing but choices, in time, and only where it was registered', async () => {
    expect((await answer(type(), { content: 'x' }, 4)).body).toMatchObject({ code: 50035 });
    expect(faultsOf(await answer(type('days', '2'), choices(1)))).toEqual([
      'data.choices.0.value NUMBER_TYPE_COERCE',
    ]);
    const late = type();
    late.expire();
    expect((await answer(late, choices(1))).body).toMatchObject({ code: 10062 });
    expect(() => type('plain')).toThrow('no option "plain" with autocomplete');
  });
});

describe('menus', () => {
  it('of a message bring the message, whatever the bot may read', async () => {
    const message = discord.say({ content: 'among ourselves', author: discord.stranger });
    const used = discord.useMenu({ name: 'Answer this', message, user: discord.moderator });
    expect(used.json).toMatchObject({
      type: 2,
      data: {
        type: 3,
        name: 'Answer this',
        target_id: message.id,
        resolved: { messages: { [message.id]: { content: 'among ourselves' } } },
      },
      member: { user: { id: discord.moderator.id } },
    });
    await answer(used, { content: 'Yes.' }, 4);
    expect((await used.reply()).json).toMatchObject({
      type: 23,
      interaction_metadata: { target_message_id: message.id },
    });
  });

  it('of a member bring the member', () => {
    const { json } = discord.useMenu({ name: 'Profile', member: discord.stranger });
    const { id } = discord.stranger;
    expect(json).toMatchObject({
      data: { type: 2, target_id: id, resolved: { users: { [id]: {} }, members: { [id]: {} } } },
    });
  });

  it('are offered to whom and where they are registered for', () => {
    const message = discord.say({ content: 'x' });
    const add = (user = discord.member, letBySettings = false) =>
      discord.useMenu({ name: 'Add to knowledge', message, user, letBySettings });
    expect(() => add()).toThrow('not offered to member');
    expect(add(discord.moderator).json).toMatchObject({ data: { name: 'Add to knowledge' } });
    expect(add(discord.member, true).json).toMatchObject({ data: { name: 'Add to knowledge' } });
    const direct = discord.say({ content: 'x', dm: true });
    expect(() => discord.useMenu({ name: 'Add to knowledge', message: direct })).toThrow('direct messages');
    expect(() => discord.useMenu({ name: 'Nothing', message })).toThrow('No menu "Nothing"');
    discord.remove(message);
    expect(() => add()).toThrow('gone');
  });
});

describe('commands', () => {
  it('are offered to those who have the permissions, or whom the server lets', () => {
    expect(() => discord.command({ name: 'club' })).toThrow('not offered to member');
    expect(() => discord.command({ name: 'club', dm: true })).toThrow('not registered for direct messages');
    for (const running of [{ user: discord.moderator }, { letBySettings: true }]) {
      expect(discord.command({ name: 'club', ...running }).json).toMatchObject({ data: { name: 'club' } });
    }
    const own = discord.addChannel();
    discord.permit(own, 'everyone', { deny: 1n << 10n });
    expect(() => discord.command({ name: 'ask', options: { question: 'x' }, channel: own })).toThrow(
      'does not see',
    );
  });

  it('take channels, people and files as options', async () => {
    const file = { name: 'club.json', content: '{"a":1}' };
    const options = { question: 'x', where: discord.channel, whom: discord.stranger, file };
    const { json } = discord.command({ name: 'ask', options });
    expect(json).toMatchObject({
      data: {
        options: [
          { name: 'question' },
          { name: 'where', type: 7, value: discord.channel.id },
          { name: 'whom', type: 9, value: discord.stranger.id },
          { name: 'file', type: 11 },
        ],
        resolved: { channels: { [discord.channel.id]: {} }, users: { [discord.stranger.id]: {} } },
      },
    });
    const { data } = json as { data: { resolved: { attachments: Record<string, { url: string }> } } };
    const [attachment] = Object.values(data.resolved.attachments);
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('{"a":1}');
    const running = (more: object) => () =>
      discord.command({ name: 'ask', options: { question: 'x', ...more } });
    expect(running({ where: discord.member })).toThrow('a channel is expected');
    expect(running({ whom: discord.channel })).toThrow('a user or role is expected');
    expect(running({ file: 'x' })).toThrow('a file is expected');
  });

  it('are shown, changed and taken away one by one', async () => {
    const path = `/applications/${discord.applicationId}/commands`;
    const [first] = discord.registered();
    const one = `${path}/${String(first?.['id'])}`;
    expect((await call('GET', one)).body).toMatchObject({ name: 'ask' });
    expect((await call('PATCH', one, { description: 'Ask me' })).body).toMatchObject({
      description: 'Ask me',
    });
    expect((await call('DELETE', one)).status).toBe(204);
    expect((await call('GET', one)).body).toMatchObject({ code: 10063 });
    expect(discord.registered()).toHaveLength(4);
  });
});
