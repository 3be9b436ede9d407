import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { EMPTY_WEEK } from '../../src/planner/week.ts';
import { plan } from '../../src/wording/en/plan.ts';
import { wordPlan, type PlanText } from '../../src/wording/plan-text.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { allQuestions, frequency, sameDay } from '../planner/questions.ts';
import { flawOf } from './flaws.ts';

const MOST_CHARACTERS = 1900;

const word = (question: PlanQuestion): PlanText => wordPlan(question, decide(question), plan);
const textOf = (question: PlanQuestion): string =>
  word(question)
    .lines.map(({ text }) => text)
    .join(' ');

const CLUB_RULES: readonly string[] = RULES.filter(({ section }) => section === 'club').map(({ id }) => id);

/** What is wrong with the words for a question; undefined where nothing is. */
function problemOf(question: PlanQuestion): string | undefined {
  const { lines, findings, remedy, missing, week } = word(question);
  const texts = lines.map(({ text }) => text);
  const all = [...texts, ...findings.map(({ text }) => text), remedy, missing];
  const flaw = flawOf(all.filter((text) => text !== undefined));
  if (flaw !== undefined) return flaw;
  if (lines.length < 1 || lines.length > 6) return `${lines.length} lines`;
  if (new Set(texts).size < texts.length) return `says something twice: ${texts.join(' ')}`;
  if ([...texts, week].join(' ').length > MOST_CHARACTERS) return 'too long';
  const cited = new Set<string>(
    findings.map(({ rule }) => rule).filter((rule) => !CLUB_RULES.includes(rule)),
  );
  const [first] = lines;
  // The club's and the member's own limits, days that only the planner's measure chose, and an empty week.
  const ofTheirOwn =
    /your club's own limit|you rule it out|you leave open|nothing to check/.test(first?.text ?? '') ||
    ['placement', 'week-build'].includes(question.intent);
  if (first === undefined || (first.rules.length === 0 && !ofTheirOwn))
    return `uncited: ${first?.text ?? ''}`;
  if (!lines.every(({ rules }) => rules.every((rule) => cited.has(rule)))) return 'cites beyond its findings';
  return undefined;
}

const expectNoProblem = (question: PlanQuestion): void => {
  const problem = problemOf(question);
  if (problem !== undefined) expect.fail(`${problem} (${JSON.stringify(question)})`);
};

