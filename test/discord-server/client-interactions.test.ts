import {
  ApplicationCommandType,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  MessageFlags,
} from 'discord.js';
import type { Interaction, InteractionReplyOptions, Message, ModalComponentData } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestDiscord } from './server.ts';
import type { TestDiscord } from './types.ts';

let discord: TestDiscord;
let client: Client<true>;
let problems: unknown[];

beforeEach(async () => {
  discord = await startTestDiscord();
  problems = [];
  const made = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: discord.url },
  });
  const ready = new Promise<Client<true>>((resolve) => made.once(Events.ClientReady, resolve));
  await made.login(discord.token);
  client = await ready;
});
afterEach(async () => {
  await client.destroy();
  await discord.close();
});

/** Answers every interaction by `answer`, and keeps what it throws. */
function answering(answer: (interaction: Interaction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => problems.push(error));
  });
}

function expectNothingOdd(): void {
  expect(problems).toEqual([]);
  expect(discord.failures).toEqual([]);
  expect(discord.unguarded()).toEqual([]);
  expect(discord.invalidBodies ?? []).toEqual([]);
  expect(discord.strayKeys ?? []).toEqual([]);
  expect(discord.invalidAnswers ?? []).toEqual([]);
}

const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const button = (customId: string, label: string) => ({
  type: ComponentType.Button,
  style: 1,
  customId,
  label,
});
describe('a discord.js client', () => {
  it('hears buttons and selects, and changes the message or answers beside it', async () => {
    await client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
    const select = { type: ComponentType.UserSelect, customId: 'who', maxValues: 2 };
    answering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const buttons = row(button('more', 'More'), button('less', 'Less'));
        await interaction.reply({
          content: 'x',
          components: [buttons, row(select)],
        } as InteractionReplyOptions);
      } else if (interaction.isButton() && interaction.customId === 'more') {
        await interaction.update({ content: 'more', components: [] });
      } else if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: 'less' });
        await interaction.followUp({ content: 'done', flags: MessageFlags.Ephemeral });
      } else if (interaction.isUserSelectMenu()) {
        const names = interaction.users.map(({ username }) => username).join(' and ');
        await interaction.reply({ content: names, flags: MessageFlags.Ephemeral });
      }
    });
    const message = await discord.command({ name: 'ask' }).reply();
    const less = discord.press(message, { label: 'Less' });
    expect((await less.updated()).content).toBe('less');
    expect(await less.waitForFollowUps(1)).toMatchObject([{ content: 'done', ephemeral: true }]);
    expect(discord.requests.at(-2)?.path).toMatch(/@original$/);
    const chosen = discord.choose(message, 'who', [discord.moderator, discord.stranger], {
      user: discord.stranger,
    });
    expect(await chosen.reply()).toMatchObject({
      content: 'moderator and stranger',
      seenBy: discord.stranger.id,
    });
    const more = discord.press(message, 'more');
    expect(await more.updated()).toMatchObject({ content: 'more', components: [] });
    expect(await more.acknowledged()).toMatchObject({ kind: 'update' });
    expectNothingOdd();
  });

  it('shows a form with labels, and reads what is submitted', async () => {
    await client.application.commands.set([{ name: 'setup', description: 'Set up' }]);
    const label = (text: string, component: object) => ({
      type: ComponentType.Label,
      label: text,
      component,
    });
    const modal = {
      customId: 'setup',
      title: 'Set up',
      components: [
        { type: ComponentType.TextDisplay, content: 'The club.' },
        label('Name', { type: ComponentType.TextInput, customId: 'name', style: 1, maxLength: 20 }),
        label('Days', {
          type: ComponentType.StringSelect,
          customId: 'days',
          maxValues: 2,
          options: ['mon', 'tue', 'wed'].map((day) => ({ label: day, value: day })),
        }),
        label('Where', { type: ComponentType.ChannelSelect, customId: 'where', channelTypes: [0] }),
        label('Coaches', { type: ComponentType.RoleSelect, customId: 'coaches', required: false }),
      ],
    } as unknown as ModalComponentData;
    answering(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(modal);
      if (!interaction.isModalSubmit()) return;
      const { fields } = interaction;
      const where = fields.getSelectedChannels('where')?.map((channel) => channel?.id);
      const told = [
        fields.getTextInputValue('name'),
        ...fields.getStringSelectValues('days'),
        ...(where ?? []),
      ];
      await interaction.reply({ content: told.join(' '), flags: MessageFlags.Ephemeral });
    });
    const form = await discord.command({ name: 'setup', user: discord.moderator }).modal();
    expect(form.fields.map(({ customId, label, required }) => [customId, label, required])).toEqual([
      ['name', 'Name', true],
      ['days', 'Days', true],
      ['where', 'Where', true],
      ['coaches', 'Coaches', false],
    ]);
    const fields = { name: 'Harriers', days: ['mon', 'wed'], where: [discord.channel] };
    const answer = await discord.submit(form, fields).reply();
    expect(answer.content).toBe(`Harriers mon wed ${discord.channel.id}`);
    expectNothingOdd();
  });

  it('offers choices, and opens menus of messages and members', async () => {
    const { ChatInput, Message, User } = ApplicationCommandType;
    await client.application.commands.set([
      {
        type: ChatInput,
        name: 'ask',
        description: 'Ask',
        options: [{ type: 3, name: 'question', description: 'What', autocomplete: true, required: true }],
      },
      { type: Message, name: 'Answer this' },
      { type: User, name: 'Profile' },
    ]);
    answering(async (interaction) => {
      if (interaction.isAutocomplete()) {
        const { name, value } = interaction.options.getFocused(true);
        await interaction.respond([{ name: `${name}: ${value}`, value }]);
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(`> ${interaction.targetMessage.content}`);
      } else if (interaction.isUserContextMenuCommand()) {
        await interaction.reply(interaction.targetUser.username);
      }
    });
    const typing = discord.type({ name: 'ask', focused: 'question', typed: 'can I sw' });
    expect(await typing.choices()).toEqual([{ name: 'question: can I sw', value: 'can I sw' }]);
    const message = discord.say({ content: 'Can I swim?', author: discord.stranger });
    expect((await discord.useMenu({ name: 'Answer this', message }).reply()).content).toBe('> Can I swim?');
    const profile = discord.useMenu({ name: 'Profile', member: discord.stranger });
    expect((await profile.reply()).content).toBe('stranger');
    expectNothingOdd();
  });

  it('posts files and Components V2, and reads a file that a member hands in', async () => {
    await client.application.commands.set([
      {
        name: 'import',
        description: 'Import',
        options: [{ type: 11, name: 'file', description: 'The file', required: true }],
      },
    ]);
    answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { url, name } = interaction.options.getAttachment('file', true);
      const text = await (await fetch(url)).text();
      await interaction.deferReply();
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        files: [{ attachment: Buffer.from(text), name, description: 'What was handed in' }],
        components: [
          {
            type: ComponentType.Container,
            components: [
              { type: ComponentType.TextDisplay, content: 'Imported' },
              {
                type: ComponentType.MediaGallery,
                items: [{ media: { url: `attachment://${name}` }, description: 'A week' }],
              },
              { type: ComponentType.File, file: { url: `attachment://${name}` } },
              { type: ComponentType.Separator },
            ],
          },
        ],
      });
    });
    const file = { name: 'club.json', content: '{"a":1}', contentType: 'application/json' };
    const message = await discord.command({ name: 'import', options: { file } }).reply();
    expect(discord.textOf(message)).toBe('Imported');
    expect(message.files).toMatchObject([{ name: 'club.json', description: 'What was handed in' }]);
    expect(new TextDecoder().decode(message.files[0]?.bytes)).toBe('{"a":1}');
    expect(JSON.stringify(message.components)).toContain(message.files[0]?.url);
    expectNothingOdd();
  });

  it('opens a thread from a message, and writes in it', async () => {
    const heard = new Promise<Message>((resolve) => {
      client.once(Events.MessageCreate, resolve);
    });
    const { id } = discord.say({ content: 'hello', mentionBot: true });
    const opened = await (await heard).startThread({ name: 'Swimming' });
    await opened.send('Here.');
    const [thread] = discord.threads(discord.channel);
    expect(thread).toMatchObject({ name: 'Swimming', id, ownerId: discord.botUser.id });
    expect(await discord.nextMessage()).toMatchObject({ content: 'Here.', channelId: id });
    expectNothingOdd();
  });

  it('is told which intents are approved, and of roles, permissions and channels as they change', async () => {
    discord.gateway.refusedIntents = GatewayIntentBits.MessageContent;
    const application = await client.application.fetch();
    expect(application.flags.toArray()).not.toContain('GatewayMessageContentLimited');
    const guild = client.guilds.cache.get(discord.guild.id);
    const channel = discord.addChannel({ name: 'coaches' });
    const own = discord.addRole(discord.guild, 'Paceline', { ofBot: true });
    discord.permit(channel, own, { deny: 1n << 11n });
    const permissions = () => guild?.channels.cache.get(channel.id)?.permissionsFor(guild.members.me ?? '');
    await expect.poll(() => permissions()?.has('SendMessages')).toBe(false);
    expect(permissions()?.has('ViewChannel')).toBe(true);
    discord.permit(channel, own, {});
    await expect.poll(() => permissions()?.has('SendMessages')).toBe(true);
    const moderator = await guild?.members.fetch(discord.moderator.id);
    expect(moderator?.permissions.has('ManageGuild')).toBe(true);
    discord.removeChannel(channel);
    await expect.poll(() => guild?.channels.cache.has(channel.id)).toBe(false);
    discord.loseGuild(discord.guild);
    await expect.poll(() => guild?.available).toBe(false);
    discord.restoreGuild(discord.guild);
    await expect.poll(() => client.guilds.cache.get(discord.guild.id)?.available).toBe(true);
    discord.removeGuild(discord.guild);
    await expect.poll(() => client.guilds.cache.size).toBe(0);
    expectNothingOdd();
  });
});
