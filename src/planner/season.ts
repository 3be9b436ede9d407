import { applyRules, isAllowed } from './apply.ts';
import { inPhase, phaseOf, PHASES } from './phase.ts';
import type { Decision, SeasonQuestion, Understood } from './plan.ts';
import { remedyOf } from './remedy.ts';

/** Decides whether a change fits the time of the year; where that is unknown and counts, it asks for it. */
export function decideSeason(question: SeasonQuestion, understood: Understood): Decision {
  const applied = applyRules(question);
  const { verdict, findings, conditions } = applied;
  const asks = isAllowed(verdict) && turnsOnPhase(question);
  const { activities = [] } = question;
  const remedy = remedyOf(applied, 'fit-the-season');
  return {
    intent: 'season',
    verdict: asks ? 'ask' : verdict,
    understood,
    ...(activities.length > 0 && { activities }),
    findings,
    ...(conditions.length > 0 && { conditions }),
    ...(remedy !== undefined && { remedy }),
    ...(asks && { missing: 'season' }),
  };
}

/** True where the phase is unknown, and the member asks openly or for something that does not fit every phase. */
function turnsOnPhase(question: SeasonQuestion): boolean {
  if (phaseOf(question) !== undefined) return false;
  if ((question.changes ?? []).length === 0) return true;
  return PHASES.some((phase) => !isAllowed(applyRules(inPhase(question, phase)).verdict));
}