describe('the words of a decision', () => {
  it('are one to six whole sentences for every question, with its rules', () => {
    for (const question of allQuestions()) expectNoProblem(question);
  });

  it('are as good for any question of all kinds', () => {
    fc.assert(fc.property(anyPlanQuestion, expectNoProblem), { numRuns: 1000 });
  });

  it('begin with the verdict where yes or no was asked', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const { verdict } = decide(question);
        const first = word(question).lines[0]?.text ?? '';
        if (first.startsWith('Better not before it:') || first.startsWith('There is nothing to check'))
          return;
        const plain = question.form !== undefined;
        if (verdict === 'no') expect(first).toMatch(plain ? /^Better not: / : /^No: /);
        if (verdict === 'caution') expect(first).toMatch(/^Careful: /);
        if (plain) expect(first).not.toMatch(/^(?:Yes[:,]|No:)/);
        else if (verdict === 'yes' && asksYesOrNo(question)) expect(first).toMatch(/^Yes[:,]/);
        else if (verdict === 'yes-if' && asksYesOrNo(question)) expect(first).toMatch(/^Yes[:,]/);
      }),
    );
  });

  it('tell what would make it a yes, wherever the planner knows', () => {
    fc.assert(
      fc.property(anyPlanQuestion, (question) => {
        const { verdict, remedy, moves = [] } = decide(question);
        const { remedy: told } = word(question);
        expect(told !== undefined).toBe(remedy !== undefined);
        if (verdict === 'yes' || verdict === 'yes-if') expect(told).toBeUndefined();
        for (const { because } of moves) expect(plan.reasons[because]).toBeDefined();
      }),
    );
  });

  it('answer who asks whether both fit into one day', () => {
    const text = textOf(sameDay());
    expect(text).toMatch(/^Yes, if only one of the two is hard and you space the two out\./);
    expect(text).toContain('run in the morning, cross-train in the evening');
    expect(text).toMatch(/recovery.*sleep/);
  });

  it('name two hard sessions as the reason of a no, what to do instead, and what was understood', () => {
    const day = sameDay({ run: 'hard', activity: 'cycling', activityIntensity: 'hard', gap: 'spaced' });
    expect(textOf(day)).toBe(
      'No: a hard run and a hard ride are two hard sessions on one day, which is one too many however far apart they are. ' +
        'Make the ride an easy one, or give it a day of its own. ' +
        'I understood: hard run + hard ride, same day, spaced out.',
    );
    expect(word(day).remedy).toBe('Make the ride an easy one, or give it a day of its own.');
  });

  it('give an example to who asks for the order, and the priority of running', () => {
    const text = textOf(sameDay({ activity: 'strength', orderAsked: true }));
    expect(text).toMatch(/^No order is laid down/);
    expect(text).toContain('run in the morning, cross-train in the evening');
    expect(text).toContain('running has priority');
    expect(textOf(sameDay({ activity: 'pilates', orderAsked: true }))).toMatch(/^After the run/);
    expect(textOf(sameDay({ activity: 'swimming', orderAsked: true, run: 'hard' }))).toMatch(
      /^After the run/,
    );
  });

  it('give no number of hours to who asks for the gap', () => {
    expect(textOf(sameDay({ activity: 'strength', gapAsked: true }))).toMatch(
      /^Space them out.*no number of hours is laid down\./,
    );
  });

  it('call an easy swim after a run a cool-down', () => {
    const text = textOf(sameDay({ activity: 'swimming', order: 'run-first', gap: 'same-session' }));
    expect(text).toMatch(/^Yes, if the swim is easy\./);
    expect(text).toContain('cool-down');
  });

  it('tell all levels where the level is open, and ask for it', () => {
    const text = textOf(frequency());
    expect(text).toMatch(/^It depends on your level: one to two days .* two to three .* up to three/);
    expect(text).toContain('rest days');
    expect(text).toContain('Tell me whether you are new to running');
    expect(word(frequency()).missing).toBeDefined();
  });

  it('give the number of the level in the first sentence', () => {
    const first = (question: PlanQuestion) => word(question).lines[0];
    expect(first(frequency({ level: 'beginner' }))?.text).toContain('one to two days');
    expect(first(frequency({ level: 'intermediate' }))?.text).toContain('two to three days');
    expect(first(frequency({ level: 'advanced' }))?.text).toContain('up to three days');
    expect(first(frequency({ level: 'advanced' }))?.rules).toEqual(['days-by-level']);
    expect(first(frequency({ activity: 'strength', lapsed: true }))).toMatchObject({
      rules: ['strength-after-a-break'],
    });
  });

  it('name the number beside a count that is too high', () => {
    const text = textOf(frequency({ level: 'beginner', count: 4 }));
    expect(text).toMatch(/^No: four days a week are too many\./);
    expect(text).toContain('one to two days');
    expect(word(frequency({ level: 'beginner', count: 4 })).remedy).toBe('Stay at one to two days a week.');
    expect(word(frequency({ level: 'advanced', count: 4 })).remedy).toBe('Stay at up to three days a week.');
    expect(word(frequency({ activity: 'strength', count: 4 })).remedy).toBe(
      'Stay at two strength sessions a week.',
    );
  });

  it('say nothing twice: what the first sentence has as a condition is only filled in behind it', () => {
    expect(textOf(sameDay({ run: 'hard', activity: 'plyometrics', activityIntensity: 'easy' }))).not.toMatch(
      /if .*lighter.*lighter/,
    );
    const rested = textOf({
      intent: 'placement',
      week: EMPTY_WEEK,
      activity: 'hiit',
      onKind: 'before-long-run',
    });
    expect(rested).toMatch(/^Yes, if .*does not tire you for the long run/);
    expect(rested).not.toContain('extra stress');
  });

  it('keep a swim from going before a hard run, and ask for no gap to a cool-down', () => {
    const text = textOf(sameDay({ run: 'hard', activity: 'swimming', order: 'cross-first' }));
    expect(text).toMatch(/^Better not before it: keep the swim easy and after the run, as a cool-down\./);
    expect(text).not.toMatch(/space/i);
  });

  it("lead with the club's own number, and with nothing else where it is none", () => {
    const limits = { mostSessions: 2 };
    const many = frequency({ level: 'advanced', count: 3, limits });
    expect(textOf(many)).toMatch(
      /^No: by your club's own limit, two sessions of cross-training a week are the most\./,
    );
    expect(textOf(frequency({ level: 'advanced', limits }))).toMatch(
      /by your club's own limit, two sessions/i,
    );
    const none = textOf(frequency({ activity: 'swimming', limits: { mostSessions: 0 } }));
    expect(none).toMatch(/by your club's own limit, there is no cross-training/i);
    expect(none).not.toContain('one or two swims');
  });

  it('echo a level that was understood, and what stems from the profile only once', () => {
    const question = frequency({ level: 'advanced' });
    expect(textOf(question)).toContain('I understood: advanced runner.');
    const text = wordPlan(question, decide(question), plan, { level: 'advanced' })
      .lines.map((line) => line.text)
      .join(' ');
    expect(text).not.toContain('I understood');
  });

  it('tell the whole weeks to a race as what they are, rounded down', () => {
    const text = (weeksToRace: number): string =>
      textOf({ intent: 'season', changes: ['more-running'], activities: ['rowing'], weeksToRace });
    expect(text(0)).toContain('race in less than a week');
    expect(text(2)).toContain('race in two to three weeks');
  });

  it('speak of the off-season only to who says so', () => {
    const more: PlanQuestion = { intent: 'season', changes: ['more-cross', 'new-activities'] };
    expect(textOf({ ...more, season: 'off-season' })).toMatch(/^Yes: in the off-season/);
    const far = textOf({ ...more, weeksToRace: 30 });
    expect(far).toMatch(/^Yes: with your race still months away, as in the off-season,/);
    expect(far).not.toContain('no race to press you');
  });

  it('answer what may be done and need not be', () => {
    expect(textOf({ intent: 'season', changes: ['more-running'], season: 'off-season' })).toMatch(
      /^Yes, if you like: .*neither is a must\./,
    );
  });

  it('rank no activity below those that are named', () => {
    const text = textOf({
      intent: 'goal',
      goal: 'marathon',
      activities: ['strength', 'swimming', 'elliptical'],
    });
    expect(text).toBe(
      "Swimming: it is named for a marathon, which calls for endurance. The club's knowledge does not speak of the elliptical.",
    );
    expect(textOf({ intent: 'focus', weaknesses: ['soreness'], activities: ['strength'] })).toMatch(
      /^What is named for that is swimming or cycling/,
    );
  });

  it('claim nothing about an activity that the article does not name', () => {
    expect(textOf(sameDay({ activity: 'elliptical' }))).toContain('does not speak of the elliptical');
    expect(textOf(sameDay({ activity: 'rowing' }))).not.toContain('does not speak of');
  });
});

function asksYesOrNo(question: PlanQuestion): boolean {
  switch (question.intent) {
    case 'same-day':
      return question.orderAsked !== true && question.gapAsked !== true;
    case 'frequency':
      return question.count !== undefined || question.onTop === true;
    case 'placement':
      return question.onKind !== undefined || (question.on ?? []).length > 0;
    case 'season':
      return (question.changes ?? []).length > 0;
    case 'week-check':
      return true;
    case 'goal':
    case 'focus':
    case 'week-build':
      return false;
  }
}
