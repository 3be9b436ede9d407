import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Converse } from '../../src/answering/conversation.ts';
import type { Ask } from '../../src/answering/answer.ts';
import { makeConversations, makeConverse } from '../../src/answering/conversation.ts';
import type { Question } from '../../src/answering/question.ts';
import type { DiscordPorts } from '../../src/discord/start.ts';
import { keepTurns } from '../../src/stores/turns.ts';
import { rememberAnswered } from '../../src/discord/answered.ts';
import { startTestDiscord } from '../discord-server/server.ts';
import type { TestDiscord } from '../discord-server/types.ts';
import type { TestMessage } from '../discord-server/message-types.ts';
import { expectGoodManners, gate, saying, shelfOf, startBot, type Bot } from './bot.ts';

let discord: TestDiscord;
let bot: Bot | undefined;

beforeEach(async () => {
  discord = await startTestDiscord();
});

afterEach(async () => {
  await bot?.running.stop();
  bot = undefined;
  await discord.close();
});

async function start(converse?: Converse, extra?: Partial<DiscordPorts>): Promise<Bot> {
  bot = await startBot(discord, converse, extra);
  return bot;
}

/** Says what it is asked, and takes a message for each letter before the colon: `ab: …` takes two. */
const inMessages: Converse = (_conversation, { text }) => {
  const [letters = ''] = text.split(':');
  return Promise.resolve(
    saying(
      letters
        .split('')
        .map((letter) => `${letter} `.repeat(700).trim())
        .join('\n\n'),
    ),
  );
};

const ask = (content: string): TestMessage => discord.say({ content, mentionBot: true });
const mention = (text: string): string => `<@${discord.botUser.id}> ${text}`;

function ownMessages(): TestMessage[] {
  return discord.messages(discord.channel.id).filter(({ authorId }) => authorId === discord.botUser.id);
}
const ownTexts = (): string[] => ownMessages().map(({ content }) => content);
const firstLetters = (): string =>
  ownTexts()
    .map((text) => text.charAt(0))
    .join('');

async function untilOwn(what: string, fits: (texts: string[]) => boolean): Promise<void> {
  await discord.waitUntil(what, () => fits(ownTexts()));
}

/** Asks something else and waits for its answer, so that all before it has been dealt with. */
async function settle(): Promise<void> {
  discord.say({ content: 'z: is that all?', dm: true });
  await discord.nextMessage(({ channelId }) => channelId !== discord.channel.id);
}

