import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caller, dataOf, identified, isEvent } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestInteraction } from './interaction-types.ts';
import type { JsonObject } from './json.ts';
import type { TestDiscord } from './types.ts';

const QUIET = { parse: [] };
const EPHEMERAL = 64;
const ACKNOWLEDGE_WITHIN_MS = 60;
const TOKEN_MS = 150;

let discord: TestDiscord;
let call: ReturnType<typeof caller>;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  call = caller(discord);
});
afterEach(() => discord.close());

const run = (from = discord) =>
  from.command({ name: 'ask', options: { question: 'Why?' }, unregistered: true });
const callbackPath = ({ id, token }: TestInteraction) => `/interactions/${id}/${token}/callback`;
const hookPath = ({ token }: TestInteraction, rest = '') =>
  `/webhooks/${discord.applicationId}/${token}${rest}`;
const reply = (interaction: TestInteraction, data: JsonObject) =>
  call('POST', callbackPath(interaction), { type: 4, data: { allowed_mentions: QUIET, ...data } });
const defer = (interaction: TestInteraction, data: JsonObject = {}) =>
  call('POST', callbackPath(interaction), { type: 5, data });

describe('answers to interactions', () => {
  it('takes a reply, with and without its response', async () => {
    const quiet = run();
    expect(await reply(quiet, { content: 'Because.' })).toMatchObject({ status: 204 });
    expect(await quiet.acknowledged()).toMatchObject({ kind: 'reply', ephemeral: false });
    expect((await quiet.reply()).content).toBe('Because.');
    const asking = run();
    const data = { content: 'Because.', flags: EPHEMERAL };
    const { status, body } = await call('POST', `${callbackPath(asking)}?with_response=true`, {
      type: 4,
      data,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: { id: asking.id, response_message_ephemeral: true, response_message_loading: false },
      resource: { type: 4, message: { content: 'Because.' } },
    });
    expect(discord.unguarded()).toHaveLength(1);
  });

  it('takes a deferral and its edit, and keeps what the deferral said of who may read it', async () => {
    const interaction = run();
    expect((await defer(interaction, { flags: EPHEMERAL })).status).toBe(204);
    expect(await interaction.acknowledged()).toMatchObject({ kind: 'deferred', ephemeral: true });
    expect(discord.outgoing).toEqual([]);
    const edited = await call('PATCH', hookPath(interaction, '/messages/@original'), {
      content: 'Now.',
      flags: 0,
    });
    expect(edited.status).toBe(200);
    expect(await interaction.reply()).toMatchObject({
      content: 'Now.',
      ephemeral: true,
      loading: false,
      flags: EPHEMERAL,
    });
    expect((await call('GET', hookPath(interaction, '/messages/@original'))).body).toMatchObject({
      content: 'Now.',
    });
    const id = String(edited.body['id']);
    expect((await call('GET', `/channels/${discord.channel.id}/messages/${id}`)).body).toMatchObject({
      code: 10008,
    });
  });

  it('fills the deferred message with the first follow-up, then makes new ones', async () => {
    const interaction = run();
    await defer(interaction);
    const first = await call('POST', hookPath(interaction), { content: 'one', flags: EPHEMERAL });
    expect(first.body['id']).toBe((await interaction.reply()).id);
    expect((await interaction.reply()).ephemeral).toBe(false);
    const second = await call('POST', hookPath(interaction), { content: 'two', flags: EPHEMERAL });
    expect(await interaction.waitForFollowUps(1)).toMatchObject([{ content: 'two', ephemeral: true }]);
    const path = hookPath(interaction, `/messages/${String(second.body['id'])}`);
    expect((await call('PATCH', path, { content: 'three' })).body).toMatchObject({ content: 'three' });
    expect((await call('DELETE', path)).status).toBe(204);
    expect(interaction.followUps).toMatchObject([{ content: 'three', deleted: true }]);
    expect((await call('DELETE', hookPath(interaction, '/messages/@original'))).status).toBe(204);
    expect((await call('GET', hookPath(interaction, '/messages/@original'))).body).toMatchObject({
      code: 10008,
    });
  });

  it('refuses a second acknowledgement', async () => {
    const interaction = run();
    await defer(interaction);
    expect(await reply(interaction, { content: 'late' })).toMatchObject({
      status: 400,
      body: { code: 40060 },
    });
  });

  it('refuses empty and over-long replies and lets the bot try again', async () => {
    const interaction = run();
    const long = await reply(interaction, { content: 'x'.repeat(2_001) });
    expect(long).toMatchObject({ status: 400, body: { code: 50035, errors: { data: { content: {} } } } });
    expect(await reply(interaction, { content: '' })).toMatchObject({ body: { code: 50006 } });
    expect((await reply(interaction, { content: 'ok' })).status).toBe(204);
    expect(await call('PATCH', hookPath(interaction, '/messages/@original'), { content: '' })).toMatchObject({
      body: { code: 50006 },
    });
  });

  it('refuses further messages before the acknowledgement, and foreign webhooks', async () => {
    const interaction = run();
    expect(await call('POST', hookPath(interaction), { content: 'x' })).toMatchObject({
      body: { code: 10015 },
    });
    await defer(interaction);
    expect(await call('POST', `/webhooks/1/${interaction.token}`, { content: 'x' })).toMatchObject({
      body: { code: 10015 },
    });
  });

  it('refuses an acknowledgement that is late and a token that is old', async () => {
    const strict = await startTestDiscord({
      acknowledgeWithinMs: ACKNOWLEDGE_WITHIN_MS,
      interactionTokenMs: TOKEN_MS,
    });
    try {
      const strictCall = caller(strict);
      const late = run(strict);
      await sleep(ACKNOWLEDGE_WITHIN_MS + 20);
      expect(await strictCall('POST', callbackPath(late), { type: 5 })).toMatchObject({
        status: 404,
        body: { code: 10062 },
      });
      const old = run(strict);
      expect((await strictCall('POST', callbackPath(old), { type: 5 })).status).toBe(204);
      await sleep(TOKEN_MS + 20);
      const path = `/webhooks/${strict.applicationId}/${old.token}/messages/@original`;
      expect(await strictCall('PATCH', path, { content: 'x' })).toMatchObject({
        status: 401,
        body: { code: 50027 },
      });
    } finally {
      await strict.close();
    }
  });
});

