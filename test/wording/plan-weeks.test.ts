import { describe, expect, it } from 'vitest';
import { compareDecisions } from '../../src/planner/compare.ts';
import { decide } from '../../src/planner/decide.ts';
import type { Decision, PlanQuestion } from '../../src/planner/plan.ts';
import type { CrossSession, RunKind, RunSession, Session, Week } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { plan } from '../../src/wording/en/plan.ts';
import { wordPlan, type PlanText } from '../../src/wording/plan-text.ts';

const run = (kind: RunKind): RunSession => ({ kind: 'run', run: kind });
const cross = (
  activity: NonNullable<CrossSession['activity']>,
  intensity?: 'easy' | 'hard',
): CrossSession => ({ kind: 'cross', activity, ...(intensity !== undefined && { intensity }) });
const weekOf = (days: Partial<Record<keyof Week, readonly Session[]>>): Week => ({ ...EMPTY_WEEK, ...days });

const word = (question: PlanQuestion, decision: Decision = decide(question)): PlanText =>
  wordPlan(question, decision, plan);
const textOf = (question: PlanQuestion, decision?: Decision): string =>
  word(question, decision)
    .lines.map(({ text }) => text)
    .join(' ');

const RUNS = weekOf({ tuesday: [run('intervals')], friday: [run('easy')], sunday: [run('long')] });

describe('a day for a session', () => {
  it('is named first, with the run that it follows', () => {
    const week = weekOf({ friday: [run('hills')] });
    const question: PlanQuestion = {
      intent: 'placement',
      week,
      activity: 'cycling',
      activityIntensity: 'easy',
    };
    expect(textOf(question)).toMatch(/^Saturday, the day after your hills\./);
    expect(word(question).lines[0]?.rules).toEqual(['after-hard-runs']);
    expect(textOf({ intent: 'placement', week: RUNS, activity: 'yoga', count: 2 })).toMatch(
      /^Monday and Wednesday, the days after your long run and your intervals\./,
    );
  });

  it('is the general rule and a question where no run day is known', () => {
    const text = textOf({ intent: 'placement', week: EMPTY_WEEK, activity: 'strength' });
    expect(text).toMatch(/^Best on the days after your hard runs/);
    expect(text).toContain('Tell me on which days you run');
  });

  it('is judged where the member names it', () => {
    const on = (day: 'wednesday' | 'tuesday', session: CrossSession): string =>
      textOf({
        intent: 'placement',
        week: RUNS,
        on: [day],
        ...(session.activity !== undefined && { activity: session.activity }),
        ...(session.intensity !== undefined && { activityIntensity: session.intensity }),
      });
    expect(on('wednesday', cross('strength'))).toMatch(
      /^Yes: a strength session goes especially well on Wednesday, the day after your intervals\./,
    );
    expect(on('tuesday', cross('swimming'))).toMatch(/^Yes, if the swim is an easy one after the run\./);
    expect(on('tuesday', cross('strength', 'hard'))).toMatch(
      /^No: a hard strength session on Tuesday makes two hard sessions on one day/,
    );
  });
});

describe('a week that is built', () => {
  it('says where each session goes and why, which days stay free, and shows itself', () => {
    const question: PlanQuestion = {
      intent: 'week-build',
      week: RUNS,
      wishes: [cross('swimming'), cross('pilates')],
      level: 'beginner',
    };
    const { week } = word(question);
    const text = textOf(question);
    expect(text).toMatch(/^A swim on \w+day \(the day after your [\w ]+\) and a Pilates session on \w+day/);
    expect(text).toMatch(/stays? (?:a )?rest days?\./);
    expect(text).toContain('one swim and one Pilates session to place; new to running.');
    expect(week?.split('\n')).toHaveLength(7);
    expect(week).toContain('**Tue** intervals');
  });

  it('names what cannot be had together, what fits, and what to leave out', () => {
    const question: PlanQuestion = {
      intent: 'week-build',
      week: RUNS,
      wishes: [cross('cycling'), cross('swimming'), cross('rowing')],
      level: 'beginner',
    };
    const decision: Decision = {
      intent: 'week-build',
      verdict: 'no',
      understood: { level: 'beginner' },
      findings: [{ rule: 'days-by-level', section: 'days-per-week', result: 'conflict' }],
      remedy: 'leave-out',
      clash: { wishes: question.wishes, rules: ['days-by-level'] },
      week: weekOf({ ...RUNS, wednesday: [cross('cycling')], monday: [cross('swimming')] }),
    };
    expect(textOf(question, decision)).toBe(
      'No: one ride, one swim and one rowing session cannot all be had, because for someone new to running, one to two days of cross-training a week are a good start. ' +
        'What does fit: a ride on Wednesday and a swim on Monday. ' +
        'Leave out the rowing session, or give up another session instead. ' +
        'I understood: Tuesday intervals, Friday easy run, Sunday long run; one ride, one swim and one rowing session to place; new to running.',
    );
  });

  it('says whose the reason is where no rule stands against a wish', () => {
    const refused: PlanQuestion = {
      intent: 'week-build',
      week: RUNS,
      wishes: [cross('swimming')],
      refuses: ['swimming'],
    };
    const { lines } = word(refused);
    expect(lines[0]?.text).toBe('No: one swim does not fit in, because you rule it out yourself.');
    expect(lines[0]?.rules).toEqual([]);
  });
});

