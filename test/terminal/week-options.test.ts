import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionProblemText } from '../../src/answering/option-problem.ts';
import { OPTION_CHARACTERS, type OptionValues } from '../../src/answering/options.ts';
import { planFromOptions, type PlanCommand } from '../../src/answering/plan-options.ts';
import { readDay } from '../../src/answering/race-date.ts';
import { decide } from '../../src/planner/decide.ts';
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

  it('takes any session of no kind for a run, where runs stand', () => {
    const RUN = { kind: 'run' } as const;
    expect(planOf('week', { runs: '3 days', sessions: 'swim' })).toMatchObject({ runs: [RUN, RUN, RUN] });
  });

  it.each([
    'Mon easy with Anna',
    'lunes correr',
    'mardi piscine',
    'Wed 6.5 km',
    'Mon easy, Tue rest',
    'Sat parkrun',
    'Mon off, Tue gym',
  ])('lets pass what only goes with a session: %s', (runs) => {
    expect(planOf('week', { runs, sessions: 'swim' })).toHaveProperty('intent', 'week-build');
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
    ['am 18. April', 20],
    ['April 18, 2027', 20],
    ['18/04/2027', 20],
    ['2027/4/18', 20],
    ['18.4.27', 20],
    ['3. März', 14],
    ['le 1er mai 2027', 22],
    ['in zwei Wochen', 2],
    ['en 3 semanas', 3],
    ['dans dix jours', 1],
    ['\u200b2027-04-18\u202e', 20],
    ['29 February', 66],
    ['el 18 de abril', 20],
  ])('counts the weeks to a race on “%s”', (race, weeksToRace) => {
    expect(planOf('week', { sessions: 'swim', race })).toMatchObject({ weeksToRace });
  });
});

describe('a race in the week to come', () => {
  const RACE = { kind: 'run', run: 'race' } as const;

  it.each([
    ['2026-11-25', 'wednesday'],
    ['in 1 day', 'tuesday'],
    ['2026-11-29', 'sunday'],
  ] as const)('stands on its day, which is kept free: %s', (race, day) => {
    const plan = planOf('week', { sessions: 'swim', race });
    expect(plan).toEqual({
      intent: 'week-build',
      week: { ...EMPTY_WEEK, [day]: [RACE] },
      runs: [],
      wishes: [SWIM],
      impossible: [day],
      weeksToRace: 0,
    });
    expect(decide(plan).week?.[day]).toEqual([RACE]);
  });

  it('is the run without a kind of that day, or the race that was told', () => {
    expect(planOf('week', { runs: 'Mon, Sun', sessions: 'swim', race: '2026-11-29' })).toMatchObject({
      week: { monday: [{ kind: 'run' }], sunday: [RACE] },
    });
    expect(planOf('check', { week: 'Mon easy, Sun race', race: '2026-11-29' })).toMatchObject({
      week: { monday: [EASY], sunday: [RACE] },
      impossible: ['sunday'],
    });
  });

  it('is none where it lies before or after that week', () => {
    const later = planOf('week', { sessions: 'swim', race: '2026-11-30' });
    expect(later).toMatchObject({ week: EMPTY_WEEK, weeksToRace: 1 });
    const tuesday = { today: '2026-11-24' };
    const before = planFromOptions('week', { sessions: 'swim', race: '2026-11-26' }, tuesday);
    expect(before).toMatchObject({ plan: { week: EMPTY_WEEK, weeksToRace: 0 } });
    const within = planFromOptions('week', { sessions: 'swim', race: '2026-12-02' }, tuesday);
    expect(within).toMatchObject({ plan: { week: { wednesday: [RACE] }, weeksToRace: 1 } });
  });
});

it.each([
  '2027-13-01',
  'last Sunday',
  'Sunday in 10 weeks',
  '30 February',
  'I had a race on 3 March, next is 18 April',
  'in 0 weeks',
  'tomorrow',
  'April',
])('reads no day of a race in “%s”', (race) => {
  expect(problemOf('week', { sessions: 'swim', race })).toMatch(/^I read no date in/);
});

it('takes any day of the next two years for a race, and gives it back', () => {
  const day = fc.date({ min: new Date('2026-11-23'), max: new Date('2028-11-23'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, number] = iso.split('-').map(Number);
      const named = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      for (const text of [iso, `${number}.${month}.${year}`, named]) expect(readDay(text, ASKER)).toBe(iso);
    }),
  );
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
      /^I read no date in “soon” for race\. Write it as 2027-04-18, 18 April or “in 10 weeks”\.$/,
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
    [{ runs: 'Mon easy' }, /^Every session there has its day already/],
    [{ runs: 'Mon easy', sessions: 'Tue swim' }, /^Every session there has its day already/],
    [{ runs: '7 runs' }, /^Every session there has its day already/],
    [{ runs: 'Mon easy', not: 'Mon' }, en.plan.problems['impossible-day-used']({ day: 'monday' })],
    [{ runs: '8 days', sessions: 'swim' }, en.plan.problems['too-many-days']({ count: 8 })],
    [{ runs: 'no runs', sessions: 'swim' }, /^I do not read “no” in runs\./],
    [{ sessions: 'not swimming' }, /^I do not read “not” in sessions\./],
    [{ sessions: 'swim', not: 'all days except Friday' }, /^I do not read “except” in not\./],
    [
      { sessions: 'swim', not: 'Friday evening' },
      /^“Friday evening” names a part of a day, and not takes whole/,
    ],
    [{ sessions: 'swim', not: 'Fri 18:00' }, /names a part of a day/],
    [{ sessions: 'swim, quidditch' }, /^“quidditch” is no session that I know, for sessions\./],
    [{ sessions: '3x quidditch' }, /^“quidditch” is no session/],
    [{ runs: 'Mon quidditch', sessions: 'swim' }, /^“quidditch” is no session that I know, for runs\./],
    [{ sessions: '1.5 swims' }, /^“1\.5” is no number of sessions\./],
    [
      { sessions: 'swim', season: 'off-season', race: 'in 3 days' },
      /^You give off-season .* on 26 November 2026\./,
    ],
    [{ sessions: 'swim', race: '9999-12-31' }, /^The race on 31 December 9999 is more than two years away/],
    [{ sessions: 'swim', race: '3 March 2026' }, /^The race on 3 March 2026 is over already\./],
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
