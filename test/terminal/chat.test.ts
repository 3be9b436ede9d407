import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Question } from '../../src/answering/question.ts';
import { completions, readChatLine } from '../../src/terminal/chat-command.ts';
import { makeChat, type Chat } from '../../src/terminal/chat.ts';
import { paint } from '../../src/terminal/paint.ts';
import { en } from '../../src/wording/en/en.ts';
import { ANSWERS, makeFakeReport, PLAIN } from './fakes.ts';

type Asked = Omit<Question, 'history'>;

function chatWith(answer: (question: Asked) => Answer): {
  chat: Chat;
  asked: Asked[];
  say: (line: string) => Promise<string>;
} {
  const asked: Asked[] = [];
  const chat = makeChat({
    converse: (_, question) => {
      asked.push(question);
      return Promise.resolve(answer(question));
    },
    today: () => '2026-11-23',
    report: makeFakeReport().report,
    words: en,
  });
  return { chat, asked, say: async (line) => paint((await chat.say(line)).parts, PLAIN) };
}

describe('the chat', () => {
  it('asks plain text and /ask alike', async () => {
    const { asked, say } = chatWith(() => ANSWERS.answer);
    await say('  Is swimming good? ');
    await say('/ask  Is swimming good?');
    await say('/ASK Is swimming good?');
    const question = { text: 'Is swimming good?', today: '2026-11-23' };
    expect(asked).toEqual([question, question, question]);
  });

  it('asks a plan with its question in words', async () => {
    const { asked, say } = chatWith(() => ANSWERS.plan);
    expect(await say('/plan day run:intervals activity:martial arts')).toContain(
      'Yes, if you space them out.',
    );
    const plan = { intent: 'same-day', run: 'hard', activity: 'martial-arts' } as const;
    expect(asked).toEqual([{ text: en.plan.asked(plan), plan, today: '2026-11-23' }]);
  });

  it('asks the question that is picked by its number', async () => {
    const { asked, say } = chatWith((question) =>
      question.text === 'days?' ? ANSWERS.clarify : ANSWERS.answer,
    );
    await say('days?');
    await say('2');
    expect(asked.map((question) => question.text)).toEqual(['days?', 'How many days as an advanced runner?']);
  });

  it('says which numbers there are, and keeps offering them', async () => {
    const { asked, say } = chatWith((question) =>
      question.text === 'days?' ? ANSWERS.clarify : ANSWERS.answer,
    );
    await say('days?');
    expect(await say('3')).toBe(en.terminal.noSuchChoice({ count: 2 }));
    await say('0');
    await say('1');
    expect(asked.map((question) => question.text)).toEqual(['days?', 'How many days as a beginner?']);
  });

  it('asks a number where nothing is offered', async () => {
    const { asked, say } = chatWith(() => ANSWERS.answer);
    await say('2');
    expect(asked.map((question) => question.text)).toEqual(['2']);
  });

  it('ends with /quit alone', async () => {
    const { chat } = chatWith(() => ANSWERS.answer);
    expect((await chat.say('quit')).done).toBe(false);
    expect(await chat.say('/quit')).toEqual({ parts: [], done: true });
  });

  it('helps with every command and every option', async () => {
    const { asked, say } = chatWith(() => ANSWERS.answer);
    const help = await say('/help');
    for (const part of [
      '/ask',
      '/plan day',
      '/plan days',
      '/quit',
      'run:',
      'count: 1–14',
      'medical advice',
    ]) {
      expect(help).toContain(part);
    }
    expect(asked).toEqual([]);
  });

  it('answers a failure with one generic line and its reference, and goes on', async () => {
    const { report, reported } = makeFakeReport();
    let failing = true;
    const error = new Error('secret detail');
    const chat = makeChat({
      converse: () => (failing ? Promise.reject(error) : Promise.resolve(ANSWERS.answer)),
      today: () => '2026-11-23',
      report,
      words: en,
    });
    const said = paint((await chat.say('hello')).parts, PLAIN);
    expect(said).toBe(en.terminal.error({ reference: 'ref12345' }));
    expect(reported).toEqual([{ where: 'chat', error }]);
    failing = false;
    expect(paint((await chat.say('hello')).parts, PLAIN)).toContain('Swimming');
  });
});

describe('readChatLine', () => {
  it.each([
    ['/paln day', 'There is no command /paln. Did you mean /plan? There are: /ask, /plan, /help, /quit.'],
    ['/', 'There is no command /. There are: /ask, /plan, /help, /quit.'],
    ['/ask', en.terminal.problems.nothingAsked],
    ['/plan', en.terminal.problems.whichPlan({ known: ['/plan day', '/plan days'] })],
    ['/plan week', en.terminal.problems.whichPlan({ known: ['/plan day', '/plan days'] })],
    ['/plan day swimming', '“swimming” is no option. Write options as name:value, such as run:easy.'],
    ['/plan day :easy', '“:easy” is no option. Write options as name:value, such as run:easy.'],
    ['/plan day run:easy run:long', 'The option run stands there twice. Give it once.'],
    ['/plan day run:', 'The option run has no value. Write it as run:value.'],
    [
      '/plan day run:int',
      '“int” is no choice for run. Did you mean “intervals”? Choose one of: easy, recovery, long, tempo, intervals, hills, race.',
    ],
    [
      '/plan days __proto__:1',
      'There is no option “__proto__” here. The options are: level, activity, count, goal, season.',
    ],
  ])('says what is wrong with %s', (line, text) => {
    expect(readChatLine(line, en)).toEqual({ kind: 'problem', text });
  });
});

describe('completions', () => {
  it.each([
    ['', []],
    ['hello', []],
    ['/', ['/ask ', '/plan ', '/help', '/quit']],
    ['/p', ['/plan ']],
    ['/plan ', ['day ', 'days ']],
    ['/plan days', ['days ']],
    ['/plan week ', []],
    ['/plan days c', ['count:']],
    ['/plan day run:i', ['run:intervals ']],
    ['/plan day run:easy g', ['gap:', 'goal:']],
    ['/plan day run:easy r', []],
    ['/plan days count:', []],
    ['/ask s', []],
  ])('completes “%s”', (line, expected) => {
    expect(completions(line)).toEqual(expected);
  });
});
