import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestInteraction } from './interaction-types.ts';
import type { JsonObject } from './json.ts';
import { caller, faultsOf } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

let discord: TestDiscord;
let call: ReturnType<typeof caller>;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  call = caller(discord);
});
afterEach(() => discord.close());

const run = () => discord.command({ name: 'setup', unregistered: true });
const answer = (interaction: TestInteraction, body: JsonObject) =>
  call('POST', `/interactions/${interaction.id}/${interaction.token}/callback`, body);
const label = (component: JsonObject, extra: JsonObject = {}) => ({
  type: 18,
  label: 'L',
  component,
  ...extra,
});
const input = (extra: JsonObject = {}) => label({ type: 4, custom_id: 'text', style: 1, ...extra });
const picked = ['x', 'y', 'z'].map((value) => ({ label: value, value }));
const pick = (extra: JsonObject = {}) => label({ type: 3, custom_id: 'pick', options: picked, ...extra });
const form = (...components: JsonObject[]) => ({ custom_id: 'form', title: 'Form', components });

async function shown(...components: JsonObject[]) {
  const interaction = run();
  expect((await answer(interaction, { type: 9, data: form(...components) })).status).toBe(204);
  return interaction.modal();
}

describe('a form', () => {
  it('is shown once, and leaves nothing to edit but follow-ups', async () => {
    const interaction = run();
    const data = form(input(), { type: 10, content: 'about' });
    expect((await answer(interaction, { type: 9, data })).status).toBe(204);
    expect(await interaction.acknowledged()).toMatchObject({ kind: 'modal', ephemeral: false });
    expect((await answer(interaction, { type: 9, data })).body).toMatchObject({ code: 40060 });
    const hook = `/webhooks/${discord.applicationId}/${interaction.token}`;
    expect((await call('PATCH', `${hook}/messages/@original`, { content: 'x' })).body).toMatchObject({
      code: 10008,
    });
    expect((await call('POST', hook, { content: 'x' })).status).toBe(200);
    expect(interaction.followUps).toHaveLength(1);
  });

  it('sends what is filled in, by label', async () => {
    const modal = await shown(
      { type: 10, content: 'about' },
      input(),
      pick({ max_values: 2 }),
      label({ type: 8, custom_id: 'channel' }),
    );
    const submitted = discord.submit(modal, { text: 'hi', pick: ['x', 'z'], channel: [discord.channel] });
    expect(submitted.json).toMatchObject({
      type: 5,
      data: {
        custom_id: 'form',
        components: [
          { type: 10, id: 1 },
          { type: 18, component: { type: 4, custom_id: 'text', value: 'hi' } },
          { type: 18, component: { type: 3, custom_id: 'pick', values: ['x', 'z'] } },
          { type: 18, component: { type: 8, custom_id: 'channel', values: [discord.channel.id] } },
        ],
        resolved: { channels: { [discord.channel.id]: { name: 'general' } } },
      },
    });
    expect(submitted.json).not.toHaveProperty('message');
    await answer(submitted, { type: 4, data: { content: 'thanks', flags: 64 } });
    expect((await submitted.reply()).json).toMatchObject({
      interaction_metadata: { type: 5, triggering_interaction_metadata: { type: 2 } },
    });
    for (const type of [6, 7, 9]) {
      const other = discord.submit(modal, { text: 'hi', pick: ['x'], channel: [discord.channel] });
      expect((await answer(other, { type, data: form(input()) })).body).toMatchObject({ code: 50035 });
    }
  });

  it('keeps what it was shown with, and takes files and boxes', async () => {
    const boxes = { options: picked, min_values: 0, required: false };
    const modal = await shown(
      input({ value: 'before' }),
      pick({ options: [{ label: 'x', value: 'x', default: true }, ...picked.slice(1)] }),
      label({ type: 22, custom_id: 'boxes', ...boxes }),
      label({ type: 23, custom_id: 'box' }),
      label({ type: 19, custom_id: 'file' }),
    );
    const file = { name: 'club.json', content: '{}' };
    const { json } = discord.submit(modal, { file: [file], boxes: ['y'], box: true });
    const { data } = json as { data: { components: { component: JsonObject }[] } };
    expect(data.components.map(({ component }) => component['value'] ?? component['values'])).toEqual([
      'before',
      ['x'],
      ['y'],
      true,
      [expect.stringMatching(/^\d+$/)],
    ]);
    expect(
      Object.values((data as { resolved?: { attachments?: JsonObject } }).resolved?.attachments ?? {}),
    ).toMatchObject([{ filename: 'club.json', size: 2 }]);
  });

  it('is not submitted as it could not be', async () => {
    const modal = await shown(input({ min_length: 2, max_length: 4 }), pick());
    const submitting = (fields: Record<string, string | string[]>) => () => discord.submit(modal, fields);
    expect(submitting({ pick: ['x'] })).toThrow('"text" is required');
    expect(submitting({ text: 'x', pick: ['x'] })).toThrow('shorter than 2');
    expect(submitting({ text: 'xxxxx', pick: ['x'] })).toThrow('longer than 4');
    expect(submitting({ text: 'xxx' })).toThrow('"pick" is required');
    expect(submitting({ text: 'xxx', pick: ['x', 'y'] })).toThrow('1 to 1');
    expect(submitting({ text: 'xxx', pick: ['w'] })).toThrow('does not offer');
    expect(submitting({ text: 'xxx', pick: ['x'], more: 'x' })).toThrow(
      'no field "more", only "text", "pick"',
    );
    const optional = await shown(input({ required: false, min_length: 2 }));
    expect(discord.submit(optional, {}).json).toMatchObject({
      data: { components: [{ component: { value: '' } }] },
    });
  });

  it('that a button opened changes the message under the button', async () => {
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Edit', custom_id: 'edit' }] }];
    await call('POST', `/channels/${discord.channel.id}/messages`, { content: 'old', components });
    const message = await discord.nextMessage();
    const pressed = discord.press(message, 'edit', { user: discord.moderator });
    await answer(pressed, { type: 9, data: form(input()) });
    const submitted = discord.submit(await pressed.modal(), { text: 'new' });
    expect(submitted.json).toMatchObject({
      message: { id: message.id },
      member: { user: { id: discord.moderator.id } },
    });
    await answer(submitted, { type: 7, data: { content: 'new' } });
    expect((await submitted.updated()).content).toBe('new');
  });

  it.each<[string, JsonObject, string]>([
    ['no custom_id', { ...form(input()), custom_id: undefined }, 'data.custom_id BASE_TYPE_REQUIRED'],
    ['a long title', { ...form(input()), title: 'x'.repeat(46) }, 'data.title BASE_TYPE_BAD_LENGTH'],
    ['no components', form(), 'data.components BASE_TYPE_BAD_LENGTH'],
    [
      'six components',
      form(...Array.from({ length: 6 }, (_, n) => input({ custom_id: `t${n}` }))),
      'data.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a button',
      form({ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'x' }] }),
      'data.components.0.components.0.type UNION_TYPE_CHOICES',
    ],
    [
      'a long label',
      form(label({ type: 4, custom_id: 'text', style: 1 }, { label: 'x'.repeat(46) })),
      'data.components.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long description',
      form(label({ type: 4, custom_id: 'text', style: 1 }, { description: 'x'.repeat(101) })),
      'data.components.0.description BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long placeholder',
      form(input({ placeholder: 'x'.repeat(101) })),
      'data.components.0.component.placeholder BASE_TYPE_MAX_LENGTH',
    ],
    ['no style', form(input({ style: 0 })), 'data.components.0.component.style BASE_TYPE_CHOICES'],
    [
      'a value too long',
      form(input({ value: 'xx', max_length: 1 })),
      'data.components.0.component.value BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a max above 4,000',
      form(input({ max_length: 4_001 })),
      'data.components.0.component.max_length NUMBER_TYPE_MAX',
    ],
    [
      'a disabled select',
      form(pick({ disabled: true })),
      'data.components.0.component.disabled COMPONENT_DISABLED_IN_MODAL',
    ],
    [
      'a required select of none',
      form(pick({ min_values: 0 })),
      'data.components.0.component.min_values COMPONENT_MIN_VALUES_REQUIRED',
    ],
    [
      'a custom_id twice',
      form(input(), input()),
      'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'an input at the top',
      form({ type: 4, custom_id: 'a', style: 1 }),
      'data.components.0.type UNION_TYPE_CHOICES',
    ],
  ])('is refused with %s', async (_, data, fault) => {
    const refused = await answer(run(), { type: 9, data });
    expect(refused.status).toBe(400);
    expect(faultsOf(refused)).toEqual([fault]);
  });
});