describe('an edited question', () => {
  it('changes its answer in place', async () => {
    const { asked } = await start();
    const question = ask('can I swim?');
    const answer = await discord.nextMessage();
    discord.edit(question, mention('can I cycle?'));
    await untilOwn('a changed answer', ([text]) => text === 'You asked: can I cycle?');
    expect(ownMessages().map(({ id }) => id)).toEqual([answer.id]);
    expect(asked.map(({ question: { text } }) => text)).toEqual(['can I swim?', 'can I cycle?']);
    expectGoodManners(discord);
  });

  it.each([
    ['a', 'abc'],
    ['abc', 'a'],
    ['abc', 'de'],
    ['ab', 'cdef'],
  ])('takes as many messages as its answer needs: %s, then %s', async (before, after) => {
    await start(inMessages);
    const question = ask(`${before}: one`);
    await discord.waitUntil('the first answer', () => firstLetters() === before);
    const ids = ownMessages().map(({ id }) => id);
    discord.edit(question, mention(`${after}: two`));
    await discord.waitUntil('the second answer', () => firstLetters() === after);
    await settle();
    const kept = ownMessages().map(({ id }) => id);
    const most = Math.min(before.length, after.length);
    expect(kept.slice(0, most)).toEqual(ids.slice(0, most));
    expect(kept).toHaveLength(after.length);
    expectGoodManners(discord);
  });

  it('may grow, shrink and grow again', async () => {
    await start(inMessages);
    const question = ask('ab: one');
    for (const letters of ['a', 'abc', 'b', 'cd']) {
      discord.edit(question, mention(`${letters}: again`));
      await discord.waitUntil(letters, () => firstLetters() === letters);
    }
    expectGoodManners(discord);
  });

  it('is stopped by a sign of danger that was edited in, and loses its buttons', async () => {
    const nearest = ['Is yoga good for runners?'];
    await start((_conversation, { text }) =>
      Promise.resolve(
        text.includes('chest')
          ? { ...saying('Stop training now.'), outcome: 'safety' }
          : { ...saying('I do not know.'), outcome: 'abstain', reason: 'not-covered', nearest },
      ),
    );
    const question = ask('can I swim?');
    const answer = await discord.nextMessage();
    const labels = (): unknown[] => discord.components(answer).map(({ label }) => label);
    expect(labels()).toEqual(expect.arrayContaining(nearest));
    discord.edit(question, mention('can I swim? my chest hurts'));
    await untilOwn('a stop', ([text]) => text === 'Stop training now.');
    expect(labels()).not.toEqual(expect.arrayContaining(nearest));
    expectGoodManners(discord);
  });

  it('gets the answer to its last wording alone, when it changes while that is worked out', async () => {
    const first = gate();
    await start(async (_conversation, { text }) => {
      if (text === 'one') await first.opened;
      return saying(`You asked: ${text}`);
    });
    const question = ask('one');
    await discord.waitUntil('a typing sign', () => discord.typings.length > 0);
    for (const wording of ['two', 'three']) {
      discord.edit(question, mention(wording));
      await settle();
    }
    first.open();
    await untilOwn('the answer', ([text]) => text === 'You asked: three');
    await settle();
    expect(discord.outgoing.filter(({ message }) => message.channelId === discord.channel.id)).toHaveLength(
      1,
    );
    expectGoodManners(discord);
  });

  it('leaves its answer where a preview is added, an edit comes twice, late, or cannot be read', async () => {
    const { asked } = await start();
    const question = ask('can I swim?');
    await discord.nextMessage();
    discord.unfurl(question);
    discord.edit(question, mention('can I cycle?'));
    await untilOwn('a changed answer', ([text]) => text === 'You asked: can I cycle?');
    discord.unfurl(question);
    discord.edit(question, 'can I row?');
    const late = { ...question.json, content: mention('can I ski?'), guild_id: discord.guild.id };
    const edited_timestamp = new Date(Date.now() + 121_000).toISOString();
    discord.gateway.dispatch('MESSAGE_UPDATE', { ...late, edited_timestamp });
    await settle();
    const texts = asked.map(({ question: { text } }) => text);
    expect(texts).toEqual(['can I swim?', 'can I cycle?', 'z: is that all?']);
    expectGoodManners(discord);
  });

  it('is left alone by a bot that has not answered it', async () => {
    const { asked } = await start();
    const talk = discord.say({ content: 'who runs today?' });
    discord.edit(talk, mention('who runs today?'));
    await settle();
    expect(asked).toHaveLength(1);
    expect(ownTexts()).toEqual([]);
  });

  it('gets no new answer once a moderator has deleted the old one', async () => {
    await start();
    const question = ask('can I swim?');
    discord.remove(await discord.nextMessage());
    discord.edit(question, mention('can I cycle?'));
    await settle();
    expect(ownTexts()).toEqual([]);
    expectGoodManners(discord);
  });

  it('gets none either where the bot did not hear of that deletion', async () => {
    const { logged } = await start();
    const question = ask('can I swim?');
    (await discord.nextMessage()).deleted = true;
    discord.edit(question, mention('can I cycle?'));
    await settle();
    expect(ownTexts()).toEqual([]);
    expect(logged.join('')).not.toContain('an answer failed');
    expectGoodManners(discord);
  });

  it('is changed in direct messages too', async () => {
    await start();
    const question = discord.say({ content: 'can I swim?', dm: true });
    const answer = await discord.nextMessage();
    discord.edit(question, 'can I cycle?');
    await discord.waitUntil('a changed answer', () => answer.content === 'You asked: can I cycle?');
    expectGoodManners(discord);
  });
});

