import type { FrequencyQuestion, PlanQuestion, SameDayQuestion } from '../../planner/plan.ts';
import { focusAsked, goalAsked, seasonAsked } from './plan-asked-choice.ts';
import { buildAsked, checkAsked, placementAsked } from './plan-asked-week.ts';
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

const INTRODUCTIONS = {
  beginner: 'I am new to running.',
  intermediate: 'I am an intermediate runner.',
  advanced: 'I am an advanced runner.',
} as const;

/**
 * A whole question in words that a member could have typed. Different questions read differently, but for what no
 * member types: the club's own limits, and likes and refusals, which outside a week stem from the profile.
 */
export function asked(question: PlanQuestion): string {
  return [...sentencesOf(question), ...circumstances(question)].join(' ');
}

function sentencesOf(question: PlanQuestion): string[] {
  switch (question.intent) {
    case 'same-day':
      return sameDayAsked(question);
    case 'frequency':
      return frequencyAsked(question);
    case 'placement':
      return placementAsked(question);
    case 'season':
      return seasonAsked(question);
    case 'goal':
      return goalAsked(question);
    case 'focus':
      return focusAsked(question);
    case 'week-check':
      return checkAsked(question);
    case 'week-build':
      return buildAsked(question);
  }
}

function sameDayAsked(question: SameDayQuestion): string[] {
  const { order, gap } = question;
  const sessions = [a(run(question)), a(cross(question))];
  const both = (order === 'cross-first' ? sessions.toReversed() : sessions).join(
    order === undefined ? ' and ' : ' and then ',
  );
  return [
    `Can I do ${both} on the same day${gap === undefined ? '' : `, ${gaps[gap]}`}?`,
    ...(question.orderAsked === true ? ['Which comes first?'] : []),
    ...(question.gapAsked === true ? ['How long should I leave in between?'] : []),
  ];
}

function frequencyAsked(question: FrequencyQuestion): string[] {
  return [
    howOften(question),
    ...(question.lapsed === true ? ['I have not done it for more than a year.'] : []),
  ];
}

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

/** What the member says of themselves, of the year and of the race; a goal that is asked about stands there already. */
function circumstances(question: PlanQuestion): string[] {
  const { level, goal, season, weeksToRace, wornOut, newActivity, refuses = [] } = question;
  const said: (string | false)[] = [
    level !== undefined && INTRODUCTIONS[level],
    goal !== undefined && question.intent !== 'goal' && `I train for ${goals[goal]}.`,
    season !== undefined && `It is ${season === 'off-season' ? `the ${seasons[season]}` : seasons[season]}.`,
    weeksToRace !== undefined && `My race is ${inWeeks(weeksToRace)}.`,
    wornOut === true && 'I feel worn out.',
    newActivity === true && 'It is new to me.',
    refuses.length > 0 && question.intent === 'week-build' && `No ${eitherOf(refuses)}.`,
  ];
  return said.filter((part) => part !== false);
}

/** `this week`, `in one week`, `in ten weeks`: as a member would type it. */
function inWeeks(weeks: number): string {
  if (weeks === 0) return 'this week';
  return `in ${number(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`;
}