describe('commands', () => {
  const put = (body: unknown, guild = '') =>
    call('PUT', `/applications/${discord.applicationId}${guild}/commands`, body);
  const ask = {
    name: 'ask',
    description: 'Ask',
    options: [
      { type: 3, name: 'question', description: 'What', required: true, max_length: 10 },
      { type: 3, name: 'level', description: 'Level', choices: [{ name: 'New', value: 'new' }] },
      { type: 4, name: 'days', description: 'Days', min_value: 1, max_value: 7 },
    ],
  };
  const plan = {
    name: 'plan',
    description: 'Plan',
    contexts: [0],
    options: [{ type: 1, name: 'day', description: 'A day' }],
  };

  it('replaces, adds and lists, keeping the ids of those that stay', async () => {
    await put([ask]);
    const [before] = discord.registered();
    expect((await put([ask, plan])).status).toBe(200);
    expect(discord.registered()[0]?.['id']).toBe(before?.['id']);
    const listed = await call('GET', `/applications/${discord.applicationId}/commands`);
    expect(listed.body['list']).toMatchObject([{ name: 'ask' }, { name: 'plan' }]);
    await put([plan], `/guilds/${discord.guild.id}`);
    expect(discord.registered(discord.guild.id)).toMatchObject([
      { name: 'plan', guild_id: discord.guild.id },
    ]);
    expect(
      (
        await call('POST', `/applications/${discord.applicationId}/commands`, {
          name: 'new',
          description: 'x',
        })
      ).status,
    ).toBe(201);
    expect(discord.registered()).toHaveLength(3);
    expect(await call('PUT', '/applications/1/commands', [])).toMatchObject({ status: 403 });
  });

  it.each([
    ['a name with capitals', { ...ask, name: 'Ask' }],
    ['a name with a space', { ...ask, name: 'a b' }],
    ['no description', { name: 'ask' }],
    ['a long description', { ...ask, description: 'x'.repeat(101) }],
    [
      '26 options',
      {
        ...ask,
        options: Array.from({ length: 26 }, (_, n) => ({ type: 3, name: `o${n}`, description: 'x' })),
      },
    ],
    [
      '26 choices',
      {
        ...ask,
        options: [
          {
            type: 3,
            name: 'o',
            description: 'x',
            choices: Array.from({ length: 26 }, (_, n) => ({ name: 'c', value: `${n}` })),
          },
        ],
      },
    ],
    ['an option twice', { ...ask, options: [ask.options[1], ask.options[1]] }],
    ['a required option after an optional one', { ...ask, options: [ask.options[1], ask.options[0]] }],
    ['a subcommand beside an option', { ...ask, options: [...ask.options.slice(1), ...plan.options] }],
    [
      'more than 8,000 characters',
      {
        ...plan,
        options: Array.from({ length: 4 }, (_, g) => ({
          type: 1,
          name: `g${g}`,
          description: 'x'.repeat(90),
          options: Array.from({ length: 24 }, (__, n) => ({
            type: 3,
            name: `o${n}`,
            description: 'x'.repeat(90),
          })),
        })),
      },
    ],
  ])('refuses %s', async (_, command) => {
    expect(await put([command])).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(discord.registered()).toEqual([]);
  });

  it('refuses a name twice and the 101st slash command', async () => {
    expect(await put([ask, ask])).toMatchObject({ body: { code: 50035 } });
    const many = Array.from({ length: 101 }, (_, n) => ({ name: `c${n}`, description: 'x' }));
    expect(await put(many)).toMatchObject({ body: { code: 50035 } });
    expect((await put(many.slice(1))).status).toBe(200);
  });

  it('dispatches what a member runs, as registered', async () => {
    await put([ask, plan]);
    const gateway = await identified(discord, 0);
    await gateway.next(isEvent('READY'));
    const options = { question: 'Why?', days: 3 };
    const { id } = discord.command({ name: 'ask', options, locale: 'de', dm: true });
    const data = dataOf(await gateway.next(isEvent('INTERACTION_CREATE')));
    expect(data).toMatchObject({ id, type: 2, locale: 'de', context: 1, user: { id: discord.member.id } });
    expect(data['data']).toMatchObject({
      id: discord.registered()[0]?.['id'],
      options: [
        { name: 'question', type: 3, value: 'Why?' },
        { name: 'days', type: 4, value: 3 },
      ],
    });
    discord.command({ name: 'plan', subcommand: 'day', twice: true });
    const expected = {
      guild_id: discord.guild.id,
      data: { options: [{ name: 'day', type: 1, options: [] }] },
    };
    expect(dataOf(await gateway.next(isEvent('INTERACTION_CREATE')))).toMatchObject(expected);
    expect(dataOf(await gateway.next(isEvent('INTERACTION_CREATE')))).toMatchObject(expected);
    gateway.end();
  });

  it('runs nothing that a member could not run', async () => {
    await put([ask, plan]);
    const running = (options: Record<string, string | number>) => () =>
      discord.command({ name: 'ask', options });
    expect(() => discord.command({ name: 'nope' })).toThrow('not registered');
    expect(running({})).toThrow('requires the option "question"');
    expect(running({ question: 'x', other: 'y' })).toThrow('has no option "other"');
    expect(running({ question: 'x'.repeat(11) })).toThrow('length above 10');
    expect(running({ question: 'x', level: 'old' })).toThrow('none of its choices');
    expect(running({ question: 'x', days: 8 })).toThrow('value above 7');
    expect(running({ question: 'x', days: 1.5 })).toThrow('whole number');
    expect(running({ question: 3 })).toThrow('a string is expected');
    expect(() => discord.command({ name: 'plan' })).toThrow('one of its subcommands');
    expect(() => discord.command({ name: 'plan', subcommand: 'year' })).toThrow('no subcommand');
    expect(() => discord.command({ name: 'plan', subcommand: 'day', dm: true })).toThrow('direct messages');
  });
});
