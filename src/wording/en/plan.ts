import type { Missing, RemedyId } from '../../planner/plan.ts';
import type { Activity } from '../../planner/session.ts';
import type { PlanFacts } from '../plan-words.ts';
import { asked, understood } from './plan-asked.ts';
import { conditions, headlines } from './plan-headlines.ts';
import {
  activities,
  goals,
  intensities,
  levels,
  list,
  number,
  run,
  runs,
  seasons,
  session,
} from './plan-names.ts';
import { rules } from './plan-rules.ts';

interface RemedyFacts {
  readonly facts: PlanFacts;
  readonly min?: number;
  readonly max?: number;
}

/** What would make it a yes. */
const remedies: Readonly<Record<RemedyId, (p: RemedyFacts) => string>> = {
  'make-cross-easy': ({ facts }) => {
    const otherDay = facts.run === 'hard' || facts.run === 'long' ? ', or give it a day of its own' : '';
    return `Make the ${session(facts)} an easy one${otherDay}.`;
  },
  'move-cross-day': ({ facts }) =>
    `Give the ${session(facts)} a day of its own, away from the ${run(facts)}.`,
  'running-first': () => 'Let running come first, and choose something easier beside it.',
  'fewer-days': ({ facts, min, max }) => {
    const unit = facts.activity === undefined || facts.onTop === true ? 'day' : session(facts);
    return `Stay at ${range({ min, max })} ${unit}${max === 1 ? '' : 's'} a week.`;
  },
};

/** Asks for what would change the verdict. */
const missing: Readonly<Record<Missing, (p: { readonly facts: PlanFacts }) => string>> = {
  level: () => 'Tell me whether you are new to running, intermediate or advanced, and I can be exact.',
  run: () => 'Tell me how hard the run is, and I can be exact.',
  'activity-intensity': ({ facts }) => `Tell me how hard the ${session(facts)} is, and I can be exact.`,
};

/** English sentences about schedules: what the planner decided, and what it was asked. */
export const plan = {
  activities,
  runs,
  intensities,
  levels,
  goals,
  seasons,
  list,
  headlines,
  conditions,
  rules,
  remedies,
  missing,
  /** Said of an activity that the article does not name. */
  notNamed: (p: { readonly activity: Activity }): string =>
    `The club's knowledge does not speak of ${activities[p.activity].name}; I go by the general rules.`,
  understood,
  asked,
};

/** `one to two`, `two`, `up to three`. */
function range({ min, max }: { min: number | undefined; max: number | undefined }): string {
  if (max === undefined) return 'fewer';
  if (min === undefined) return `up to ${number(max)}`;
  return min === max ? number(max) : `${number(min)} to ${number(max)}`;
}
