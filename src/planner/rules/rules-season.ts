import { gravest } from './gravest.ts';
import { phaseOf, type Phase } from '../phase.ts';
import type { SeasonChange, SeasonQuestion } from '../plan.ts';
import type { Reading } from './rule.ts';
import { cutBackWhenWornOut, trainerForNewExercise } from './rules-circumstances.ts';

/** What a rule says to a change in a phase; to none, where the member asks openly. What is not listed, it is silent to. */
type Table = Readonly<
  Partial<Record<Phase | 'unknown', Readonly<Partial<Record<SeasonChange | 'openly', Reading>>>>>
>;

/** Changes that are a way to cut back. */
const CUT_BACKS: ReadonlySet<SeasonChange> = new Set([
  'less-cross',
  'no-cross',
  'less-running',
  'no-running',
  'full-rest',
]);

const MORE_IN_THE_OFF_SEASON: Table = {
  'off-season': {
    openly: 'kept',
    'more-cross': 'kept',
    'less-running': 'kept',
    // There is room for more cross-training and less running; the article calls neither a must.
    'less-cross': 'open',
    'more-running': 'open',
  },
  unknown: {
    openly: 'open',
    'more-cross': 'open',
    'less-running': 'open',
    'less-cross': 'open',
    'more-running': 'open',
  },
};

const NEW_IN_THE_OFF_SEASON: Table = {
  'off-season': { openly: 'kept', 'new-activities': 'kept' },
  unknown: { 'new-activities': 'open' },
};

const BASE_IN_THE_OFF_SEASON: Table = {
  'off-season': { openly: 'kept', 'more-cross': 'kept', 'less-running': 'kept' },
};

const OFF_SEASON_IS_NO_BREAK: Table = {
  'off-season': { 'full-rest': 'conflict', 'no-cross': 'caution' },
  unknown: { 'full-rest': 'open', 'no-cross': 'open' },
};

const SHIFT_BACK_TO_RUNNING: Table = {
  'towards-race': {
    openly: 'kept',
    'more-running': 'kept',
    'less-cross': 'kept',
    'more-cross': 'caution',
    'less-running': 'caution',
    'no-running': 'caution',
    'new-activities': 'caution',
    // The shift is gradual: cross-training goes on supporting the running.
    'no-cross': 'caution',
    'full-rest': 'caution',
  },
  'race-season': {
    openly: 'kept',
    'more-running': 'kept',
    'less-cross': 'kept',
    'no-cross': 'caution',
    'full-rest': 'caution',
  },
  unknown: {
    openly: 'open',
    'more-running': 'open',
    'less-cross': 'open',
    'more-cross': 'open',
    'less-running': 'open',
    'new-activities': 'open',
    'no-cross': 'open',
    'full-rest': 'open',
  },
};

const SUPPORT_RUNNING_NEAR_RACE: Table = {
  'race-season': {
    openly: 'kept',
    'more-running': 'kept',
    'less-cross': 'kept',
    'more-cross': 'conflict',
    'less-running': 'conflict',
    'no-running': 'conflict',
    'new-activities': 'conflict',
  },
  unknown: { openly: 'open', 'more-cross': 'open', 'less-running': 'open', 'new-activities': 'open' },
};

/** In the off-season there is room for more cross-training and less running. */
export function moreInTheOffSeason(question: SeasonQuestion): Reading {
  return readIn(MORE_IN_THE_OFF_SEASON, question);
}

/** The off-season is the time for new activities. */
export function newInTheOffSeason(question: SeasonQuestion): Reading {
  return readIn(NEW_IN_THE_OFF_SEASON, question);
}

/** Cross-training keeps up fitness in the off-season while the running muscles rest. */
export function baseInTheOffSeason(question: SeasonQuestion): Reading {
  return readIn(BASE_IN_THE_OFF_SEASON, question);
}

/** The off-season is no break from fitness: neither rest alone, nor less of both running and cross-training. */
export function offSeasonIsNoBreak(question: SeasonQuestion): Reading {
  const reading = readIn(OFF_SEASON_IS_NO_BREAK, question);
  const { changes = [] } = question;
  const lessOfBoth = changes.includes('less-cross') && changes.includes('less-running');
  if (!lessOfBoth || phaseOf(question) !== 'off-season') return reading;
  return gravest([reading, 'caution']);
}

/** Cross-training supplements running, and running less is as far as the off-season goes. */
export function noReplacementForRunning({ changes = [] }: SeasonQuestion): Reading {
  return changes.includes('no-running') ? 'caution' : 'silent';
}

/** Towards a race the focus moves back to running, little by little. */
export function shiftBackToRunning(question: SeasonQuestion): Reading {
  return readIn(SHIFT_BACK_TO_RUNNING, question);
}

/** Near a race cross-training supports recovery and stays out of the way of the running. */
export function supportRunningNearRace(question: SeasonQuestion): Reading {
  return readIn(SUPPORT_RUNNING_NEAR_RACE, question);
}

/** Who is worn out and asks for less does as the article says; everything else waits. */
export function cutBackInTheSeason(question: SeasonQuestion): Reading {
  const { changes = [] } = question;
  const reading = cutBackWhenWornOut(question);
  const cutsBack = changes.length > 0 && changes.every((change) => CUT_BACKS.has(change));
  return reading === 'caution' && cutsBack ? 'kept' : reading;
}

/** What is new is best begun with a trainer, videos or a class. */
export function trainerForNewActivities(question: SeasonQuestion): Reading {
  return question.changes?.includes('new-activities') === true ? 'kept' : trainerForNewExercise(question);
}

/** What the table says to the question: of several changes, the gravest. */
function readIn(table: Table, question: SeasonQuestion): Reading {
  const row = table[phaseOf(question) ?? 'unknown'] ?? {};
  const changes = question.changes ?? [];
  const asked = changes.length === 0 ? (['openly'] as const) : changes;
  return gravest(asked.map((change) => row[change] ?? 'silent'));
}
