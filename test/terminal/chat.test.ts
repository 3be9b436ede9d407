import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Profiles } from '../../src/answering/profiles.ts';
import type { Profile, Question } from '../../src/answering/question.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { completions, readChatLine } from '../../src/terminal/chat-command.ts';
import type { OpenProfiles } from '../../src/terminal/own-profile.ts';
import { makeChat, type Chat, type ChatPorts } from '../../src/terminal/chat.ts';
import { paint } from '../../src/terminal/paint.ts';
import { en } from '../../src/wording/en/en.ts';
import { ANSWERS, FAKE_CLUB, makeFakeReport, makeFakeWeeks, PLAIN, WEEK, WEEK_ANSWER } from './fakes.ts';

type Asked = Omit<Question, 'history'>;
const TODAY = '2026-11-23';

function chatWith(
  answer: (question: Asked) => Answer,
  ports: Partial<ChatPorts> = {},
): {
  chat: Chat;
  asked: Asked[];
  saved: ReturnType<typeof makeFakeWeeks>['saved'];
  say: (line: string) => Promise<string>;
} {
  const asked: Asked[] = [];
  const { weeks, saved } = makeFakeWeeks();
  const chat = makeChat({
    converse: (_, question) => {
      asked.push(question);
      return Promise.resolve(answer(question));
    },
    today: () => TODAY,
    openProfiles: () => Promise.resolve(undefined),
    weeks,
    report: makeFakeReport().report,
    words: en,
    ...FAKE_CLUB,
    ...ports,
  });
  return { chat, asked, saved, say: async (line) => paint((await chat.say(line)).parts, PLAIN) };
}

/** Profiles in memory, as they are opened; nothing is there until it is made. */
function memoryProfiles(): { open: OpenProfiles; made: () => boolean } {
  const held = new Map<string, Profile>();
  let made = false;
  const profiles: Profiles = {
    read: (member) => Promise.resolve(held.get(member) ?? {}),
    change: (member, change) => {
      const { profile, result } = change(held.get(member) ?? {});
      if (profile !== undefined) held.set(member, profile);
      return Promise.resolve(result);
    },
    forget: (member) => Promise.resolve(held.delete(member)),
  };
  return {
    made: () => made,
    open: ({ create }) => {
      made ||= create;
      return Promise.resolve(made ? profiles : undefined);
    },
  };
}

const swimWeek = {
  intent: 'week-build',
  week: { ...EMPTY_WEEK, monday: [{ kind: 'run', run: 'easy' }] },
  runs: [],
  wishes: [{ kind: 'cross', activity: 'swimming' }],
} as const;

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
      '/plan week',
      'runs: such as “Mon easy',
      '/plan check',
      '--save DIR',
      '/profile set',
      'at-hand: such as',
      'clear: level, goal, race',
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
    const { chat } = chatWith(() => ANSWERS.answer, {
      converse: () => (failing ? Promise.reject(error) : Promise.resolve(ANSWERS.answer)),
      report,
    });
    const said = paint((await chat.say('hello')).parts, PLAIN);
    expect(said).toBe(en.terminal.error({ reference: 'ref12345' }));
    expect(reported).toEqual([{ where: 'chat', error }]);
    failing = false;
    expect(paint((await chat.say('hello')).parts, PLAIN)).toContain('Swimming');
  });
});

describe('the chat with a week', () => {
  it('asks it with its question in words, and shows the table', async () => {
    const { asked, say } = chatWith(() => WEEK_ANSWER);
    expect(await say('/plan week runs:"Mon easy" sessions:swim')).toMatch(
      /^Yes, it fits\. \[1\]\n\na table\n\nSources/,
    );
    expect(asked).toEqual([{ text: en.plan.asked(swimWeek), plan: swimWeek, today: TODAY }]);
  });

  it.each(['--save my-week', '--save=my-week', '--save "my-week"', '  --save   my-week  '])(
    'saves it with %s',
    async (flag) => {
      const { asked, saved, say } = chatWith(() => WEEK_ANSWER);
      expect(await say(`/plan week runs:"Mon easy" sessions:swim ${flag}`)).toMatch(
        /\n\nSaved in my-week\.$/,
      );
      expect(saved).toEqual([{ week: WEEK, folder: 'my-week' }]);
      expect(asked.map(({ plan }) => plan)).toEqual([swimWeek]);
    },
  );

  it('says why it was not saved', async () => {
    const { say } = chatWith(() => WEEK_ANSWER);
    expect(await say('/plan check week:"Mon easy" --save full')).toMatch(/\n\nThe disk is full\.$/);
  });

  it('says where there is nothing to save', async () => {
    const { saved, say } = chatWith(() => ANSWERS.clarify);
    expect(await say('/plan check week:"Mon easy" --save x')).toContain(en.terminal.problems.noWeekToSave);
    expect(saved).toEqual([]);
  });

  it('asks a text that speaks of danger as it stands', async () => {
    const { asked, say } = chatWith(() => ANSWERS.safety);
    await say('/plan week sessions:"swim with chest pain" --save x');
    expect(asked).toEqual([{ text: 'swim with chest pain', today: TODAY }]);
  });
});

