import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import { MISSING, RESULTS, type Decision, type PlanQuestion, type RemedyId } from '../../src/planner/plan.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { LEVELS } from '../../src/planner/session.ts';
import { plan } from '../../src/wording/en/plan.ts';
import { planChoices } from '../../src/wording/plan-choices.ts';
import { wordPlan } from '../../src/wording/plan-text.ts';
import { DAYS_SPOKEN_OF, QUESTIONS, WEEK } from './every-kind.ts';
import { flawOf } from './flaws.ts';
import { problemTexts } from './problem-texts.ts';

const REMEDIES = Object.keys(plan.remedies) as RemedyId[];

describe('every rule', () => {
  it.each(RULES.map(({ id, section }) => ({ id, section })))(
    'has whole sentences for what it can find: $id',
    ({ id, section }) => {
      for (const question of QUESTIONS) {
        for (const result of RESULTS) {
          for (const days of DAYS_SPOKEN_OF) {
            for (const conditions of [[], [id]]) {
              const decision: Decision = {
                intent: question.intent,
                verdict: 'yes',
                understood: {},
                findings: [{ rule: id, section, result, ...(days.length > 0 && { days }) }],
                conditions,
              };
              const { lines, findings } = wordPlan(question, decision, plan);
              const flaw = flawOf([...lines, ...findings].map(({ text }) => text));
              if (flaw !== undefined)
                expect.fail(`${flaw} (${JSON.stringify([question, decision.findings])})`);
              expect(findings).toHaveLength(1);
            }
          }
        }
      }
    },
  );

  it('of the club is told as its own, and cites nothing', () => {
    for (const { id } of RULES.filter(({ section }) => section === 'club')) {
      const question: PlanQuestion = { intent: 'week-check', week: WEEK, limits: { mostSessions: 2 } };
      const decision: Decision = {
        intent: 'week-check',
        verdict: 'no',
        understood: {},
        findings: [{ rule: id, section: 'club', result: 'conflict', days: ['tuesday'] }],
      };
      const [first] = wordPlan(question, decision, plan).lines;
      expect(first?.text).toMatch(/^No: by your club's own limit, /);
      expect(first?.rules).toEqual([]);
    }
  });
});

describe('what would make it a yes, and what is missing', () => {
  it('is a whole sentence for every remedy and question', () => {
    for (const facts of QUESTIONS) {
      for (const remedy of REMEDIES) {
        for (const days of [[], ['tuesday', 'friday'] as const]) {
          const text = plan.remedies[remedy]({
            facts,
            moves: [],
            leftOut: [],
            eased: [],
            days,
            min: 1,
            max: 2,
          });
          expect(flawOf([text])).toBeUndefined();
        }
      }
    }
  });

  it('is a whole sentence for everything that can be missing', () => {
    for (const facts of QUESTIONS) {
      for (const missing of MISSING) expect(flawOf([plan.missing[missing]({ facts })])).toBeUndefined();
    }
  });

  it('gives clauses, not sentences, for the reasons of changes', () => {
    for (const reason of Object.values(plan.reasons)) {
      const text = reason({ facts: { intent: 'week-check' }, moves: [], leftOut: [], eased: [] });
      expect(text).toMatch(/^[a-z].*[^.]$/);
    }
  });
});

describe('the choices', () => {
  const choices = (question: PlanQuestion): readonly string[] =>
    planChoices(question, decide(question), plan);

  it('are whole questions with one answer filled in', () => {
    expect(choices({ intent: 'frequency' })).toEqual(
      LEVELS.map((level) => plan.asked({ intent: 'frequency', level })),
    );
    expect(choices({ intent: 'focus' })).toContain('My core is weak. Which one thing should I add?');
    expect(choices({ intent: 'goal' })).toContain('Which cross-training for a marathon?');
    expect(choices({ intent: 'season' })).toEqual([
      'More or less cross-training now? It is the off-season.',
      'More or less cross-training now? My race is in four weeks.',
      'More or less cross-training now? My race is in ten weeks.',
    ]);
    expect(choices({ intent: 'same-day', activity: 'hiit' })).toContain(
      'Can I do an easy run and a HIIT session on the same day?',
    );
    expect(choices({ intent: 'same-day', activity: 'cycling', run: 'hard' })).toContain(
      'Can I do a hard run and an easy ride on the same day?',
    );
  });

  it('are none where nothing is missing', () => {
    expect(choices({ intent: 'frequency', level: 'beginner' })).toEqual([]);
    expect(choices({ intent: 'goal', goal: 'marathon' })).toEqual([]);
  });
});

describe('around an answer', () => {
  it('stands what was taken from the profile', () => {
    expect(
      plan.fromProfile({
        level: 'intermediate',
        goal: 'half',
        raceDate: '2027-04-18',
        runDays: ['friday', 'monday'],
        impossibleDays: ['wednesday'],
        refuses: ['swimming'],
      }),
    ).toBe(
      'From your profile: intermediate runner; training for a half marathon; race on 18 April 2027; runs on Monday and Friday; never on Wednesday; no swimming.',
    );
    expect(plan.fromProfile({ runDays: [] })).toBe('');
  });

  it('stands the week, one line a day', () => {
    expect(plan.week(WEEK)).toBe(
      [
        '**Mon** rest',
        '**Tue** intervals (club, morning), swim (evening)',
        '**Wed** hard strength session',
        '**Thu** rest',
        '**Fri** rest',
        '**Sat** rest',
        '**Sun** long run, cross-training session',
      ].join('\n'),
    );
  });

  it('stands what is wrong with what was written, and what to write instead', () => {
    const { problems } = plan;
    const texts = problemTexts(problems);
    expect(texts).toHaveLength(Object.keys(problems).length + 1);
    for (const text of texts) expect(text).toMatch(/^.+[.?] .*“.+”.*\.$/);
    expect(texts[0]).toContain('Did you mean Sunday?');
    expect(problems['race-in-the-past']({ date: '2026-04-12' })).toContain('12 April 2026');
  });
});
