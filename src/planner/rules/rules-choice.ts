import { activitiesAgainst, activitiesForGoal, callForSeveralKinds } from '../choice.ts';
import { isNearRace } from '../phase.ts';
import type { FocusQuestion, GoalQuestion, Weakness } from '../plan.ts';
import type { Reading } from './rule.ts';
import { cutBackWhenWornOut } from './rules-circumstances.ts';
import type { Goal } from '../session.ts';

type ChoiceQuestion = GoalQuestion | FocusQuestion;

/** Endurance such as cycling or swimming for a marathon; open where the member refuses both. */
export function marathonEndurance(question: ChoiceQuestion): Reading {
  return forGoal(question, 'marathon');
}

/** Strength and speed, such as plyometrics, for sprints; open where the member refuses both. */
export function sprintPower(question: ChoiceQuestion): Reading {
  return forGoal(question, 'sprint');
}

/** What fits the goal: all that the article says of goals other than marathon and sprints. */
export function matchYourGoal({ goal }: GoalQuestion): Reading {
  return goal === 'marathon' || goal === 'sprint' ? 'silent' : 'open';
}

/** The biggest weakness tells what to choose where the goal does not. */
export function weaknessBesideGoal(question: GoalQuestion): Reading {
  return matchYourGoal(question);
}

/** The biggest weakness first: still to be found, or to be picked from several. */
export function weaknessFirst({ weaknesses = [] }: FocusQuestion): Reading {
  return weaknesses.length === 0 || callForSeveralKinds(weaknesses) ? 'open' : 'silent';
}

/** Just one kind to start with, the next one once it is routine. */
export function oneNewThing({ weaknesses = [], severalAtOnce }: FocusQuestion): Reading {
  if (severalAtOnce === true) return 'caution';
  return callForSeveralKinds(weaknesses) ? 'open' : 'kept';
}

/** Very sore after runs: swimming or cycling. */
export function soreSwimOrCycle(question: FocusQuestion): Reading {
  return against(question, ['soreness']);
}

/** No strength training for more than a year: one or two sessions a week. */
export function strengthAfterABreak(question: FocusQuestion): Reading {
  return against(question, ['no-strength-work']);
}

/** A weak core or little flexibility: yoga or Pilates. */
export function yogaForCoreAndFlexibility(question: FocusQuestion): Reading {
  return against(question, ['weak-core', 'stiffness']);
}

/** With an injury other exercise may be possible, as far as it does not make it worse: that is the member's to see to. */
export function trainAroundAnInjury({ weaknesses = [] }: FocusQuestion): Reading {
  return weaknesses.includes('injury') ? 'open' : 'silent';
}

/** A mix of kinds serves who trains for no race. */
export function mixKinds({ goal }: GoalQuestion): Reading {
  return goal === 'general' ? 'kept' : 'silent';
}

/** Near a race cross-training stays out of the way of the running, whatever is chosen. */
export function supportNearRace(question: ChoiceQuestion): Reading {
  return isNearRace(question) ? 'kept' : 'silent';
}

/** Worn out, the member cuts back; soreness alone has an answer of its own. */
export function cutBackBeforeFocus(question: FocusQuestion): Reading {
  const { weaknesses = [] } = question;
  const onlySore = weaknesses.length > 0 && weaknesses.every((weakness) => weakness === 'soreness');
  return onlySore ? 'silent' : cutBackWhenWornOut(question);
}

/** In a question about the one thing to do the goal counts only where no weakness is known. */
function forGoal(question: ChoiceQuestion, goal: Goal): Reading {
  if (question.goal !== goal || (question.intent === 'focus' && (question.weaknesses ?? []).length > 0)) {
    return 'silent';
  }
  return activitiesForGoal(question).length > 0 ? 'kept' : 'open';
}

function against(question: FocusQuestion, answered: readonly Weakness[]): Reading {
  const named = (question.weaknesses ?? []).filter((weakness) => answered.includes(weakness));
  if (named.length === 0) return 'silent';
  return activitiesAgainst(named, question).length > 0 ? 'kept' : 'open';
}
