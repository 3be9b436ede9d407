import { applyRules, isAllowed } from './apply.ts';
import { crossIntensity } from './load.ts';
import type { Decision, Missing, RemedyId, SameDayQuestion, Understood, Verdict } from './plan.ts';
import { isNearRace } from './phase.ts';
import { remedyOf } from './remedy.ts';

/** Decides whether a run and cross-training go together on one day, and on which conditions. */
export function decideSameDay(question: SameDayQuestion, understood: Understood): Decision {
  const applied = applyRules(question);
  const { verdict, findings, conditions } = applied;
  const remedy = remedyOf(applied, remedyFor(question, verdict));
  const missing = missingFrom(question, verdict);
  return {
    intent: 'same-day',
    verdict,
    understood,
    findings,
    ...(conditions.length > 0 && { conditions }),
    ...(remedy !== undefined && { remedy }),
    ...(missing !== undefined && { missing }),
  };
}

/** Where the club allows no doubles, or the activity is hard by its nature, it moves; near a race it gives way. */
function remedyFor(question: SameDayQuestion, verdict: Verdict): RemedyId {
  if (question.limits?.noDoubles === true) return 'move-cross-day';
  if (question.activityIntensity !== undefined) return 'make-cross-easy';
  return verdict === 'no' || !isNearRace(question) ? 'move-cross-day' : 'running-first';
}

/** What could still turn the answer into a caution, or a caution into a no. */
function missingFrom(question: SameDayQuestion, verdict: Verdict): Missing | undefined {
  if (verdict === 'no') return undefined;
  const cross = crossIntensity(question);
  if (cross !== undefined) return question.run === undefined && cross === 'hard' ? 'run' : undefined;
  const couldBeCaution = isAllowed(verdict) && (question.run === 'long' || isNearRace(question));
  return question.run === 'hard' || couldBeCaution ? 'activity-intensity' : undefined;
}