describe('the profile in the chat', () => {
  it('goes with every question once it is set, and is opened no sooner', async () => {
    const { open, made } = memoryProfiles();
    const { asked, say } = chatWith(() => ANSWERS.answer, { openProfiles: open });
    await say('swim?');
    expect(await say('/profile show')).toBe(en.profile.nothingHeld);
    expect(await say('/profile forget')).toBe(en.profile.nothingToForget);
    expect(made()).toBe(false);
    expect(await say('/profile set level:beginner run-days:"Mon, Wed"')).toContain(
      'Running days: Monday, Wednesday',
    );
    await say('swim?');
    await say('/plan days');
    expect(await say('/profile show')).toContain('Level: beginner');
    expect(await say('/profile forget')).toBe(en.profile.forgotten);
    await say('swim?');
    const profile = { level: 'beginner', runDays: ['monday', 'wednesday'] };
    expect(asked.map((question) => question.profile)).toEqual([undefined, profile, profile, undefined]);
  });

  it('says what is wrong, and asks a text that speaks of danger', async () => {
    const { asked, say } = chatWith(() => ANSWERS.safety, { openProfiles: memoryProfiles().open });
    expect(await say('/profile set race:2020-01-01')).toBe(
      en.planCommands.problems.raceOver({ option: 'race', date: '2020-01-01' }),
    );
    expect(asked).toEqual([]);
    await say('/profile set refuses:"running, chest pain"');
    expect(asked).toEqual([{ text: 'running, chest pain', today: TODAY }]);
  });

  it('is left out where it cannot be read, which is said once', async () => {
    const busy = { problem: 'busy', where: 'data', reason: 'SQLITE_BUSY' } as const;
    const text = en.start.store.busy(busy);
    const { asked, say } = chatWith(() => ANSWERS.answer, {
      openProfiles: () => Promise.resolve(busy),
    });
    const told = en.terminal.profileUnread({ problem: text });
    expect(await say('swim?')).toContain(told);
    expect(await say('swim?')).not.toContain(told);
    expect(asked).toHaveLength(2);
    expect(await say('/profile set level:beginner')).toBe(text);
  });

  it('fails with a reference where it cannot be kept', async () => {
    const { say } = chatWith(() => ANSWERS.answer, { openProfiles: () => Promise.reject(new Error('disk')) });
    expect(await say('/profile set level:beginner')).toBe(en.terminal.error({ reference: 'ref12345' }));
  });
});

const whichPlan = en.terminal.problems.whichPlan({
  known: ['/plan day', '/plan days', '/plan week', '/plan check'],
});

describe('readChatLine', () => {
  it.each([
    [
      '/paln day',
      'There is no command /paln. Did you mean /plan? There are: /ask, /plan, /profile, /knowledge, /digest, /why, /help, /quit.',
    ],
    [
      '/',
      'There is no command /. There are: /ask, /plan, /profile, /knowledge, /digest, /why, /help, /quit.',
    ],
    ['/ask', en.terminal.problems.nothingAsked],
    ['/plan', whichPlan],
    ['/plan weak', whichPlan],
    ['/plan week', /^The option sessions is missing/],
    ['/plan check', /^The option week is missing/],
    ['/plan check --save', en.terminal.problems.folder.missing],
    ['/plan check week:"Mon easy" --save my week', en.terminal.problems.folder.missing],
    ['/plan check week:"Mon easy" --save --save', en.terminal.problems.folder.missing],
    ['/plan check week:"Mon easy" --save=-x', en.terminal.problems.folder.missing],
    ['/plan check week:"Mon easy" --save "a\u202eb"', en.terminal.problems.folder.marks],
    ['/plan check week:"Mon easy" --save ~ann/x', en.terminal.problems.folder.otherHome({ given: '~ann' })],
    ['/plan check week:"Mon easy" --save "my week', en.terminal.problems.folder.missing],
    ['/plan day --save x', /^--save keeps a week, so it goes with \/plan week and \/plan check alone/],
    ['/plan week runs:"Mon easy', /^The quote after runs: is never closed/],
    [
      '/profile',
      en.terminal.problems.whichProfile({ known: ['/profile set', '/profile show', '/profile forget'] }),
    ],
    ['/profile show me', en.terminal.problems.takesNothing({ command: '/profile show' })],
    [
      '/profile set beginner',
      '“beginner” is no option. Write options as name:value, such as level:beginner.',
    ],
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
    expect(readChatLine(line, { today: TODAY }, en)).toEqual({
      kind: 'problem',
      text: typeof text === 'string' ? text : expect.stringMatching(text),
    });
  });
});

describe('completions', () => {
  it.each([
    ['', []],
    ['hello', []],
    ['/', ['/ask ', '/plan ', '/profile ', '/knowledge ', '/digest ', '/why', '/help', '/quit']],
    ['/p', ['/plan ', '/profile ']],
    ['/plan ', ['day ', 'days ', 'week ', 'check ']],
    ['/plan days', ['days ']],
    ['/plan month ', []],
    ['/plan constructor x', []],
    ['/constructor name ', []],
    ['/plan week ', ['runs:', 'sessions:', 'not:', 'level:', 'goal:', 'season:', 'race:', '--save ']],
    ['/plan check level:b', ['level:beginner ']],
    ['/plan check week:', []],
    ['/plan check level:beginner --', ['--save ']],
    ['/plan day -', []],
    ['/plan week --save ', []],
    ['/plan week --save=x l', []],
    ['/profile ', ['set ', 'show ', 'forget ']],
    ['/profile set r', ['race:', 'run-days:', 'refuses:']],
    ['/profile set clear:at', ['clear:at-hand ']],
    ['/profile show l', []],
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
