import { LEVEL_DAYS, MOST_DAYS, type WeeklyRange } from './activities.ts';
import { applyRules } from './apply.ts';
import type { Decision, FrequencyQuestion, Missing, Understood } from './plan.ts';
import { remedyOf } from './remedy.ts';
import { isAWalk, ownNumber, weeklyNumber } from './rules/rules-frequency.ts';

/** Decides how many days or sessions of cross-training a week, and whether a number named is too many. */
export function decideFrequency(question: FrequencyQuestion, understood: Understood): Decision {
  const applied = applyRules(question);
  const { verdict, findings, conditions } = applied;
  const missing = verdict === 'yes-if' ? missingFrom(question) : undefined;
  const remedy = remedyOf(applied, 'fewer-days');
  return {
    intent: 'frequency',
    verdict,
    understood,
    ...numberTold(question),
    findings,
    ...(conditions.length > 0 && { conditions }),
    ...(remedy !== undefined && { remedy }),
    ...(missing !== undefined && { missing }),
  };
}

/** The number that holds; without one only the most that anyone is given, where the count passes it. */
function numberTold(question: FrequencyQuestion): Partial<WeeklyRange> {
  const { count, limits } = question;
  const most = Math.min(MOST_DAYS, limits?.mostSessions ?? MOST_DAYS);
  const isTooMany = count !== undefined && count > most && !isAWalk(question);
  return weeklyNumber(question) ?? (isTooMany ? { max: most } : {});
}

/** The level counts where the number goes by it, and where the number named is too many for a beginner. */
function missingFrom(question: FrequencyQuestion): Missing | undefined {
  if (question.level !== undefined) return undefined;
  const tooManyForSome = question.count !== undefined && question.count > LEVEL_DAYS.beginner.max;
  return ownNumber(question) === undefined || tooManyForSome ? 'level' : undefined;
}
