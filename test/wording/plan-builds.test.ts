import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { Decision, PlanQuestion } from '../../src/planner/plan.ts';
import type { RunSession } from '../../src/planner/session.ts';
import { plan } from '../../src/wording/en/plan.ts';
import { wordPlan } from '../../src/wording/plan-text.ts';
import { run, cross, weekOf, word, textOf, RUNS } from './weeks.ts';

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
      'No: only two of the three sessions fit in, because for someone new to running, one to two days of cross-training a week are a good start. ' +
        'What does fit: a ride on Wednesday and a swim on Monday, free days. ' +
        'Leave out the rowing session, or give up another session instead. ' +
        'I understood: Tuesday intervals, Friday easy run, Sunday long run; one ride, one swim and one rowing session to place; new to running.',
    );
  });

  it('tells its conditions along with the days', () => {
    const question: PlanQuestion = { intent: 'week-build', week: RUNS, wishes: [cross('cycling', 'hard')] };
    const decision: Decision = {
      intent: 'week-build',
      verdict: 'yes-if',
      understood: {},
      findings: [
        { rule: 'support-running-near-race', section: 'seasonal', result: 'ok', days: ['thursday'] },
      ],
      conditions: ['support-running-near-race'],
      week: weekOf({ ...RUNS, thursday: [cross('cycling', 'hard')] }),
    };
    expect(word(question, decision).lines[0]).toEqual({
      text: 'A hard ride on Thursday, a free day, if cross-training does not get in the way of your running.',
      rules: ['support-running-near-race'],
    });
  });

  it('counts what fits of one kind, by the rule that binds, and need not say how many to leave out', () => {
    const question: PlanQuestion = {
      intent: 'week-build',
      week: RUNS,
      wishes: Array.from({ length: 7 }, () => cross('strength')),
    };
    const decision: Decision = {
      intent: 'week-build',
      verdict: 'no',
      understood: {},
      findings: [{ rule: 'days-by-level', section: 'days-per-week', result: 'conflict' }],
      remedy: 'leave-out',
      clash: { wishes: question.wishes.slice(0, 3), rules: ['strength-couple-a-week', 'days-by-level'] },
      week: weekOf({ ...RUNS, wednesday: [cross('strength')], monday: [cross('strength')] }),
    };
    expect(textOf(question, decision)).toMatch(
      /^No: only two of the seven strength sessions fit in, because strength training is suggested a couple of times a week\. What does fit: strength sessions on Monday and Wednesday/,
    );
    expect(textOf(question, decision)).not.toContain('Leave out');
    expect(word(question, decision).remedy).toBe('Leave out five of the seven strength sessions.');
  });

  it('says what would fit as an easy session', () => {
    const wish = { ...cross('strength', 'hard'), on: ['tuesday'] } as const;
    const question: PlanQuestion = { intent: 'week-build', week: RUNS, wishes: [wish] };
    const decision: Decision = {
      intent: 'week-build',
      verdict: 'no',
      understood: {},
      findings: [{ rule: 'one-hard-session-a-day', section: 'same-day', result: 'conflict' }],
      remedy: 'make-cross-easy',
      clash: { wishes: [wish], rules: ['one-hard-session-a-day'], eased: [wish] },
      week: weekOf({ ...RUNS, tuesday: [run('intervals'), cross('strength', 'easy')] }),
    };
    expect(textOf(question, decision)).toMatch(
      /^No: the hard strength session does not fit in as wished, because two hard sessions on one day are one too many\. Made easy, everything fits: an easy strength session on Tuesday\. I understood/,
    );
    expect(word(question, decision).remedy).toBe('Make the hard strength session easy.');
  });

  it('does not praise adding to who is worn out', () => {
    const text = textOf({ intent: 'week-build', week: RUNS, wishes: [cross('swimming')], wornOut: true });
    expect(text).toMatch(/^Careful: when you feel worn out/);
    expect(text).toContain('If you still want to add something: a swim on');
    expect(text).not.toContain('What does fit');
    expect(text).toContain(
      'Leave out the cross-training session or run the intervals with less intensity until you no longer feel worn out.',
    );
  });

  it('leaves to the profile line what stems from the profile', () => {
    const plain: RunSession = { kind: 'run' };
    const question: PlanQuestion = {
      intent: 'week-build',
      week: weekOf({ monday: [plain], thursday: [plain] }),
      wishes: [cross('swimming')],
      impossible: ['friday', 'sunday'],
      refuses: ['yoga'],
      level: 'beginner',
      weeksToRace: 30,
    };
    const { lines } = wordPlan(question, decide(question), plan, {
      level: 'beginner',
      raceDate: '2027-04-18',
      runDays: ['monday', 'thursday'],
      impossibleDays: ['friday'],
      refuses: ['yoga'],
    });
    expect(lines.at(-1)?.text).toBe('I understood: one swim to place; not on Sunday.');
  });

  it('says whose the reason is where no rule stands against a wish', () => {
    const refused: PlanQuestion = {
      intent: 'week-build',
      week: RUNS,
      wishes: [cross('swimming')],
      refuses: ['swimming'],
    };
    const { lines } = word(refused);
    expect(lines[0]?.text).toBe('No: the swim does not fit in, because you rule it out yourself.');
    expect(lines[0]?.rules).toEqual([]);
  });
});
