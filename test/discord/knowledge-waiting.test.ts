import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import type { TestUser } from '../discord-server/world-types.ts';
import { expectGoodManners } from './bot.ts';
import { startKnowledgeBot, type KnowledgeBot } from './knowledge-bot.ts';

const words = CATALOGUES.en;
const TELL_ME = words.answerButtons.tellMe;
const WANTED = 'Which shoes are best for running?';
const ENTRY = {
  title: 'Shoes for members',
  text: 'The shop in Mill Street fits running shoes for members.',
  questions: WANTED,
  words: '',
  source: 'Coach Ana https://club.example/shoes',
};
const TODAY = '2026-11-23';

let here: KnowledgeBot;
let called: string[][];
beforeEach(async () => {
  here = await startKnowledgeBot();
  called = [];
});
afterEach(async () => {
  expectGoodManners(here.discord, called);
  await here.stop();
});

const tellMe = (on: TestMessage, user: TestUser = here.discord.member): Promise<TestMessage> =>
  here.discord.press(on, { label: TELL_ME }, { user }).reply();
const labels = (message: TestMessage) => here.discord.components(message).map(({ label }) => label);
const toldIn = (channel = here.discord.channel): Promise<TestMessage> =>
  here.discord.nextMessage(
    ({ channelId, content }) => channelId === channel.id && content.includes('has an answer now'),
  );
const privacy = (subcommand: string): Promise<TestMessage> =>
  here.discord.command({ name: 'privacy', subcommand }).reply();
const gaps = () => here.core().gaps.list(here.club, TODAY);
const figures = async () => (await here.core().figures.of(here.club))[0];

describe('who asked in vain', () => {
  it('is mentioned once, where they asked, with the answer, when somebody writes it; nobody else is', async () => {
    const { discord, add, publish, edit } = here;
    const declined = await here.ask(WANTED);
    expect(await tellMe(declined)).toMatchObject({
      ephemeral: true,
      content: expect.stringContaining('once'),
    });
    expect(await tellMe(declined, discord.stranger)).toMatchObject({ ephemeral: true });
    called = [[`user:${discord.member.id}`, `user:${discord.stranger.id}`]];
    await publish(await add(ENTRY));
    const told = await toldIn();
    expect(told.content).toContain(`<@${discord.member.id}> <@${discord.stranger.id}>`);
    expect(told.content).toContain(WANTED);
    expect(told.content).toContain('The shop in Mill Street');
    expect((await discord.press(told, { label: 'Sources' }).reply()).content).toContain(
      '<https://club.example/shoes>',
    );
    await publish(await edit('club-shoes-for-members', { title: 'Shoes for all' }));
    expect((await here.run('gaps').reply()).content).not.toContain('want to be told');
    expect((await privacy('show')).content).not.toContain('want to be told');
  });

  it('takes it back by pressing again', async () => {
    const { add, publish } = here;
    const declined = await here.ask(WANTED);
    expect((await tellMe(declined)).content).toContain(words.gaps.wait.noted.slice(0, 30));
    expect((await tellMe(declined)).content).toBe(words.gaps.wait.stopped);
    await publish(await add(ENTRY));
    expect((await here.ask(WANTED)).content).toContain('Mill Street');
  });

  it('sees it with /privacy show, and is not told after /privacy forget', async () => {
    const { discord, add, publish } = here;
    await tellMe(await here.ask(WANTED));
    const shown = await privacy('show');
    expect(shown.content).toContain(words.privacy.told.awaited({ count: 1 }));
    const asked = await privacy('forget');
    await discord.press(asked, { label: words.privacy.confirm }).updated();
    await publish(await add(ENTRY));
    expect((await here.ask(WANTED)).content).toContain('Mill Street');
  });

  it('is shown the entry itself where it was written for the question and is no answer by itself', async () => {
    const { discord, run, press, publish } = here;
    await tellMe(await here.ask(WANTED));
    called = [[`user:${discord.member.id}`]];
    const form = await press(await run('gaps').reply(), 'Write the entry now').modal();
    const fields = { ...ENTRY, text: 'Ask Tom about lugs.', questions: 'Who knows about lugs on a sole?' };
    await publish(await discord.submit(form, fields).updated());
    const told = await toldIn();
    expect(told.content).toContain(
      '**Shoes for members**\nAsk Tom about lugs.\n<https://club.example/shoes>',
    );
  });

  it('is told the next day of what was published where nobody could be told', async () => {
    const { discord, club, restart, core } = here;
    await tellMe(await here.ask(WANTED));
    called = [[`user:${discord.member.id}`]];
    const { editor } = core();
    const acting = { club, by: 'terminal' };
    const { key } = await editor.add(acting, 'en', ENTRY);
    expect((await editor.publish(acting, key, '')).kind).toBe('published');
    await restart();
    expect((await toldIn()).content).toContain('Mill Street');
    await restart();
  });

  it('holds up nobody else where its channel cannot be written to', async () => {
    const { discord, add, publish } = here;
    const other = discord.addChannel({ name: 'elsewhere' });
    const there = await here.ask(WANTED, { channel: other });
    await tellMe(await here.ask(WANTED));
    await tellMe(there, discord.stranger);
    called = [[`user:${discord.stranger.id}`]];
    discord.fault({
      kind: 'status',
      status: 403,
      method: 'POST',
      path: new RegExp(`/channels/${discord.channel.id}/messages$`),
    });
    await publish(await add(ENTRY));
    expect((await toldIn(other)).content).toContain('Mill Street');
  });

  it('is offered it neither in a direct message, nor for what only they see, nor below an answer', async () => {
    const { discord } = here;
    const hidden = await discord
      .command({ name: 'ask', options: { question: WANTED, private: true } })
      .reply();
    const direct = await discord.command({ name: 'ask', options: { question: WANTED }, dm: true }).reply();
    const answered = await here.ask('Is swimming good for runners?');
    for (const message of [hidden, direct, answered]) expect(labels(message)).not.toContain(TELL_ME);
    expect(labels(await here.ask(WANTED))).toContain(TELL_ME);
    // A question that tells of a person is kept by its subject alone: there is nothing to wait for.
    expect(labels(await here.ask('Which shoes are best for my son?'))).not.toContain(TELL_ME);
  });
});

