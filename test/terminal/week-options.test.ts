import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionProblemText } from '../../src/answering/option-problem.ts';
import { OPTION_CHARACTERS, type OptionValues } from '../../src/answering/options.ts';
import { planFromOptions, type PlanCommand } from '../../src/answering/plan-options.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { en } from '../../src/wording/en/en.ts';

const ASKER = { today: '2026-11-23' };
const EASY = { kind: 'run', run: 'easy' } as const;
const LONG = { kind: 'run', run: 'long' } as const;
const SWIM = { kind: 'cross', activity: 'swimming' } as const;
const GYM = { kind: 'cross', activity: 'strength' } as const;

function planOf(command: PlanCommand, values: OptionValues): PlanQuestion {
  const result = planFromOptions(command, values, ASKER);
  if (!('plan' in result)) throw new Error(`no plan: ${JSON.stringify(result)}`);
  return result.plan;
}

function problemOf(command: PlanCommand, values: OptionValues): string {
  const result = planFromOptions(command, values, ASKER);
  if (!('problem' in result)) throw new Error(`no problem: ${JSON.stringify(result)}`);
  return optionProblemText(result.problem, en);
}

describe('/plan week', () => {
  it('puts sessions with a day into the week, and those without among the wishes', () => {
    expect(
      planOf('week', {
        runs: 'Mon easy, Tue intervals, Sun long',
        sessions: 'swim, gym x2',
        not: 'Fri',
        level: 'intermediate',
        goal: '10k',
        season: 'off-season',
      }),
    ).toEqual({
      intent: 'week-build',
      week: { ...EMPTY_WEEK, monday: [EASY], tuesday: [{ kind: 'run', run: 'intervals' }], sunday: [LONG] },
      runs: [],
      wishes: [SWIM, GYM, GYM],
      impossible: ['friday'],
      level: 'intermediate',
      goal: '10k',
      season: 'off-season',
    });
  });

  it('takes runs without a day, and sessions with one', () => {
    expect(planOf('week', { runs: 'one long run, one tempo run', sessions: 'swim on Wednesday' })).toEqual({
      intent: 'week-build',
      week: { ...EMPTY_WEEK, wednesday: [SWIM] },
      runs: [LONG, { kind: 'run', run: 'tempo' }],
      wishes: [],
    });
  });

  it('counts runs of which some have a kind', () => {
    const plan = planOf('week', { runs: '4: one long, one tempo', sessions: 'swim' });
    expect(plan.intent === 'week-build' && plan.runs).toHaveLength(4);
    expect(plan.intent === 'week-build' && plan.runs).toEqual(
      expect.arrayContaining([LONG, { kind: 'run', run: 'tempo' }]),
    );
  });

  it('takes days alone for runs', () => {
    expect(planOf('week', { runs: 'Mon, Wed and Sun', sessions: 'swim' })).toEqual({
      intent: 'week-build',
      week: {
        ...EMPTY_WEEK,
        monday: [{ kind: 'run' }],
        wednesday: [{ kind: 'run' }],
        sunday: [{ kind: 'run' }],
      },
      runs: [],
      wishes: [SWIM],
    });
  });

  it.each([
    ['2027-02-01', 10],
    ['in 10 weeks', 10],
    ['2026-11-23', 0],
    ['29 November', 0],
    ['30.11.2026', 1],
    ['18 April', 20],
    ['im April', 18],
    ['el 18 de abril', 20],
  ])('counts the weeks to a race on “%s”', (race, weeksToRace) => {
    expect(planOf('week', { sessions: 'swim', race })).toMatchObject({ weeksToRace });
  });
});

