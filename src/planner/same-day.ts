import { applyRules } from './apply.ts';
import { crossIntensity } from './load.ts';
import type { Decision, Missing, RemedyId, SameDayQuestion, Understood, Verdict } from './plan.ts';
import { isNearRace } from './phase.ts';

/** Decides whether a run and cross-training go together on one day, and on which conditions. */
export function decideSameDay(question: SameDayQuestion, understood: Understood): Decision {
  const { verdict, findings, conditions } = applyRules(question);
  const remedy = remedyFor(question, verdict);
  const missing = missingFrom(question);
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

/** An activity that is hard by its nature cannot be made easy: it moves, or near a race gives way. */
function remedyFor(question: SameDayQuestion, verdict: Verdict): RemedyId | undefined {
  if (verdict !== 'no' && verdict !== 'caution') return undefined;
  if (question.activityIntensity !== undefined) return 'make-cross-easy';
  return verdict === 'no' || !isNearRace(question) ? 'move-cross-day' : 'running-first';
}

/** What could still turn the answer into a caution or a no. */
function missingFrom(question: SameDayQuestion): Missing | undefined {
  const cross = crossIntensity(question);
  if (question.run === undefined && cross === 'hard') return 'run';
  const runCounts = question.run === 'hard' || question.run === 'long';
  return cross === undefined && (runCounts || isNearRace(question)) ? 'activity-intensity' : undefined;
}
