import { conclude, isAllowed, type Applied } from './apply.ts';
import { circumstancesOf } from './circumstances.ts';
import { repair, type Repair } from './mend/doctor.ts';
import {
  RESULTS,
  type Circumstances,
  type Decision,
  type Finding,
  type RemedyId,
  type Understood,
  type WeekCheckQuestion,
} from './plan.ts';
import { readWeek } from './read-week.ts';
import { remedyOf } from './remedy.ts';
import { crossOf } from './rules/rules-week.ts';
import { isCounted } from './session-load.ts';
import { missingLevel, numberFor } from './weekly-number.ts';

/** Decides whether a week is all right as it is, and where it is not, which fewest changes make it so. */
export function decideWeekCheck(question: WeekCheckQuestion, understood: Understood): Decision {
  const who = circumstancesOf(question);
  const applied = conclude(readWeek(question.week, who));
  const { verdict, findings, conditions } = applied;
  // Being worn out is no fault of the week that moving sessions would mend.
  const { wornOut: _, ...able } = who;
  const repaired = isAllowed(verdict) ? undefined : repair(question.week, question.impossible ?? [], able);
  const remedy = remedyOf(applied, repaired === undefined ? remedyWithoutMoves(applied) : 'make-moves');
  const mended = repaired ?? (remedy === 'rest-first' ? mendedButForRest(question, able) : undefined);
  const after = mended && conclude(readWeek(mended.week, who));
  const count = crossOf(question.week).filter(isCounted).length;
  const missing = verdict === 'yes-if' ? missingLevel(question, count) : undefined;
  return {
    intent: 'week-check',
    verdict,
    understood,
    ...numberFor(question, count),
    findings: withConditions(findings, after),
    ...told(after?.conditions ?? conditions),
    ...(remedy !== undefined && { remedy }),
    ...(missing !== undefined && { missing }),
    week: mended?.week ?? question.week,
    ...(mended !== undefined && { moves: mended.moves }),
  };
}

/** What can be mended of a week to which no change within it gives a rest day. */
function mendedButForRest(
  { week, impossible = [] }: WeekCheckQuestion,
  who: Circumstances,
): Repair | undefined {
  return repair(week, impossible, who, true);
}

const told = (conditions: Applied['conditions']): Pick<Decision, 'conditions'> =>
  conditions.length > 0 ? { conditions } : {};

/** The findings of the week asked about, and behind them what is to be seen to in the week after the changes alone. */
function withConditions(findings: readonly Finding[], after: Applied | undefined): readonly Finding[] {
  if (after === undefined) return findings;
  const added = after.findings.filter(
    ({ rule }) => after.conditions.includes(rule) && !findings.some((one) => one.rule === rule),
  );
  return [...findings, ...added].toSorted((a, b) => RESULTS.indexOf(b.result) - RESULTS.indexOf(a.result));
}

/** What helps where no changes within the week do. */
function remedyWithoutMoves({ findings }: Applied): RemedyId {
  return findings.some(({ rule, result }) => rule === 'enough-rest-days' && result !== 'ok')
    ? 'rest-first'
    : 'other-days';
}
