import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import { expectGoodManners } from './bot.ts';
import { startKnowledgeBot, TRACK, type KnowledgeBot } from './knowledge-bot.ts';

let here: KnowledgeBot;
beforeEach(async () => {
  here = await startKnowledgeBot();
});
afterEach(async () => {
  expectGoodManners(here.discord);
  await here.stop();
});

const ID = 'club-lanes-on-the-track';
const QUESTION = 'Which lane is mine on the track?';

describe('a second moderator', () => {
  async function asked(): Promise<{ readonly reply: TestMessage; readonly posted: TestMessage }> {
    const { discord, add, press, set } = here;
    const crew = discord.addRole(discord.guild, 'Crew');
    discord.setRole(discord.guild, discord.stranger, crew, true);
    const channel = discord.addChannel({ name: 'moderators' });
    await set({ secondModerator: true, moderatorChannel: channel.id, moderatorRoles: [crew.id] });
    const form = await press(await add(), 'Publish').modal();
    const reply = await discord.submit(form, { why: 'Asked on Tuesday' }).updated();
    const posted = await discord.nextMessage(({ channelId }) => channelId === channel.id);
    return { reply, posted };
  }

  it('sees what waits, and publishes it; who wrote it cannot', async () => {
    const { discord, press, ask } = here;
    const { reply, posted } = await asked();
    expect(reply.content).toContain('two moderators');
    expect(posted.content).toContain('wants to publish: Lanes on the track');
    expect(posted.content).toContain('Reason: *Asked on Tuesday*');
    expect((await press(posted, 'Approve and publish').reply()).content).toContain(
      'another moderator has to approve',
    );
    const look = await press(posted, 'Look at it', discord.stranger).reply();
    expect(look).toMatchObject({ ephemeral: true });
    expect(look.content).toContain('The first lane is kept free');
    expect((await ask(QUESTION)).content).not.toContain('first lane');
    const approved = await press(posted, 'Approve and publish', discord.stranger).updated();
    expect(approved.content).toContain(`<@${discord.stranger.id}> has approved it: no. 1.`);
    expect((await ask(QUESTION)).content).toContain('first lane');
    expect((await press(look, 'Approve and publish', discord.stranger).reply()).content).toContain('already');
    expect((await here.run('history').reply()).content).toContain(`approved by <@${discord.stranger.id}>`);
  });

  it('declines, and the draft stays', async () => {
    const { discord, press, ask, run } = here;
    const { posted } = await asked();
    expect((await run('history').reply()).content).toContain('This waits for another moderator');
    const declined = await press(posted, 'Decline', discord.stranger).updated();
    expect(declined.content).toContain('has declined it');
    expect(declined.components).toEqual([]);
    expect((await ask(QUESTION)).content).not.toContain('first lane');
    expect((await run('history').reply()).content).not.toContain('This waits');
  });
});

describe('“Add to knowledge”', () => {
  it('makes a draft of a message: its text, who said it, and the link to it', async () => {
    const { discord, publish, ask } = here;
    const coach = discord.user('<@&1> @everyone [Ana](https://evil.example)');
    const message = discord.say({ content: TRACK.text.replace('\n', ' '), author: coach });
    const form = await discord
      .useMenu({ name: 'Add to knowledge', message, user: discord.moderator })
      .modal();
    const { title, questions } = TRACK;
    expect(form.fields[1]?.json['value']).toBe(message.content);
    const source = String(form.fields[4]?.json['value']);
    expect(source).toContain(`/channels/${discord.guild.id}/${discord.channel.id}/${message.id}`);
    expect(source).not.toMatch(/[@<>[\]]/);
    const review = await discord.submit(form, { title, questions }).reply();
    const name = source.replace(/\s*https:\S+$/, '');
    expect(review.content).toContain('A new entry');
    const again = await discord.press(review, { label: 'Edit again' }, { user: discord.moderator }).modal();
    const link = source.slice(name.length).trim();
    await publish(await discord.submit(again, { source: `Coach Ana ${link}` }).updated());
    const sources = await discord.press(await ask(QUESTION), { label: 'Sources' }).reply();
    expect(sources.content).toContain(`<${link}>`);
  });

  it('says of a message without text, and of its own, that there is nothing to take up', async () => {
    const { discord, ask } = here;
    const use = (message: TestMessage) =>
      discord.useMenu({ name: 'Add to knowledge', message, user: discord.moderator }).reply();
    const files = [{ name: 'lanes.png', content: 'x' }];
    expect((await use(discord.say({ content: '', files }))).content).toContain('no text');
    expect((await use(await ask('Can I swim?'))).content).toContain('mine');
  });
});

