import type { Decision, Finding, PlanQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import type { Catalogue } from './catalogue.ts';
import { factsOf, isOpen, remedyFacts } from './plan-facts.ts';
import { isTold } from './plan-telling.ts';
import type { Sentence } from './plan-words.ts';
import type { Told, Worded } from './plan-worded.ts';

/** The sentence of a finding. Where wishes clash, its days are not those of the week built: the reason stands alone. */
export function textOf(
  question: PlanQuestion,
  decision: Decision,
  finding: Finding,
  catalogue: Catalogue['plan'],
): string {
  const reason = catalogue.reasons[finding.rule]?.(remedyFacts(question, decision));
  const clashes = finding.result !== 'ok' && decision.clash?.rules.includes(finding.rule) === true;
  return clashes && finding.days !== undefined && reason !== undefined
    ? catalogue.sentence(reason)
    : sentenceOf(question, finding.rule, catalogue)(factsOf(question, decision, finding));
}

/** The sentence of a rule: that for the kind of question where there is one, else the rule's own. */
function sentenceOf({ intent }: PlanQuestion, rule: RuleId, catalogue: Catalogue['plan']): Sentence {
  const general = catalogue.rules[rule];
  if (intent === 'placement') return catalogue.rulesOfPlacement[rule] ?? general;
  if (intent === 'week-check' || intent === 'week-build') return catalogue.rulesOfWeek[rule] ?? general;
  return general;
}

/** What of a finding is told after a first sentence that has its condition already; undefined where that says it all. */
export function behindIf(
  question: PlanQuestion,
  { decision, catalogue }: Worded,
  told: Told,
): Told | undefined {
  const behind = catalogue.behindIf[told.rule];
  if (behind === undefined) return told;
  const text = behind(factsOf(question, decision, told));
  return text === undefined ? undefined : { ...told, text };
}

/** The conditions as clauses; those that another one says more exactly are left out. */
export function clausesOf(
  question: PlanQuestion,
  decision: Decision,
  catalogue: Catalogue['plan'],
): Worded['clauses'] {
  const clauses = {
    'same-day': catalogue.conditions,
    frequency: catalogue.conditions,
    season: catalogue.conditions,
    goal: catalogue.conditions,
    focus: catalogue.conditions,
    placement: catalogue.conditionsOfPlacement,
    'week-check': catalogue.conditionsOfWeek,
    'week-build': catalogue.conditionsOfWeek,
  }[question.intent];
  return decision.findings.flatMap((finding) => {
    const clause = clauses[finding.rule]?.(factsOf(question, decision, finding));
    const wanted = isOpen(finding, decision) && !isTold(finding, question, decision);
    return clause !== undefined && wanted ? [{ text: clause, rule: finding.rule }] : [];
  });
}
