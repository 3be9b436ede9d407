import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestMessage } from '../discord-server/message-types.ts';
import { expectGoodManners } from './bot.ts';
import { forgedButton } from './forging.ts';
import { startKnowledgeBot, type KnowledgeBot } from './knowledge-bot.ts';

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

describe('the sources of an older answer', () => {
  const sourcesOf = async (answer: TestMessage) =>
    (await here.discord.press(answer, /^sources/).reply()).content;

  it('show what it said of an entry that was taken out since', async () => {
    const { add, publish, ask, run } = here;
    await publish(await add());
    const answer = await ask(QUESTION);
    await publish(await run('remove', { entry: ID }).reply());
    const shown = await sourcesOf(answer);
    expect(shown).toContain('“Warm up on the outer lanes.”');
    expect(shown).toMatch(/taken out of the club’s knowledge since this answer was given \(<t:\d+:f>\)/);
  });

  it('show its old words, when it was changed, and the revision that it has now, however often', async () => {
    const { add, publish, ask, edit } = here;
    await publish(await add());
    const answer = await ask(QUESTION);
    await publish(await edit(ID, { text: 'Warm up on the two outer lanes of the track.' }));
    await publish(await edit(ID, { text: 'Warm up on the grass beside the track.' }));
    const shown = await sourcesOf(answer);
    expect(shown).toMatch(
      /“Warm up on the outer lanes\.”\n-# The entry was changed since this answer was given/,
    );
    expect(shown).toContain('it is revision 3 now');
    expect(await sourcesOf(await ask(QUESTION))).not.toContain('was changed since');
  });

  it('show the shipped words where the club has told the entry anew since, in the language of the answer', async () => {
    const { discord, edit, publish } = here;
    const asked = discord.command({
      name: 'ask',
      options: { question: '¿Es buena la natación para los corredores?' },
      locale: 'es-ES',
    });
    const answer = await asked.reply();
    const before = await sourcesOf(answer);
    await publish(await edit('swimming', { title: 'Swimming and aqua jogging' }));
    const after = await sourcesOf(answer);
    const [, quoted = ''] = /(\[1\] .*)/.exec(before) ?? [];
    expect(quoted).toContain('Natación');
    expect(after).toContain(`${quoted}\n-# La entrada ha cambiado desde esta respuesta`);
  });

  it('say so where the sentence is another one now although the club has changed nothing', async () => {
    const { discord, ask } = here;
    const answer = await ask('Is swimming good for runners?');
    const [sources] = discord.components(answer).filter(({ label }) => label === 'Sources');
    const id = String(sources?.customId);
    // As the knowledge on the disk would make it: the same place, another sentence.
    const other = id.replace(/.$/, (mark) => (mark === 'A' ? 'B' : 'A'));
    const forged = await forgedButton(discord, discord.channel, other);
    const said = (await discord.press(forged, other).reply()).content;
    expect(said).toContain('this sentence is no longer in it');
  });
});
