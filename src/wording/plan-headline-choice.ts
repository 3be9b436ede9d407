import type { FocusQuestion, GoalQuestion, SeasonChange, SeasonQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import { gravest, ifClauses, itself, refusal, resting, type Headline, type Worded } from './plan-worded.ts';

/** The rule that answers a change, where several speak of it. */
const ANSWERS: Readonly<Partial<Record<SeasonChange, RuleId>>> = {
  'more-cross': 'more-in-the-off-season',
  'less-running': 'more-in-the-off-season',
  'new-activities': 'new-in-the-off-season',
};

/** Rules that say what a part of the year is for; the first that found something answers an open question. */
const OF_THE_YEAR = [
  'more-in-the-off-season',
  'support-running-near-race',
  'shift-back-to-running',
] as const satisfies readonly RuleId[];

/** More, less or what, at this time of the year. */
export function seasonHeadline({ changes = [], activities = [] }: SeasonQuestion, worded: Worded): Headline {
  const { decision, findings, catalogue } = worded;
  const { headlines } = catalogue;
  const refused = refusal(worded);
  if (refused !== undefined) return refused;
  if (decision.verdict === 'ask') return resting(headlines.seasonOpen(), OF_THE_YEAR, worded);
  const [change] = changes;
  if (change === undefined) {
    const rule = OF_THE_YEAR.find((one) => findings.some((finding) => finding.rule === one));
    return rule === undefined
      ? gravest(findings, (sentence) => sentence)
      : itself(findings, rule, (sentence) =>
          headlines.openly({
            first:
              activities.length === 0
                ? headlines.season[rule]
                : headlines.seasonOf[rule]({ named: activities }),
            sentence,
          }),
        );
  }
  const conditional = decision.verdict === 'yes-if' ? ifClauses(worded, headlines.yesIf) : undefined;
  if (conditional !== undefined) return conditional;
  if (decision.conditions?.includes('more-in-the-off-season') === true) {
    return itself(findings, 'more-in-the-off-season', (sentence) => headlines.noMust({ sentence }));
  }
  const answer = ANSWERS[change];
  const yes = (sentence: string): string => headlines.yes({ sentence });
  return answer === undefined ? gravest(findings, yes) : itself(findings, answer, yes);
}

/** Which activities for a goal. */
export function goalHeadline(question: GoalQuestion, worded: Worded): Headline {
  const { decision, findings, catalogue } = worded;
  const { headlines } = catalogue;
  const { activities: fitting = [] } = decision;
  const refused = refusal(worded);
  if (refused !== undefined) return refused;
  if (decision.verdict === 'ask') return resting(headlines.goalOpen(), ['match-your-goal'], worded);
  return fitting.length === 0
    ? gravest(findings, (sentence) => sentence)
    : resting(headlines.goal({ facts: question, fitting }), ['marathon-endurance', 'sprint-power'], worded);
}

/** Which one thing to start with. */
export function focusHeadline(question: FocusQuestion, worded: Worded): Headline {
  const { decision, findings, catalogue } = worded;
  const { headlines } = catalogue;
  const { activities: fitting = [] } = decision;
  const refused = refusal(worded);
  if (refused !== undefined) return refused;
  if (decision.verdict === 'ask') return resting(headlines.focusOpen(), ['weakness-first'], worded);
  if (question.severalAtOnce === true) {
    const conditional = ifClauses(worded, headlines.yesIf);
    if (conditional !== undefined) return conditional;
  }
  const named = findings.flatMap(({ rule }) => FOCUS_RULES.filter((one) => one === rule));
  const [first, ...others] = named;
  if (fitting.length === 0 || first === undefined) {
    const [rule] = findings.map((finding) => finding.rule);
    return rule === undefined ? gravest(findings, (s) => s) : itself(findings, first ?? rule);
  }
  return others.length > 0
    ? { ...resting(headlines.focusOneOf({ fitting }), named, worded), says: [] }
    : resting(focusText(question, first, worded), [first], worded);
}

/** The one thing to start with; who names something else reads what is named for the weakness. */
function focusText(
  { activities: named = [] }: FocusQuestion,
  rule: (typeof FOCUS_RULES)[number],
  { decision, catalogue: { headlines } }: Worded,
): string {
  const { activities: fitting = [] } = decision;
  const sentence = headlines.focus[rule]({ fitting });
  return named.length > 0 && !named.some((one) => fitting.includes(one))
    ? headlines.focusInstead({ sentence })
    : sentence;
}

const FOCUS_RULES = [
  'sore-swim-or-cycle',
  'strength-after-a-break',
  'yoga-for-core-and-flexibility',
  'train-around-an-injury',
  'marathon-endurance',
  'sprint-power',
] as const satisfies readonly RuleId[];