describe('what is not answered yet', () => {
  const WANTED = 'Which shoes are best for running?';

  async function card(): Promise<TestMessage> {
    await here.ask(WANTED);
    return here.run('gaps').reply();
  }

  it('has a card each: it is written, and then answered and off the list', async () => {
    const { discord, press, publish, run } = here;
    const shown = await card();
    expect(shown.content).toContain('**Unanswered question 1 of 1**');
    const form = await press(shown, 'Write the entry now').modal();
    const value = form.fields[2]?.json['value'];
    const asked = typeof value === 'string' ? value : '';
    const fields = {
      ...TRACK,
      questions: asked === '' ? WANTED : asked,
      text: 'The shop in Mill Street fits shoes for members.',
    };
    await publish(await discord.submit(form, fields).updated());
    expect((await here.ask(WANTED)).content).toContain('Mill Street');
    const after = await run('gaps').reply();
    expect(after.content).toContain(`Answered by ${ID}`);
  });

  it('is put off, or not for the club, and opened again; the log channel hears it', async () => {
    const { discord, press, set } = here;
    const log = discord.addChannel({ name: 'log' });
    await set({ logChannel: log.id });
    const shown = await card();
    const put = await press(shown, 'Later').updated();
    expect(put.content).toContain('I show it again in four weeks.');
    const open = await press(put, 'Open again').updated();
    const not = await press(open, 'Not for us').updated();
    expect(not.content).toContain('no longer show');
    const told = await discord.nextMessage(
      ({ channelId, content }) => channelId === log.id && content.includes('not for the club'),
    );
    expect(told.content).toContain(`<@${discord.moderator.id}>`);
  });

  it('says so where nothing is missing', async () => {
    expect((await here.run('gaps').reply()).content).toContain('There is no gap');
  });
});

describe('a test question', () => {
  const SWIM = 'Is swimming good for runners?';

  it('is kept from the receipt of an answer, guards its entry, is asked, and taken out', async () => {
    const { discord, edit, press, run } = here;
    discord.say({ content: SWIM, mentionBot: true });
    const answer = await discord.nextMessage();
    const why = await press(answer, 'Why this answer?').reply();
    const form = await press(why, 'Keep as a test question').modal();
    expect(form.fields[0]?.json['value']).toBe(SWIM);
    const kept = await discord.submit(form, {}).reply();
    expect(kept.content).toContain('Kept: ');
    const [test] = await here.core().testQuestions.of(here.club);
    expect(test).toMatchObject({ question: SWIM });

    const list = await run('tests').reply();
    expect(list.content).toContain(SWIM);
    expect((await press(list, 'Ask all now').reply()).content).toContain('finds its entry');
    expect((await discord.submit(form, {}).reply()).content).toContain('already');

    const section = test?.section ?? '';
    const review = await edit(section, {
      text: 'Nothing is said here.',
      questions: 'What is said here?',
      words: '',
    });
    expect(review.content).toMatch(/test question would break|what rules of the planner rest on/);
    expect(discord.components(review).map(({ label }) => label)).not.toContain('Publish');

    const option = String(discord.components(list)[0]?.options[0]?.value);
    const left = await discord.choose(list, /^k-drop-test/, [option], { user: discord.moderator }).updated();
    expect(left.content).toContain('There is no test question yet');
  });
});

describe('looking at the knowledge', () => {
  it('finds, shows, and shows as of a day', async () => {
    const { discord, add, publish, run } = here;
    await publish(await add());
    const found = await run('search', { text: 'lanes' }).reply();
    expect(found.content).toContain(`Lanes on the track (${ID})`);
    const shown = await discord.choose(found, /^k-entry/, [ID], { user: discord.moderator }).updated();
    expect(shown.content).toContain('The first lane is kept free');
    expect(shown.content).toContain('Source: Coach Ana');
    expect(shown.content).toContain('Since no. 1');
    expect((await run('show', { entry: ID, day: '2026-11-22' }).reply()).content).toContain(
      'was not in the club',
    );
    expect((await run('show', { entry: ID, day: '2026-11-23' }).reply()).content).toContain('As of <t:');
    expect((await run('show', { entry: ID, day: 'soon *or* later' }).reply()).content).toContain(
      'I do not understand',
    );
    expect((await run('search', { text: 'xyzzy' }).reply()).content).toContain('</knowledge add:');
    expect((await run('edit', { entry: 'nothing-like-it' }).reply()).content).toContain('no such entry');
    expect((await run('restore', { entry: ID, revision: '7' }).reply()).content).toContain(
      'never had this text',
    );
    expect((await run('restore', { entry: ID, revision: '1' }).reply()).content).toContain(
      'stands like this already',
    );
  });

  it('names all that is wrong with files, by file and line, and changes nothing', async () => {
    const { run } = here;
    const file = { name: 'a *b*.md', content: new Uint8Array([0xff, 0xfe]) };
    const said = await run('import', { file, 'file-2': { name: 'c.md', content: '# nothing' } }).reply();
    expect(said.content).toContain('3 things are wrong');
    expect(said.content).toContain('md:1: ');
    expect(said.components).toEqual([]);
    expect((await run('history').reply()).content).toContain(CATALOGUES.en.editing.noHistory);
    expect((await run('export').reply()).content).toContain('no texts of its own');
    expect((await run('export', { what: 'whole' }).reply()).files.map(({ name }) => name)).toEqual([
      'en.md',
      'es.md',
    ]);
  });
});
