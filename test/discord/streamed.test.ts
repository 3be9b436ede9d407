import { afterEach, describe, expect, it } from 'vitest';
import type { TestMessage } from '../discord-server/message-types.ts';
import { HOSTILE, SLOW } from '../model-server/hostile.ts';
import { stepwise } from '../model-server/stepwise.ts';
import { ask, asked, book } from '../voicing/material.ts';
import { renderBegun } from '../../src/discord/render.ts';
import { expectGoodManners } from './bot.ts';
import { startModelBot, type ModelBot } from './model-bot.ts';

const CYCLING = 'What are the benefits of cycling for runners?';
const decided = await ask(asked(CYCLING));
/** As the model of these tests says it. */
const reworded = (text: string): string => text.replace('are clear', 'really are clear');
const wording = stepwise.bind(undefined, (all) => all.map((one) => ({ ...one, text: reworded(one.text) })));

let here: ModelBot;
afterEach(async () => {
  expectGoodManners(here.discord);
  await here.stop();
});

const mention = (content = CYCLING): TestMessage => here.discord.say({ content, mentionBot: true });

/** Whether a text is shown as the beginning of another one; the marks of citations move as it grows. */
const isBeginning = (text: string, whole: string): boolean => {
  const bare = (said: string): string => said.replaceAll(/ \[\d+\]| …$/g, '');
  return text.endsWith(' …') && bare(whole).startsWith(bare(text));
};

const isDone = (message: TestMessage): boolean => message.components.length > 0;
async function done(message: TestMessage): Promise<TestMessage> {
  await here.discord.waitUntil('the whole answer', () => isDone(message));
  return message;
}
const shows = (message: TestMessage, count: number) =>
  here.discord.waitUntil(`text ${count}`, () => here.shown(message).length >= count);