describe('/plan check', () => {
  it('reads the whole week', () => {
    expect(
      planOf('check', { week: 'Tu speed, W bike, Th long, F gym', level: 'beginner', race: '2026-12-07' }),
    ).toEqual({
      intent: 'week-check',
      week: {
        ...EMPTY_WEEK,
        tuesday: [{ kind: 'run', run: 'intervals' }],
        wednesday: [{ kind: 'cross', activity: 'cycling' }],
        thursday: [LONG],
        friday: [GYM],
      },
      level: 'beginner',
      weeksToRace: 2,
    });
  });

  it.each([
    [
      {},
      'The option week is missing. Write something like week:“Tue intervals, Wed swim, Fri gym, Sun long”.',
    ],
    [
      { week: ' ' },
      'The option week is empty. Write something like week:“Tue intervals, Wed swim, Fri gym, Sun long”, or leave it out.',
    ],
    [
      { week: 'Mon easy, Wed swim, yoga x2' },
      '2 sessions in week stand on no day. Write each with its day, such as “Tue intervals, Wed swim”; to have them placed, use /plan week.',
    ],
    [
      { week: 'Mon easy', race: 'soon' },
      /^I read no date in “soon” for race\. Write a day such as 2027-04-18/,
    ],
    [{ week: 'Mon easy', race: 'at 5pm' }, /^I read no date in “at 5pm”/],
    [{ week: 'Mon easy', race: '2026-11-22' }, /^The race on 22 November 2026 is over already\./],
    [{ week: 'Mon easy', race: '2027-02-30' }, /^I read no date/],
    [{ week: 'Mon easy, Funday swim' }, /“Funday”.* Did you mean Sunday\?/i],
    [{ week: 'x'.repeat(OPTION_CHARACTERS + 1) }, /is too long: write it in 400 characters or fewer\.$/],
    [{ week: 'nothing of the kind' }, /^I found no session there\. List runs/],
    [{ week: '30 swims' }, /^\d+ sessions are more than I can put/],
    [{ week: 'Mon easy', weak: 'x' }, /^There is no option “weak” here\. Did you mean “week”\?/],
  ])('says what is wrong with %j', (values, text) => {
    expect(problemOf('check', values)).toMatch(text);
  });
});

describe('/plan week says what is wrong with', () => {
  it.each([
    [{}, 'The option sessions is missing. Write something like sessions:“swim, gym x2”.'],
    [{ runs: 'Mon easy' }, /^The option sessions is missing/],
    [{ sessions: '30 swims' }, /^\d+ sessions are more than I can put/],
    [{ sessions: '-2 gym' }, /less than none/],
    [{ sessions: 'swim', not: 'Funday' }, /Did you mean Sunday\?/],
    [{ sessions: 'swim', not: 'soon' }, /no day/],
    [{ sessions: 'swim', not: 'Mon-Sun' }, en.plan.problems['no-day-left']()],
    [
      { runs: 'Mon easy', sessions: 'swim', not: 'Mon' },
      en.plan.problems['impossible-day-used']({ day: 'monday' }),
    ],
    [{ runs: 'Mon race, Mon race', sessions: 'swim' }, en.plan.problems['two-races']({ day: 'monday' })],
  ])('%j', (values, text) => {
    expect(problemOf('week', values)).toMatch(text);
  });
});

it.each([
  ['week', { sessions: 'swim', runs: 'Mon easy, chest pain on Tuesday' }, 'Mon easy, chest pain on Tuesday'],
  ['check', { week: 'Mon long, I fainted afterwards, Tue swim' }, 'Mon long, I fainted afterwards, Tue swim'],
] as const)('makes no plan of %s where a text speaks of danger', (command, values, danger) => {
  expect(planFromOptions(command, values, ASKER)).toEqual({ danger });
});

it('has a plan or a sentence for any text', () => {
  const word = fc.constantFrom(
    ...'mon tue funday 8 -1 30 swim gym x2 run long race easy , : not — 🏃 \u0000'.split(' '),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((all) => all.join(' ')),
    fc.string({ maxLength: 60 }),
  );
  const values = fc.record({ runs: text, sessions: text, not: text, race: text }, { requiredKeys: [] });
  fc.assert(
    fc.property(values, text, (week, check) => {
      for (const result of [
        planFromOptions('week', week, ASKER),
        planFromOptions('check', { week: check }, ASKER),
      ]) {
        if ('problem' in result) {
          const said = optionProblemText(result.problem, en);
          expect(said).toMatch(/[.?]$/);
          expect(said.length).toBeLessThan(400);
        } else if ('plan' in result) {
          expect(['week-build', 'week-check']).toContain(result.plan.intent);
        }
      }
    }),
    { numRuns: 300 },
  );
});
