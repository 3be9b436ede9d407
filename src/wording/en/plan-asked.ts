import type { PlanFacts } from '../plan-words.ts';
import {
  a,
  activities,
  amount,
  cross,
  gaps,
  goals,
  levels,
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

/** A whole question in words that a member could have typed. Different questions read differently. */
export function asked(facts: PlanFacts): string {
  return [
    facts.intent === 'same-day' ? sameDayAsked(facts) : frequencyAsked(facts),
    facts.orderAsked === true && 'Which comes first?',
    facts.gapAsked === true && 'How long should I leave in between?',
    facts.lapsed === true && 'I have not done it for more than a year.',
    facts.level !== undefined && INTRODUCTIONS[facts.level],
    facts.goal !== undefined && `I train for ${goals[facts.goal]}.`,
    facts.season !== undefined && `It is ${theSeason(facts.season)}.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

/** What was understood of a question; undefined where that is no more than the verdict says anyway. */
export function understood(facts: PlanFacts): string | undefined {
  const parts = (facts.intent === 'same-day' ? sameDayParts(facts) : frequencyParts(facts)).concat(
    facts.level === undefined ? [] : [levels[facts.level]],
    facts.goal === undefined ? [] : [`training for ${goals[facts.goal]}`],
    facts.season === undefined ? [] : [seasons[facts.season]],
  );
  return parts.length < 2 ? undefined : `I understood: ${parts.join(', ')}.`;
}

function sameDayAsked(facts: PlanFacts): string {
  const order = firstOf(facts);
  const how = [order, facts.gap === undefined ? undefined : gaps[facts.gap]].filter(
    (part) => part !== undefined,
  );
  return `Can I do ${a(run(facts))} and ${a(cross(facts))} on the same day${how.map((part) => `, ${part}`).join('')}?`;
}

function frequencyAsked(facts: PlanFacts): string {
  const { activity, count, onTop, replacesRuns } = facts;
  const name = activity === undefined ? 'cross-training' : activities[activity].name;
  if (onTop === true) {
    const total = count === undefined ? '' : `, ${amount(facts, count)} a week in all`;
    const runsToo = replacesRuns === true ? ' and replace runs with it' : '';
    return `Can I add ${name} on top of what I do${runsToo}${total}?`;
  }
  if (replacesRuns === true) {
    return count === undefined
      ? `How many runs a week can I replace with ${name}?`
      : `Can I replace ${number(count)} ${count === 1 ? 'run' : 'runs'} a week with ${name}?`;
  }
  if (count !== undefined) {
    return `Can I do ${amount(facts, count)}${activity === undefined ? ' of cross-training' : ''} a week?`;
  }
  return activity === undefined
    ? 'How many days a week should I cross-train?'
    : `How many ${session(facts)}s a week should I do?`;
}

function sameDayParts(facts: PlanFacts): string[] {
  const { run: load, activity, activityIntensity, gap } = facts;
  const order = firstOf(facts);
  const sessionsKnown = load !== undefined || activity !== undefined || activityIntensity !== undefined;
  if (!sessionsKnown && order === undefined && gap === undefined) return [];
  return [
    `${run(facts)} + ${cross(facts)}`,
    'same day',
    ...(order === undefined ? [] : [order]),
    ...(gap === undefined ? [] : [gaps[gap]]),
  ];
}

function frequencyParts(facts: PlanFacts): string[] {
  const { activity, count, onTop, replacesRuns, lapsed } = facts;
  const counted = count !== undefined && onTop !== true && replacesRuns !== true;
  return [
    ...(activity === undefined || counted ? [] : [activities[activity].name]),
    ...(count === undefined ? [] : [countPart(facts, count)]),
    ...(replacesRuns === true && count === undefined ? ['in place of runs'] : []),
    ...(onTop === true ? ['on top of what you do'] : []),
    ...(lapsed === true ? ['none for more than a year'] : []),
  ];
}

function countPart(facts: PlanFacts, count: number): string {
  if (facts.replacesRuns !== true) return `${amount(facts, count)} a week`;
  return `${number(count)} ${count === 1 ? 'run' : 'runs'} a week replaced`;
}

function firstOf(facts: PlanFacts): string | undefined {
  if (facts.order === undefined) return undefined;
  return facts.order === 'run-first' ? 'the run first' : `the ${session(facts)} first`;
}

function theSeason(season: NonNullable<PlanFacts['season']>): string {
  return season === 'off-season' ? `the ${seasons[season]}` : seasons[season];
}
