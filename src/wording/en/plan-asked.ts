import type { FrequencyQuestion, SameDayQuestion } from '../../planner/plan.ts';
import { makeAsked } from '../plan-asked.ts';
import { choiceAsked } from './plan-asked-choice.ts';
import { weekAsked } from './plan-asked-week.ts';
import {
  a,
  activities,
  amount,
  counted,
  cross,
  eitherOf,
  gaps,
  goals,
  number,
  run,
  seasons,
  session,
} from './plan-names.ts';

function howOften(question: FrequencyQuestion): string {
  const { activity, count, onTop, replacesRuns } = question;
  const name = activity === undefined ? 'cross-training' : activities[activity].name;
  if (onTop === true) {
    const total = count === undefined ? '' : `, ${amount(question, count)} a week in all`;
    const runsToo = replacesRuns === true ? ' and replace runs with it' : '';
    return `Can I add ${name} on top of what I do${runsToo}${total}?`;
  }
  if (replacesRuns === true) {
    return count === undefined
      ? `How many runs a week can I replace with ${name}?`
      : `Can I replace ${counted(count, 'run')} a week with ${name}?`;
  }
  if (count !== undefined) {
    return `Can I do ${amount(question, count)}${activity === undefined ? ' of cross-training' : ''} a week?`;
  }
  return activity === undefined
    ? 'How many days a week should I cross-train?'
    : `How many ${session(question)}s a week should I do?`;
}

/** The session that is done first, such as `the run first`. */
export function firstOf(question: SameDayQuestion): string | undefined {
  if (question.order === undefined) return undefined;
  return question.order === 'run-first' ? 'the run first' : `the ${session(question)} first`;
}

/** `this week`, `in one week`, `in ten weeks`: as a member would type it. */
function inWeeks(weeks: number): string {
  if (weeks === 0) return 'this week';
  return `in ${number(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`;
}

/** A whole question in English, as a member could have typed it. */
export const asked = makeAsked({
  sameDay: {
    run: (facts) => a(run(facts)),
    cross: (facts) => a(cross(facts)),
    and: 'and',
    andThen: 'and then',
    canI: ({ both, gap }) => `Can I do ${both} on the same day${gap}?`,
    gap: gaps,
    whichFirst: 'Which comes first?',
    howFarApart: 'How long should I leave in between?',
  },
  howOften,
  lapsed: 'I have not done it for more than a year.',
  week: weekAsked,
  choice: choiceAsked,
  level: {
    beginner: 'I am new to running.',
    intermediate: 'I am an intermediate runner.',
    advanced: 'I am an advanced runner.',
  },
  goal: (goal) => `I train for ${goals[goal]}.`,
  season: (season) => `It is ${season === 'off-season' ? `the ${seasons[season]}` : seasons[season]}.`,
  race: (weeks) => `My race is ${inWeeks(weeks)}.`,
  wornOut: 'I feel worn out.',
  newActivity: 'It is new to me.',
  none: (named) => `No ${eitherOf(named)}.`,
});
