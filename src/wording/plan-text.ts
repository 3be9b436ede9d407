import { isNamed } from '../planner/activities.ts';
import type { Decision, Finding, PlanQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules.ts';
import type { Catalogue } from './catalogue.ts';
import { planHeadline } from './plan-headline.ts';
import type { FindingFacts } from './plan-words.ts';

/** Sentences of one answer, and findings told in it, at most: it is read on a phone. */
const MAX_SENTENCES = 6;
const MAX_FINDINGS = 3;

/** Rules whose own sentence says that the activity is to be easy. */
const SAYS_HOW_EASY: readonly RuleId[] = ['swim-off-hard-days', 'swim-as-cool-down', 'yoga-after-run'];

/** One sentence, and the rules that it rests on; none where it speaks of the conversation itself. */
export interface PlanLine {
  readonly text: string;
  readonly rules: readonly RuleId[];
}

/** A decision in words. */
export interface PlanText {
  /** The whole answer in reading order: the verdict, the findings that matter, what to do, what was understood. */
  readonly lines: readonly PlanLine[];
  /** Every finding with its sentence, also those that the lines leave out. */
  readonly findings: readonly (Finding & { readonly text: string })[];
  /** What would make it a yes; part of the lines where no other sentence says it. */
  readonly remedy?: string;
  /** Asks for what would change the verdict; part of the lines where the answer is otherwise a list of cases. */
  readonly missing?: string;
}

/** Words a decision about a question. Pure: the same decision always reads the same. */
export function wordPlan(question: PlanQuestion, decision: Decision, catalogue: Catalogue['plan']): PlanText {
  const findings = decision.findings.map((finding) => ({
    ...finding,
    text: catalogue.rules[finding.rule](factsOf(question, decision, finding)),
  }));
  const clauses = decision.findings.flatMap((finding) => {
    const clause = catalogue.conditions[finding.rule]?.(factsOf(question, decision, finding));
    const wanted = decision.conditions?.includes(finding.rule) === true && !isTold(finding, decision);
    return clause !== undefined && wanted ? [{ text: clause, rule: finding.rule }] : [];
  });
  const headline = planHeadline({ question, decision, findings, clauses, catalogue });
  const remedy = remedyOf(question, decision, catalogue);
  const missing = decision.missing && catalogue.missing[decision.missing]({ facts: question });
  const rest = closing(question, decision, catalogue, { remedy, missing });
  const room = Math.min(MAX_FINDINGS, MAX_SENTENCES - 1 - rest.length);
  const told = findings.filter(
    (finding) =>
      !headline.says.includes(finding.rule) && !isTold(finding, decision) && matters(finding, decision),
  );
  return {
    lines: [headline.line, ...told.slice(0, room).map(toLine), ...rest],
    findings,
    ...(remedy !== undefined && { remedy: remedy.text }),
    ...(missing !== undefined && { missing }),
  };
}

/** True where the verdict or another finding of the same answer says it, and more exactly. */
function isTold({ rule, result }: Finding, decision: Decision): boolean {
  if (rule === 'same-day-allowed') return true;
  if (rule !== 'one-hard-session-a-day' || result !== 'ok') return false;
  return decision.conditions?.some((other) => SAYS_HOW_EASY.includes(other)) === true;
}

/** Where both on one day will not do as asked, what is all right about it is left out. */
function matters({ rule, result }: Finding, { intent, verdict, conditions }: Decision): boolean {
  if (intent !== 'same-day' || verdict === 'yes' || verdict === 'yes-if') return true;
  return result !== 'ok' || conditions?.includes(rule) === true;
}

/** What stands behind the findings: what to do, what is still to be known, what was understood. */
function closing(
  question: PlanQuestion,
  decision: Decision,
  catalogue: Catalogue['plan'],
  { remedy, missing }: { readonly remedy: PlanLine | undefined; readonly missing: string | undefined },
): PlanLine[] {
  const about = (text: string): PlanLine => ({ text, rules: [] });
  const { activity } = question;
  const understood = catalogue.understood(question);
  return [
    ...(remedy === undefined || decision.remedy === 'fewer-days' ? [] : [remedy]),
    ...(missing === undefined || decision.missing !== 'level' ? [] : [about(missing)]),
    ...(activity === undefined || isNamed(activity) ? [] : [about(catalogue.notNamed({ activity }))]),
    ...(understood === undefined ? [] : [about(understood)]),
  ];
}

function remedyOf(
  question: PlanQuestion,
  { remedy, findings, min, max }: Decision,
  catalogue: Catalogue['plan'],
): PlanLine | undefined {
  if (remedy === undefined) return undefined;
  const text = catalogue.remedies[remedy]({
    facts: question,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  });
  const grave = findings.filter(({ result }) => result !== 'ok');
  return { text, rules: grave.map(({ rule }) => rule) };
}

function factsOf(question: PlanQuestion, decision: Decision, { rule, result }: Finding): FindingFacts {
  return { facts: question, result, open: decision.conditions?.includes(rule) === true };
}

const toLine = ({ text, rule }: Finding & { readonly text: string }): PlanLine => ({
  text,
  rules: [rule],
});
