import type { Decision, Finding, FrequencyQuestion, PlanQuestion, SameDayQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules.ts';
import type { Catalogue } from './catalogue.ts';
import type { PlanLine } from './plan-text.ts';

/** Conditions named in the first sentence, at most; the findings behind it tell the rest. */
const MAX_CLAUSES = 3;

/** Rules that tell who asks for the order: after the run. */
const PLACES_AFTER_RUN: readonly RuleId[] = ['swim-off-hard-days', 'swim-as-cool-down', 'yoga-after-run'];

/** The first sentence, and the rules that need no sentence of their own after it. */
interface Headline {
  readonly line: PlanLine;
  readonly says: readonly RuleId[];
}

interface Worded {
  readonly decision: Decision;
  /** Gravest first, never empty. */
  readonly findings: readonly (Finding & { readonly text: string })[];
  readonly clauses: readonly { readonly text: string; readonly rule: RuleId }[];
  readonly catalogue: Catalogue['plan'];
}

/** The sentence that answers the question in its first words. */
export function planHeadline({
  question,
  ...worded
}: Worded & { readonly question: PlanQuestion }): Headline {
  return question.intent === 'same-day' ? sameDay(question, worded) : frequency(question, worded);
}

function sameDay(question: SameDayQuestion, worded: Worded): Headline {
  const { decision, findings, catalogue } = worded;
  const { headlines } = catalogue;
  if (decision.verdict === 'no' || decision.verdict === 'caution') {
    return gravest(findings, (sentence) =>
      headlines[decision.verdict === 'no' ? 'no' : 'caution']({ sentence }),
    );
  }
  if (question.orderAsked === true) {
    const places = findings.filter(({ rule }) => PLACES_AFTER_RUN.includes(rule));
    return places.length === 0
      ? itself(findings, 'order-left-open')
      : {
          line: { text: headlines.afterTheRun({ facts: question }), rules: rulesOf(places) },
          says: ['order-left-open', 'swim-as-cool-down', 'yoga-after-run'],
        };
  }
  if (question.gapAsked === true) return itself(findings, 'space-sessions');
  return decision.verdict === 'yes-if'
    ? ifClauses(worded)
    : { line: { text: headlines.sameDayYes({ facts: question }), rules: ['same-day-allowed'] }, says: [] };
}

function frequency(question: FrequencyQuestion, worded: Worded): Headline {
  const { decision, findings, catalogue } = worded;
  const { headlines } = catalogue;
  const { count } = question;
  if (decision.verdict === 'yes-if' && (count !== undefined || question.onTop === true))
    return ifClauses(worded);
  if (count === undefined) return gravest(findings, (sentence) => sentence);
  const counted = { facts: question, count };
  const rules = rulesOf(findings.slice(0, 1));
  switch (decision.verdict) {
    case 'no':
      return { line: { text: headlines.no({ sentence: headlines.tooMany(counted) }), rules }, says: [] };
    case 'caution': {
      const text = headlines.caution({ sentence: headlines.moreThanSuggested(counted) });
      return { line: { text, rules }, says: [] };
    }
    default:
      return { line: { text: headlines.frequencyYes(counted), rules }, says: [] };
  }
}

function ifClauses({ findings, clauses, catalogue }: Worded): Headline {
  const named = clauses.slice(0, MAX_CLAUSES);
  if (named.length === 0) return gravest(findings, (sentence) => sentence);
  return {
    line: {
      text: catalogue.headlines.yesIf({ clauses: named.map(({ text }) => text) }),
      rules: rulesOf(named),
    },
    says: [],
  };
}

/** The gravest finding's own sentence, put as the answer. */
function gravest(findings: Worded['findings'], put: (sentence: string) => string): Headline {
  const [first] = findings;
  if (first === undefined) throw new Error('a decision has at least one finding');
  return { line: { text: put(first.text), rules: [first.rule] }, says: [first.rule] };
}

/** The sentence of one finding, where that is what was asked about. */
function itself(findings: Worded['findings'], rule: RuleId): Headline {
  return gravest(
    findings.filter((finding) => finding.rule === rule),
    (sentence) => sentence,
  );
}

const rulesOf = (told: readonly { readonly rule: RuleId }[]): RuleId[] => told.map(({ rule }) => rule);
