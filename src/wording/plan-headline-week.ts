import type { Clash, PlacementQuestion, WeekBuildQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules.ts';
import type { CrossSession, Day } from '../planner/session.ts';
import { placedWishes } from './plan-placed.ts';
import {
  gravest,
  ifClauses,
  itself,
  refusal,
  resting,
  type Headline,
  type PlanLine,
  type Worded,
} from './plan-worded.ts';

/** Rules that a day named for a session can rest on. */
const RULES_OF_DAYS: readonly RuleId[] = [
  'after-hard-runs',
  'yoga-after-run',
  'swim-off-hard-days',
  'swim-as-cool-down',
  'same-day-allowed',
];

/** On which day, or whether the day named will do. */
export function placementHeadline(question: PlacementQuestion, worded: Worded): Headline {
  const { decision, catalogue } = worded;
  const { headlines } = catalogue;
  const refused = refusal(worded);
  if (refused !== undefined) return refused;
  if (question.onKind !== undefined || (question.on ?? []).length > 0) {
    const conditional = decision.verdict === 'yes-if' ? ifClauses(worded, headlines.yesIf) : undefined;
    if (conditional !== undefined) return conditional;
    const isAfterHard = worded.findings.some(({ rule }) => rule === 'after-hard-runs');
    const text = headlines.placementYes({
      facts: question,
      isAfterHard,
      afterHard: daysAfterHardRuns(worded),
      week: question.week,
    });
    return { ...resting(text, RULES_OF_DAYS, worded), says: ['after-hard-runs'] };
  }
  const { days = [] } = decision;
  const text =
    days.length === 0
      ? headlines.placementAnyDay()
      : headlines.placementDays({
          days,
          afterHard: daysAfterHardRuns(worded),
          week: decision.week ?? question.week,
        });
  return resting(text, ['after-hard-runs'], worded);
}

/** Whether the week is all right. */
export function checkHeadline(worded: Worded): Headline {
  const { decision, findings, catalogue } = worded;
  const { headlines } = catalogue;
  const refused = refusal(worded);
  if (refused !== undefined) return refused;
  const conditional = decision.verdict === 'yes-if' ? ifClauses(worded, headlines.weekYesIf) : undefined;
  if (conditional !== undefined) return conditional;
  const [first] = findings;
  return findings.some(({ rule }) => rule === 'after-hard-runs')
    ? itself(findings, 'after-hard-runs', (sentence) => headlines.weekYes({ sentence }))
    : { lines: [{ text: headlines.weekYes({}), rules: first === undefined ? [] : [first.rule] }], says: [] };
}

/** Where each session goes; behind a clash, what of it fits. */
export function buildHeadline(question: WeekBuildQuestion, worded: Worded): Headline {
  const { decision, catalogue } = worded;
  const { headlines } = catalogue;
  const built = builtLine(question, worded);
  if (decision.clash === undefined) {
    const refused = refusal(worded);
    if (refused === undefined) {
      return built === undefined
        ? gravest(worded.findings, (sentence) => sentence)
        : { lines: [built], says: ['after-hard-runs'] };
    }
    return built === undefined ? refused : { ...refused, lines: [...refused.lines, fits(built, worded)] };
  }
  const { wishes, rules } = decision.clash;
  const because = whyClash(question, decision.clash, worded);
  const sentence = headlines.clash({ wishes, because });
  const text = decision.verdict === 'caution' ? headlines.caution({ sentence }) : headlines.no({ sentence });
  const clash: PlanLine = { text, rules };
  return {
    lines: built === undefined ? [clash] : [clash, fits(built, worded)],
    says: [...rules, 'after-hard-runs'],
  };
}

/** Why wishes cannot be had together: by a rule, else by what the member leaves open. */
function whyClash(question: WeekBuildQuestion, { wishes, rules }: Clash, { catalogue }: Worded): string {
  const [reason] = rules.flatMap((rule) => {
    const clause = catalogue.reasons[rule]?.({ facts: question, moves: [], leftOut: [] });
    return clause === undefined ? [] : [clause];
  });
  const refused = wishes.some((wish) => wish.kind === 'cross' && isRefused(question, wish));
  return reason ?? (refused ? catalogue.ownReasons.refused : catalogue.ownReasons.noDay);
}

const isRefused = ({ refuses = [] }: WeekBuildQuestion, { activity }: CrossSession): boolean =>
  activity !== undefined && refuses.includes(activity);

function fits({ text, rules }: PlanLine, { catalogue }: Worded): PlanLine {
  return {
    text: catalogue.headlines.whatFits({ sentence: text }),
    rules: rules.filter((rule) => rule === 'after-hard-runs'),
  };
}

/** The sessions placed with their days; undefined where there is none. */
function builtLine(question: WeekBuildQuestion, worded: Worded): PlanLine | undefined {
  const { decision, findings, catalogue } = worded;
  const { week } = decision;
  const { placed } = placedWishes(question, decision);
  if (week === undefined || placed.length === 0) return undefined;
  const text = catalogue.headlines.built({ placed, afterHard: daysAfterHardRuns(worded), week });
  const [gravestFinding] = findings;
  const rule = findings.find((finding) => finding.rule === 'after-hard-runs') ?? gravestFinding;
  return { text, rules: rule === undefined ? [] : [rule.rule] };
}

/** The days of a built or found place that follow hard runs, as the planner found them. */
function daysAfterHardRuns({ findings }: Worded): readonly Day[] {
  return findings.find(({ rule }) => rule === 'after-hard-runs')?.days ?? [];
}