describe('a deleted question', () => {
  it('takes all messages of its answer with it, and nobody else’s', async () => {
    await start(inMessages);
    const others = [discord.say({ content: 'hello' })];
    const question = ask('abc: one');
    await discord.waitUntil('the answer', () => firstLetters() === 'abc');
    others.push(discord.say({ content: 'thanks', replyTo: question, author: discord.stranger }));
    discord.remove(question);
    await untilOwn('no answer', (texts) => texts.length === 0);
    expect(discord.messages(discord.channel.id).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    expectGoodManners(discord);
  });

  it('takes it along when many are deleted at once, their answers among them', async () => {
    await start();
    const questions = [ask('can I swim?'), ask('can I cycle?'), ask('can I row?')];
    await untilOwn('three answers', (texts) => texts.length === 3);
    const [answer] = ownMessages();
    if (answer === undefined) throw new Error('an answer');
    discord.removeAll([...questions.slice(0, 2), answer]);
    await untilOwn('one answer left', (texts) => texts.length === 1);
    await settle();
    expect(ownTexts()).toEqual(['You asked: can I row?']);
    expectGoodManners(discord);
  });

  it('gets no answer when it goes while that is worked out', async () => {
    const answer = gate();
    const { logged } = await start(async (_conversation, { text }) => {
      if (text === 'can I swim?') await answer.opened;
      return saying('Yes.');
    });
    const question = ask('can I swim?');
    await discord.waitUntil('a typing sign', () => discord.typings.length > 0);
    discord.remove(question);
    await settle();
    answer.open();
    await bot?.running.stop();
    expect(discord.outgoing.filter(({ message }) => message.channelId === discord.channel.id)).toEqual([]);
    expect(logged.join('')).not.toContain('an answer failed');
    expectGoodManners(discord);
  });

  it('gets none when it goes right after it came', async () => {
    await start();
    discord.remove(ask('can I swim?'));
    await settle();
    expect(ownTexts()).toEqual([]);
    expectGoodManners(discord);
  });

  it('keeps no part of an answer that was going out', async () => {
    await start(inMessages);
    const question = ask('abcde: one');
    await untilOwn('a part', (texts) => texts.length > 0);
    discord.remove(question);
    await untilOwn('no part', (texts) => texts.length === 0);
    await settle();
    expect(ownTexts()).toEqual([]);
    expectGoodManners(discord);
  });

  it('takes its answer along in direct messages', async () => {
    await start();
    const question = discord.say({ content: 'can I swim?', dm: true });
    const answer = await discord.nextMessage();
    discord.remove(question);
    await discord.waitUntil('no answer', () => answer.deleted);
    expectGoodManners(discord);
  });
});

describe('what a question was before it was edited or deleted', () => {
  it('is no part of the conversation any more', async () => {
    const turns = keepTurns();
    const asked: Question[] = [];
    const ask: Ask = (question) => {
      asked.push(question);
      return Promise.resolve(saying(`You asked: ${question.text}`));
    };
    const converse = makeConverse(ask, turns, (error) => expect(error).toBeUndefined());
    await start(converse, { converse, shelf: shelfOf({ ask }), conversations: makeConversations(turns) });
    const say = (content: string): TestMessage => discord.say({ content, dm: true });
    const said = (): string[] =>
      (asked.at(-1)?.history ?? []).filter(({ role }) => role === 'member').map(({ text }) => text);
    const question = say('can I swim?');
    await discord.nextMessage();
    discord.edit(question, 'can I cycle?');
    await discord.waitUntil('an edited answer', () => discord.outgoing.length === 2);
    expect(said()).toEqual([]);
    const second = say('and row?');
    const answer = await discord.nextMessage();
    expect(said()).toEqual(['can I cycle?']);
    discord.remove(second);
    await discord.waitUntil('no answer', () => answer.deleted);
    say('and ski?');
    await discord.nextMessage();
    expect(said()).toEqual(['can I cycle?']);
    expectGoodManners(discord);
  });
});

describe('rememberAnswered', () => {
  it('keeps as many questions as it may, and finds them by the messages of their answers', () => {
    const answers = rememberAnswered(2);
    for (const question of ['1', '2', '3']) {
      const answered = answers.begin(question, 'c');
      if (answered === undefined) throw new Error('a new question');
      answers.setMessages(answered, [{ id: `${question}a`, isLaidOut: false }]);
      answers.keep();
    }
    expect(['1', '2', '3'].map((question) => answers.of(question)?.question)).toEqual([undefined, '2', '3']);
    expect(['1a', '3a'].map((message) => answers.answeredBy(message)?.question)).toEqual([undefined, '3']);
    expect(answers.begin('3', 'c')).toBeUndefined();
  });

  it('is not filled by questions that turn out to be none', () => {
    const answers = rememberAnswered(1);
    answers.begin('1', 'c');
    answers.keep();
    const talk = answers.begin('2', 'c');
    if (talk !== undefined) answers.forget(talk);
    expect(answers.of('1')?.question).toBe('1');
    expect(answers.of('2')).toBeUndefined();
  });
});
