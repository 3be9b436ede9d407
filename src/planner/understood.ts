import { phaseOf } from './phase.ts';
import type { DayKind, PlanQuestion, Understood } from './plan.ts';
import type { RunLoad } from './session.ts';

/** The run that stands on a kind of day, where the kind tells it. */
const RUN_ON: Readonly<Partial<Record<DayKind, RunLoad>>> = {
  'easy-run-day': 'easy',
  'hard-run-day': 'hard',
  'long-run-day': 'long',
};

/** Echoes what was given, in the words of the batch interface; what was left open stays absent. */
export function understoodOf(question: PlanQuestion): Understood {
  const phase = phaseOf(question);
  return {
    ...given('level', question.level),
    ...sessionsOf(question),
    ...given('season', phase === 'towards-race' ? undefined : phase),
    ...given('goal', question.goal),
  };
}

/** The run and the cross-training that the question speaks of. */
function sessionsOf(question: PlanQuestion): Understood {
  switch (question.intent) {
    case 'same-day':
      return {
        ...given('run', question.run),
        ...given('activity', question.activity),
        ...given('activityIntensity', question.activityIntensity),
        ...given('order', question.order),
        ...given('gap', question.gap),
      };
    case 'frequency':
      return given('activity', question.activity);
    case 'placement':
      return {
        ...given('run', question.onKind && RUN_ON[question.onKind]),
        ...given('activity', question.activity),
        ...given('activityIntensity', question.activityIntensity),
      };
    case 'season':
    case 'goal':
    case 'focus':
      return question.activities?.length === 1 ? given('activity', question.activities[0]) : {};
    case 'week-check':
    case 'week-build':
      return {};
  }
}

function given<K extends keyof Understood>(key: K, value: Understood[K]): Understood {
  return value === undefined ? {} : { [key]: value };
}
