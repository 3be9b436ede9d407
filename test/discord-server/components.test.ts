import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestInteraction } from './interaction-types.ts';
import type { JsonObject } from './json.ts';
import type { TestMessage } from './message-types.ts';
import { caller, dataOf, identified, isEvent } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const QUIET = { parse: [] };
const EPHEMERAL = 64;
const V2 = 1 << 15;

let discord: TestDiscord;
let call: ReturnType<typeof caller>;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  call = caller(discord);
});
afterEach(async () => {
  expectNothingOdd();
  await discord.close();
});

const row = (...components: JsonObject[]) => ({ type: 1, components });
const button = (custom_id: string, extra: JsonObject = {}) => ({
  type: 2,
  style: 1,
  label: custom_id.toUpperCase(),
  custom_id,
  ...extra,
});
const select = (type: number, extra: JsonObject = {}) => row({ type, custom_id: 'chosen', ...extra });
const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));

async function posted(components: JsonObject[], channel = discord.channel): Promise<TestMessage> {
  await call('POST', `/channels/${channel.id}/messages`, {
    content: 'x',
    components,
    allowed_mentions: QUIET,
  });
  return discord.nextMessage();
}
const answer = (interaction: TestInteraction, body: JsonObject, query = '') =>
  call('POST', `/interactions/${interaction.id}/${interaction.token}/callback${query}`, body);
const hook = ({ token }: TestInteraction, rest = '') => `/webhooks/${discord.applicationId}/${token}${rest}`;

/** What holds after every test of this file. */
function expectNothingOdd(): void {
  expect(discord.invalidAnswers ?? []).toEqual([]);
}

