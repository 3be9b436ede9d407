import { applyRules, isAllowed } from './apply.ts';
import { activitiesForGoal } from './choice.ts';
import type { Decision, GoalQuestion, Understood } from './plan.ts';
import { remedyOf } from './remedy.ts';

/** Decides which activities fit the member's goal; without a goal it asks for one. */
export function decideGoal(question: GoalQuestion, understood: Understood): Decision {
  const applied = applyRules(question);
  const { verdict, findings, conditions } = applied;
  const asks = isAllowed(verdict) && question.goal === undefined;
  const activities = activitiesForGoal(question);
  const remedy = remedyOf(applied, 'rest-first');
  return {
    intent: 'goal',
    verdict: asks ? 'ask' : verdict,
    understood,
    ...(activities.length > 0 && { activities }),
    findings,
    ...(conditions.length > 0 && { conditions }),
    ...(remedy !== undefined && { remedy }),
    ...(asks && { missing: 'goal' }),
  };
}