describe('what is counted', () => {
  it('of a question that was edited is its last wording, and of one that was deleted nothing', async () => {
    const { discord } = here;
    const question = discord.say({ content: 'Where do I park the car?', mentionBot: true });
    await discord.nextMessage();
    expect(await gaps()).toMatchObject([{ declined: 1, about: { text: 'Where do I park the car?' } }]);
    discord.edit(question, `<@${discord.botUser.id}> ${WANTED}`);
    await discord.waitUntil('the answer to be edited', () =>
      discord
        .messages(discord.channel.id)
        .some(({ authorId, edits }) => authorId === discord.botUser.id && edits > 0),
    );
    // What is counted is kept while the answer is on its way.
    await expect.poll(gaps).toMatchObject([{ declined: 1, about: { text: WANTED } }]);
    expect(await figures()).toMatchObject({ answered: 0, declined: 1, opened: 1 });
    discord.remove(question);
    await discord.waitUntil(
      'the answer to be deleted',
      () => discord.messages(discord.channel.id).length === 0,
    );
    await expect.poll(gaps).toEqual([]);
    expect(await figures()).toMatchObject({ declined: 0, opened: 0 });
  });

  it('of a question that goes on from another is that one', async () => {
    await here.ask(WANTED);
    await here.ask('And for wet trails?');
    expect(await gaps()).toMatchObject([{ declined: 1, about: { text: WANTED, others: [] } }]);
    expect(await figures()).toMatchObject({ declined: 2, opened: 1 });
  });

  it('of an answer that is not helpful is its question, until its reader thinks otherwise', async () => {
    const { discord } = here;
    const SWIM = 'Is swimming good for runners?';
    const vote = async (on: TestMessage, label: string, user = discord.member) =>
      (await discord.press(on, { label }, { user }).reply()).content;
    const answer = await here.ask(SWIM);
    expect(await vote(answer, 'Not helpful')).toBe(words.answerButtons.votedNot);
    expect(await vote(answer, 'Not helpful')).toBe(words.answerButtons.sameVote);
    // Nothing is known here of what another asked.
    expect(await vote(answer, 'Not helpful', discord.stranger)).toBe(words.answerButtons.voted);
    expect(await gaps()).toMatchObject([{ unhelpful: 1, declined: 0, about: { text: SWIM } }]);
    expect(await vote(answer, 'Helpful')).toBe(words.answerButtons.changedVote);
    expect(await gaps()).toEqual([]);
    discord.say({ content: SWIM, mentionBot: true });
    await vote(await discord.nextMessage(), 'Not helpful', discord.stranger);
    expect(await gaps()).toMatchObject([{ unhelpful: 1 }]);
    expect(await figures()).toMatchObject({ answered: 2, unhelpful: 2 });
  });

  it('stands in the figures of the week, edits among them, without names', async () => {
    const { discord, add, publish, stores } = here;
    await here.ask(WANTED);
    await publish(await add(ENTRY));
    await here.ask(WANTED);
    expect(await figures()).toEqual({
      week: TODAY,
      answered: 1,
      declined: 1,
      unhelpful: 0,
      opened: 1,
      filled: 1,
      edits: 1,
    });
    expect(JSON.stringify([...(stores.get('weekly-figures')?.values ?? [])])).not.toContain(
      discord.member.id,
    );
  });

  it('is forgotten once a day where it is older than the club wants', async () => {
    const { restart, club, core, ask } = here;
    await ask(WANTED);
    const old = { text: 'Where do I park the car?', today: '2026-02-02', history: [], locale: 'en' };
    const answer = await (await core().newest(club)).ask(old);
    await core().gaps.noted(club, old, answer);
    expect(await core().gaps.open(club)).toHaveLength(2);
    await restart();
    // What begins at the start is done before it stops.
    await restart();
    expect(await core().gaps.open(club)).toMatchObject([{ question: WANTED }]);
  });
});
