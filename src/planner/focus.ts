import { STRENGTH_AFTER_A_BREAK } from './activities.ts';
import { applyRules, isAllowed } from './apply.ts';
import { activitiesAgainst, activitiesForGoal } from './choice.ts';
import type { Decision, FocusQuestion, Understood } from './plan.ts';
import { remedyOf } from './remedy.ts';

/**
 * Decides which one thing to start with: by the weaknesses, else by the goal. Where neither tells, it asks for the
 * weakness. Several things at once are a caution, whatever they are.
 */
export function decideFocus(question: FocusQuestion, understood: Understood): Decision {
  const { weaknesses = [] } = question;
  const applied = applyRules(question);
  const { verdict, findings, conditions } = applied;
  const activities =
    weaknesses.length > 0 ? activitiesAgainst(weaknesses, question) : activitiesForGoal(question);
  const open = isAllowed(verdict) && weaknesses.length === 0;
  const asks = open && activities.length === 0;
  const onlyStrength = weaknesses.includes('no-strength-work') && activities.join() === 'strength';
  const remedy = remedyOf(applied, 'one-at-a-time');
  return {
    intent: 'focus',
    verdict: asks ? 'ask' : verdict,
    understood,
    ...(onlyStrength && STRENGTH_AFTER_A_BREAK),
    ...(activities.length > 0 && { activities }),
    findings,
    ...(conditions.length > 0 && { conditions }),
    ...(remedy !== undefined && { remedy }),
    ...(open && { missing: 'weakness' }),
  };
}
