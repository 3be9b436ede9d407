import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { caller, dataOf, faultsOf, identified, isEvent, sendFiles } from './raw-client.ts';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

const V2 = 1 << 15;
const MEBIBYTE = 1024 * 1024;

let discord: TestDiscord;
let call: ReturnType<typeof caller>;
let messages: string;
beforeEach(async () => {
  discord = await startTestDiscord({ waitMs: 2_000 });
  call = caller(discord);
  messages = `/channels/${discord.channel.id}/messages`;
});
afterEach(() => discord.close());

const week = { name: 'week.ics', content: 'BEGIN:VCALENDAR' };
const card = { name: 'card.png', content: 'PNG' };
const send = (payload: JsonObject, files = [week]) => sendFiles(discord, messages, payload, files);

describe('attachments', () => {
  it('are kept with their alt text, and fetched from their address', async () => {
    const attachments = [{ id: '0', filename: 'plan.ics', description: 'The week' }];
    const { status, body } = await send({ content: 'x', attachments });
    expect(status).toBe(200);
    const message = await discord.nextMessage();
    expect(message.files).toMatchObject([{ name: 'plan.ics', description: 'The week' }]);
    expect(body['attachments']).toMatchObject([{ filename: 'plan.ics', size: 15, description: 'The week' }]);
    expect(await (await fetch(message.files[0]?.url ?? '')).text()).toBe('BEGIN:VCALENDAR');
    discord.fault({ kind: 'status', status: 404, path: /attachments/ });
    expect((await fetch(message.files[0]?.url ?? '')).status).toBe(404);
    expect(discord.invalidAnswers ?? []).toEqual([]);
    expect(discord.invalidBodies ?? []).toEqual([]);
  });

  it('stay with an edit that names none, and go with one that does not name them', async () => {
    const made = await send({ content: 'x' }, [week, card]);
    const message = await discord.nextMessage();
    const path = `${messages}/${String(made.body['id'])}`;
    await call('PATCH', path, { content: 'y' });
    expect(message.files.map(({ name }) => name)).toEqual(['week.ics', 'card.png']);
    const kept = [{ id: message.files[1]?.id }];
    await sendFiles(
      discord,
      path,
      { attachments: [...kept, { id: 0 }] },
      [{ ...week, name: 'new.ics' }],
      'PATCH',
    );
    expect(message.files.map(({ name }) => name)).toEqual(['card.png', 'new.ics']);
    expect(faultsOf(await call('PATCH', path, { attachments: [{ id: '1' }] }))).toEqual([
      'attachments.0 ATTACHMENT_NOT_FOUND',
    ]);
    await call('PATCH', path, { attachments: [] });
    expect(message.files).toEqual([]);
  });

  it('are shown by components and embeds that refer to them', async () => {
    const url = 'attachment://card.png';
    const components = [
      { type: 12, items: [{ media: { url }, description: 'A week' }] },
      { type: 13, file: { url } },
    ];
    const shown = await send({ flags: V2, components }, [card]);
    const [file] = (await discord.nextMessage()).files;
    expect(shown.body['components']).toMatchObject([
      { items: [{ media: { url: file?.url, attachment_id: file?.id } }] },
      { file: { url: file?.url }, name: 'card.png', size: 3 },
    ]);
    const embeds = [{ image: { url } }];
    const embedded = await send({ embeds }, [card]);
    expect(embedded.body).toMatchObject({
      embeds: [{ image: { url: expect.stringMatching(/^http/) as string } }],
    });
    const missing = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
    expect(faultsOf(await send({ flags: V2, components }))).toEqual([
      `components.0.items.0.media.url ${missing}`,
      `components.1.file.url ${missing}`,
    ]);
    expect(faultsOf(await send({ embeds }))).toEqual([`embeds.0.image.url ${missing}`]);
    expect(discord.invalidAnswers ?? []).toEqual([]);
  });

  it('answer interactions as they do messages', async () => {
    const interaction = discord.command({ name: 'plan', unregistered: true });
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    const data = { content: 'x', attachments: [{ id: '0', description: 'The week' }], flags: 64 };
    expect((await sendFiles(discord, path, { type: 4, data }, [week])).status).toBe(204);
    const reply = await interaction.reply();
    expect(reply).toMatchObject({ ephemeral: true, files: [{ name: 'week.ics', description: 'The week' }] });
    const hook = `/webhooks/${discord.applicationId}/${interaction.token}`;
    await sendFiles(discord, hook, { flags: 64 }, [card]);
    expect(interaction.followUps[0]?.files).toMatchObject([{ name: 'card.png' }]);
    expect(discord.invalidBodies ?? []).toEqual([]);
  });

  it('are refused where they are too many, too large, or say too much', async () => {
    const eleven = Array.from({ length: 11 }, (_, n) => ({ name: `${n}.txt`, content: 'x' }));
    expect(faultsOf(await send({}, eleven))).toEqual(['attachments BASE_TYPE_MAX_LENGTH']);
    const large = { name: 'large.bin', content: new Uint8Array(10 * MEBIBYTE + 1) };
    expect(await sendFiles(discord, messages, {}, [large])).toMatchObject({
      status: 413,
      body: { code: 40005 },
    });
    const attachments = [{ id: '0', description: 'x'.repeat(1_025) }];
    expect(faultsOf(await send({ attachments }))).toEqual(['attachments.0.description BASE_TYPE_MAX_LENGTH']);
  });

  it('of members reach the bot', async () => {
    const gateway = await identified(discord, 1 << 12);
    await gateway.next(isEvent('READY'));
    discord.say({ content: '', dm: true, files: [{ name: 'plan.txt', content: 'Mon: run' }] });
    const { attachments } = dataOf(await gateway.next(isEvent('MESSAGE_CREATE'))) as {
      attachments: { url: string }[];
    };
    expect(await (await fetch(attachments[0]?.url ?? '')).text()).toBe('Mon: run');
    gateway.end();
  });
});