describe('a week that is checked', () => {
  it('is good in so many words, with what is good about it', () => {
    const week = weekOf({ ...RUNS, wednesday: [cross('swimming', 'easy')] });
    expect(textOf({ intent: 'week-check', week, level: 'intermediate' })).toMatch(
      /^Yes, this week works: the easy swim on Wednesday comes on the day after your intervals/,
    );
    expect(word({ intent: 'week-check', week }).week).toBeUndefined();
  });

  it('names the days at fault, and explains each change', () => {
    const week = weekOf({ ...RUNS, tuesday: [run('intervals'), cross('strength', 'hard')] });
    const question: PlanQuestion = { intent: 'week-check', week };
    const after = weekOf({ ...RUNS, thursday: [cross('strength', 'hard')], saturday: [cross('yoga')] });
    const decision: Decision = {
      intent: 'week-check',
      verdict: 'no',
      understood: {},
      findings: [
        { rule: 'one-hard-session-a-day', section: 'same-day', result: 'conflict', days: ['tuesday'] },
      ],
      remedy: 'make-moves',
      moves: [
        {
          change: 'move',
          session: cross('strength', 'hard'),
          from: 'tuesday',
          to: 'thursday',
          because: 'one-hard-session-a-day',
        },
        { change: 'ease', session: cross('cycling'), from: 'friday', because: 'one-hard-session-a-day' },
        { change: 'drop', session: cross('hiit'), from: 'monday', because: 'enough-rest-days' },
      ],
      week: after,
    };
    const { lines, remedy, week: shown } = word(question, decision);
    expect(lines.slice(0, 3)).toEqual([
      {
        text: 'No: the intervals and the hard strength session on Tuesday are two hard sessions on one day, and two on one day are one too many.',
        rules: ['one-hard-session-a-day'],
      },
      {
        text: 'Move the hard strength session from Tuesday to Thursday and make the ride on Friday easy, because two hard sessions on one day are one too many.',
        rules: ['one-hard-session-a-day'],
      },
      {
        text: 'Leave out the HIIT session on Monday, because you need enough rest days.',
        rules: ['enough-rest-days'],
      },
    ]);
    expect(remedy).toBe(
      'Move the hard strength session from Tuesday to Thursday, make the ride on Friday easy and leave out the HIIT session on Monday.',
    );
    expect(shown).toContain('**Thu** hard strength session');
  });
});

describe('a "what if"', () => {
  const check = (week: Week): Decision => decide({ intent: 'week-check', week });

  it('says how the verdict changes', () => {
    const good = weekOf({ ...RUNS, wednesday: [cross('cycling', 'easy')] });
    const bad = weekOf({ ...RUNS, tuesday: [run('intervals'), cross('cycling', 'hard')] });
    expect(plan.changes(compareDecisions(check(good), check(bad)))[0]).toBe(
      'That makes it a no instead of a yes.',
    );
    expect(plan.changes(compareDecisions(check(good), check(good)))).toEqual(['That changes nothing.']);
  });

  it('says what moved, came and went', () => {
    const nothing = {
      moved: [],
      came: [],
      went: [],
      daysCame: [],
      daysWent: [],
      findingsCame: [],
      findingsWent: [],
    };
    expect(
      plan.changes({
        ...nothing,
        moved: [{ session: cross('cycling'), from: 'monday', to: 'saturday' }],
        came: [{ day: 'tuesday', session: cross('swimming', 'easy') }],
        went: [{ day: 'friday', session: run('intervals') }],
      }),
    ).toEqual([
      'The verdict stays the same.',
      'The ride moves from Monday to Saturday, an easy swim on Tuesday comes in and the intervals on Friday drop out.',
    ]);
    expect(plan.changes({ ...nothing, daysCame: ['tuesday'], daysWent: ['monday'] })).toEqual([
      'The verdict stays the same.',
      'Tuesday takes the place of Monday.',
    ]);
    expect(plan.changes({ ...nothing, number: { from: { min: 1, max: 2 }, to: { max: 3 } } })).toEqual([
      'The verdict stays the same.',
      'The number a week is now up to three instead of one to two.',
    ]);
    expect(
      plan.changes({
        ...nothing,
        findingsCame: [{ rule: 'mix-kinds', section: 'technique-balance', result: 'ok' }],
      }),
    ).toEqual(['Only the reasons change.']);
  });
});
