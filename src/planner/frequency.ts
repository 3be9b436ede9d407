import { LEVEL_DAYS, MOST_DAYS, type WeeklyRange } from './activities.ts';
import { applyRules } from './apply.ts';
import type { Decision, FrequencyQuestion, Missing, Understood } from './plan.ts';
import { ownNumber } from './rules-frequency.ts';

/** Decides how many days or sessions of cross-training a week, and whether a number named is too many. */
export function decideFrequency(question: FrequencyQuestion, understood: Understood): Decision {
  const { verdict, findings, conditions } = applyRules(question);
  const missing = verdict === 'yes-if' ? missingFrom(question) : undefined;
  return {
    intent: 'frequency',
    verdict,
    understood,
    ...weeklyNumber(question),
    findings,
    ...(conditions.length > 0 && { conditions }),
    ...((verdict === 'no' || verdict === 'caution') && { remedy: 'fewer-days' }),
    ...(missing !== undefined && { missing }),
  };
}

/** The activity's own number, else the level's; without either only the most that anyone is given, where it is passed. */
function weeklyNumber(question: FrequencyQuestion): Partial<WeeklyRange> {
  const own = ownNumber(question);
  if (own !== undefined) return own;
  if (question.level !== undefined) return LEVEL_DAYS[question.level];
  return question.count !== undefined && question.count > MOST_DAYS ? { max: MOST_DAYS } : {};
}

/** The level counts where the number goes by it, and where the number named is too many for a beginner. */
function missingFrom(question: FrequencyQuestion): Missing | undefined {
  if (question.level !== undefined) return undefined;
  const tooManyForSome = question.count !== undefined && question.count > LEVEL_DAYS.beginner.max;
  return ownNumber(question) === undefined || tooManyForSome ? 'level' : undefined;
}
