import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import type { TestInteraction } from '../discord-server/interaction-types.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import type { TestRole, TestUser } from '../discord-server/world-types.ts';
import { asSeen } from './as-seen.ts';
import { expectGoodManners } from './bot.ts';
import { startKnowledgeBot, TRACK, type KnowledgeBot } from './knowledge-bot.ts';

const refused = () => asSeen(here.discord, CATALOGUES.en.club.onlyModerators);
const SUBCOMMANDS = [
  'search',
  'show',
  'add',
  'edit',
  'remove',
  'history',
  'restore',
  'import',
  'export',
  'gaps',
  'tests',
] as const;
const FILE = { name: 'en.md', content: 'no knowledge' };

let here: KnowledgeBot;
let crew: TestRole;
let helper: TestUser;
beforeEach(async () => {
  here = await startKnowledgeBot();
  const { discord } = here;
  crew = discord.addRole(discord.guild, 'Crew');
  helper = discord.user('helper');
  discord.setRole(discord.guild, helper, crew, true);
  await here.set({ moderatorRoles: [crew.id] });
});
afterEach(async () => {
  expectGoodManners(here.discord);
  await here.stop();
});

function run(user: TestUser, subcommand: string): TestInteraction {
  const needs = ['show', 'edit', 'remove', 'restore'].includes(subcommand);
  const options = subcommand === 'import' ? { file: FILE } : needs ? { entry: 'swimming' } : {};
  return here.run(subcommand, options, { user, letBySettings: true });
}

const knowledge = async () => {
  const { editor, testQuestions } = here.core();
  return [
    await editor.history(here.club),
    await testQuestions.of(here.club),
    await editor.awaiting(here.club),
  ];
};

describe('/knowledge', () => {
  it('is hidden from members by Discord, and works in no direct message', () => {
    const { discord, run: byModerator } = here;
    expect(() => byModerator('history', {}, { user: discord.member })).toThrow('is not offered to');
    expect(() => byModerator('history', {}, { dm: true })).toThrow('is not registered for direct messages');
  });

  it.each(SUBCOMMANDS)(
    '%s is refused to a member whom Discord lets pass, and to a stranger',
    async (name) => {
      const { discord } = here;
      for (const user of [discord.member, discord.stranger]) {
        const said = await run(user, name).reply();
        expect(said).toMatchObject({ content: refused(), ephemeral: true, components: [], files: [] });
      }
    },
  );

  it.each(SUBCOMMANDS)('%s is there for who has a moderators’ role', async (name) => {
    const interaction = run(helper, name);
    const { kind, ephemeral } = await interaction.acknowledged();
    if (kind === 'modal') expect((await interaction.modal()).fields.length).toBe(5);
    else {
      expect(ephemeral).toBe(true);
      expect((await interaction.reply()).content).not.toContain(refused());
    }
  });

  it('tells a member nothing as they type', async () => {
    const { discord } = here;
    const type = (user: TestUser, focused: string, typed: string, options = {}) =>
      discord
        .type({
          name: 'knowledge',
          subcommand: 'restore',
          focused,
          typed,
          options,
          user,
          letBySettings: true,
        })
        .choices();
    expect(await type(discord.member, 'entry', 'swim')).toEqual([]);
    const [first] = await type(helper, 'entry', 'swim');
    expect(first).toMatchObject({ value: 'swimming' });
    expect(await type(helper, 'revision', '', { entry: 'swimming' })).toEqual([
      { name: 'As it is shipped', value: 'shipped' },
    ]);
  });

  it('“Add to knowledge” is refused to a member whom Discord lets pass', async () => {
    const { discord } = here;
    const message = discord.say({ content: 'Warm up on the outer lanes.' });
    const said = await discord
      .useMenu({ name: 'Add to knowledge', message, user: discord.member, letBySettings: true })
      .reply();
    expect(said).toMatchObject({ content: refused(), ephemeral: true });
  });
});

