import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
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
const FIRST = 'The first lane is kept free for the fastest group.';
const SECOND = 'The second lane is kept free for the fastest group.';

describe('a text of the club’s own', () => {
  it('is added, asked, cited, edited, compared, restored, hidden, taken to another club, and answers there', async () => {
    const { discord, add, publish, ask, edit, run, press } = here;
    expect((await ask(QUESTION)).content).not.toContain(FIRST);

    const published = await publish(await add());
    expect(published.content).toContain(
      'Published as no. 1: Lanes on the track. The next question finds it.',
    );
    expect(discord.components(published).map(({ label }) => label)).toEqual([QUESTION]);
    expect(
      (await discord.press(published, { label: QUESTION }, { user: discord.moderator }).reply()).content,
    ).toContain(FIRST);
    const first = await ask(QUESTION);
    expect(first.content).toContain(FIRST);
    expect(first.content).toContain('Lanes on the track');

    await publish(
      await edit(ID, { text: `${SECOND}\nWarm up on the outer lanes.` }),
      'The lanes were changed',
    );
    expect((await ask(QUESTION)).content).toContain(SECOND);
    // The button of the older answer shows what was said then, and that it was changed since.
    const sources = await discord.press(first, { label: 'Sources' }).reply();
    expect(sources.content).not.toContain(SECOND);
    expect(sources.content).toMatch(
      /\[1\] \*\*Lanes on the track:\*\* “Warm up on the outer lanes\.”\n-# The entry was changed since this answer was given \(<t:\d+:f>\); it is revision 2 now\./,
    );

    const history = await run('history').reply();
    expect(history.content).toContain('2. <t:');
    expect(history.content).toContain('Reason: *The lanes were changed*');
    const event = await press(history, 'Show no. 2').reply();
    expect(event.content).toContain('The ~~first~~**second** lane');

    const restoring = await press(history, 'Restore revision 1').reply();
    expect(restoring.content).toContain('~~second~~**first**');
    await publish(restoring);
    expect((await ask(QUESTION)).content).toContain(FIRST);

    const removing = await run('remove', { entry: 'author' }).reply();
    await publish(removing);
    const gone = await run('show', { entry: 'author' }).reply();
    expect(gone.content).toContain('no such entry');
    expect((await run('show', { entry: 'author', day: '3' }).reply()).content).toContain('author');

    const exported = await run('export', { what: 'own' }).reply();
    const other = discord.addGuild('Other club');
    discord.setRole(
      other,
      discord.moderator,
      discord.addRole(other, 'Boss', { permissions: 1n << 5n }),
      true,
    );
    const channel = discord.addChannel({ name: 'there', guild: other });
    const files = Object.fromEntries(
      exported.files.map(({ name, bytes }, at) => [
        at === 0 ? 'file' : `file-${at + 1}`,
        { name, content: bytes },
      ]),
    );
    const taking = await run('import', files, { channel }).reply();
    expect(taking.content).toContain('New entries: 1');
    expect(taking.content).toContain('Taken out: 1');
    await publish(taking);
    expect((await ask(QUESTION, { channel })).content).toBe((await ask(QUESTION)).content);
    expect((await run('show', { entry: 'author' }, { channel }).reply()).content).toContain('no such entry');
    expect((await run('import', files, { channel }).reply()).content).toContain('nothing to publish');
  });

  it('is written in the language of the club, and edited in that of the moderator where it is told in it', async () => {
    const { run, set } = here;
    await set({ language: 'es' });
    const form = await run('add').modal();
    expect(form.title).toBe('A new entry in Spanish');
    const edited = await run('edit', { entry: 'swimming' }, { locale: 'es-ES' }).modal();
    expect(edited.title).toBe('La entrada en español');
    expect(edited.fields.map(({ label }) => label)).toEqual([
      'Título',
      'Texto',
      'Preguntas',
      'Otros nombres',
      'Fuente',
    ]);
    expect((await run('edit', { entry: 'swimming' }, { locale: 'fr' }).modal()).title).toContain('anglais');
  });

  it('is told in the log channel, in the club’s language, and pings nobody', async () => {
    const { discord, add, publish, set } = here;
    const log = discord.addChannel({ name: 'log' });
    await set({ logChannel: log.id, language: 'de' });
    await publish(await add(), 'Weil es @everyone wissen will');
    const told = await discord.nextMessage(({ channelId }) => channelId === log.id);
    expect(told.content).toContain(`<@${discord.moderator.id}> hat Nr. 1 der Wissenssammlung veröffentlicht`);
    expect(told.content).toContain('Lanes on the track');
    expect(told.pings).toEqual([]);
  });

  it('goes on after a restart: forms, buttons and drafts', async () => {
    const { discord, add, press, restart, ask } = here;
    const review = await add();
    await restart();
    const form = await press(review, 'Publish').modal();
    await restart();
    const published = await discord.submit(form, { why: '' }).updated();
    expect(published.content).toContain('Published as no. 1');
    expect((await ask(QUESTION)).content).toContain(FIRST);
    const again = await press(review, QUESTION).reply();
    expect(again.content).toContain(FIRST);
  });
});

