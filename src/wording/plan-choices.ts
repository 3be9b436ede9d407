import {
  WEAKNESSES,
  type Decision,
  type FocusQuestion,
  type Missing,
  type PlanQuestion,
  type SeasonQuestion,
} from '../planner/plan.ts';
import { INTENSITIES, LEVELS, RUN_LOADS, SEASONS, type Goal } from '../planner/session.ts';
import type { Catalogue } from './catalogue.ts';

/** Weeks to a race that a member can pick: one near, one still some way off. */
const WEEKS_TO_RACE = [4, 10] as const;

/** Goals that a member can pick; general fitness needs no choice. */
const RACES = ['marathon', 'half', '10k', '5k', 'sprint'] as const satisfies readonly Goal[];

/** What can be filled in for something missing; nothing where that is no small set to choose from. */
const FILLED: Readonly<Record<Missing, (question: PlanQuestion) => readonly PlanQuestion[]>> = {
  level: (question) => LEVELS.map((level) => ({ ...question, level })),
  goal: (question) => RACES.map((goal) => ({ ...question, goal })),
  run: (question) => (question.intent === 'same-day' ? RUN_LOADS.map((run) => ({ ...question, run })) : []),
  'activity-intensity': (question) =>
    question.intent === 'same-day' || question.intent === 'placement'
      ? INTENSITIES.map((activityIntensity) => ({ ...question, activityIntensity }))
      : [],
  weakness: (question) => (question.intent === 'focus' ? weaknesses(question) : []),
  season: (question) => (question.intent === 'season' ? seasons(question) : []),
  'run-days': () => [],
};

/**
 * Whole questions that a member can pick instead of typing what is missing; none where nothing is missing, or too
 * much is possible. Each is the question asked, with one answer filled in.
 */
export function planChoices(
  question: PlanQuestion,
  { missing }: Decision,
  { asked }: Catalogue['plan'],
): readonly string[] {
  return missing === undefined ? [] : FILLED[missing](question).map(asked);
}

function weaknesses(question: FocusQuestion): FocusQuestion[] {
  return WEAKNESSES.map((weakness) => ({ ...question, weaknesses: [weakness] }));
}

function seasons(question: SeasonQuestion): SeasonQuestion[] {
  const [offSeason] = SEASONS;
  return [
    { ...question, season: offSeason },
    ...WEEKS_TO_RACE.map((weeksToRace) => ({ ...question, weeksToRace })),
  ];
}
