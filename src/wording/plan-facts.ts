import type { Decision, Finding, PlanQuestion } from '../planner/plan.ts';
import type { Week } from '../planner/session.ts';
import { placedWishes } from './plan-placed.ts';
import type { FindingFacts, RemedyFacts } from './plan-words.ts';

/** What the sentence of a finding has to go by. */
export function factsOf(question: PlanQuestion, decision: Decision, finding: Finding): FindingFacts {
  // What is only to be seen to after the changes is found in the week as it would be after them.
  const isOfChanged = finding.result === 'ok' && isOpen(finding, decision);
  const week = weekSpokenOf(question, decision, isOfChanged);
  return {
    facts: question,
    result: finding.result,
    open: isOpen(finding, decision),
    days: finding.days ?? [],
    ...(week !== undefined && { week }),
  };
}

/** A week that is checked is spoken of as it is; a week that is built, as it would be. */
function weekSpokenOf(question: PlanQuestion, decision: Decision, isOfChanged: boolean): Week | undefined {
  switch (question.intent) {
    case 'week-check':
      return isOfChanged ? (decision.week ?? question.week) : question.week;
    case 'placement':
    case 'week-build':
      return decision.week ?? question.week;
    case 'same-day':
    case 'frequency':
    case 'season':
    case 'goal':
    case 'focus':
      return undefined;
  }
}

/** What the sentence of a remedy has to go by. */
export function remedyFacts(question: PlanQuestion, decision: Decision): RemedyFacts {
  const { min, max, days, week, moves = [], findings } = decision;
  const [gravest] = findings;
  return {
    facts: question,
    moves,
    leftOut: question.intent === 'week-build' ? placedWishes(question, decision).leftOut : [],
    eased: decision.clash?.eased ?? [],
    ...(gravest !== undefined && { gravest: gravest.rule }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(days !== undefined && { days }),
    ...(week !== undefined && { week }),
  };
}

/** True where the member must still see to what the finding says. */
export function isOpen({ rule }: Finding, { conditions }: Decision): boolean {
  return conditions?.includes(rule) === true;
}
