import type { Clash, PlacementQuestion, WeekBuildQuestion, WeekCheckQuestion } from '../planner/plan.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import type { CrossSession, Day } from '../planner/session.ts';
import { placedIn } from '../planner/week.ts';
import { placedWishes } from './plan-placed.ts';
import {
  gravest,
  ifClauses,
  itself,
  refusal,
  resting,
  withIf,
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

/** Rules that a whole week's being all right can rest on. */
const OF_THE_WHOLE: readonly RuleId[] = ['enough-rest-days', 'keep-rest-days'];

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
  if (days.length === 0) return resting(headlines.placementAnyDay(), ['after-hard-runs'], worded);
  const afterHard = daysAfterHardRuns(worded);
  const text = headlines.placementDays({ days, afterHard, week: decision.week ?? question.week });
  // Where no hard run comes before the days, the planner's own measure chose them, which no section speaks of.
  const rules: RuleId[] = afterHard.length > 0 ? ['after-hard-runs'] : [];
  return { ...withIf({ text, rules }, worded), says: rules };
}

/** Whether the week is all right. */
export function checkHeadline({ week }: WeekCheckQuestion, worded: Worded): Headline {
  const { decision, findings, catalogue } = worded;
  const { headlines } = catalogue;
  if (placedIn(week).length === 0) {
    return { lines: [{ text: headlines.weekEmpty(), rules: [] }], says: findings.map(({ rule }) => rule) };
  }
  const refused = refusal(worded);
  if (refused !== undefined) return refused;
  const conditional = decision.verdict === 'yes-if' ? ifClauses(worded, headlines.weekYesIf) : undefined;
  if (conditional !== undefined) return conditional;
  if (findings.some(({ rule }) => rule === 'after-hard-runs')) {
    return itself(findings, 'after-hard-runs', (sentence) => headlines.weekYes({ sentence }));
  }
  return { ...resting(headlines.weekYes({}), OF_THE_WHOLE, worded), says: [] };
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
        : { ...withIf(built, worded), says: ['after-hard-runs'] };
    }
    if (built === undefined) return refused;
    return { lines: [...refused.lines, fits(built, worded)], says: [...refused.says, 'after-hard-runs'] };
  }
  const because = whyClash(question, decision.clash, worded);
  const asked = [...question.wishes, ...(question.runs ?? [])];
  const fitting = asked.length - placedWishes(question, decision).leftOut.length;
  const { eased = [] } = decision.clash;
  const sentence =
    eased.length === 0
      ? headlines.clash({ asked, fitting, because: because.text })
      : headlines.clashEased({ eased, because: because.text });
  const text = decision.verdict === 'caution' ? headlines.caution({ sentence }) : headlines.no({ sentence });
  const clash: PlanLine = { text, rules: because.rules };
  return {
    lines: built === undefined ? [clash] : [clash, fits(built, worded)],
    says: [...decision.clash.rules, 'after-hard-runs'],
  };
}

interface Because {
  readonly text: string;
  readonly rules: readonly RuleId[];
}

/** Why wishes cannot be had together: by the rule that binds first, else by what the member leaves open. */
function whyClash(question: WeekBuildQuestion, { wishes, rules }: Clash, { catalogue }: Worded): Because {
  const [binding] = rules.flatMap((rule) => {
    const text = catalogue.reasons[rule]?.({ facts: question, moves: [], leftOut: [], eased: [] });
    return text === undefined ? [] : [{ text, rules: [rule] }];
  });
  const refused = wishes.some((wish) => wish.kind === 'cross' && isRefused(question, wish));
  const { ownReasons } = catalogue;
  return binding ?? { text: refused ? ownReasons.refused : ownReasons.noDay, rules: [] };
}

const isRefused = ({ refuses = [] }: WeekBuildQuestion, { activity }: CrossSession): boolean =>
  activity !== undefined && refuses.includes(activity);

/** What fits although something else does not; who is worn out is not praised for adding it. */
function fits({ text, rules }: PlanLine, { decision, findings, catalogue }: Worded): PlanLine {
  const { headlines } = catalogue;
  const isEased = decision.clash?.eased !== undefined;
  const wornOut = findings.some(({ rule, result }) => rule === 'cut-back-when-worn-out' && result !== 'ok');
  const put = wornOut ? headlines.ifAnyway : isEased ? headlines.easedFits : headlines.whatFits;
  return { text: put({ sentence: text }), rules };
}

/** The sessions placed with their days; undefined where there is none. */
function builtLine(question: WeekBuildQuestion, worded: Worded): PlanLine | undefined {
  const { decision, catalogue } = worded;
  const { week } = decision;
  const { placed } = placedWishes(question, decision);
  if (week === undefined || placed.length === 0) return undefined;
  const afterHard = daysAfterHardRuns(worded);
  const text = catalogue.headlines.built({ placed, afterHard, week });
  // Days that no rule speaks for are the planner's own choice: nothing is cited for them.
  return { text, rules: afterHard.length > 0 ? ['after-hard-runs'] : [] };
}

/** The days of a built or found place that follow hard runs, as the planner found them. */
function daysAfterHardRuns({ findings }: Worded): readonly Day[] {
  return findings.find(({ rule }) => rule === 'after-hard-runs')?.days ?? [];
}
