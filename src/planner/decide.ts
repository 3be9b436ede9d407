import { decideFrequency } from './frequency.ts';
import type { Decision, PlanQuestion, Understood } from './plan.ts';
import { decideSameDay } from './same-day.ts';

/**
 * Decides a schedule question by the article's rules. Pure: the same question always gives the same decision, and
 * every question of the type gets one, with at least one finding.
 */
export function decide(question: PlanQuestion): Decision {
  switch (question.intent) {
    case 'same-day':
      return decideSameDay(question, understoodOf(question));
    case 'frequency':
      return decideFrequency(question, understoodOf(question));
  }
}

/** Echoes what was given, in the words of the batch interface; what was left open stays absent. */
function understoodOf(question: PlanQuestion): Understood {
  const common = {
    ...given('level', question.level),
    ...given('activity', question.activity),
    ...given('season', question.season),
    ...given('goal', question.goal),
  };
  if (question.intent === 'frequency') return common;
  return {
    ...common,
    ...given('run', question.run),
    ...given('activityIntensity', question.activityIntensity),
    ...given('order', question.order),
    ...given('gap', question.gap),
  };
}

function given<K extends keyof Understood>(key: K, value: Understood[K]): Understood {
  return value === undefined ? {} : { [key]: value };
}