describe('every step of /knowledge', () => {
  const by = () => ({ user: helper });
  const review = async (): Promise<TestMessage> =>
    here.discord.submit(await run(helper, 'add').modal(), TRACK).reply();
  const shown = async (): Promise<TestMessage> => run(helper, 'show').reply();
  async function waiting(): Promise<TestMessage> {
    await here.set({ secondModerator: true, moderatorRoles: [crew.id] });
    const form = await here.discord
      .press(await here.add(), { label: 'Publish' }, { user: here.discord.moderator })
      .modal();
    await here.discord.submit(form, { why: '' }).updated();
    return here.discord.nextMessage();
  }
  async function history(): Promise<TestMessage> {
    await here.publish(await here.add());
    await here.publish(await here.edit('club-lanes-on-the-track', { title: 'Lanes' }));
    return run(helper, 'history').reply();
  }
  async function gap(): Promise<TestMessage> {
    await here.ask('Which shoes are best for running?');
    return run(helper, 'gaps').reply();
  }
  async function test(): Promise<TestMessage> {
    const { testQuestions, shelf } = here.core();
    const [today, question] = ['2026-11-23', 'Is swimming good for runners?'];
    const answer = await (
      await shelf.of(here.club)
    ).ask({ text: question, today, history: [], locale: 'en' });
    const section = answer.why.entries[0]?.section ?? '';
    await testQuestions.add(here.club, { question, section, locale: 'en' }, today);
    return run(helper, 'tests').reply();
  }
  async function receipt(): Promise<TestMessage> {
    const answer = await here.ask('Is swimming good for runners?');
    return here.discord.press(answer, { label: 'Why this answer?' }, by()).reply();
  }
  const press = (button: RegExp) => (on: TestMessage) => here.discord.press(on, button, by());

  const STEPS: readonly [string, () => Promise<TestMessage>, (message: TestMessage) => TestInteraction][] = [
    ['editing again', review, press(/^k-edit/)],
    ['asking why', review, press(/^k-why/)],
    ['giving up', review, press(/^k-drop/)],
    ['opening a form', shown, press(/^k-begin/)],
    ['taking out', shown, press(/^k-remove/)],
    ['leafing', shown, press(/^k-history/)],
    [
      'choosing an entry',
      () => run(helper, 'search').reply(),
      (on) => here.discord.choose(on, /^k-entry/, ['swimming'], by()),
    ],
    ['showing a publication', history, press(/^k-event/)],
    ['restoring', history, press(/^k-restore/)],
    ['looking at what waits', waiting, press(/^k-look/)],
    ['approving', waiting, press(/^k-approve/)],
    ['declining', waiting, press(/^k-decline/)],
    ['writing what is missing', gap, press(/^k-fill/)],
    ['judging what is missing', gap, press(/^k-judge\|not-for-us/)],
    ['asking all tests', test, press(/^k-run-tests/)],
    ['taking a test out', test, (on) => here.discord.choose(on, /^k-drop-test/, [optionOf(on)], by())],
    ['keeping a test', receipt, press(/^k-keep/)],
  ];

  const optionOf = (on: TestMessage): string => String(here.discord.components(on)[0]?.options[0]?.value);

  it.each(STEPS)('%s is refused to who is a moderator no more', async (_, prepare, step) => {
    const { discord } = here;
    const message = await prepare();
    const before = await knowledge();
    const edits = message.edits;
    discord.setRole(discord.guild, helper, crew, false);
    const said = await step(message).reply();
    expect(said).toMatchObject({ content: refused(), ephemeral: true });
    expect(await knowledge()).toEqual(before);
    expect(message.edits).toBe(edits);
  });

  it.each([
    ['a text', async () => run(helper, 'add').modal(), TRACK],
    ['a reason', async () => here.discord.press(await review(), /^k-why/, by()).modal(), { why: 'now' }],
    [
      'a test question',
      async () => here.discord.press(await receipt(), /^k-keep/, by()).modal(),
      { question: 'Is swimming good for runners?' },
    ],
  ])('submitting %s is refused too, whose form was open then', async (_, open, fields) => {
    const { discord } = here;
    const form = await open();
    const before = await knowledge();
    discord.setRole(discord.guild, helper, crew, false);
    const said = await discord.submit(form, fields).reply();
    expect(said).toMatchObject({ content: refused(), ephemeral: true });
    expect(await knowledge()).toEqual(before);
  });

  it('offers a member no test below an answer', async () => {
    const { discord, ask } = here;
    const answer = await ask('Is swimming good for runners?');
    const why = await discord.press(answer, { label: 'Why this answer?' }).reply();
    expect(why.components).toEqual([]);
  });
});
