import { describe, expect, it } from 'vitest';
import { compareDecisions } from '../../src/planner/compare.ts';
import { decide } from '../../src/planner/decide.ts';
import type { Decision, PlanQuestion } from '../../src/planner/plan.ts';
import type { CrossSession, Week } from '../../src/planner/session.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { plan } from '../../src/wording/en/plan.ts';
import { run, cross, weekOf, word, textOf, RUNS } from './weeks.ts';

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

  it('rests on no section where nothing but its being free speaks for it', () => {
    const week = weekOf({ monday: [run('easy')], wednesday: [run('easy')] });
    const [first] = word({ intent: 'placement', week, activity: 'strength' }).lines;
    expect(first?.text).toMatch(/^\w+day, a free day\.$/);
    expect(first?.rules).toEqual([]);
  });

  it('is not sought for more sessions than are suggested', () => {
    const week = weekOf({ monday: [run('easy')], wednesday: [run('easy')], friday: [run('easy')] });
    const question: PlanQuestion = { intent: 'placement', week, activity: 'strength', count: 3 };
    const decision: Decision = {
      intent: 'placement',
      verdict: 'caution',
      understood: {},
      days: ['tuesday', 'thursday'],
      findings: [{ rule: 'strength-couple-a-week', section: 'strength-training', result: 'caution' }],
      remedy: 'fewer-days',
      min: 2,
      max: 3,
    };
    expect(textOf(question, decision)).toMatch(
      /^Careful: strength training is suggested a couple of times a week, and three a week are more than that\. Stay at two strength sessions a week, on Tuesday and Thursday\./,
    );
    expect(textOf(question, { ...decision, days: ['tuesday', 'thursday', 'saturday'] })).toContain(
      'on two of Tuesday, Thursday and Saturday.',
    );
  });

  it('has to be freed first by who runs every day', () => {
    const easy = [run('easy')];
    const week: Week = {
      monday: easy,
      tuesday: easy,
      wednesday: easy,
      thursday: easy,
      friday: easy,
      saturday: easy,
      sunday: easy,
    };
    const decision = (rule: 'enough-rest-days' | 'club-no-doubles'): Decision => ({
      intent: 'placement',
      verdict: 'caution',
      understood: {},
      days: ['monday'],
      findings: [{ rule, section: 'overtraining', result: 'caution' }],
      remedy: 'other-days',
    });
    const question: PlanQuestion = { intent: 'placement', week, activity: 'yoga' };
    expect(textOf(question, decision('enough-rest-days'))).toMatch(
      /^Careful: you run every day, and you need enough rest days\. Free at least one day from running first\./,
    );
    expect(textOf(question, decision('club-no-doubles'))).toContain(
      'Free a day from running for the yoga session.',
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

describe('a week that is checked', () => {
  it('is good in so many words, with what is good about it', () => {
    const week = weekOf({ ...RUNS, wednesday: [cross('swimming', 'easy')] });
    expect(textOf({ intent: 'week-check', week, level: 'intermediate' })).toMatch(
      /^Yes, this week works: the easy swim on Wednesday comes on the day after your intervals/,
    );
    expect(word({ intent: 'week-check', week }).week).toBeUndefined();
  });

  it('is nothing to check where it holds no session', () => {
    expect(textOf({ intent: 'week-check', week: EMPTY_WEEK })).toBe(
      'There is nothing to check yet, because I found no session in this week.',
    );
  });

  it("leaves out by the club's own number where that is what is broken", () => {
    const week = weekOf({ ...RUNS, monday: [cross('cycling')], wednesday: [cross('swimming')] });
    const decision: Decision = {
      intent: 'week-check',
      verdict: 'no',
      understood: {},
      findings: [
        { rule: 'one-hard-session-a-day', section: 'same-day', result: 'conflict', days: ['friday'] },
        { rule: 'club-most-sessions', section: 'club', result: 'conflict' },
      ],
      remedy: 'make-moves',
      moves: [
        { change: 'drop', session: cross('swimming'), from: 'wednesday', because: 'days-by-level' },
        { change: 'ease', session: cross('cycling'), from: 'monday', because: 'one-hard-session-a-day' },
      ],
      week: RUNS,
    };
    const { lines } = word({ intent: 'week-check', week, limits: { mostSessions: 1 } }, decision);
    expect(lines[0]?.text).toBe(
      "No: by your club's own limit, one session of cross-training a week is the most.",
    );
    const [, ...others] = lines.map(({ text }) => text);
    expect(others).toContain('Leave out the swim on Wednesday.');
  });

  it('says what is still to be seen to once it is changed', () => {
    const week = weekOf({ ...RUNS, tuesday: [run('intervals'), cross('cycling', 'hard')] });
    const decision: Decision = {
      intent: 'week-check',
      verdict: 'no',
      understood: {},
      findings: [
        { rule: 'one-hard-session-a-day', section: 'same-day', result: 'conflict', days: ['tuesday'] },
        { rule: 'no-extra-stress', section: 'balancing', result: 'ok', days: ['wednesday'] },
      ],
      conditions: ['no-extra-stress'],
      remedy: 'make-moves',
      moves: [
        {
          change: 'move',
          session: cross('cycling', 'hard'),
          from: 'tuesday',
          to: 'wednesday',
          because: 'one-hard-session-a-day',
        },
      ],
      week: weekOf({ ...RUNS, wednesday: [cross('cycling', 'hard')] }),
    };
    const texts = word({ intent: 'week-check', week }, decision).lines.map(({ text }) => text);
    expect(texts.slice(1, 3)).toEqual([
      'Move the hard ride from Tuesday to Wednesday.',
      'That works if the hard ride on Wednesday, the day after your intervals, does not tire you for your runs.',
    ]);
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
        text: 'Move the hard strength session from Tuesday to Thursday and make the ride on Friday easy.',
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
      plan.changes(
        {
          ...nothing,
          moved: [{ session: cross('cycling'), from: 'monday', to: 'saturday' }],
          came: [{ day: 'tuesday', session: cross('swimming', 'easy') }],
          went: [{ day: 'friday', session: run('intervals') }],
        },
        'yes',
      ),
    ).toEqual([
      'Still a yes.',
      'The ride moves from Monday to Saturday, an easy swim on Tuesday comes in and the intervals on Friday drop out.',
    ]);
    expect(plan.changes({ ...nothing, daysCame: ['tuesday'], daysWent: ['monday'] }, 'no')).toEqual([
      'It stays a no.',
      'Tuesday takes the place of Monday.',
    ]);
    expect(plan.changes({ ...nothing, number: { from: { min: 1, max: 2 }, to: { max: 3 } } })).toEqual([
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