describe('a button', () => {
  it('tells who pressed what on which message, with roles and permissions', async () => {
    const message = await posted([row(button('yes'), button('no'))]);
    const gateway = await identified(discord, 0);
    await gateway.next(isEvent('READY'));
    const { id } = discord.press(message, 'no', { user: discord.moderator, locale: 'fr' });
    const data = dataOf(await gateway.next(isEvent('INTERACTION_CREATE')));
    expect(data).toMatchObject({
      id,
      type: 3,
      locale: 'fr',
      context: 0,
      data: { component_type: 2, custom_id: 'no', id: 3 },
      message: { id: message.id, content: 'x' },
      member: { user: { id: discord.moderator.id }, roles: [expect.any(String) as string] },
    });
    const { member } = data as { member: { permissions: string } };
    expect(BigInt(member.permissions) & (1n << 5n)).toBe(1n << 5n);
    discord.press(message, /^y/, { twice: true });
    for (const time of [1, 2]) {
      expect(dataOf(await gateway.next(isEvent('INTERACTION_CREATE'))), String(time)).toMatchObject({
        data: { custom_id: 'yes' },
        member: { user: { id: discord.member.id }, roles: [] },
      });
    }
    gateway.end();
  });

  it('is only pressed where it is there to press', async () => {
    const off = button('off', { disabled: true });
    const link = { type: 2, style: 5, label: 'Site', url: 'https://example.org' };
    const message = await posted([row(button('on'), off, link), select(3, { options })]);
    expect(discord.components(message).map(({ customId, label }) => [customId, label])).toEqual([
      ['on', 'ON'],
      ['off', 'OFF'],
      [undefined, 'Site'],
      ['chosen', ''],
    ]);
    expect(() => discord.press(message, 'none')).toThrow('no button or select "none": on ("ON")');
    expect(() => discord.press(message, 'off')).toThrow('disabled');
    expect(() => discord.press(message, { label: 'Site' })).toThrow('a link');
    expect(() => discord.press(message, 'chosen')).toThrow('of type 3');
    discord.leave(discord.guild, discord.stranger);
    expect(() => discord.press(message, 'on', { user: discord.stranger })).toThrow('does not see');
    discord.remove(message);
    expect(() => discord.press(message, 'on')).toThrow('gone');
  });

  it('on an ephemeral answer is pressed by its reader alone, and changes it', async () => {
    const first = discord.command({ name: 'ask', unregistered: true, dm: true });
    const data = { content: 'x', flags: EPHEMERAL, components: [row(button('go'))] };
    expect((await answer(first, { type: 4, data })).status).toBe(204);
    const message = await first.reply();
    expect(() => discord.press(message, 'go', { user: discord.stranger })).toThrow('does not see');
    const pressed = discord.press(message, 'go');
    expect(pressed.json).toMatchObject({ context: 1, user: { id: discord.member.id } });
    const changed = await answer(
      pressed,
      { type: 7, data: { content: 'y', components: [] } },
      '?with_response=true',
    );
    expect(changed).toMatchObject({
      status: 200,
      body: {
        interaction: { type: 3, response_message_id: message.id, response_message_ephemeral: true },
        resource: { type: 7, message: { content: 'y' } },
      },
    });
    expect(await pressed.updated()).toBe(message);
    expect(message).toMatchObject({ content: 'y', ephemeral: true, edits: 1 });
    expect((await call('PATCH', hook(pressed, '/messages/@original'), { content: 'z' })).status).toBe(200);
    expect(message.content).toBe('z');
  });

  it('is answered at once, or later by changing its message', async () => {
    const message = await posted([row(button('go'))]);
    const pressed = discord.press(message, 'go');
    expect((await answer(pressed, { type: 6 })).status).toBe(204);
    expect(await pressed.acknowledged()).toMatchObject({ kind: 'deferred-update', ephemeral: false });
    expect((await answer(pressed, { type: 6 })).body).toMatchObject({ code: 40060 });
    const follow = await call('POST', hook(pressed), { content: 'beside', flags: EPHEMERAL });
    expect(follow.body).toMatchObject({ type: 19, message_reference: { message_id: message.id } });
    expect(pressed.followUps).toMatchObject([{ content: 'beside', ephemeral: true }]);
    expect((await call('GET', hook(pressed, '/messages/@original'))).body).toMatchObject({ id: message.id });
    await call('PATCH', hook(pressed, '/messages/@original'), { content: 'changed' });
    expect((await pressed.updated()).content).toBe('changed');
    const other = discord.press(message, 'go');
    await answer(other, { type: 4, data: { content: 'reply' } });
    expect((await other.reply()).json).toMatchObject({
      type: 19,
      message_reference: { message_id: message.id },
      interaction_metadata: { type: 3, interacted_message_id: message.id },
    });
  });

  it('changes nothing where its message is gone, and nothing once its token is old', async () => {
    const message = await posted([row(button('go'))]);
    const [late, gone, old] = [1, 2, 3].map(() => discord.press(message, 'go')) as [
      TestInteraction,
      TestInteraction,
      TestInteraction,
    ];
    late.expire();
    expect((await answer(late, { type: 6 })).body).toMatchObject({ code: 10062 });
    await answer(old, { type: 6 });
    old.expire();
    expect(await call('PATCH', hook(old, '/messages/@original'), { content: 'y' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
    discord.remove(message);
    expect((await answer(gone, { type: 7, data: { content: 'y' } })).body).toMatchObject({ code: 10008 });
  });

  it('is not answered by choices, and a command not by a change', async () => {
    const message = await posted([row(button('go'))]);
    const faults = { code: 50035, errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } };
    expect((await answer(discord.press(message, 'go'), { type: 8, data: {} })).body).toMatchObject(faults);
    const command = discord.command({ name: 'ask', unregistered: true });
    for (const type of [6, 7, 8, 1, undefined]) {
      expect((await answer(command, { type, data: { content: 'x' } })).body).toMatchObject(faults);
    }
  });

  it('stands in containers and sections too', async () => {
    const text = { type: 10, content: 'text' };
    const section = { type: 9, components: [text], accessory: button('more') };
    const components = [{ type: 17, components: [section, row(button('go'))] }];
    await call('POST', `/channels/${discord.channel.id}/messages`, { flags: V2, components });
    const message = await discord.nextMessage();
    expect(discord.components(message).map(({ customId }) => customId)).toEqual(['more', 'go']);
    expect(discord.press(message, 'more').json).toMatchObject({ data: { custom_id: 'more' } });
    expect(discord.textOf(message)).toBe('text');
  });
});

describe('a select', () => {
  it('sends option values, as many as are allowed', async () => {
    const message = await posted([select(3, { options, min_values: 1, max_values: 2 })]);
    expect(discord.choose(message, 'chosen', ['a', 'c']).json).toMatchObject({
      data: { component_type: 3, custom_id: 'chosen', values: ['a', 'c'] },
    });
    const choosing =
      (...values: string[]) =>
      () =>
        discord.choose(message, 'chosen', values);
    expect(choosing()).toThrow('1 to 2 are to be chosen, not 0');
    expect(choosing('a', 'b', 'c')).toThrow('not 3');
    expect(choosing('a', 'a')).toThrow('twice');
    expect(choosing('d')).toThrow('does not offer "d", only "a", "b", "c"');
    expect(() => discord.choose(message, 'chosen', [discord.member])).toThrow('does not offer');
  });

  it('of users, roles, mentionables and channels sends ids with what they stand for', async () => {
    const role = discord.addRole(discord.guild, 'Coaches');
    const { channel, member } = discord;
    const chosen = async (type: number, value: typeof role | typeof member | typeof channel, extra = {}) =>
      discord.choose(await posted([select(type, extra)]), 'chosen', [value]).json['data'];
    expect(await chosen(5, member)).toMatchObject({
      values: [member.id],
      resolved: { users: { [member.id]: { username: 'member' } }, members: { [member.id]: { roles: [] } } },
    });
    expect(await chosen(6, role)).toMatchObject({ resolved: { roles: { [role.id]: { name: 'Coaches' } } } });
    expect(await chosen(7, role)).toMatchObject({ values: [role.id] });
    expect(await chosen(8, channel, { channel_types: [0] })).toMatchObject({
      values: [channel.id],
      resolved: { channels: { [channel.id]: { type: 0, permissions: expect.any(String) as string } } },
    });
    await expect(chosen(5, role)).rejects.toThrow('takes no role');
    await expect(chosen(8, discord.addChannel({ kind: 'forum' }), { channel_types: [0] })).rejects.toThrow(
      'no channel of type 15',
    );
  });
});