describe('a draft', () => {
  it('that has problems names them by field, and opens again as it was typed', async () => {
    const { discord, add, press, publish } = here;
    const typed = {
      title: '',
      questions: '',
      text: 'Write to <@1234567890123456> or https://evil.example now.',
    };
    const review = await add(typed);
    expect(review.content).toContain('cannot be published like this');
    expect(review.content).toContain('- Title: ');
    expect(review.content).toContain('- Text: ');
    expect(review.content).toContain('- Questions: ');
    expect(discord.components(review).map(({ label }) => label)).toEqual(['Edit again', 'Give up']);
    const form = await press(review, 'Edit again').modal();
    expect(form.fields.map(({ json }) => json['value'])).toEqual([
      undefined,
      typed.text,
      undefined,
      TRACK.words,
      TRACK.source,
    ]);
    const mended = await discord.submit(form, TRACK).updated();
    expect((await publish(mended)).content).toContain('Published as no. 1');
  });

  it('shows the rules that rest on its section, and leads to the club’s limits', async () => {
    const { discord, edit, run, press } = here;
    const review = await edit('days-per-week', { text: 'Cross-train as you like.' });
    expect(review.content).toContain('what rules of the planner rest on');
    expect(review.content).toContain('</club setup:');
    expect(discord.components(review).map(({ label }) => label)).not.toContain('Publish');
    const panel = await press(review, 'Set the club’s limits').reply();
    expect(discord.textOf(panel)).toContain('Limits');
    const removing = await run('remove', { entry: 'days-per-week' }).reply();
    expect(removing.content).toContain('cannot be taken out');
    // What stands against it is said once, and languages by their names.
    expect(removing.content).not.toContain('have to stay word for word');
    expect(review.files[0]?.name).toBe('review.txt');
    expect(Buffer.from(review.files[0]?.bytes ?? []).toString('utf8')).toContain('no longer in: Spanish.');
  });

  it('is given up, and is then gone kindly, wherever it is taken up again', async () => {
    const { discord, add, press, run } = here;
    const review = await add();
    const form = await press(review, 'Publish').modal();
    const again = await press(review, 'Edit again').modal();
    const given = await press(review, 'Give up').updated();
    expect(given.content).toBe('Given up. Nothing has changed.');
    expect((await discord.submit(form, { why: '' }).updated()).content).toContain(CATALOGUES.en.editing.gone);
    expect((await discord.submit(again, TRACK).updated()).content).toContain(CATALOGUES.en.editing.gone);
    expect((await run('history').reply()).content).toContain(CATALOGUES.en.editing.noHistory);
  });

  it('that is longer than a message goes along as a file', async () => {
    const { add } = here;
    const text = Array.from(
      { length: 40 },
      (_, at) =>
        `Lane ${at} is kept free for group ${at} *of* the evening sessions, which begin at ${at} past.`,
    );
    const review = await add({ text: text.join('\n') });
    expect(review.content.length).toBeLessThanOrEqual(2_000);
    expect(review.files.map(({ name }) => name)).toEqual(['review.txt']);
    expect(Buffer.from(review.files[0]?.bytes ?? []).toString('utf8')).toContain('Lane 39 is kept free');
  });

  it('of an entry that fits no form keeps what does not fit', async () => {
    const { discord, add, publish, run, edit } = here;
    const long = Array.from(
      { length: 50 },
      (_, at) =>
        `Lane ${at} is for ${'x'.repeat(30)} runners of group ${at} who begin at ${at} past the hour in summer.`,
    );
    await publish(await add({ text: long.slice(0, 35).join('\n') }));
    const { editor } = here.core();
    const acting = { club: here.club, by: `discord:${discord.moderator.id}` };
    const draft = await editor.edit(acting, ID, 'en');
    await editor.save(acting, draft?.key ?? '', { text: long.join('\n') });
    await editor.publish(acting, draft?.key ?? '', '');
    const form = await run('edit', { entry: ID }).modal();
    expect(form.fields.map(({ customId }) => customId)).toEqual(['title', 'questions', 'words', 'source']);
    expect(JSON.stringify(form.json)).toContain('longer than the 4000 characters');
    await publish(await edit(ID, { title: 'Lanes' }));
    expect((await editor.show(here.club, ID))?.entry).toMatchObject({
      title: 'Lanes',
      sentences: { length: 50 },
    });
  });
});

describe('two moderators at once', () => {
  it('do not overwrite each other: the second sees both texts, and edits on top', async () => {
    const { discord, add, publish, edit, press, ask } = here;
    await publish(await add());
    const mine = await edit(ID, { text: `${SECOND}\nWarm up on the outer lanes.` });
    const theirs = await edit(ID, { text: 'The third lane is kept free for the fastest group.' });
    await publish(theirs);
    const late = await publish(mine);
    expect(late.content).toContain('was changed by somebody else meanwhile');
    expect(late.content).toContain('third lane');
    expect(late.content).toContain('second lane');
    expect((await ask(QUESTION)).content).toContain('third lane');
    const form = await press(late, 'Edit again, on top of theirs').modal();
    const review = await discord.submit(form, {}).updated();
    expect(review.content).toContain('Nothing stands against publishing it');
    await publish(review);
    expect((await ask(QUESTION)).content).toContain(SECOND);
  });

  it('one of whom was quicker: the other may go on from that text', async () => {
    const { publish, add, edit, press } = here;
    await publish(await add());
    const mine = await edit(ID, { title: 'Mine' });
    await publish(await edit(ID, { title: 'Theirs' }));
    const form = await press(await publish(mine), 'Drop mine, edit theirs').modal();
    expect(form.fields[0]?.json['value']).toBe('Theirs');
  });
});
