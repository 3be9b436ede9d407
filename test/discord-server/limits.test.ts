import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { componentIssues } from './component-form.ts';
import type { JsonObject } from './json.ts';
import { modalIssues } from './modal-form.ts';
import { caller, faultsOf } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const V2 = 1 << 15;

let discord: TestDiscord;
let call: ReturnType<typeof caller>;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  call = caller(discord);
});
afterEach(() => discord.close());

const post = (body: JsonObject) => call('POST', `/channels/${discord.channel.id}/messages`, body);
const text = (content: string) => ({ type: 10, content });
const button = (extra: JsonObject = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...extra });
const row = (...components: JsonObject[]) => ({ type: 1, components });
const option = (value: string, extra: JsonObject = {}) => ({ label: value, value, ...extra });
const select = (extra: JsonObject = {}) => row({ type: 3, custom_id: 's', options: [option('a')], ...extra });
const section = (texts: JsonObject[], accessory?: JsonObject) => ({ type: 9, components: texts, accessory });
const container = (...components: JsonObject[]) => ({ type: 17, components });
const media = (url: string, extra: JsonObject = {}) => ({ media: { url }, ...extra });
const gallery = (...items: JsonObject[]) => ({ type: 12, items });
const WEB = 'https://example.org/a.png';

describe('Components V2', () => {
  it('are kept with numbers and defaults', async () => {
    const components = [
      container(text('a'), section([text('b')], { type: 11, ...media(WEB) }), { type: 14 }, row(button())),
      gallery(media(WEB, { description: 'A week' })),
      { ...select(), id: 1 },
    ];
    const made = await post({ flags: V2, components });
    expect(made.status).toBe(200);
    expect(made.body).toMatchObject({
      flags: V2,
      content: '',
      components: [
        { type: 17, id: 2, accent_color: null, spoiler: false, components: [{ id: 3 }, {}, {}, {}] },
        { type: 12, items: [{ description: 'A week', spoiler: false, media: { url: WEB } }] },
        { type: 1, components: [{ type: 3, min_values: 1, max_values: 1 }] },
      ],
    });
    const ids = JSON.stringify(made.body['components']).match(/"id":\d+/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(discord.invalidAnswers ?? []).toEqual([]);
    expect(discord.invalidBodies ?? []).toEqual([]);
  });

  it.each<[string, JsonObject[], string]>([
    ['a button outside of rows', [button()], 'components.0.type UNION_TYPE_CHOICES'],
    [
      'a container in a container',
      [container(container(text('a')))],
      'components.0.components.0.type UNION_TYPE_CHOICES',
    ],
    ['an empty container', [container()], 'components.0.components BASE_TYPE_BAD_LENGTH'],
    ['an empty text', [text('')], 'components.0.content BASE_TYPE_REQUIRED'],
    ['a text in a row', [row(text('a'))], 'components.0.components.0.type UNION_TYPE_CHOICES'],
    ['a thumbnail alone', [{ type: 11, ...media(WEB) }], 'components.0.type UNION_TYPE_CHOICES'],
    ['a label', [{ type: 18, label: 'a' }], 'components.0.type UNION_TYPE_CHOICES'],
    ['a section without accessory', [section([text('a')])], 'components.0.accessory BASE_TYPE_REQUIRED'],
    [
      'a section of four texts',
      [section(['a', 'b', 'c', 'd'].map(text), button())],
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a select as accessory',
      [section([text('a')], { type: 5, custom_id: 'u' })],
      'components.0.accessory.type UNION_TYPE_CHOICES',
    ],
    ['an empty gallery', [gallery()], 'components.0.items BASE_TYPE_BAD_LENGTH'],
    [
      'eleven pictures',
      [gallery(...Array.from({ length: 11 }, () => media(WEB)))],
      'components.0.items BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long alt text',
      [gallery(media(WEB, { description: 'x'.repeat(1_025) }))],
      'components.0.items.0.description BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an unknown scheme',
      [gallery(media('file:///etc/passwd'))],
      'components.0.items.0.media.url URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a file from the web',
      [{ type: 13, file: { url: WEB } }],
      'components.0.file.url URL_TYPE_INVALID_SCHEME',
    ],
    ['a spacing of 3', [{ type: 14, spacing: 3 }], 'components.0.spacing BASE_TYPE_CHOICES'],
    [
      'a colour above white',
      [{ ...container(text('a')), accent_color: 0x1_00_00_00 }],
      'components.0.accent_color NUMBER_TYPE_MAX',
    ],
    [
      'a number twice',
      [
        { ...text('a'), id: 7 },
        { ...text('b'), id: 7 },
      ],
      'components.1.id COMPONENT_ID_DUPLICATED',
    ],
    [
      '41 components',
      Array.from({ length: 41 }, () => text('a')),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4,001 characters',
      [text('x'.repeat(4_000)), text('x')],
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['a type of no kind', [{ type: 99 }], 'components.0.type UNION_TYPE_CHOICES'],
    ['a component without type', [{}], 'components.0.type BASE_TYPE_REQUIRED'],
  ])('are refused with %s', async (_, components, fault) => {
    const refused = await post({ flags: V2, components });
    expect(refused.status).toBe(400);
    expect(faultsOf(refused)).toEqual([fault]);
  });

  it('take the place of content, embeds and polls, also when they come with an edit', async () => {
    const legacy = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    const components = [text('a')];
    const poll = { question: { text: 'x' }, answers: [{ poll_media: { text: 'x' } }] };
    const both = { flags: V2, components, content: 'x', embeds: [{ title: 'x' }], poll };
    expect(faultsOf(await post(both))).toEqual(
      ['content', 'embeds', 'poll'].map((field) => `${field} ${legacy}`),
    );
    const { body } = await post({ content: 'old' });
    const path = `/channels/${discord.channel.id}/messages/${String(body['id'])}`;
    expect(faultsOf(await call('PATCH', path, { flags: V2, components }))).toEqual([`content ${legacy}`]);
    expect((await call('PATCH', path, { flags: V2, components, content: null })).status).toBe(200);
    expect(faultsOf(await call('PATCH', path, { content: 'back' }))).toEqual([`content ${legacy}`]);
    expect((await call('PATCH', path, { flags: 0, components: [text('b')] })).body).toMatchObject({
      flags: V2,
    });
  });
});

describe('buttons and selects', () => {
  it.each<[string, JsonObject, string]>([
    ['a long label', row(button({ label: 'x'.repeat(81) })), '0.components.0.label BASE_TYPE_MAX_LENGTH'],
    [
      'neither label nor emoji',
      row(button({ label: undefined })),
      '0.components.0.label BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    ],
    ['a style of 9', row(button({ style: 9 })), '0.components.0.style BASE_TYPE_CHOICES'],
    ['an empty custom_id', row(button({ custom_id: '' })), '0.components.0.custom_id BASE_TYPE_REQUIRED'],
    [
      'a url beside the custom_id',
      row(button({ url: WEB })),
      '0.components.0.url BUTTON_COMPONENT_CUSTOM_ID_AND_URL',
    ],
    [
      'a link with custom_id',
      row(button({ style: 5, url: WEB })),
      '0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_AND_URL',
    ],
    [
      'a link without url',
      row(button({ style: 5, custom_id: undefined })),
      '0.components.0.url BASE_TYPE_REQUIRED',
    ],
    [
      'a script as url',
      row(button({ style: 5, custom_id: undefined, url: 'javascript:1' })),
      '0.components.0.url URL_TYPE_INVALID_SCHEME',
    ],
    ['an empty row', row(), '0.components BASE_TYPE_BAD_LENGTH'],
    [
      'a select beside a button',
      row(button(), { type: 5, custom_id: 'u' }),
      '0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['no options', select({ options: [] }), '0.components.0.options BASE_TYPE_BAD_LENGTH'],
    [
      'a long placeholder',
      select({ placeholder: 'x'.repeat(151) }),
      '0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an option twice',
      select({ options: [option('a'), option('a')] }),
      '0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'a long option',
      select({ options: [option('a', { label: 'x'.repeat(101) })] }),
      '0.components.0.options.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'more to choose than there is',
      select({ max_values: 2 }),
      '0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'no more than none to choose',
      select({ max_values: 0, min_values: 0 }),
      '0.components.0.max_values NUMBER_TYPE_MIN',
    ],
    [
      'a least above the most',
      select({ min_values: 2 }),
      '0.components.0.min_values SELECT_COMPONENT_MIN_VALUES',
    ],
  ])('are refused with %s', async (_, component, fault) => {
    const refused = await post({ content: 'x', components: [component] });
    expect(refused.status).toBe(400);
    expect(faultsOf(refused)).toEqual([`components.${fault}`]);
  });

  it('are refused in callbacks and edits at the same places, under their data', async () => {
    const interaction = discord.command({ name: 'ask', unregistered: true });
    const components = [row(button({ label: 'x'.repeat(81) }))];
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    const refused = await call('POST', path, { type: 4, data: { content: 'x', components } });
    expect(faultsOf(refused)).toEqual(['data.components.0.components.0.label BASE_TYPE_MAX_LENGTH']);
    await call('POST', path, { type: 5 });
    const hook = `/webhooks/${discord.applicationId}/${interaction.token}`;
    for (const [method, where] of [
      ['PATCH', `${hook}/messages/@original`],
      ['POST', hook],
    ] as const) {
      expect(faultsOf(await call(method, where, { content: 'x', components }))).toEqual([
        'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
      ]);
    }
  });
});

describe('the checks', () => {
  const { component } = fc.letrec<{ component: unknown }>((tie) => ({
    component: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.anything({ maxDepth: 1 }),
      fc.record(
        {
          type: fc.integer({ min: 0, max: 24 }),
          custom_id: fc.anything({ maxDepth: 0 }),
          style: fc.integer({ min: 0, max: 7 }),
          options: fc.anything({ maxDepth: 2 }),
          items: fc.anything({ maxDepth: 2 }),
          media: fc.anything({ maxDepth: 1 }),
          accessory: tie('component'),
          component: tie('component'),
          components: fc.array(tie('component'), { maxLength: 3 }),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  }));

  it('never come down, whatever a bot sends', () => {
    fc.assert(
      fc.property(fc.array(component, { maxLength: 4 }), fc.boolean(), (components, v2) => {
        componentIssues(components, v2, []);
        modalIssues({ custom_id: 'a', title: 'b', components });
      }),
    );
  });
});
