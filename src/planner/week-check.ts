import { conclude, isAllowed, type Applied } from './apply.ts';
import { circumstancesOf } from './circumstances.ts';
import { repair } from './doctor.ts';
import type { Decision, RemedyId, Understood, WeekCheckQuestion } from './plan.ts';
import { readWeek } from './read-week.ts';
import { remedyOf } from './remedy.ts';
import { crossOf } from './rules-week.ts';
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
  const count = crossOf(question.week).length;
  const missing = verdict === 'yes-if' ? missingLevel(question, count) : undefined;
  return {
    intent: 'week-check',
    verdict,
    understood,
    ...numberFor(question, count),
    findings,
    ...(conditions.length > 0 && { conditions }),
    ...(remedy !== undefined && { remedy }),
    ...(missing !== undefined && { missing }),
    ...(repaired !== undefined && { moves: repaired.moves, week: repaired.week }),
  };
}

/** What helps where no changes within the week do. */
function remedyWithoutMoves({ findings }: Applied): RemedyId {
  return findings.some(({ rule, result }) => rule === 'enough-rest-days' && result !== 'ok')
    ? 'rest-first'
    : 'other-days';
}
