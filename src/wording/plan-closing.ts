import { isNamed } from '../planner/activities.ts';
import type { Decision, Move, PlanQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import type { Activity } from '../planner/session.ts';
import { isCross } from '../planner/session-load.ts';
import { placedIn } from '../planner/week.ts';
import type { Catalogue } from './catalogue.ts';
import { remedyFacts } from './plan-facts.ts';
import { OF_NUMBERS, type PlanLine, type Worded } from './plan-worded.ts';
import type { FromProfile } from './plan-words.ts';

/** Rules that changes to a week are explained by, at most; the others are told together. */
const MAX_REASONS = 2;

/** Conditions told of a changed week, at most. */
const MAX_CONDITIONS = 2;

interface Closing {
  readonly remedy: PlanLine | undefined;
  readonly missing: string | undefined;
  /** Rules that the first sentences tell: no change is explained by them once more. */
  readonly said: readonly RuleId[];
  /** What stems from the profile is told by itself. */
  readonly fromProfile: FromProfile;
}

/** What stands behind the findings: what to do, what is still to be known, what was understood. */
export function closing(question: PlanQuestion, worded: Worded, told: Closing): PlanLine[] {
  const { decision, catalogue } = worded;
  const { remedy, missing, said, fromProfile } = told;
  const about = (text: string): PlanLine => ({ text, rules: [] });
  const { intent } = question;
  const unnamed = activitiesOf(question).filter((activity) => !isNamed(activity));
  const injured = intent === 'focus' && question.weaknesses?.includes('injury') === true;
  const understood = catalogue.understood(question, fromProfile);
  const asksInChoices = decision.missing === 'run' || decision.missing === 'activity-intensity';
  const isSaid = isTold(question, decision);
  return [
    ...(remedy === undefined || isSaid || decision.remedy === 'make-moves' ? [] : [remedy]),
    ...moveLines(question, decision, { catalogue, said }),
    ...stillToSeeTo(worded, said),
    ...(injured ? [about(catalogue.injury)] : []),
    ...(missing === undefined || asksInChoices ? [] : [about(missing)]),
    ...(unnamed.length === 0
      ? []
      : [
          about(
            catalogue.notNamed({ activities: unnamed, isPlaced: intent !== 'goal' && intent !== 'focus' }),
          ),
        ]),
    ...(understood === undefined ? [] : [about(understood)]),
  ];
}

/** What the member must still see to once a week that will not do as it is has been changed, or holds what fits. */
function stillToSeeTo({ decision, clauses, catalogue }: Worded, said: readonly RuleId[]): PlanLine[] {
  const { intent, verdict, moves = [], findings, week } = decision;
  const isChanged = moves.length > 0 || (intent === 'week-build' && decision.remedy !== 'rest-first');
  if (week === undefined || !isChanged || verdict === 'yes-if') return [];
  const holds = ({ rule }: Worded['clauses'][number]): boolean => {
    const { days = [] } = findings.find((finding) => finding.rule === rule) ?? {};
    // The days of a finding may be those before the changes.
    return days.every((day) => week[day].some(isCross));
  };
  const open = clauses
    .filter((one) => holds(one) && !OF_NUMBERS.includes(one.rule) && !said.includes(one.rule))
    .slice(0, MAX_CONDITIONS);
  if (open.length === 0) return [];
  const text = catalogue.headlines.thatWorksIf({ clauses: open.map((one) => one.text) });
  return [{ text, rules: open.map(({ rule }) => rule) }];
}

/** True where the first sentences say already what would make it a yes: the number, what is to be easy, how many fit. */
function isTold(question: PlanQuestion, { remedy, clash }: Decision): boolean {
  if (remedy === 'fewer-days') return question.intent === 'frequency';
  if (question.intent !== 'week-build' || clash === undefined) return false;
  if (clash.eased !== undefined) return true;
  const [first, ...others] = [...question.wishes, ...(question.runs ?? [])];
  return (
    remedy === 'leave-out' &&
    first?.kind === 'cross' &&
    others.every((one) => one.kind === 'cross' && one.activity === first.activity)
  );
}

/** The changes to a checked week, those of one rule together, each with its reason. */
function moveLines(
  question: PlanQuestion,
  decision: Decision,
  { catalogue, said }: Pick<Worded, 'catalogue'> & Pick<Closing, 'said'>,
): PlanLine[] {
  const { moves = [] } = decision;
  const groups = new Map<RuleId, Move[]>();
  for (const move of moves) {
    const rule = reasonOf(move, decision);
    groups.set(rule, [...(groups.get(rule) ?? []), move]);
  }
  const explained = [...groups].slice(0, MAX_REASONS).map(([rule, together]): PlanLine => {
    const because = said.includes(rule)
      ? undefined
      : catalogue.reasons[rule]?.(remedyFacts(question, decision));
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

/** Where the club's own number is broken, it is the one that asks for sessions to go. */
function reasonOf({ change, because }: Move, { findings }: Decision): RuleId {
  const isClubs = findings.some(({ rule, result }) => rule === 'club-most-sessions' && result !== 'ok');
  return change === 'drop' && because === 'days-by-level' && isClubs ? 'club-most-sessions' : because;
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
