import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Question } from '../../src/answering/question.ts';
import { MAX_LINE_BYTES, runBatch, type BatchPorts } from '../../src/terminal/batch.ts';
import { textWithOffer } from '../../src/terminal/offer.ts';
import { en } from '../../src/wording/en/en.ts';
import { ANSWERS, bytes, makeFakeReport } from './fakes.ts';

const words = en.terminal;
const TODAY = '2026-11-23';

interface Ran {
  readonly out: Record<string, unknown>[];
  readonly asked: Question[];
}

async function batch(input: string | Uint8Array, ports: Partial<BatchPorts> = {}): Promise<Ran> {
  const written: string[] = [];
  const asked: Question[] = [];
  let time = 0;
  await runBatch({
    input: bytes(input),
    write: (text) => {
      written.push(text);
      return Promise.resolve(true);
    },
    today: () => TODAY,
    clock: () => (time += 1.23456),
    report: makeFakeReport().report,
    words,
    ...ports,
    ask: (question) => {
      asked.push(question);
      return ports.ask?.(question) ?? Promise.resolve(ANSWERS.answer);
    },
  });
  for (const line of written) expect(line).toMatch(/^[^\n]+\n$/);
  return { out: written.map((line) => JSON.parse(line) as Record<string, unknown>), asked };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('the batch interface', () => {
  it.each(Object.values(ANSWERS))(
    'writes the keys of the contract for an outcome $outcome',
    async (answer) => {
      const { out } = await batch(line({ id: 'q1', text: 'swim?' }), { ask: () => Promise.resolve(answer) });
      expect(out).toEqual([
        {
          id: 'q1',
          outcome: answer.outcome,
          text: textWithOffer(answer),
          language: 'en',
          citations: answer.citations,
          ...('plan' in answer && { plan: answer.plan }),
          why: answer.why,
          millis: 1.235,
        },
      ]);
    },
  );

  it('answers in the order of the lines, with ids as they came', async () => {
    const { out } = await batch(
      line({ id: 2, text: 'b' }) + line({ id: 'x', text: 'a' }) + line({ id: 2, text: '' }),
    );
    expect(out.map(({ id }) => id)).toEqual([2, 'x', 2]);
  });

  it('hands over all that a line says', async () => {
    const question = {
      text: 'When?',
      locale: 'de',
      today: '2026-02-28',
      history: [{ role: 'member', text: 'Hi' }],
      profile: {
        level: 'beginner',
        goal: 'marathon',
        raceDate: '2027-04-18',
        runDays: ['monday'],
        impossibleDays: ['friday'],
        likes: ['yoga'],
        refuses: ['swimming'],
        atHand: ['strength'],
      },
      club: {
        sessions: [{ day: 'tuesday', kind: 'run', run: 'intervals', time: 'evening' }],
        limits: { noDoubles: true, noCrossOn: ['tuesday'], mostSessions: 2 },
      },
    };
    const { asked } = await batch(line({ id: '1', ...question }));
    expect(asked).toEqual([question]);
  });

  it('fills in the day, and lets keys pass that it does not know', async () => {
    const { asked } = await batch(line({ id: '1', text: 'a', more: 1, profile: { shoes: 3 } }));
    expect(asked).toEqual([{ text: 'a', today: TODAY, history: [], profile: {} }]);
  });

  it('takes the limits of a club without sessions', async () => {
    const { asked } = await batch(line({ id: '1', text: 'a', club: { limits: { mostSessions: 2 } } }));
    expect(asked[0]?.club).toEqual({ sessions: [], limits: { mostSessions: 2 } });
  });

  it('skips blank lines; takes a byte order mark, Windows line ends and a missing last line end', async () => {
    const { out } = await batch('\ufeff{"id":1,"text":"a"}\r\n\r\n  \n\n{"id":2,"text":"b"}');
    expect(out.map(({ id, outcome }) => [id, outcome])).toEqual([
      [1, 'answer'],
      [2, 'answer'],
    ]);
  });

  it.each([
    ['hello', null, words.batch.notJson],
    ['{"id":"1","text":"a"', null, words.batch.notJson],
    ['[{"id":"1"}]', null, words.batch.notAnObject],
    ['null', null, words.batch.notAnObject],
    ['{}', null, 'The object does not fit: id is missing; text is missing.'],
    ['{"id":"7"}', '7', 'The object does not fit: text is missing.'],
    ['{"id":7,"text":3}', 7, 'The object does not fit: text must be of type string.'],
    ['{"id":null,"text":"a"}', null, 'The object does not fit: id must be of type string or number.'],
    ['{"id":"1","text":"a","today":"2026-02-30"}', '1', /today must be a day such as 2026-11-23/],
    [
      '{"id":"1","text":"a","profile":{"level":"pro"}}',
      '1',
      /profile\.level must be one of beginner, intermediate/,
    ],
    ['{"id":"1","text":"a","club":{"limits":{"mostSessions":-1}}}', '1', /club\.limits\.mostSessions/],
    [
      '{"id":"1","text":"a","club":{"limits":{"mostSessions":15}}}',
      '1',
      'The object does not fit: club.limits.mostSessions must be from 0 to 14.',
    ],
    [
      '{"id":"1","text":"a","club":{"limits":{"mostSessions":-1}}}',
      '1',
      'The object does not fit: club.limits.mostSessions must be from 0 to 14.',
    ],
    ['{"id":"1","text":"a","club":{"limits":{"noCrossOn":["someday"]}}}', '1', /noCrossOn\.0 must be one of/],
    [
      '{"id":"1","text":"a","history":[{"role":"bot","text":""}]}',
      '1',
      /history\.0\.role must be one of member/,
    ],
    [
      '{"id":"1","text":"a","club":{"sessions":[{"day":"someday"}]}}',
      '1',
      /club\.sessions\.0\.day must be one of/,
    ],
  ])('gives an error for %s and goes on', async (bad, id, error) => {
    const { out } = await batch(`${bad}\n${line({ id: 'next', text: 'a' })}`);
    expect(out).toEqual([
      { id, error: typeof error === 'string' ? error : expect.stringMatching(error) },
      expect.objectContaining({ id: 'next', outcome: 'answer' }),
    ]);
  });

  it('withstands deep nesting', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const { out } = await batch(`${deep}\n{"id":"1","text":"a","more":${deep}}`);
    expect(out[0]).toEqual({ id: null, error: words.batch.notAnObject });
    expect(out[1]).toMatchObject({ id: '1', outcome: 'answer' });
  });

  it('gives an error for a line that is too long or no UTF-8, and goes on', async () => {
    const input = Buffer.concat([
      Buffer.from(`{"id":"1","text":"${'a'.repeat(MAX_LINE_BYTES)}"}\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(line({ id: 'next', text: 'a' })),
    ]);
    const { out } = await batch(input);
    expect(out.map(({ id, error }) => [id, error])).toEqual([
      [null, words.batch.tooLong({ maxBytes: MAX_LINE_BYTES })],
      [null, words.batch.notUtf8],
      ['next', undefined],
    ]);
  });

  it('gives a failure its reference in the place of the answer, and goes on', async () => {
    const { report, reported } = makeFakeReport();
    const error = new Error('secret detail');
    const { out } = await batch(line({ id: 'a', text: 'bad' }) + line({ id: 'b', text: 'good' }), {
      report,
      ask: ({ text }) => (text === 'bad' ? Promise.reject(error) : Promise.resolve(ANSWERS.answer)),
    });
    expect(out[0]).toEqual({ id: 'a', error: words.batch.failed({ reference: 'ref12345' }) });
    expect(out[1]).toMatchObject({ id: 'b', outcome: 'answer' });
    expect(reported).toEqual([{ where: 'batch', error }]);
  });

  it('asks nothing more once nobody reads', async () => {
    const { asked } = await batch(line({ id: 1, text: 'a' }) + line({ id: 2, text: 'b' }), {
      write: () => Promise.resolve(false),
    });
    expect(asked).toHaveLength(1);
  });

  it('reads on only when an answer has left', async () => {
    let taken = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (const id of [1, 2]) {
        taken += 1;
        yield await Promise.resolve(new TextEncoder().encode(line({ id, text: 'a' })));
      }
    }
    const takenAtWrite: number[] = [];
    await batch('', {
      input: input(),
      write: () => {
        takenAtWrite.push(taken);
        return new Promise((resolve) =>
          setImmediate(() => {
            takenAtWrite.push(taken);
            resolve(true);
          }),
        );
      },
    });
    expect(takenAtWrite).toEqual([1, 1, 2, 2]);
  });

  it('gives one object for each line that is not blank, whatever stands there', async () => {
    const loose = fc.record(
      {
        id: fc.jsonValue(),
        text: fc.jsonValue(),
        profile: fc.jsonValue(),
        today: fc.string(),
        history: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const anything = fc.oneof(
      loose.map((value) => JSON.stringify(value)),
      fc.json(),
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 8 }), async (lines) => {
        const { out } = await batch(lines.join('\n'));
        expect(out).toHaveLength(lines.filter((one) => one.replace(/^\ufeff/, '').trim() !== '').length);
        for (const object of out) {
          expect(object).toHaveProperty('id');
          expect('outcome' in object).not.toBe('error' in object);
        }
      }),
    );
  });
});

describe('textWithOffer', () => {
  it('lists the nearest questions below an abstention', () => {
    expect(textWithOffer(ANSWERS.abstain)).toBe(
      'The knowledge says nothing about it.\n\nYou could ask:\n- Is swimming good for runners?',
    );
  });

  it('lists the choices below a clarification, each on one line and its marks as they are', () => {
    const answer: Answer = { ...ANSWERS.clarify, choices: ['a\n- *b*', 'c'] };
    expect(textWithOffer(answer)).toBe('Which do you mean?\n\nYou could mean:\n- a - \\*b\\*\n- c');
  });

  it.each([
    ['es', 'Podrías preguntar:', 'Quizá quieres decir:'],
    ['de', 'Du könntest fragen:', 'Vielleicht meinst du:'],
    ['fr', 'Tu pourrais demander :', 'Tu veux peut-être dire :'],
  ] as const)('leads to them in the language of the answer: %s', (language, asks, means) => {
    expect(textWithOffer({ ...ANSWERS.abstain, language })).toContain(`\n\n${asks}\n- `);
    expect(textWithOffer({ ...ANSWERS.clarify, language })).toContain(`\n\n${means}\n- `);
  });

  it('leaves other texts as they are, and abstentions without a near question', () => {
    expect(textWithOffer(ANSWERS.answer)).toBe(ANSWERS.answer.text);
    expect(textWithOffer({ ...ANSWERS.abstain, nearest: [] })).toBe(ANSWERS.abstain.text);
  });
});
