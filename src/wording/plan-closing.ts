import { isNamed } from '../planner/activities.ts';
import type { Decision, Move, PlanQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules.ts';
import type { Activity } from '../planner/session.ts';
import { placedIn } from '../planner/week.ts';
import type { Catalogue } from './catalogue.ts';
import { remedyFacts } from './plan-facts.ts';
import type { PlanLine, Worded } from './plan-worded.ts';

/** Rules that changes to a week are explained by, at most; the others are told together. */
const MAX_REASONS = 2;

/** What stands behind the findings: what to do, what is still to be known, what was understood. */
export function closing(
  question: PlanQuestion,
  { decision, catalogue }: Worded,
  { remedy, missing }: { readonly remedy: PlanLine | undefined; readonly missing: string | undefined },
): PlanLine[] {
  const about = (text: string): PlanLine => ({ text, rules: [] });
  const unnamed = activitiesOf(question).filter((activity) => !isNamed(activity));
  const injured = question.intent === 'focus' && question.weaknesses?.includes('injury') === true;
  const understood = catalogue.understood(question);
  const asksInChoices = decision.missing === 'run' || decision.missing === 'activity-intensity';
  return [
    ...(decision.remedy === 'make-moves'
      ? moveLines(question, decision, catalogue)
      : remedy === undefined || (decision.remedy === 'fewer-days' && decision.intent === 'frequency')
        ? []
        : [remedy]),
    ...(injured ? [about(catalogue.injury)] : []),
    ...(missing === undefined || asksInChoices ? [] : [about(missing)]),
    ...(unnamed.length === 0 ? [] : [about(catalogue.notNamed({ activities: unnamed }))]),
    ...(understood === undefined ? [] : [about(understood)]),
  ];
}

/** The changes to a checked week, those of one rule together, each with its reason. */
function moveLines(question: PlanQuestion, decision: Decision, catalogue: Catalogue['plan']): PlanLine[] {
  const { moves = [] } = decision;
  const groups = new Map<RuleId, Move[]>();
  for (const move of moves) groups.set(move.because, [...(groups.get(move.because) ?? []), move]);
  const explained = [...groups].slice(0, MAX_REASONS).map(([rule, together]): PlanLine => {
    const because = catalogue.reasons[rule]?.(remedyFacts(question, decision));
    return {
      text: catalogue.moves({ moves: together, ...(because !== undefined && { because }) }),
      rules: [rule],
    };
  });
  const others = [...groups].slice(MAX_REASONS);
  if (others.length === 0) return explained;
  const text = catalogue.moves({ moves: others.flatMap(([, together]) => together) });
  return [...explained, { text, rules: others.map(([rule]) => rule) }];
}

/** What would make it a yes, and the rules that it answers to. */
export function remedyOf(
  question: PlanQuestion,
  decision: Decision,
  catalogue: Catalogue['plan'],
): PlanLine | undefined {
  const { remedy, findings } = decision;
  if (remedy === undefined) return undefined;
  const grave = findings.filter(({ result }) => result !== 'ok');
  return {
    text: catalogue.remedies[remedy](remedyFacts(question, decision)),
    rules: grave.map(({ rule }) => rule),
  };
}

/** The activities that the question speaks of, each once. */
function activitiesOf(question: PlanQuestion): Activity[] {
  const named = 'activity' in question && question.activity !== undefined ? [question.activity] : [];
  const chosen = 'activities' in question ? (question.activities ?? []) : [];
  const wished = question.intent === 'week-build' ? question.wishes : [];
  const placed =
    question.intent === 'week-check' ? placedIn(question.week).map(({ session }) => session) : [];
  const sessions = [...wished, ...placed].flatMap((one) =>
    one.kind === 'cross' && one.activity !== undefined ? [one.activity] : [],
  );
  return [...new Set([...named, ...chosen, ...sessions])];
}
