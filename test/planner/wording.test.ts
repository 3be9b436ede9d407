import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/planner/decide.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import { plan } from '../../src/wording/en/plan.ts';
import { wordPlan, type PlanText } from '../../src/wording/plan-text.ts';
import { allQuestions, anyQuestion, frequency, sameDay } from './questions.ts';

const word = (question: PlanQuestion): PlanText => wordPlan(question, decide(question), plan);
const textOf = (question: PlanQuestion): string =>
  word(question)
    .lines.map(({ text }) => text)
    .join(' ');

/** Names of races are the only digits; numbers are in words, so that none slips in that the article does not give. */
const WITHOUT_RACES = /\b(?:10k|5k)\b/g;

describe('the words of a decision', () => {
  it('are one to six whole sentences for every question, with its rules', () => {
    for (const question of allQuestions()) {
      const { lines, findings } = word(question);
      const problem = flawOf(lines.map(({ text }) => text).concat(findings.map(({ text }) => text)));
      if (problem !== undefined) expect.fail(`${problem} (${JSON.stringify(question)})`);
      if (lines.length < 1 || lines.length > 6)
        expect.fail(`${lines.length} lines: ${JSON.stringify(question)}`);
      const cited = new Set(findings.map(({ rule }) => rule));
      const first = lines[0];
      if (first === undefined || first.rules.length === 0)
        expect.fail(`uncited: ${JSON.stringify(question)}`);
      if (!lines.every(({ rules }) => rules.every((rule) => cited.has(rule)))) {
        expect.fail(`cites beyond its findings: ${JSON.stringify(question)}`);
      }
    }
  });

  it('say nothing twice', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const texts = word(question).lines.map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });

  it('begin with the verdict where yes or no was asked', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { verdict } = decide(question);
        const first = word(question).lines[0]?.text ?? '';
        if (verdict === 'no') expect(first).toMatch(/^No: /);
        if (verdict === 'caution') expect(first).toMatch(/^Careful: /);
        const howMany =
          question.intent === 'frequency' && question.count === undefined && question.onTop !== true;
        const how =
          question.intent === 'same-day' && (question.orderAsked === true || question.gapAsked === true);
        if (verdict === 'yes' && !howMany) expect(first).toMatch(/^Yes: /);
        if (verdict === 'yes-if' && !howMany && !how) expect(first).toMatch(/^Yes, if /);
      }),
    );
  });

  it('answer who asks whether both fit into one day', () => {
    const text = textOf(sameDay());
    expect(text).toMatch(/^Yes, if only one of the two is hard and you space the two out\./);
    expect(text).toContain('run in the morning, cross-train in the evening');
    expect(text).toContain('Two hard sessions on one day');
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
    expect(text).toMatch(/^No: four days a week is too much\./);
    expect(text).toContain('one to two days');
    expect(word(frequency({ level: 'beginner', count: 4 })).remedy).toBe('Stay at one to two days a week.');
    expect(word(frequency({ level: 'advanced', count: 4 })).remedy).toBe('Stay at up to three days a week.');
    expect(word(frequency({ activity: 'strength', count: 4 })).remedy).toBe(
      'Stay at two strength sessions a week.',
    );
  });

  it('claim nothing about an activity that the article does not name', () => {
    expect(textOf(sameDay({ activity: 'elliptical' }))).toContain('does not speak of the elliptical');
    expect(textOf(sameDay({ activity: 'rowing' }))).not.toContain('does not speak of');
  });
});

describe('a question in words', () => {
  it('differs for different questions', () => {
    const seen = new Map<string, PlanQuestion>();
    for (const question of allQuestions()) {
      const text = plan.asked(question);
      const other = seen.get(text);
      if (other !== undefined) expect.fail(`${text}: ${JSON.stringify([question, other])}`);
      seen.set(text, question);
    }
    fc.assert(
      fc.property(anyQuestion, anyQuestion, (one, other) => {
        expect(plan.asked(one) === plan.asked(other)).toBe(isDeepStrictEqual(one, other));
      }),
    );
  });

  it('reads as a member would type it', () => {
    const day = sameDay({ run: 'hard', activity: 'swimming', activityIntensity: 'easy', order: 'run-first' });
    expect(plan.asked(day)).toBe('Can I do a hard run and an easy swim on the same day, the run first?');
    expect(plan.asked(frequency({ level: 'beginner', count: 4 }))).toBe(
      'Can I do four days of cross-training a week? I am new to running.',
    );
    expect(plan.asked(frequency({ activity: 'swimming' }))).toBe('How many swims a week should I do?');
  });
});

function flawOf(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (!/^[A-Z].*\.$/.test(text)) return `no whole sentence: ${text}`;
    if (/\d/.test(text.replaceAll(WITHOUT_RACES, ''))) return `a number in digits: ${text}`;
    if (/undefined|null|NaN|\[object|\s{2}|\.\./.test(text)) return `broken: ${text}`;
  }
  return undefined;
}