describe('an answer that a model words', () => {
  it.each([
    ['to a mention', () => mention()],
    ['to a direct message', () => here.discord.say({ content: CYCLING, dm: true })],
  ])('is shown sentence by sentence in one message (%s)', async (_, say) => {
    const steps = wording();
    here = await startModelBot(steps.reply);
    say();
    steps.allow(1);
    const answer = await here.discord.nextMessage();
    for (const count of [2, 3, 4]) {
      steps.allow(1);
      await shows(answer, count);
    }
    expect(isDone(answer)).toBe(false);
    steps.allow(1);
    const whole = (await done(answer)).content;
    expect(whole).toContain(reworded(decided.text));
    expect(whole).toMatch(/^-# \[1\]/m);
    const shown = here.shown(answer);
    expect(shown).toHaveLength(5);
    expect(shown.slice(0, -1).every((text) => isBeginning(text, whole))).toBe(true);
    expect(answer.edits).toBe(4);
    expect(here.discord.outgoing.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('is shown in the answer to a reply', async () => {
    const steps = wording();
    here = await startModelBot(steps.reply);
    mention('Hello!');
    const greeting = await here.discord.nextMessage();
    here.discord.say({ content: CYCLING, replyTo: greeting });
    steps.allow(1);
    const answer = await here.discord.nextMessage();
    expect(isDone(answer)).toBe(false);
    steps.allow(4);
    expect((await done(answer)).content).toContain(reworded(decided.text));
  });

  it.each([
    ['answers the command at once', 2_500, false],
    ['answers the command at once, for who asked alone', 2_500, true],
    ['takes the place of the sign of life', 1, false],
    ['takes the place of the sign of life, for who asked alone', 1, true],
  ] as const)('by /ask %s', async (_, deferAfterMs, isPrivate) => {
    const steps = wording();
    here = await startModelBot(steps.reply, { timings: { deferAfterMs } });
    const options = { question: CYCLING, private: isPrivate };
    const call = here.discord.command({ name: 'ask', options });
    const isDeferred = deferAfterMs === 1;
    if (!isDeferred) steps.allow(1);
    expect((await call.acknowledged()).kind).toContain(isDeferred ? 'defer' : 'reply');
    if (isDeferred) steps.allow(1);
    const answer = await call.reply();
    expect(isDone(answer)).toBe(false);
    steps.allow(2);
    await here.discord.waitUntil('more', () => answer.content.includes('low-impact'));
    steps.allow(2);
    const whole = (await done(answer)).content;
    expect(whole).toContain(reworded(decided.text));
    expect(answer.ephemeral).toBe(isPrivate);
    expect(call.followUps).toEqual([]);
    const texts = here.shown(answer).slice(0, -1);
    expect(texts.every((text) => isBeginning(text, whole))).toBe(true);
  });

  it('is shown no more often than the pace allows', async () => {
    const steps = wording();
    here = await startModelBot(steps.reply, { timings: { showEveryMs: 60_000 } });
    mention();
    steps.allow(1);
    const answer = await here.discord.nextMessage();
    steps.allow(4);
    await done(answer);
    expect(here.shown(answer)).toHaveLength(2);
    // Another one in the same channel waits for its turn, too, and its end waits for nothing.
    mention('What are the benefits of swimming for runners?');
    steps.allow(1_000);
    const second = await here.discord.nextMessage();
    expect(isDone(second)).toBe(true);
    expect(here.shown(second)).toHaveLength(1);
  });

  it('that is known already comes at once', async () => {
    const steps = wording();
    here = await startModelBot(steps.reply);
    steps.allow(5);
    mention();
    await done(await here.discord.nextMessage());
    here.discord.say({ content: CYCLING, mentionBot: true, author: here.discord.stranger });
    const again = await here.discord.nextMessage();
    expect(isDone(again)).toBe(true);
    expect(again.content).toContain(reworded(decided.text));
    expect(here.model.requests).toHaveLength(1);
  });

  it('goes on where one of its edits fails', async () => {
    const steps = wording();
    here = await startModelBot(steps.reply);
    here.discord.fault({ kind: 'cut', afterWork: true, path: /\/messages$/, method: 'POST', times: 2 });
    mention();
    steps.allow(5);
    const answer = await done(await here.discord.nextMessage());
    expect(answer.content).toContain(reworded(decided.text));
    expect(here.own()).toHaveLength(1);
  });
});

describe('what is refused', () => {
  it('in the middle gives way to the answer that was decided, and is never shown', async () => {
    const steps = stepwise(([first, ...others]) => [
      ...(first ? [first] : []),
      { text: 'Eat 9 apples.', passages: [1] },
      ...others,
    ]);
    here = await startModelBot(steps.reply);
    mention();
    steps.allow(1);
    const answer = await here.discord.nextMessage();
    expect(isBeginning(answer.content, decided.text)).toBe(true);
    steps.allow(1_000);
    expect((await done(answer)).content).toContain(decided.text);
    expect(here.shown(answer)).toHaveLength(2);
    expect(here.model.requests).toHaveLength(2);
    expect(JSON.stringify(here.discord.outgoing.map(({ body }) => body))).not.toContain('apples');
    expect(here.own()).toHaveLength(1);
  });

  it.each(Object.entries(HOSTILE))('is not shown for a moment: %s', async (_, reply) => {
    here = await startModelBot(reply);
    mention();
    const answer = await done(await here.discord.nextMessage());
    expect(answer.content).toContain(decided.text);
    // Where it begins with sentences of the book, these are shown; nothing else ever is.
    const before = here.shown(answer).slice(0, -1);
    expect(before.filter((text) => !isBeginning(text, decided.text))).toEqual([]);
    expect(here.own()).toHaveLength(1);
  });

  it.each([
    ['says nothing', SLOW['silence'] ?? (() => ''), 0],
    ['begins and says no more', SLOW['a reply that stops'] ?? (() => ''), 0],
    ['stops behind a sentence', undefined, 1],
  ])('gives way where the model %s within the time limit', async (_, reply, before) => {
    const steps = wording();
    here = await startModelBot(reply ?? steps.reply, { withinMs: 400 });
    steps.allow(1);
    mention();
    const answer = await done(await here.discord.nextMessage());
    expect(answer.content).toContain(decided.text);
    expect(here.shown(answer)).toHaveLength(before + 1);
    expect(here.own()).toHaveLength(1);
  });
});

describe('while an answer is shown', () => {
  async function begun(steps = wording()) {
    here = await startModelBot(steps.reply);
    const question = mention();
    steps.allow(1);
    const answer = await here.discord.nextMessage();
    return { question, answer, steps };
  }

  it('its question may be deleted: then it goes', async () => {
    const { question, answer, steps } = await begun();
    here.discord.remove(question);
    steps.allow(4);
    await here.discord.waitUntil('its deletion', () => answer.deleted);
    await here.bot.running.stop();
    expect(here.own()).toEqual([]);
  });

  it('the answer to a message may be deleted: then it stays away', async () => {
    const { answer, steps } = await begun();
    here.discord.remove(answer);
    steps.allow(4);
    await here.bot.running.stop();
    expect(here.own()).toEqual([]);
    expect(here.discord.outgoing.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('the answer to a command may be deleted, too', async () => {
    const steps = wording();
    here = await startModelBot(steps.reply);
    const call = here.discord.command({ name: 'ask', options: { question: CYCLING } });
    steps.allow(1);
    here.discord.remove(await call.reply());
    steps.allow(4);
    await here.bot.running.stop();
    expect(here.own()).toEqual([]);
    expect(call.followUps).toEqual([]);
  });

  it('its question may be edited: then there is one answer, to what it says now', async () => {
    const { question, answer, steps } = await begun();
    const swimming = 'What are the benefits of swimming for runners?';
    here.discord.edit(question, `<@${here.discord.botUser.id}> ${swimming}`);
    steps.allow(1_000);
    await done(answer);
    expect(answer.content).toContain(reworded((await ask(asked(swimming))).text));
    expect(here.own()).toHaveLength(1);
  });

  it('the bot may end: then what was decided stands there', async () => {
    const { answer } = await begun();
    here.endModel();
    await here.bot.running.stop();
    expect(isDone(answer)).toBe(true);
    expect(answer.content).toContain(decided.text);
    expect(here.own()).toHaveLength(1);
  });
});

it('what is shown before the end pings nobody and shows the book as it is written', () => {
  const { text } = renderBegun({ ...decided, text: 'Swim, <@123456789012345678> and @everyone.' }, book);
  expect(text).not.toMatch(/<@\d|@everyone/);
});
