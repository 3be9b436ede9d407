import type { Decision, Finding, Intent, PlacementQuestion, PlanQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import { isOpen } from './plan-facts.ts';
import { OF_NUMBERS, OF_THE_CLUB, type Told, type Worded } from './plan-worded.ts';

/** Findings of days and weeks that are told although all is right with them, at most. */
const MAX_KEPT = 2;

/** Rules whose own sentence says that the activity is to be easy. */
const SAYS_HOW_EASY: readonly RuleId[] = ['swim-off-hard-days', 'swim-as-cool-down', 'yoga-after-run'];

/** Rules by which the swim belongs right behind the run. */
const COOL_DOWNS: readonly RuleId[] = ['swim-off-hard-days', 'swim-as-cool-down'];

/** Rules of a week that are told before the others. */
const FIRST: readonly RuleId[] = ['enough-rest-days', 'days-by-level'];

/** Questions about one day: what one rule says of it, another may say more exactly. */
const OF_ONE_DAY: readonly Intent[] = ['same-day', 'placement'];

/** Questions about days of a week. */
const OF_DAYS: readonly Intent[] = ['placement', 'week-check', 'week-build'];

/**
 * The findings that matter to the answer, in the order in which they are told: what is wrong, what the member must
 * see to, and of days and weeks no more than a little of what is all right, its numbers last.
 */
export function inTellingOrder(
  question: PlanQuestion,
  { decision, findings }: Worded,
  says: readonly RuleId[],
): Told[] {
  const { intent } = question;
  // Where the club wants none at all, no other number is worth telling.
  const none = question.limits?.mostSessions === 0;
  const told = findings.filter(
    (finding) =>
      !says.includes(finding.rule) &&
      (!none || !OF_NUMBERS.includes(finding.rule)) &&
      !isTold(finding, question, decision) &&
      matters(finding, decision),
  );
  const urgent = ({ rule, result }: Told): boolean => result !== 'ok' || OF_THE_CLUB.includes(rule);
  if (intent === 'frequency' && question.activity !== undefined) {
    // The activity's own number says more of it than that of all cross-training together.
    const own = ({ rule }: Told): boolean => OF_NUMBERS.includes(rule) && rule !== 'days-by-level';
    return [...told.filter(own), ...told.filter((one) => !own(one))];
  }
  if (!OF_DAYS.includes(intent)) return [...told.filter(urgent), ...told.filter((one) => !urgent(one))];
  const place = (finding: Told): number => {
    if (urgent(finding)) return 0;
    if (isOpen(finding, decision)) return 1;
    const first = FIRST.indexOf(finding.rule);
    if (first >= 0 && intent !== 'placement') return 2 + first;
    return OF_NUMBERS.includes(finding.rule) ? 5 : 4;
  };
  const sorted = told.toSorted((a, b) => place(a) - place(b));
  const pressing = sorted.filter((finding) => place(finding) < 2);
  return [...pressing, ...sorted.slice(pressing.length, pressing.length + MAX_KEPT)];
}

/** True where the verdict or another finding of the same answer says it, and more exactly. */
export function isTold(finding: Finding, question: PlanQuestion, decision: Decision): boolean {
  const { rule, result } = finding;
  // Without a level the number says nothing of this member, unless something hangs on it.
  if (rule === 'days-by-level' && OF_DAYS.includes(decision.intent) && result === 'ok') {
    return decision.understood.level === undefined && !isOpen(finding, decision);
  }
  if (rule === 'weakness-first' && decision.remedy === 'one-at-a-time') return true;
  if (rule === 'same-day-allowed') return question.intent !== 'placement' || namesDay(question);
  // A cool-down follows the run at once.
  if (rule === 'space-sessions' && result === 'ok' && decision.intent === 'same-day') {
    const swims = decision.findings.filter((one) => COOL_DOWNS.includes(one.rule));
    return swims.some((one) => isOpen(one, decision));
  }
  if (rule !== 'one-hard-session-a-day' || result !== 'ok' || !OF_ONE_DAY.includes(decision.intent))
    return false;
  return decision.conditions?.some((other) => SAYS_HOW_EASY.includes(other)) === true;
}

/** Where it will not do as asked, what is all right about it is left out; a number stands beside the verdict. */
function matters(finding: Finding, decision: Decision): boolean {
  const { intent, verdict } = decision;
  if (intent === 'frequency') return verdict !== 'no' || finding.rule !== 'more-in-the-off-season';
  if (verdict === 'yes' || verdict === 'yes-if' || verdict === 'ask') return true;
  if (finding.result !== 'ok') return true;
  if (intent === 'week-build') return finding.rule === 'days-by-level';
  // Where a week is changed, its conditions are told behind the changes.
  return verdict === 'caution' && (decision.moves ?? []).length === 0 && isOpen(finding, decision);
}

const namesDay = ({ on = [], onKind }: PlacementQuestion): boolean => on.length > 0 || onKind !== undefined;
