import { describe, expect, it } from 'vitest';
import { readRule } from '../../src/planner/apply.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import type { Reading } from '../../src/planner/rule.ts';
import { RULES, type RuleId } from '../../src/planner/rules.ts';
import { allQuestions, frequency, sameDay } from './questions.ts';

const SECTIONS = `
  why-cross-train injury-prevention improved-performance improved-recovery best-exercises swimming cycling
  strength-training yoga-pilates choosing off-season new-activities focus-weaknesses build-base
  cross-training-goals plan-integration schedule-design balancing listening tailoring-goals seasonal same-day
  days-per-week mistakes overtraining technique-balance recap author`
  .trim()
  .split(/\s+/);

/** For each rule what it says to a few questions, among them one to which it has nothing to say. */
const READINGS: Readonly<Record<RuleId, readonly (readonly [Reading, PlanQuestion])[]>> = {
  'one-hard-session-a-day': [
    ['conflict', sameDay({ run: 'hard', activityIntensity: 'hard' })],
    ['conflict', sameDay({ run: 'hard', activity: 'hiit', gap: 'spaced' })],
    ['caution', sameDay({ run: 'long', activityIntensity: 'hard' })],
    ['open', sameDay({ run: 'hard', activity: 'strength' })],
    ['kept', sameDay({ run: 'hard', activity: 'walking' })],
    ['silent', sameDay({ run: 'easy', activity: 'strength' })],
    ['silent', sameDay({ run: 'easy', activityIntensity: 'easy' })],
    ['silent', sameDay({ run: 'easy', activityIntensity: 'moderate' })],
    ['silent', sameDay({ run: 'moderate' })],
    ['silent', sameDay({ run: 'moderate', activityIntensity: 'easy' })],
    ['silent', sameDay({ run: 'moderate', activityIntensity: 'moderate' })],
    ['silent', sameDay({ activityIntensity: 'easy' })],
    ['silent', sameDay({ activityIntensity: 'moderate' })],
    ['silent', frequency({ count: 7 })],
  ],
  'strength-after-a-break': [
    ['kept', frequency({ activity: 'strength', lapsed: true })],
    ['caution', frequency({ activity: 'strength', lapsed: true, count: 3 })],
    ['silent', frequency({ activity: 'strength' })],
    ['silent', frequency({ lapsed: true })],
  ],
  'strength-couple-a-week': [
    ['kept', frequency({ activity: 'strength', count: 2 })],
    ['open', frequency({ activity: 'strength', count: 1 })],
    ['caution', frequency({ activity: 'strength', count: 3 })],
    ['silent', frequency({ activity: 'strength', lapsed: true })],
    ['silent', frequency({ activity: 'yoga' })],
  ],
  'swim-once-or-twice': [
    ['kept', frequency({ activity: 'swimming', count: 1 })],
    ['caution', frequency({ activity: 'swimming', count: 3 })],
    ['silent', frequency({ activity: 'rowing' })],
  ],
  'cycling-replaces-one-or-two-runs': [
    ['kept', frequency({ activity: 'cycling' })],
    ['kept', frequency({ activity: 'rowing', replacesRuns: true, count: 4 })],
    ['kept', frequency({ activity: 'swimming', replacesRuns: true, count: 3 })],
    ['caution', frequency({ replacesRuns: true, count: 3 })],
    ['silent', frequency({ activity: 'rowing' })],
  ],
  'yoga-pilates-once-or-twice': [
    ['kept', frequency({ activity: 'yoga' })],
    ['kept', frequency({ activity: 'pilates', count: 5, onTop: true })],
    ['caution', frequency({ activity: 'pilates', count: 3 })],
    ['silent', frequency({ activity: 'dance' })],
  ],
  'days-by-level': [
    ['kept', frequency({ level: 'beginner' })],
    ['open', frequency()],
    ['open', frequency({ level: 'intermediate', onTop: true })],
    ['caution', frequency({ level: 'beginner', count: 3 })],
    ['conflict', frequency({ count: 5 })],
    ['silent', frequency({ activity: 'swimming' })],
    ['silent', sameDay({ level: 'beginner' })],
  ],
  'support-running-near-race': [
    ['open', sameDay({ season: 'race-season' })],
    ['caution', sameDay({ season: 'race-season', activityIntensity: 'hard' })],
    ['kept', frequency({ season: 'race-season' })],
    ['silent', sameDay({ goal: 'marathon' })],
    ['silent', frequency({ season: 'off-season' })],
  ],
  'running-first-before-event': [
    ['open', sameDay({ goal: '10k' })],
    ['open', sameDay({ season: 'race-season' })],
    ['kept', sameDay({ orderAsked: true })],
    ['kept', frequency({ goal: 'half' })],
    ['silent', sameDay({ goal: 'general' })],
    ['silent', sameDay({ goal: 'marathon', season: 'off-season' })],
    ['silent', frequency({ goal: 'half', season: 'race-season' })],
  ],
  'swim-off-hard-days': [
    ['open', sameDay({ run: 'hard', activity: 'swimming' })],
    ['open', sameDay({ run: 'long', activity: 'swimming', activityIntensity: 'easy' })],
    ['kept', sameDay({ run: 'hard', activity: 'swimming', activityIntensity: 'easy', order: 'run-first' })],
    [
      'caution',
      sameDay({ run: 'hard', activity: 'swimming', activityIntensity: 'easy', order: 'cross-first' }),
    ],
    ['caution', sameDay({ run: 'hard', activity: 'swimming', activityIntensity: 'moderate' })],
    ['caution', sameDay({ run: 'long', activity: 'swimming', activityIntensity: 'hard' })],
    ['silent', sameDay({ run: 'easy', activity: 'swimming' })],
    ['silent', sameDay({ run: 'hard', activity: 'cycling' })],
  ],
  'swim-as-cool-down': [
    ['open', sameDay({ activity: 'swimming', order: 'run-first' })],
    ['kept', sameDay({ activity: 'swimming', order: 'run-first', activityIntensity: 'easy' })],
    ['kept', sameDay({ activity: 'swimming' })],
    ['silent', sameDay({ activity: 'swimming', order: 'cross-first' })],
    ['silent', sameDay({ activity: 'swimming', activityIntensity: 'hard' })],
    ['silent', sameDay({ activity: 'swimming', run: 'hard' })],
  ],
  'yoga-after-run': [
    ['open', sameDay({ activity: 'yoga', order: 'run-first' })],
    ['kept', sameDay({ activity: 'pilates', order: 'cross-first' })],
    ['silent', sameDay({ activity: 'yoga', activityIntensity: 'hard' })],
    ['silent', sameDay({ activity: 'strength' })],
  ],
  'order-left-open': [
    ['open', sameDay({ orderAsked: true })],
    ['kept', sameDay({ order: 'cross-first' })],
    ['silent', sameDay({ order: 'run-first' })],
  ],
  'space-sessions': [
    ['open', sameDay()],
    ['open', sameDay({ gap: 'spaced', gapAsked: true })],
    ['kept', sameDay({ gap: 'spaced' })],
    ['caution', sameDay({ activity: 'strength', gap: 'same-session' })],
    [
      'caution',
      sameDay({ activity: 'swimming', activityIntensity: 'hard', order: 'run-first', gap: 'same-session' }),
    ],
    ['silent', sameDay({ activity: 'swimming', order: 'run-first', gap: 'same-session' })],
    ['silent', sameDay({ activity: 'yoga', orderAsked: true })],
  ],
  'plan-recovery': [
    ['kept', sameDay()],
    ['kept', sameDay({ run: 'long', activityIntensity: 'easy' })],
    ['silent', sameDay({ run: 'easy', activityIntensity: 'easy' })],
    ['silent', sameDay({ run: 'easy' })],
    ['silent', sameDay({ activityIntensity: 'easy' })],
  ],
  'same-day-allowed': [
    ['kept', sameDay()],
    ['silent', sameDay({ run: 'hard', activityIntensity: 'hard' })],
  ],
  'one-new-thing-at-a-time': [
    ['open', frequency({ activity: 'yoga', onTop: true })],
    ['silent', frequency({ activity: 'yoga' })],
  ],
  'start-with-one-or-two': [
    ['kept', frequency()],
    ['kept', frequency({ level: 'advanced', lapsed: true })],
    ['silent', frequency({ level: 'advanced' })],
    ['kept', frequency({ count: 3 })],
    ['silent', frequency({ count: 2 })],
    ['silent', frequency({ onTop: true })],
    ['silent', frequency({ activity: 'swimming' })],
  ],
  'more-in-the-off-season': [
    ['kept', frequency({ season: 'off-season' })],
    ['silent', frequency({ season: 'race-season' })],
  ],
  'keep-rest-days': [
    ['kept', frequency({ level: 'beginner' })],
    ['kept', frequency({ activity: 'yoga', count: 3 })],
    ['conflict', frequency({ count: 7 })],
    ['silent', frequency({ activity: 'yoga' })],
    ['silent', frequency({ activity: 'yoga', count: 2 })],
  ],
  'number-varies': [
    ['kept', frequency()],
    ['silent', frequency({ level: 'beginner' })],
    ['silent', frequency({ activity: 'strength' })],
  ],
};

describe('the rule table', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s speaks where it should', (id, rule) => {
    for (const [reading, question] of READINGS[id]) {
      expect({ question, reading: readRule(rule, question) }).toEqual({ question, reading });
    }
  });

  it('names each rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('stands on sections of the article', () => {
    for (const { section } of RULES) expect(SECTIONS).toContain(section);
  });

  it('has no dead rule and no rule that always speaks', () => {
    const spoken = new Set<RuleId>();
    const silent = new Set<RuleId>();
    for (const question of allQuestions()) {
      for (const rule of RULES) (readRule(rule, question) === 'silent' ? silent : spoken).add(rule.id);
    }
    expect([...spoken].toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
    expect([...silent].toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});
